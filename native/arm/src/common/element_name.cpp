// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "element_name.h"

#include <cstddef>
#include <cstring>

namespace zarm {

namespace {

// The characters that ARM names may have and, at the same place, their codes: the same in every EBCDIC code page that MVS uses.
constexpr char kCharacters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$#@_";
constexpr uint8_t kCodes[] = {0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5,
                              0xD6, 0xD7, 0xD8, 0xD9, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xF0, 0xF1,
                              0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0x5B, 0x7B, 0x7C, 0x6D};
static_assert(sizeof kCharacters - 1 == sizeof kCodes, "every character has its code");

bool IsName(const char *text, size_t longest) {
  const size_t length = std::strlen(text);
  if (length == 0 || length > longest || (text[0] >= '0' && text[0] <= '9')) return false;
  return std::strspn(text, kCharacters) == length;
}

}  // namespace

bool IsElementName(const char *text) {
  if (!IsName(text, 16)) return false;
  return !(text[0] >= 'A' && text[0] <= 'I') && std::strncmp(text, "SYS", 3) != 0;
}

bool IsElementType(const char *text) {
  return IsName(text, 8);
}

uint8_t EbcdicOf(char character) {
  const char *found = character == '\0' ? nullptr : std::strchr(kCharacters, character);
  return found == nullptr ? 0 : kCodes[found - kCharacters];
}

char AsciiOf(uint8_t code) {
  for (size_t i = 0; i < sizeof kCodes; i++) {
    if (kCodes[i] == code) return kCharacters[i];
  }
  return '\0';
}

}  // namespace zarm
