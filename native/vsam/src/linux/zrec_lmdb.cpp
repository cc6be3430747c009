// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// zrec.h over LMDB: a KSDS is one LMDB environment whose main database holds header record and records.
#include <cstdio>
#include <cstring>

#include "../common/failure.h"
#include "../common/header_record.h"
#include "lmdb_status.h"
#include "zrec.h"
#include "zrec_handle.h"

using zrec_linux::FailErrno;
using zrec_linux::SharedStore;

namespace {

MDB_val ValueOf(zrec_bytes bytes) {
  return {bytes.length, const_cast<uint8_t *>(bytes.data)};
}

zrec_bytes BytesOf(const MDB_val &value) {
  return {static_cast<const uint8_t *>(value.mv_data), static_cast<uint32_t>(value.mv_size)};
}

bool IsOwner(const zrec *z) {
  return std::this_thread::get_id() == z->owner;
}

// Outside a batch the transaction ends with the call, and the map may change under the bytes.
zrec_bytes HandOut(zrec *z, const MDB_val &value) {
  if (z->in_batch) return BytesOf(value);
  const uint8_t *bytes = static_cast<const uint8_t *>(value.mv_data);
  z->copy.assign(bytes, bytes + value.mv_size);
  return {z->copy.data(), static_cast<uint32_t>(z->copy.size())};
}

struct Modification {
  const char *operation;
  zrec_decide decide;
  void *context;
};

// LMDB's code; a status other than ZREC_OK in *refused means that nothing was written.
int Perform(zrec *z, zrec_bytes key, const Modification &wanted, zrec_action *performed, zrec_status *refused) {
  MDB_val name = ValueOf(key);
  MDB_val record{};
  const MDB_dbi records = z->store->records();
  int code = mdb_get(z->writer, records, &name, &record);
  if (code != 0 && code != MDB_NOTFOUND) return code;
  const zrec_bytes current = BytesOf(record);
  const bool exists = code == 0;
  zrec_bytes replacement = {nullptr, 0};
  *performed = wanted.decide(wanted.context, exists ? &current : nullptr, &replacement);
  if (*performed == ZREC_KEEP) return 0;
  if (*performed == ZREC_ERASE && exists) return mdb_del(z->writer, records, &name, nullptr);
  if (*performed != (exists ? ZREC_REPLACE : ZREC_INSERT)) {
    *refused = z->Fail(ZREC_INVALID, wanted.operation, "the decision does not fit the record");
    return 0;
  }
  *refused = z->CheckRecord(wanted.operation, replacement.length);
  if (*refused != ZREC_OK) return 0;
  MDB_val value = ValueOf(replacement);
  return mdb_put(z->writer, records, &name, &value, 0);
}

zrec_status Modify(zrec *z, zrec_bytes key, const Modification &wanted, zrec_action *performed) {
  const zrec_status valid = z->CheckKey(wanted.operation, key);
  if (valid != ZREC_OK) return valid;
  for (;;) {
    if (z->BeginWrite(wanted.operation) == nullptr) return z->error.status;
    zrec_status refused = ZREC_OK;
    int code = Perform(z, key, wanted, performed, &refused);
    if (refused != ZREC_OK) {
      if (!z->in_batch) z->Abort();
      return refused;
    }
    zrec_status status = ZREC_OK;
    if (code != 0) {
      status = z->UndoWrite(wanted.operation, code);
    } else {
      status = z->EndWrite(wanted.operation);
      // Commit grew the map: outside a batch nothing happened, and this operation starts again.
      code = status == ZREC_BATCH_UNDONE ? MDB_MAP_FULL : 0;
      if (code != 0) status = ZREC_OK;
    }
    if (code == 0 || status != ZREC_OK) return status;
  }
}

// What the ready-made operations decide by.
struct Plain {
  zrec_bytes record;
  zrec_bytes expected;
  zrec_status outcome;
};

zrec_action DecideInsert(void *context, const zrec_bytes *current, zrec_bytes *replacement) {
  Plain *plain = static_cast<Plain *>(context);
  plain->outcome = current == nullptr ? ZREC_OK : ZREC_DUPLICATE;
  *replacement = plain->record;
  return current == nullptr ? ZREC_INSERT : ZREC_KEEP;
}

zrec_action DecideUpdate(void *context, const zrec_bytes *current, zrec_bytes *replacement) {
  Plain *plain = static_cast<Plain *>(context);
  plain->outcome = current == nullptr ? ZREC_NOT_FOUND : ZREC_OK;
  *replacement = plain->record;
  return current == nullptr ? ZREC_KEEP : ZREC_REPLACE;
}

zrec_action DecideUpsert(void *context, const zrec_bytes *current, zrec_bytes *replacement) {
  *replacement = static_cast<Plain *>(context)->record;
  return current == nullptr ? ZREC_INSERT : ZREC_REPLACE;
}

zrec_action DecideErase(void *context, const zrec_bytes *current, zrec_bytes *) {
  static_cast<Plain *>(context)->outcome = current == nullptr ? ZREC_NOT_FOUND : ZREC_OK;
  return current == nullptr ? ZREC_KEEP : ZREC_ERASE;
}

zrec_action DecideReplaceIf(void *context, const zrec_bytes *current, zrec_bytes *replacement) {
  Plain *plain = static_cast<Plain *>(context);
  *replacement = plain->record;
  if (current == nullptr) {
    plain->outcome = ZREC_NOT_FOUND;
    return ZREC_KEEP;
  }
  const uint32_t length = plain->expected.length;
  const bool same = current->length == length && (length == 0 || std::memcmp(current->data, plain->expected.data, length) == 0);
  plain->outcome = same ? ZREC_OK : ZREC_CHANGED;
  return same ? ZREC_REPLACE : ZREC_KEEP;
}

const char *TextOf(zrec_status outcome) {
  if (outcome == ZREC_DUPLICATE) return "a record with this key exists";
  return outcome == ZREC_NOT_FOUND ? "no record with this key" : "the record is not the expected one";
}

// The length is checked first, so that a record that cannot be stored is refused whether or not the key exists.
zrec_status RunPlain(zrec *z, zrec_bytes key, Plain plain, const char *operation, zrec_decide decide) {
  if (!IsOwner(z)) return ZREC_WRONG_THREAD;
  zrec_status status = z->CheckRecord(operation, plain.record.length);
  if (status != ZREC_OK) return status;
  zrec_action performed = ZREC_KEEP;
  status = Modify(z, key, {operation, decide, &plain}, &performed);
  if (status != ZREC_OK || plain.outcome == ZREC_OK) return status;
  return z->Fail(plain.outcome, operation, TextOf(plain.outcome));
}

int Seek(const zrec *z, MDB_cursor *cursor, const zrec_range &range, MDB_val *key, MDB_val *record) {
  if (range.from.data == nullptr) {
    int code = mdb_cursor_get(cursor, key, record, MDB_FIRST);
    if (code == 0 && z->IsReserved(key->mv_data)) code = mdb_cursor_get(cursor, key, record, MDB_NEXT);
    return code;
  }
  *key = ValueOf(range.from);
  int code = mdb_cursor_get(cursor, key, record, MDB_SET_RANGE);
  if (code == 0 && z->IsReserved(key->mv_data)) code = mdb_cursor_get(cursor, key, record, MDB_NEXT);
  return code;
}

int Walk(zrec *z, MDB_cursor *cursor, const zrec_range &range, zrec_visit visit, void *context, zrec_bytes *next) {
  MDB_val key{};
  MDB_val record{};
  uint32_t visited = 0;
  int code = Seek(z, cursor, range, &key, &record);
  for (; code == 0; code = mdb_cursor_get(cursor, &key, &record, MDB_NEXT)) {
    if (range.to.data != nullptr && std::memcmp(key.mv_data, range.to.data, z->key_length) > 0) return 0;
    if (visited == range.limit || visit(context, BytesOf(key), BytesOf(record)) != 0) {
      *next = HandOut(z, key);
      return 0;
    }
    visited++;
  }
  return code == MDB_NOTFOUND ? 0 : code;
}

zrec_status CheckRange(zrec *z, const zrec_range &range) {
  if (!IsOwner(z)) return ZREC_WRONG_THREAD;
  if (range.limit == 0) return z->Fail(ZREC_INVALID, "scan", "limit is 0");
  const bool from = range.from.data == nullptr || range.from.length == z->key_length;
  const bool to = range.to.data == nullptr || range.to.length == z->key_length;
  return from && to ? ZREC_OK : z->Fail(ZREC_BAD_LENGTH, "scan", "a bound is not as long as the data set's keys");
}

}  // namespace

zrec_status zrec_open(const zrec_options *options, zrec **opened, zrec_error *error) {
  *opened = nullptr;
  zrec_error ignored;
  if (error == nullptr) error = &ignored;
  std::memset(error, 0, sizeof *error);
  zrec_status status = zrec_common::CheckOptions(*options, error);
  if (status != ZREC_OK) return status;
  SharedStore *store = nullptr;
  status = SharedStore::Acquire(*options, &store, error);
  if (status == ZREC_OK) *opened = new zrec(store, *options);
  return status;
}

zrec_status zrec_close(zrec *z) {
  if (!IsOwner(z)) return ZREC_WRONG_THREAD;
  const zrec_status status = z->in_batch ? z->Commit("close") : ZREC_OK;
  if (z->reader != nullptr) mdb_txn_abort(z->reader);
  SharedStore::Release(z->store);
  delete z;
  return status;
}

zrec_status zrec_get(zrec *z, zrec_bytes key, zrec_bytes *record) {
  const zrec_status valid = z->CheckKey("get", key);
  if (valid != ZREC_OK) return valid;
  MDB_txn *transaction = z->BeginRead("get");
  if (transaction == nullptr) return z->error.status;
  MDB_val name = ValueOf(key);
  MDB_val value{};
  const int code = mdb_get(transaction, z->store->records(), &name, &value);
  if (code == 0) *record = HandOut(z, value);
  z->EndRead();
  if (code == MDB_NOTFOUND) return z->Fail(ZREC_NOT_FOUND, "get", TextOf(ZREC_NOT_FOUND));
  return code == 0 ? ZREC_OK : FailErrno(&z->error, "get", code, z->store->path());
}

zrec_status zrec_insert(zrec *z, zrec_bytes key, zrec_bytes record) {
  return RunPlain(z, key, {record, {nullptr, 0}, ZREC_OK}, "insert", DecideInsert);
}

zrec_status zrec_update(zrec *z, zrec_bytes key, zrec_bytes record) {
  return RunPlain(z, key, {record, {nullptr, 0}, ZREC_OK}, "update", DecideUpdate);
}

zrec_status zrec_erase(zrec *z, zrec_bytes key) {
  return RunPlain(z, key, {{nullptr, 0}, {nullptr, 0}, ZREC_OK}, "erase", DecideErase);
}

zrec_status zrec_replace_if(zrec *z, zrec_bytes key, zrec_bytes expected, zrec_bytes record) {
  return RunPlain(z, key, {record, expected, ZREC_OK}, "replaceIf", DecideReplaceIf);
}

zrec_status zrec_modify(zrec *z, zrec_bytes key, zrec_decide decide, void *context, zrec_action *performed) {
  return Modify(z, key, {"modify", decide, context}, performed);
}

zrec_status zrec_upsert(zrec *z, zrec_bytes key, zrec_bytes record, zrec_action *performed) {
  if (!IsOwner(z)) return ZREC_WRONG_THREAD;
  const zrec_status status = z->CheckRecord("upsert", record.length);
  if (status != ZREC_OK) return status;
  Plain plain = {record, {nullptr, 0}, ZREC_OK};
  return Modify(z, key, {"upsert", DecideUpsert, &plain}, performed);
}

zrec_status zrec_scan(zrec *z, const zrec_range *range, zrec_visit visit, void *context, zrec_bytes *next) {
  *next = {nullptr, 0};
  const zrec_status valid = CheckRange(z, *range);
  if (valid != ZREC_OK) return valid;
  MDB_txn *transaction = z->BeginRead("scan");
  if (transaction == nullptr) return z->error.status;
  MDB_cursor *cursor = nullptr;
  int code = mdb_cursor_open(transaction, z->store->records(), &cursor);
  if (code == 0) {
    code = Walk(z, cursor, *range, visit, context, next);
    mdb_cursor_close(cursor);
  }
  z->EndRead();
  return code == 0 ? ZREC_OK : FailErrno(&z->error, "scan", code, z->store->path());
}

zrec_status zrec_count(zrec *z, uint64_t *count) {
  if (!IsOwner(z)) return ZREC_WRONG_THREAD;
  MDB_txn *transaction = z->BeginRead("count");
  if (transaction == nullptr) return z->error.status;
  MDB_stat statistics{};
  const int code = mdb_stat(transaction, z->store->records(), &statistics);
  z->EndRead();
  if (code != 0) return FailErrno(&z->error, "count", code, z->store->path());
  *count = statistics.ms_entries - 1;
  return ZREC_OK;
}

zrec_status zrec_begin_batch(zrec *z) {
  if (!IsOwner(z)) return ZREC_WRONG_THREAD;
  if (z->in_batch) return z->Fail(ZREC_INVALID, "beginBatch", "a batch is open already");
  z->in_batch = true;
  return ZREC_OK;
}

zrec_status zrec_end_batch(zrec *z) {
  if (!IsOwner(z)) return ZREC_WRONG_THREAD;
  if (!z->in_batch) return z->Fail(ZREC_INVALID, "endBatch", "no batch is open");
  return z->Commit("endBatch");
}

zrec_status zrec_sync(zrec *z) {
  if (!IsOwner(z)) return ZREC_WRONG_THREAD;
  if (z->in_batch) return z->Fail(ZREC_INVALID, "sync", "a batch is open");
  if (z->store->broken()) return z->Fail(ZREC_IO_ERROR, "sync", "the data set failed earlier; close and reopen it");
  const int code = mdb_env_sync(z->store->env(), 1);
  return code == 0 ? ZREC_OK : FailErrno(&z->error, "sync", code, z->store->path());
}

zrec_status zrec_info(zrec *z, zrec_information *information) {
  if (!IsOwner(z)) return ZREC_WRONG_THREAD;
  // Both calls look into the map, which stays where it is only during a transaction.
  if (z->BeginRead("info") == nullptr) return z->error.status;
  MDB_envinfo info{};
  MDB_stat statistics{};
  int code = mdb_env_info(z->store->env(), &info);
  if (code == 0) code = mdb_env_stat(z->store->env(), &statistics);
  z->EndRead();
  if (code != 0) return FailErrno(&z->error, "info", code, z->store->path());
  std::memset(information, 0, sizeof *information);
  information->version = zrec_common::kHeaderVersion;
  information->key_length = z->key_length;
  information->record_length = z->record_length;
  information->data_length = z->record_length - z->key_length;
  information->durability = z->store->durability();
  information->space_used = (info.me_last_pgno + 1) * statistics.ms_psize;
  information->space = info.me_mapsize;
  std::snprintf(information->engine, sizeof information->engine, "LMDB %d.%d.%d", MDB_VERSION_MAJOR, MDB_VERSION_MINOR,
                MDB_VERSION_PATCH);
  return ZREC_OK;
}

void zrec_last_error(const zrec *z, zrec_error *error) {
  *error = z->error;
}
