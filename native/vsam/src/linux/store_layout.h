// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_LINUX_STORE_LAYOUT_H
#define ZREC_LINUX_STORE_LAYOUT_H

#include <cstdint>
#include <cstring>

namespace zrec_linux {

// The layout of LMDB 0.9 data files (data version 1, 64-bit), as far as the check needs it. Native byte order.

constexpr uint32_t kMagic = 0xBEEFC0DE;
constexpr uint32_t kDataVersion = 1;
constexpr uint64_t kNoPage = ~uint64_t{0};
constexpr uint32_t kPageHeader = 16;
constexpr uint32_t kNodeHeader = 8;

enum PageFlag : uint16_t { kBranch = 0x01, kLeaf = 0x02, kOverflow = 0x04, kMetaPage = 0x08 };
enum NodeFlag : uint16_t { kBigData = 0x01 };

struct Tree {
  uint32_t pad;  // of the free tree: the page size
  uint16_t flags;
  uint16_t depth;
  uint64_t branch_pages;
  uint64_t leaf_pages;
  uint64_t overflow_pages;
  uint64_t entries;
  uint64_t root;
};
static_assert(sizeof(Tree) == 48, "MDB_db");

struct Meta {
  uint32_t magic;
  uint32_t version;
  uint64_t address;
  uint64_t map_size;
  Tree free_tree;
  Tree main_tree;
  uint64_t last_page;
  uint64_t transaction;
};
static_assert(sizeof(Meta) == 136, "MDB_meta");

// The 32 bits that two neighbours of 16 make up.
inline uint32_t Joined(uint16_t first, uint16_t second) {
  const uint16_t halves[2] = {first, second};
  uint32_t value;
  std::memcpy(&value, halves, sizeof value);
  return value;
}

// Page and node headers as values: offsets in the file need not be aligned for them.
struct PageHeader {
  uint64_t number;
  uint16_t pad;
  uint16_t flags;
  uint16_t lower;
  uint16_t upper;
  uint32_t pages() const { return Joined(lower, upper); }
};
static_assert(sizeof(PageHeader) == kPageHeader, "MDB_page");

struct NodeHeader {
  uint16_t size[2];
  uint16_t flags;
  uint16_t key_size;
  uint32_t data_size() const { return Joined(size[0], size[1]); }
  // In branch pages the flags hold the page number's highest bits.
  uint64_t child() const { return data_size() | (static_cast<uint64_t>(flags) << 32); }
};
static_assert(sizeof(NodeHeader) == kNodeHeader, "MDB_node");

template <typename T>
T Load(const uint8_t *source) {
  T value;
  std::memcpy(&value, source, sizeof value);
  return value;
}

}  // namespace zrec_linux

#endif
