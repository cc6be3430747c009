// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZARM_ARM_BLOCK_H
#define ZARM_ARM_BLOCK_H

#include <cstddef>
#include <cstdint>

#include "zarm.h"

namespace zarm {

// What src/zos/zarmcall.s maps as ARMP, byte for byte: numbers big-endian and text in EBCDIC on every platform, so that Linux
// tests see what IXCARM would.
//
//     0 eye catcher 'ZARM'    4 version    8 request    12 flags    16 element (blank padded)    32 element type
//    40 return code    44 reason code    48 address space kind    52 reserved    64 work area of the call
constexpr size_t kBlockBytes = 64;
constexpr size_t kWorkBytes = 512;
constexpr uint32_t kVersion = 1;
constexpr uint32_t kHasElementType = 0x80000000U;
// Not a request of ARM's: only fills in the kind of address space.
constexpr uint32_t kQueryAddressSpace = 5;

enum class AddressSpace : uint32_t { kUnknown = 0, kStartedTask = 1, kJob = 2, kTimeSharing = 3 };

struct Block {
  uint8_t bytes[kBlockBytes];
};

uint32_t ReadWord(const Block &block, size_t offset);
void WriteWord(Block *block, size_t offset, uint32_t value);

// Fills the block for a request; names were checked before.
void Encode(uint32_t request, const zarm_element &element, Block *block);

// What the peer of a call makes of a block: the request and the names in ASCII without padding.
struct Decoded {
  uint32_t request;
  char element[17];
  char element_type[9];
};
bool Decode(const Block &block, Decoded *decoded);

void SetCodes(Block *block, uint32_t return_code, uint32_t reason_code);
uint32_t ReturnCode(const Block &block);
uint32_t ReasonCode(const Block &block);
AddressSpace Kind(const Block &block);
void SetKind(Block *block, AddressSpace kind);

}  // namespace zarm

#endif
