// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_LINUX_SHARED_STORE_H
#define ZREC_LINUX_SHARED_STORE_H

#include <sys/types.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "lmdb.h"
#include "sharers.h"
#include "zrec.h"

namespace zrec_linux {

// One LMDB environment per data set and process, shared by all handles of the process: opening the same lock file twice
// would lose the process's record locks on it (fcntl drops them when any descriptor of the file is closed).
class SharedStore {
 public:
  // Opens the data set or adds a reference to it. Release for every successful Acquire.
  static zrec_status Acquire(const zrec_options &options, SharedStore **store, zrec_error *error);
  static void Release(SharedStore *store);

  MDB_env *env() const { return env_; }
  MDB_dbi records() const { return records_; }
  zrec_durability durability() const { return options_.durability; }
  const char *path() const { return path_.c_str(); }

  // Begins a transaction, or renews the reset read transaction that is passed in. The map stays where it is until
  // EndTransaction, which the caller owes for every success, after it ended, reset or committed the transaction.
  // MDB_BAD_TXN: this thread already writes through another handle.
  int BeginTransaction(unsigned flags, MDB_txn **transaction);
  void EndTransaction();

  // A writer calls it just before it commits or aborts.
  void ReleaseWriter() { writer_.store(std::thread::id()); }

  // Makes room for more records. seen is the map size the caller ran out of; does nothing if it has grown since.
  int Grow(size_t seen);
  size_t map_size() const;

  // After a failed commit or remap nobody may go on in this process.
  void Break() { broken_ = true; }
  bool broken() const { return broken_; }

 private:
  explicit SharedStore(const zrec_options &options);
  ~SharedStore();
  zrec_status Open(zrec_error *error);
  zrec_status Prepare(const std::string &file, zrec_error *error);
  zrec_status OpenEnvironment(zrec_error *error);
  zrec_status CheckHeaderRecord(const zrec_options &options, zrec_error *error);
  void EnterTransaction();
  int TryBegin(unsigned flags, MDB_txn **transaction);
  int Resize(size_t seen, size_t wanted);

  std::string path_;
  zrec_options options_;
  dev_t device_ = 0;
  ino_t inode_ = 0;
  unsigned references_ = 1;
  SharedStore *next_ = nullptr;

  Sharers sharers_;
  MDB_env *env_ = nullptr;
  MDB_dbi records_ = 0;

  std::mutex mutex_;
  std::condition_variable idle_;
  unsigned transactions_ = 0;
  bool resizing_ = false;
  std::atomic<std::thread::id> writer_{};
  std::atomic<bool> broken_{false};
};

}  // namespace zrec_linux

#endif
