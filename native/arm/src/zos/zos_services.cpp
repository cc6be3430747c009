// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Compiled on z/OS only: Open XL C/C++, -m64 -fzos-le-char-mode=ascii -D_EXT.
#include "zos_services.h"

#include <stdlib.h>

// LE's, of <ctest.h> and <leawi.h> in C only: abend with clean-up of the enclave off, so that the abend is the task's own.
extern "C" void __cabend(int code, int reason, int cleanup);

void *zos_obtain31(size_t bytes) {
  return __malloc31(bytes);
}

void zos_release31(void *storage) {
  free(storage);
}

void zos_abend(int code, int reason) {
  __cabend(code, reason, 0);
  abort();
}
