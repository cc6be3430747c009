// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "zrec_handle.h"

#include <algorithm>

#include "../common/failure.h"
#include "lmdb_status.h"

using zrec_linux::FailErrno;
using zrec_linux::StatusOf;

zrec_status zrec::Fail(zrec_status status, const char *operation, const char *text) {
  return zrec_common::Fail(&error, status, operation, 0, "%s", text);
}

MDB_txn *zrec::BeginRead(const char *operation) {
  if (writer != nullptr) return writer;
  if (reading) return reader;
  const int code = store->BeginTransaction(MDB_RDONLY, &reader);
  if (code != 0) {
    FailErrno(&error, operation, code, store->path());
    return nullptr;
  }
  reading = true;
  return reader;
}

void zrec::EndRead() {
  if (!reading || in_batch) return;
  mdb_txn_reset(reader);
  reading = false;
  store->EndTransaction();
}

MDB_txn *zrec::BeginWrite(const char *operation) {
  if (writer != nullptr) return writer;
  if (reading) {
    // A snapshot older than the writer's would show what the batch itself has already replaced.
    mdb_txn_reset(reader);
    reading = false;
    store->EndTransaction();
  }
  const int code = store->BeginTransaction(0, &writer);
  if (code == MDB_BAD_TXN) {
    Fail(ZREC_INVALID, operation, "this thread has a batch open on another handle of the data set");
  } else if (code != 0) {
    FailErrno(&error, operation, code, store->path());
  }
  if (code != 0) {
    writer = nullptr;
    return nullptr;
  }
  map_size = store->map_size();
  return writer;
}

void zrec::Abort() {
  if (writer == nullptr) return;
  store->ReleaseWriter();
  mdb_txn_abort(writer);
  writer = nullptr;
  store->EndTransaction();
}

zrec_status zrec::UndoWrite(const char *operation, int code) {
  Abort();
  const bool batch = in_batch;
  in_batch = false;
  zrec_status status = FailErrno(&error, operation, code, store->path());
  if (code == MDB_MAP_FULL) {
    const int grown = store->Grow(map_size);
    status = grown == 0 ? ZREC_OK : FailErrno(&error, operation, grown, "cannot make room");
  }
  if (!batch) return status;
  return error.status = ZREC_BATCH_UNDONE;
}

zrec_status zrec::Commit(const char *operation) {
  const bool batch = in_batch;
  in_batch = false;
  EndRead();
  if (writer == nullptr) return ZREC_OK;
  MDB_txn *transaction = writer;
  writer = nullptr;
  store->ReleaseWriter();
  const int code = mdb_txn_commit(transaction);
  store->EndTransaction();
  if (code == 0) return ZREC_OK;
  if (code == MDB_MAP_FULL) {
    writer = nullptr;
    const int grown = store->Grow(map_size);
    if (grown != 0) return FailErrno(&error, operation, grown, "cannot make room");
    FailErrno(&error, operation, code, store->path());
    return error.status = ZREC_BATCH_UNDONE;
  }
  const zrec_status status = FailErrno(&error, operation, code, store->path());
  // LMDB refuses to begin anything after a header page was half written: only then may the commit have taken effect.
  MDB_txn *probe = nullptr;
  if (store->BeginTransaction(0, &probe) != 0) {
    store->Break();
    return error.status = ZREC_IO_ERROR;
  }
  store->ReleaseWriter();
  mdb_txn_abort(probe);
  store->EndTransaction();
  if (!batch) return status;
  return error.status = ZREC_BATCH_UNDONE;
}

zrec_status zrec::EndWrite(const char *operation) {
  return in_batch ? ZREC_OK : Commit(operation);
}

zrec_status zrec::CheckKey(const char *operation, zrec_bytes key) {
  if (std::this_thread::get_id() != owner) return ZREC_WRONG_THREAD;
  if (key.length != key_length || key.data == nullptr) {
    return zrec_common::Fail(&error, ZREC_BAD_LENGTH, operation, 0, "the key has %u bytes; the data set's keys have %u", key.length,
                             key_length);
  }
  if (IsReserved(key.data)) return Fail(ZREC_RESERVED_KEY, operation, "the key of all X'00' is the header record's");
  return ZREC_OK;
}

zrec_status zrec::CheckRecord(const char *operation, uint32_t length) {
  const uint32_t most = record_length - key_length;
  if (length <= most) return ZREC_OK;
  return zrec_common::Fail(&error, ZREC_BAD_LENGTH, operation, 0,
                           "the record has %u bytes; record length %u less key length %u leaves %u", length, record_length,
                           key_length, most);
}

bool zrec::IsReserved(const void *key) const {
  const uint8_t *bytes = static_cast<const uint8_t *>(key);
  return std::all_of(bytes, bytes + key_length, [](uint8_t byte) { return byte == 0; });
}
