// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_LINUX_LMDB_STATUS_H
#define ZREC_LINUX_LMDB_STATUS_H

#include "zrec.h"

namespace zrec_linux {

// What a return code of LMDB or an errno means in terms of zrec.
zrec_status StatusOf(int code);

// Fills *error for such a code and returns its status; about says which file, or which part of the work.
zrec_status FailErrno(zrec_error *error, const char *operation, int code, const char *about);

}  // namespace zrec_linux

#endif
