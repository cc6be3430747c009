// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "shared_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "../common/failure.h"
#include "../common/header_record.h"
#include "lmdb_status.h"
#include "new_store.h"
#include "store_check.h"

namespace zrec_linux {

using zrec_common::Fail;

namespace {

constexpr size_t kDefaultSpace = size_t{64} << 20;
constexpr size_t kLeastSpace = size_t{64} << 10;
constexpr size_t kMostGrowth = size_t{1} << 30;
constexpr unsigned kMaxReaders = 1022;

std::mutex registry_mutex;
SharedStore *registry = nullptr;

zrec_options WithSpace(zrec_options options) {
  const size_t page = 65536;
  const uint64_t space = options.space == 0 ? kDefaultSpace : std::max<uint64_t>(options.space, kLeastSpace);
  options.space = (space + page - 1) / page * page;
  return options;
}

zrec_status FindDirectory(const zrec_options &options, struct stat *about, zrec_error *error) {
  if (options.create == 1 && mkdir(options.path, 0700) != 0 && errno != EEXIST) {
    return FailErrno(error, "open", errno, options.path);
  }
  if (stat(options.path, about) != 0) return FailErrno(error, "open", errno, options.path);
  if (!S_ISDIR(about->st_mode)) {
    return Fail(error, ZREC_DAMAGED, "open", ENOTDIR, "%s is not a data set: it is not a directory", options.path);
  }
  return ZREC_OK;
}

}  // namespace

SharedStore::SharedStore(const zrec_options &options) : path_(options.path), options_(WithSpace(options)) {
  options_.path = path_.c_str();
}

SharedStore::~SharedStore() {
  // Under the gate: an opener must find either a sharer that is wholly there or none.
  if (env_ != nullptr) sharers_.EnterGate(path_.c_str(), nullptr);
  if (env_ != nullptr && !broken_) mdb_env_sync(env_, 1);
  if (env_ != nullptr) mdb_env_close(env_);
  sharers_.Leave();
}

zrec_status SharedStore::Acquire(const zrec_options &options, SharedStore **store, zrec_error *error) {
  struct stat about {};
  const std::lock_guard<std::mutex> lock(registry_mutex);
  zrec_status status = FindDirectory(options, &about, error);
  if (status != ZREC_OK) return status;
  for (SharedStore *known = registry; known != nullptr; known = known->next_) {
    if (known->device_ != about.st_dev || known->inode_ != about.st_ino) continue;
    if (known->durability() != options.durability) {
      return Fail(error, ZREC_MISMATCH, "open", 0, "%s is open in this process with another durability", options.path);
    }
    status = known->CheckHeaderRecord(options, error);
    if (status != ZREC_OK) return status;
    known->references_++;
    *store = known;
    return ZREC_OK;
  }
  SharedStore *opened = new SharedStore(options);
  opened->device_ = about.st_dev;
  opened->inode_ = about.st_ino;
  status = opened->Open(error);
  if (status != ZREC_OK) {
    delete opened;
    return status;
  }
  opened->next_ = registry;
  registry = opened;
  *store = opened;
  return ZREC_OK;
}

void SharedStore::Release(SharedStore *store) {
  const std::lock_guard<std::mutex> lock(registry_mutex);
  if (--store->references_ > 0) return;
  SharedStore **link = &registry;
  while (*link != store) link = &(*link)->next_;
  *link = store->next_;
  delete store;
}

zrec_status SharedStore::Open(zrec_error *error) {
  const std::string file = path_ + "/data.mdb";
  zrec_status status = sharers_.EnterGate(path_.c_str(), error);
  if (status == ZREC_OK && options_.create == 0 && access(file.c_str(), F_OK) != 0) {
    status = FailErrno(error, "open", errno, file.c_str());
  }
  if (status == ZREC_OK) status = sharers_.Join(options_.durability, error);
  if (status == ZREC_OK && sharers_.alone()) status = Prepare(file, error);
  if (status == ZREC_OK) status = OpenEnvironment(error);
  if (status == ZREC_OK) status = CheckHeaderRecord(options_, error);
  sharers_.LeaveGate();
  return status;
}

zrec_status SharedStore::Prepare(const std::string &file, zrec_error *error) {
  struct stat about {};
  if (stat(file.c_str(), &about) == 0) return CheckStore(file.c_str(), error);
  if (errno != ENOENT || options_.create == 0) return FailErrno(error, "open", errno, file.c_str());
  return MakeStore(options_, error);
}

zrec_status SharedStore::OpenEnvironment(zrec_error *error) {
  int code = mdb_env_create(&env_);
  if (code == 0) code = mdb_env_set_maxreaders(env_, kMaxReaders);
  const unsigned sync = options_.durability == ZREC_DURABLE_FULL ? 0 : MDB_NOSYNC;
  if (code == 0) code = mdb_env_open(env_, path_.c_str(), MDB_NOTLS | sync, 0600);
  // LMDB lets programs that this process starts inherit its data file.
  int descriptor = -1;
  if (code == 0 && mdb_env_get_fd(env_, &descriptor) == 0) fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  int dead = 0;
  if (code == 0) code = mdb_reader_check(env_, &dead);
  // What was written with durability process so far must not be what a synced commit builds upon.
  if (code == 0 && sync == 0 && sharers_.alone()) code = mdb_env_sync(env_, 1);
  MDB_txn *transaction = nullptr;
  if (code == 0) code = BeginTransaction(MDB_RDONLY, &transaction);
  if (transaction != nullptr) {
    code = mdb_dbi_open(transaction, nullptr, 0, &records_);
    mdb_txn_abort(transaction);
    EndTransaction();
  }
  return code == 0 ? ZREC_OK : FailErrno(error, "open", code, path_.c_str());
}

zrec_status SharedStore::CheckHeaderRecord(const zrec_options &options, zrec_error *error) {
  MDB_txn *transaction = nullptr;
  MDB_cursor *cursor = nullptr;
  int code = BeginTransaction(MDB_RDONLY, &transaction);
  if (code != 0) return FailErrno(error, "open", code, options.path);
  MDB_val key{};
  MDB_val record{};
  code = mdb_cursor_open(transaction, records_, &cursor);
  if (code == 0) code = mdb_cursor_get(cursor, &key, &record, MDB_FIRST);
  zrec_status status = ZREC_OK;
  if (code == 0) {
    const uint8_t *name = static_cast<const uint8_t *>(key.mv_data);
    const bool reserved = std::all_of(name, name + key.mv_size, [](uint8_t byte) { return byte == 0; });
    const uint32_t length = reserved ? static_cast<uint32_t>(record.mv_size) : 0;
    status = zrec_common::CheckHeader({static_cast<const uint8_t *>(record.mv_data), length}, options, error);
  } else if (code == MDB_NOTFOUND) {
    status = Fail(error, ZREC_DAMAGED, "open", 0, "%s has no header record", options.path);
  } else {
    status = FailErrno(error, "open", code, options.path);
  }
  if (cursor != nullptr) mdb_cursor_close(cursor);
  mdb_txn_abort(transaction);
  EndTransaction();
  return status;
}

void SharedStore::EnterTransaction() {
  std::unique_lock<std::mutex> lock(mutex_);
  idle_.wait(lock, [this] { return !resizing_; });
  transactions_++;
}

void SharedStore::EndTransaction() {
  const std::lock_guard<std::mutex> lock(mutex_);
  transactions_--;
  if (transactions_ == 0) idle_.notify_all();
}

size_t SharedStore::map_size() const {
  MDB_envinfo info{};
  return mdb_env_info(env_, &info) == 0 ? info.me_mapsize : 0;
}

int SharedStore::Grow(size_t seen) {
  // Readers that died inside a transaction keep old pages from being reused; asking costs little beside growing.
  int dead = 0;
  mdb_reader_check(env_, &dead);
  return Resize(seen, seen + std::min(seen, kMostGrowth));
}

int SharedStore::Resize(size_t seen, size_t wanted) {
  std::unique_lock<std::mutex> lock(mutex_);
  idle_.wait(lock, [this] { return !resizing_; });
  resizing_ = true;
  idle_.wait(lock, [this] { return transactions_ == 0; });
  int code = 0;
  const bool grown_meanwhile = wanted != 0 && map_size() > seen;
  if (!grown_meanwhile) code = mdb_env_set_mapsize(env_, wanted);
  if (code != 0) Break();  // LMDB has unmapped the file by now
  resizing_ = false;
  idle_.notify_all();
  return code;
}

int SharedStore::TryBegin(unsigned flags, MDB_txn **transaction) {
  EnterTransaction();
  int code = 0;
  if (broken_) {
    code = MDB_PANIC;
  } else if (*transaction != nullptr) {
    code = mdb_txn_renew(*transaction);
  } else {
    code = mdb_txn_begin(env_, nullptr, flags, transaction);
  }
  if (code != 0) EndTransaction();
  return code;
}

int SharedStore::BeginTransaction(unsigned flags, MDB_txn **transaction) {
  const bool writes = (flags & MDB_RDONLY) == 0;
  if (writes && writer_.load() == std::this_thread::get_id()) return MDB_BAD_TXN;
  int code = TryBegin(flags, transaction);
  // Another process may grow the map any number of times, but by at least a page each time.
  while (code == MDB_MAP_RESIZED) {
    code = Resize(0, 0);
    if (code == 0) code = TryBegin(flags, transaction);
  }
  if (code == MDB_READERS_FULL) {
    int dead = 0;
    mdb_reader_check(env_, &dead);
    code = TryBegin(flags, transaction);
  }
  if (code == 0 && writes) writer_.store(std::this_thread::get_id());
  return code;
}

}  // namespace zrec_linux
