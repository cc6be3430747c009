// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "header_record.h"

#include <cstring>

#include "failure.h"

namespace zrec_common {

namespace {

constexpr uint8_t kMagic[4] = {0x5A, 0x52, 0x45, 0x43};
constexpr uint32_t kChecked = 16;

void Put32(uint8_t *target, uint32_t value) {
  for (int i = 0; i < 4; i++) target[i] = static_cast<uint8_t>(value >> (24 - 8 * i));
}

uint32_t Get32(const uint8_t *source) {
  uint32_t value = 0;
  for (int i = 0; i < 4; i++) value = (value << 8) | source[i];
  return value;
}

uint32_t Crc32(const uint8_t *bytes, uint32_t length) {
  uint32_t crc = 0xFFFFFFFFu;
  for (uint32_t i = 0; i < length; i++) {
    crc ^= bytes[i];
    for (int bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1u)));
  }
  return ~crc;
}

}  // namespace

std::array<uint8_t, kHeaderLength> EncodeHeader(const Header &header) {
  std::array<uint8_t, kHeaderLength> record{};
  std::memcpy(record.data(), kMagic, sizeof kMagic);
  record[4] = static_cast<uint8_t>(header.version >> 8);
  record[5] = static_cast<uint8_t>(header.version & 0xFF);
  Put32(record.data() + 8, header.key_length);
  Put32(record.data() + 12, header.record_length);
  Put32(record.data() + kChecked, Crc32(record.data(), kChecked));
  return record;
}

zrec_status CheckHeader(zrec_bytes record, const zrec_options &wanted, zrec_error *error) {
  const uint8_t *bytes = record.data;
  // A newer version may be longer; its first 20 bytes keep their meaning.
  if (record.length < kHeaderLength || std::memcmp(bytes, kMagic, sizeof kMagic) != 0 ||
      Get32(bytes + kChecked) != Crc32(bytes, kChecked)) {
    return Fail(error, ZREC_DAMAGED, "open", 0, "%s has no valid header record", wanted.path);
  }
  const unsigned version = (static_cast<unsigned>(bytes[4]) << 8) | bytes[5];
  if (version != kHeaderVersion) {
    return Fail(error, ZREC_VERSION, "open", 0, "%s has format version %u; this program knows version %u", wanted.path, version,
                static_cast<unsigned>(kHeaderVersion));
  }
  const uint32_t key_length = Get32(bytes + 8);
  const uint32_t record_length = Get32(bytes + 12);
  if (key_length != wanted.key_length || record_length != wanted.record_length) {
    return Fail(error, ZREC_MISMATCH, "open", 0, "%s has key length %u and record length %u, not %u and %u", wanted.path,
                key_length, record_length, wanted.key_length, wanted.record_length);
  }
  return ZREC_OK;
}

zrec_status CheckOptions(const zrec_options &options, zrec_error *error) {
  if (options.path == nullptr || options.path[0] == '\0') return Fail(error, ZREC_INVALID, "open", 0, "no path given");
  if (options.key_length < 1 || options.key_length > kMaxKeyLength) {
    return Fail(error, ZREC_INVALID, "open", 0, "key length %u is not within 1 and %u", options.key_length, kMaxKeyLength);
  }
  const uint32_t least = options.key_length + kHeaderLength;
  if (options.record_length < least || options.record_length > kMaxRecordLength) {
    return Fail(error, ZREC_INVALID, "open", 0, "record length %u is not within %u and %u", options.record_length, least,
                kMaxRecordLength);
  }
  if (options.durability > ZREC_DURABLE_FULL || options.create > 1) {
    return Fail(error, ZREC_INVALID, "open", 0, "durability %u or create %u unknown", options.durability, options.create);
  }
  return ZREC_OK;
}

}  // namespace zrec_common
