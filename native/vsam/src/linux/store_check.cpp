// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "store_check.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <vector>

#include "../common/failure.h"
#include "lmdb_status.h"
#include "store_layout.h"

namespace zrec_linux {

namespace {

constexpr uint64_t kMetaPages = 2;
constexpr uint64_t kMaxMapSize = uint64_t{1} << 46;
constexpr int kMaxDepth = 32;          // LMDB's CURSOR_STACK
constexpr uint32_t kFromFirstKey = 0;  // all keys are as long as the first one; the header record tells whether that is right
constexpr uint16_t kPageKind = 0x6F;   // branch, leaf, overflow, meta, and the two kinds that never occur here

// One tree's expectations and what was counted on the way.
struct Walk {
  bool free_tree;
  uint32_t key_size;
  int depth;
  uint64_t branches = 0, leaves = 0, overflows = 0, entries = 0;
  const uint8_t *previous_key = nullptr;
};

class Checker {
 public:
  Checker(const uint8_t *bytes, uint64_t size) : bytes_(bytes), size_(size) {}

  // Null when the file is in order, else what is wrong.
  const char *Run() {
    const char *problem = PickMeta();
    if (problem == nullptr) problem = CheckTree(meta_.free_tree, sizeof(uint64_t), true);
    if (problem == nullptr) problem = CheckTree(meta_.main_tree, kFromFirstKey, false);
    return problem;
  }

 private:
  const char *PickMeta();
  const char *CheckTree(const Tree &tree, uint32_t key_size, bool free_tree);
  const char *VisitPage(uint64_t page, int level, Walk &walk);
  const char *VisitBranch(const uint8_t *page, int level, uint32_t nodes, Walk &walk);
  const char *VisitLeaf(const uint8_t *page, uint32_t nodes, Walk &walk);
  const char *VisitData(const NodeHeader &node, const uint8_t *data, uint64_t room, Walk &walk);
  const char *VisitFreeList(const uint8_t *data, uint64_t length);
  const char *Claim(uint64_t first, uint64_t count, bool must_exist);

  const uint8_t *bytes_;
  uint64_t size_;
  uint64_t page_size_ = 0;
  Meta meta_{};
  std::vector<bool> used_;
};

const char *Checker::PickMeta() {
  const uint64_t page_size = size_ >= kPageHeader + sizeof(Meta) ? Load<Meta>(bytes_ + kPageHeader).free_tree.pad : 0;
  if (page_size < 512 || page_size > 65536 || (page_size & (page_size - 1)) != 0) return "page size";
  if (size_ < kMetaPages * page_size) return "shorter than its header pages";
  page_size_ = page_size;
  for (uint64_t i = 0; i < kMetaPages; i++) {
    const PageHeader header = Load<PageHeader>(bytes_ + i * page_size);
    const Meta meta = Load<Meta>(bytes_ + i * page_size + kPageHeader);
    if (header.number != i || (header.flags & kMetaPage) == 0) return "header page";
    if (meta.magic != kMagic || meta.version != kDataVersion || meta.free_tree.pad != page_size) return "header page";
    if (i == 0 || meta.transaction > meta_.transaction) meta_ = meta;
  }
  if (meta_.last_page < kMetaPages - 1 || meta_.map_size > kMaxMapSize) return "size in the header page";
  if (meta_.last_page >= meta_.map_size / page_size) return "size in the header page";
  // Pages freed before they were ever written may lie beyond the end, but not by any distance.
  if (meta_.last_page > 4 * (size_ / page_size) + (uint64_t{1} << 20)) return "size in the header page";
  if (meta_.main_tree.flags != 0) return "flags of the main tree";
  used_.assign(meta_.last_page + 1, false);
  used_[0] = used_[1] = true;
  return nullptr;
}

const char *Checker::CheckTree(const Tree &tree, uint32_t key_size, bool free_tree) {
  if (tree.root == kNoPage) return tree.entries == 0 && tree.depth == 0 ? nullptr : "root";
  if (tree.depth < 1 || tree.depth > kMaxDepth) return "depth";
  Walk walk{free_tree, key_size, tree.depth};
  const char *problem = VisitPage(tree.root, 1, walk);
  if (problem != nullptr) return problem;
  const bool counted = walk.entries == tree.entries && walk.leaves == tree.leaf_pages &&
                       walk.branches == tree.branch_pages && walk.overflows == tree.overflow_pages;
  return counted ? nullptr : "counts of the tree";
}

// Marks pages as used. A free page at the end of the file may never have been written: it need not exist.
const char *Checker::Claim(uint64_t first, uint64_t count, bool must_exist) {
  if (first < kMetaPages || first > meta_.last_page || count > meta_.last_page - first + 1) return "page number";
  if (must_exist && (first + count) * page_size_ > size_) return "shorter than its pages";
  for (uint64_t page = first; page < first + count; page++) {
    if (used_[page]) return "page used twice";
    used_[page] = true;
  }
  return nullptr;
}

const char *Checker::VisitPage(uint64_t number, int level, Walk &walk) {
  const char *problem = Claim(number, 1, true);
  if (problem != nullptr) return problem;
  const uint8_t *page = bytes_ + number * page_size_;
  const PageHeader header = Load<PageHeader>(page);
  const bool leaf = level == walk.depth;
  if (header.number != number || (header.flags & kPageKind) != (leaf ? kLeaf : kBranch)) return "page header";
  if (header.lower < kPageHeader || header.lower > header.upper || header.upper > page_size_) return "page bounds";
  const uint32_t nodes = (header.lower - kPageHeader) / 2;
  if (nodes == 0) return "page without nodes";
  return leaf ? VisitLeaf(page, nodes, walk) : VisitBranch(page, level, nodes, walk);
}

const char *Checker::VisitBranch(const uint8_t *page, int level, uint32_t nodes, Walk &walk) {
  walk.branches++;
  for (uint32_t i = 0; i < nodes; i++) {
    const uint64_t offset = Load<uint16_t>(page + kPageHeader + 2 * i);
    if (offset < kPageHeader || offset + kNodeHeader > page_size_) return "node position";
    const NodeHeader node = Load<NodeHeader>(page + offset);
    // The first key of a branch page stands for "everything below" and is empty.
    const bool sized = i == 0 || node.key_size == walk.key_size;
    if (!sized || offset + kNodeHeader + node.key_size > page_size_) return "node size";
    const char *problem = VisitPage(node.child(), level + 1, walk);
    if (problem != nullptr) return problem;
  }
  return nullptr;
}

const char *Checker::VisitLeaf(const uint8_t *page, uint32_t nodes, Walk &walk) {
  walk.leaves++;
  for (uint32_t i = 0; i < nodes; i++) {
    const uint64_t offset = Load<uint16_t>(page + kPageHeader + 2 * i);
    if (offset < kPageHeader || offset + kNodeHeader > page_size_) return "node position";
    const NodeHeader node = Load<NodeHeader>(page + offset);
    const uint64_t data = offset + kNodeHeader + node.key_size;
    if (walk.key_size == kFromFirstKey) walk.key_size = node.key_size;
    if (node.key_size == 0 || node.key_size != walk.key_size || data > page_size_) return "node size";
    const uint8_t *key = page + offset + kNodeHeader;
    const bool ascending = walk.previous_key == nullptr || walk.free_tree || std::memcmp(walk.previous_key, key, walk.key_size) < 0;
    if (!ascending) return "key order";
    walk.previous_key = key;
    walk.entries++;
    const char *problem = VisitData(node, page + data, page_size_ - data, walk);
    if (problem != nullptr) return problem;
  }
  return nullptr;
}

const char *Checker::VisitData(const NodeHeader &node, const uint8_t *data, uint64_t room, Walk &walk) {
  uint64_t length = node.data_size();
  if (node.flags == kBigData) {
    if (room < sizeof(uint64_t)) return "node size";
    const uint64_t first = Load<uint64_t>(data);
    const uint64_t pages = (kPageHeader - 1 + length) / page_size_ + 1;
    const char *problem = Claim(first, pages, true);
    if (problem != nullptr) return problem;
    const PageHeader header = Load<PageHeader>(bytes_ + first * page_size_);
    if (header.number != first || (header.flags & kPageKind) != kOverflow || header.pages() != pages) return "overflow page";
    walk.overflows += pages;
    data = bytes_ + first * page_size_ + kPageHeader;
  } else if (node.flags != 0 || length > room) {
    return "node size";
  }
  return walk.free_tree ? VisitFreeList(data, length) : nullptr;
}

const char *Checker::VisitFreeList(const uint8_t *data, uint64_t length) {
  const uint64_t count = length >= sizeof(uint64_t) ? Load<uint64_t>(data) : kNoPage;
  if (count > length / sizeof(uint64_t) - 1) return "free list";
  for (uint64_t i = 1; i <= count; i++) {
    const uint64_t page = Load<uint64_t>(data + i * sizeof(uint64_t));
    const bool descending = i == 1 || page < Load<uint64_t>(data + (i - 1) * sizeof(uint64_t));
    const char *problem = descending ? Claim(page, 1, false) : "free list";
    if (problem != nullptr) return problem;
  }
  return nullptr;
}

}  // namespace

zrec_status CheckStore(const char *file, zrec_error *error) {
  const int descriptor = open(file, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return FailErrno(error, "open", errno, file);
  struct stat about {};
  if (fstat(descriptor, &about) != 0 || about.st_size == 0) {
    close(descriptor);
    return zrec_common::Fail(error, ZREC_DAMAGED, "open", 0, "%s is damaged: it is empty", file);
  }
  const uint64_t size = static_cast<uint64_t>(about.st_size);
  void *map = mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
  const int reason = errno;
  close(descriptor);
  if (map == MAP_FAILED) return FailErrno(error, "open", reason, file);
  const char *problem = Checker(static_cast<const uint8_t *>(map), size).Run();
  munmap(map, size);
  if (problem == nullptr) return ZREC_OK;
  return zrec_common::Fail(error, ZREC_DAMAGED, "open", 0, "%s is damaged: wrong %s", file, problem);
}

}  // namespace zrec_linux
