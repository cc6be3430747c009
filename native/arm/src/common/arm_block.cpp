// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "arm_block.h"

#include <cstring>

#include "element_name.h"

namespace zarm {

namespace {

constexpr uint8_t kEyeCatcher[4] = {0xE9, 0xC1, 0xD9, 0xD4};
constexpr size_t kEye = 0;
constexpr size_t kVersionWord = 4;
constexpr size_t kRequest = 8;
constexpr size_t kFlags = 12;
constexpr size_t kElement = 16;
constexpr size_t kElementType = 32;
constexpr size_t kReturnCode = 40;
constexpr size_t kReasonCode = 44;
constexpr size_t kKind = 48;
constexpr uint8_t kBlank = 0x40;

void WriteText(Block *block, size_t offset, size_t width, const char *text) {
  std::memset(block->bytes + offset, kBlank, width);
  for (size_t i = 0; i < width && text[i] != '\0'; i++) block->bytes[offset + i] = EbcdicOf(text[i]);
}

bool ReadText(const Block &block, size_t offset, size_t width, char *text) {
  size_t length = width;
  while (length > 0 && block.bytes[offset + length - 1] == kBlank) length--;
  for (size_t i = 0; i < length; i++) {
    text[i] = AsciiOf(block.bytes[offset + i]);
    if (text[i] == '\0') return false;
  }
  text[length] = '\0';
  return true;
}

}  // namespace

uint32_t ReadWord(const Block &block, size_t offset) {
  const uint8_t *from = block.bytes + offset;
  return static_cast<uint32_t>(from[0]) << 24 | static_cast<uint32_t>(from[1]) << 16 |
         static_cast<uint32_t>(from[2]) << 8 | static_cast<uint32_t>(from[3]);
}

void WriteWord(Block *block, size_t offset, uint32_t value) {
  for (size_t i = 0; i < 4; i++) block->bytes[offset + i] = static_cast<uint8_t>(value >> (24 - 8 * i));
}

void Encode(uint32_t request, const zarm_element &element, Block *block) {
  std::memset(block->bytes, 0, kBlockBytes);
  std::memcpy(block->bytes + kEye, kEyeCatcher, sizeof kEyeCatcher);
  WriteWord(block, kVersionWord, kVersion);
  WriteWord(block, kRequest, request);
  WriteWord(block, kFlags, element.type[0] == '\0' ? 0 : kHasElementType);
  WriteText(block, kElement, 16, element.name);
  WriteText(block, kElementType, 8, element.type);
}

bool Decode(const Block &block, Decoded *decoded) {
  if (std::memcmp(block.bytes + kEye, kEyeCatcher, sizeof kEyeCatcher) != 0) return false;
  if (ReadWord(block, kVersionWord) != kVersion) return false;
  decoded->request = ReadWord(block, kRequest);
  return ReadText(block, kElement, 16, decoded->element) && ReadText(block, kElementType, 8, decoded->element_type);
}

void SetCodes(Block *block, uint32_t return_code, uint32_t reason_code) {
  WriteWord(block, kReturnCode, return_code);
  WriteWord(block, kReasonCode, reason_code);
}

uint32_t ReturnCode(const Block &block) {
  return ReadWord(block, kReturnCode);
}

uint32_t ReasonCode(const Block &block) {
  return ReadWord(block, kReasonCode);
}

AddressSpace Kind(const Block &block) {
  return static_cast<AddressSpace>(ReadWord(block, kKind));
}

void SetKind(Block *block, AddressSpace kind) {
  WriteWord(block, kKind, static_cast<uint32_t>(kind));
}

}  // namespace zarm
