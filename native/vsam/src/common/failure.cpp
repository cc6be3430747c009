// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "failure.h"

#include <cstdarg>
#include <cstdio>
#include <cstring>

namespace zrec_common {

namespace {

struct VsamCode {
  zrec_status status;
  int32_t rc;
  int32_t feedback;
};

// The numbers an RPL would carry: z/OS DFSMS Macro Instructions for Data Sets, reason codes for logical errors.
constexpr VsamCode kVsamCodes[] = {
    {ZREC_DUPLICATE, 8, 8},      {ZREC_NOT_FOUND, 8, 16},  {ZREC_BUSY, 8, 20},      {ZREC_RETAINED_LOCK, 8, 24},
    {ZREC_NO_SPACE, 8, 28},      {ZREC_BAD_LENGTH, 8, 108}, {ZREC_IO_ERROR, 12, 0}, {ZREC_DAMAGED, 12, 0},
    {ZREC_SERVER_DOWN, 16, 0},
};

}  // namespace

zrec_status Fail(zrec_error *error, zrec_status status, const char *operation, int error_number, const char *format, ...) {
  if (error == nullptr) return status;
  std::memset(error, 0, sizeof *error);
  error->status = status;
  error->error_number = error_number;
  for (const VsamCode &code : kVsamCodes) {
    if (code.status != status) continue;
    error->rc = code.rc;
    error->feedback = code.feedback;
  }
  std::snprintf(error->operation, sizeof error->operation, "%s", operation);
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(error->text, sizeof error->text, format, arguments);
  va_end(arguments);
  return status;
}

}  // namespace zrec_common
