// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_COMMON_HEADER_RECORD_H
#define ZREC_COMMON_HEADER_RECORD_H

#include <array>
#include <cstdint>

#include "zrec.h"

namespace zrec_common {

constexpr uint16_t kHeaderVersion = 1;
constexpr uint32_t kHeaderLength = 20;
constexpr uint32_t kMaxKeyLength = 255;
constexpr uint32_t kMaxRecordLength = 32760;

// What the record with the key X'00'.. says about the data set. Layout, big-endian:
//   0  4  'ZREC' in ASCII   4  2  version   6  2  zero   8  4  key length   12  4  record length   16  4  CRC-32 of 0..15
struct Header {
  uint16_t version;
  uint32_t key_length;
  uint32_t record_length;
};

std::array<uint8_t, kHeaderLength> EncodeHeader(const Header &header);

// Decodes and compares with what the caller wants: ZREC_OK, ZREC_DAMAGED, ZREC_VERSION or ZREC_MISMATCH (with *error filled).
zrec_status CheckHeader(zrec_bytes record, const zrec_options &wanted, zrec_error *error);

// ZREC_OK if the options make sense (lengths within VSAM's limits), else ZREC_INVALID with *error filled.
zrec_status CheckOptions(const zrec_options &options, zrec_error *error);

}  // namespace zrec_common

#endif
