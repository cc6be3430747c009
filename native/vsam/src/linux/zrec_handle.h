// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_LINUX_ZREC_HANDLE_H
#define ZREC_LINUX_ZREC_HANDLE_H

#include <thread>
#include <vector>

#include "shared_store.h"
#include "zrec.h"

// An open data set, as one thread sees it: at most one active transaction, either reading or writing.
struct zrec {
  zrec(zrec_linux::SharedStore *shared, const zrec_options &options)
      : store(shared), key_length(options.key_length), record_length(options.record_length) {}

  zrec_linux::SharedStore *const store;
  const uint32_t key_length;
  const uint32_t record_length;
  const std::thread::id owner = std::this_thread::get_id();

  MDB_txn *reader = nullptr;  // kept while the handle is open; reset between uses
  bool reading = false;
  MDB_txn *writer = nullptr;
  bool in_batch = false;
  size_t map_size = 0;  // as the writer found it

  zrec_error error{};
  std::vector<uint8_t> copy;  // what a call outside a batch hands out

  // The transaction to read through, or null with the error filled.
  MDB_txn *BeginRead(const char *operation);
  // Ends reading unless a batch goes on.
  void EndRead();

  // The transaction to write through, or null with the error filled.
  MDB_txn *BeginWrite(const char *operation);
  // Commits, unless a batch goes on.
  zrec_status EndWrite(const char *operation);
  // Gives up the writer because of LMDB's code, makes room if that was the reason. ZREC_BATCH_UNDONE within a batch;
  // ZREC_OK: the operation may be tried again; else the failure.
  zrec_status UndoWrite(const char *operation, int code);
  // Commits what a batch wrote and ends it.
  zrec_status Commit(const char *operation);
  void Abort();

  zrec_status CheckKey(const char *operation, zrec_bytes key);
  zrec_status CheckRecord(const char *operation, uint32_t length);
  zrec_status Fail(zrec_status status, const char *operation, const char *text);
  bool IsReserved(const void *key) const;
};

#endif
