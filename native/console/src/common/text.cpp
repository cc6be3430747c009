// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "text.h"

#include <cstdio>
#include <cstring>

namespace zcons_common {

namespace {

constexpr char kNewLine = 0x15;
constexpr char kQuestionMark = 0x6F;

// IBM-1047 codes of ISO 8859-1, X'20' to X'7F' and X'A0' to X'FF'; X'7F' is no printable character.
constexpr uint8_t kPrintable[] = {
    0x40, 0x5A, 0x7F, 0x7B, 0x5B, 0x6C, 0x50, 0x7D, 0x4D, 0x5D, 0x5C, 0x4E, 0x6B, 0x60, 0x4B, 0x61,  // 20
    0xF0, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0x7A, 0x5E, 0x4C, 0x7E, 0x6E, 0x6F,  // 30
    0x7C, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6,  // 40
    0xD7, 0xD8, 0xD9, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xAD, 0xE0, 0xBD, 0x5F, 0x6D,  // 50
    0x79, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,  // 60
    0x97, 0x98, 0x99, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8, 0xA9, 0xC0, 0x4F, 0xD0, 0xA1, 0x00,  // 70
    0x41, 0xAA, 0x4A, 0xB1, 0x9F, 0xB2, 0x6A, 0xB5, 0xBB, 0xB4, 0x9A, 0x8A, 0xB0, 0xCA, 0xAF, 0xBC,  // A0
    0x90, 0x8F, 0xEA, 0xFA, 0xBE, 0xA0, 0xB6, 0xB3, 0x9D, 0xDA, 0x9B, 0x8B, 0xB7, 0xB8, 0xB9, 0xAB,  // B0
    0x64, 0x65, 0x62, 0x66, 0x63, 0x67, 0x9E, 0x68, 0x74, 0x71, 0x72, 0x73, 0x78, 0x75, 0x76, 0x77,  // C0
    0xAC, 0x69, 0xED, 0xEE, 0xEB, 0xEF, 0xEC, 0xBF, 0x80, 0xFD, 0xFE, 0xFB, 0xFC, 0xBA, 0xAE, 0x59,  // D0
    0x44, 0x45, 0x42, 0x46, 0x43, 0x47, 0x9C, 0x48, 0x54, 0x51, 0x52, 0x53, 0x58, 0x55, 0x56, 0x57,  // E0
    0x8C, 0x49, 0xCD, 0xCE, 0xCB, 0xCF, 0xCC, 0xE1, 0x70, 0xDD, 0xDE, 0xDB, 0xDC, 0x8D, 0x8E, 0xDF,  // F0
};
static_assert(sizeof kPrintable == 192, "two ranges of 96 characters");

// The place of a character in the table, or -1.
int PlaceOf(uint32_t character) {
  if (character >= 0x20 && character < 0x7F) return static_cast<int>(character) - 0x20;
  if (character >= 0xA0 && character <= 0xFF) return static_cast<int>(character) - 0xA0 + 96;
  return -1;
}

uint32_t CharacterAt(size_t place) {
  return static_cast<uint32_t>(place < 96 ? place + 0x20 : place - 96 + 0xA0);
}

// The next character of UTF-8; what is not well-formed counts as one replacement character for each byte.
uint32_t NextCharacter(const char **at) {
  const auto *bytes = reinterpret_cast<const uint8_t *>(*at);
  constexpr uint32_t kReplacement = 0xFFFD;
  const int length = bytes[0] < 0x80 ? 1 : bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : bytes[0] >= 0xC0 ? 2 : 0;
  uint32_t character = length == 1 ? bytes[0] : bytes[0] & (0xFFU >> (length + 1));
  for (int i = 1; i < length; i++) {
    if ((bytes[i] & 0xC0) != 0x80) {
      *at += 1;
      return kReplacement;
    }
    character = character << 6 | (bytes[i] & 0x3FU);
  }
  *at += length == 0 ? 1 : length;
  return length == 0 ? kReplacement : character;
}

void AppendUtf8(std::string *text, uint32_t character) {
  if (character < 0x80) {
    text->push_back(static_cast<char>(character));
    return;
  }
  text->push_back(static_cast<char>(0xC0 | character >> 6));
  text->push_back(static_cast<char>(0x80 | (character & 0x3F)));
}

bool AreLegal(const uint32_t *codes, uint32_t highest, size_t most) {
  for (size_t i = 0; codes[i] != 0; i++) {
    if (i >= most || codes[i] > highest) return false;
  }
  return true;
}

}  // namespace

std::string ToEbcdic(const char *text) {
  std::string bytes;
  while (*text != '\0') {
    const uint32_t character = NextCharacter(&text);
    const int place = PlaceOf(character);
    if (character == '\n') bytes.push_back(kNewLine);
    else bytes.push_back(place < 0 ? kQuestionMark : static_cast<char>(kPrintable[place]));
  }
  return bytes;
}

std::string FromEbcdic(const char *bytes, size_t length) {
  std::string text;
  for (size_t i = 0; i < length; i++) {
    const void *found = std::memchr(kPrintable, static_cast<uint8_t>(bytes[i]), sizeof kPrintable);
    const size_t place = found == nullptr ? 0 : static_cast<size_t>(static_cast<const uint8_t *>(found) - kPrintable);
    AppendUtf8(&text, bytes[i] == 0 ? ' ' : CharacterAt(place));
  }
  return text;
}

std::string CommandText(const char *bytes, size_t length) {
  bool is_ebcdic = false;
  for (size_t i = 0; i < length; i++) is_ebcdic = is_ebcdic || static_cast<uint8_t>(bytes[i]) > 0x80;
  std::string text = is_ebcdic ? FromEbcdic(bytes, length) : std::string(bytes, length);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\0')) text.pop_back();
  // Nothing was left of the text, or a NUL in the middle: what follows it is not the operator's.
  return text.substr(0, text.find('\0'));
}

bool FitsConsole(const char *text) {
  size_t lines = 1;
  size_t column = 0;
  size_t longest = 0;
  while (*text != '\0') {
    const uint32_t character = NextCharacter(&text);
    column = character == '\n' ? 0 : column + 1;
    lines += character == '\n' ? 1 : 0;
    longest = column > longest ? column : longest;
  }
  return lines == 1 ? longest <= ZCONS_LINE : longest <= ZCONS_MULTI_LINE && lines <= ZCONS_MULTI_LINES;
}

bool IsSensible(const zcons_message &message, zcons_error *error) {
  if (message.text[0] == '\0' || !FitsConsole(message.text)) {
    Fail(ZCONS_INVALID, "the text is empty, or a line is too long, or there are too many", error);
    return false;
  }
  if (!AreLegal(message.routing, 128, 128) || !AreLegal(message.descriptors, 13, 13)) {
    Fail(ZCONS_INVALID, "routing codes are 1 to 128, descriptor codes 1 to 13", error);
    return false;
  }
  return true;
}

zcons_status Fail(zcons_status status, const char *text, zcons_error *error) {
  *error = zcons_error{};
  error->status = status;
  std::snprintf(error->text, sizeof error->text, "%s", text);
  return status;
}

}  // namespace zcons_common
