// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZCONS_TEXT_H
#define ZCONS_TEXT_H

#include <cstddef>
#include <cstdint>
#include <string>

#include "zcons.h"

namespace zcons_common {

// UTF-8 to IBM-1047. NL stays NL (X'15'); what cannot be printed or is outside ISO 8859-1 becomes a question mark.
std::string ToEbcdic(const char *text);

// IBM-1047 to UTF-8; codes of control characters become blanks.
std::string FromEbcdic(const char *bytes, size_t length);

// The text of a MODIFY command as UTF-8, without trailing blanks and NULs. The manual says that it is EBCDIC; should a runtime
// with ASCII entry points convert it, that is noticed: letters and digits are at X'81' and above in EBCDIC, below in ASCII.
std::string CommandText(const char *bytes, size_t length);

// Whether the lines fit: one of ZCONS_LINE, or up to ZCONS_MULTI_LINES of ZCONS_MULTI_LINE characters.
bool FitsConsole(const char *text);

// Whether the codes of the message are there and legal, and its text fits. Fills in the error if not.
bool IsSensible(const zcons_message &message, zcons_error *error);

// Records a failure; returns its status.
zcons_status Fail(zcons_status status, const char *text, zcons_error *error);

}  // namespace zcons_common

#endif
