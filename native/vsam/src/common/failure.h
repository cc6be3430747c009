// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_COMMON_FAILURE_H
#define ZREC_COMMON_FAILURE_H

#include "zrec.h"

namespace zrec_common {

// Fills *error (which may be null) and returns status. The text is formatted like printf; VSAM's numbers follow from the status.
zrec_status Fail(zrec_error *error, zrec_status status, const char *operation, int error_number, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

}  // namespace zrec_common

#endif
