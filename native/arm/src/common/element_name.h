// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZARM_ELEMENT_NAME_H
#define ZARM_ELEMENT_NAME_H

#include <cstdint>

namespace zarm {

// Whether ARM takes the text as an element: 1 to 16 of A-Z 0-9 $ # @ _, not beginning with a digit; A to I and SYS are IBM's.
bool IsElementName(const char *text);

// Whether ARM takes the text as an element type: 1 to 8 of the same, not beginning with a digit.
bool IsElementType(const char *text);

// The EBCDIC code of a character that names may have; 0 for any other.
uint8_t EbcdicOf(char character);

// The other way round; NUL for what names may not have.
char AsciiOf(uint8_t code);

}  // namespace zarm

#endif
