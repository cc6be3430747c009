// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZARM_ZOS_SERVICES_H
#define ZARM_ZOS_SERVICES_H

#include <cstddef>

// Everything that src/zos/zarm_zos.cpp needs of z/OS. On z/OS zos_services.cpp and zarmcall.s are behind it, in tests on Linux
// fake-runtime/.
extern "C" {

// zarmcall.s: the parameter block, followed by a work area, both below the bar.
int armcall(void *block);

// Storage below the bar, or null (__malloc31).
void *zos_obtain31(size_t bytes);
void zos_release31(void *storage);

// Ends the address space's job step with this user abend code and reason (__cabend). Does not return.
[[noreturn]] void zos_abend(int code, int reason);

}  // extern "C"

#endif
