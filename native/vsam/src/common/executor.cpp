// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "executor.h"

#include <cstring>

namespace zrec_common {

namespace {

// A scan ends early, with a key to go on from, when its reply reaches this size.
constexpr size_t kScanBytes = size_t{4} << 20;

struct ScanReply {
  ReplyWriter *writer;
  uint32_t records;
};

int32_t VisitRecord(void *context, zrec_bytes key, zrec_bytes record) {
  ScanReply *reply = static_cast<ScanReply *>(context);
  if (reply->records > 0 && reply->writer->payload() + record.length > kScanBytes) return 1;
  reply->writer->Bytes(key);
  reply->writer->Word(record.length);
  reply->writer->Bytes(record);
  reply->records++;
  return 0;
}

zrec_bytes BoundOf(zrec_bytes bytes) {
  return bytes.length == 0 ? zrec_bytes{nullptr, 0} : bytes;
}

bool IsOutcome(zrec_status status) {
  return status < ZREC_BUSY;
}

}  // namespace

void Executor::Run(const std::vector<Request> &requests, std::vector<uint8_t> *replies) {
  const Request *all = requests.data();
  for (size_t start = 0, end = 0; start < requests.size(); start = end) {
    while (end < requests.size() && requests[end].kind != Kind::kSync) end++;
    if (end > start) RunBatch(all + start, end - start, replies);
    if (end < requests.size()) RunOne(requests[end++], replies);
  }
}

void Executor::RunBatch(const Request *first, size_t count, std::vector<uint8_t> *replies) {
  const size_t before = replies->size();
  for (int attempt = 0; attempt < 2; attempt++) {
    const zrec_status status = TryBatch(first, count, replies);
    if (status == ZREC_OK) return;
    replies->resize(before);
    if (status == ZREC_BATCH_UNDONE) continue;
    // Whether any of them happened is not known, so none is acknowledged.
    const zrec_error error = LastError();
    for (size_t i = 0; i < count; i++) ReplyWriter(replies).Failure(error);
    return;
  }
  for (size_t i = 0; i < count; i++) RunOne(first[i], replies);
}

zrec_status Executor::TryBatch(const Request *first, size_t count, std::vector<uint8_t> *replies) {
  zrec_status status = zrec_begin_batch(data_set_);
  if (status != ZREC_OK) return status;
  for (size_t i = 0; i < count; i++) {
    if (RunOne(first[i], replies) == ZREC_BATCH_UNDONE) return ZREC_BATCH_UNDONE;
  }
  return zrec_end_batch(data_set_);
}

zrec_status Executor::RunOne(const Request &request, std::vector<uint8_t> *replies) {
  ReplyWriter writer(replies);
  const size_t before = replies->size();
  const zrec_status status = RunData(request, writer);
  if (IsOutcome(status)) {
    if (replies->size() == before) writer.Outcome(status);
    return status;
  }
  replies->resize(before);
  writer.Failure(LastError());
  return status;
}

zrec_status Executor::RunData(const Request &request, ReplyWriter &writer) {
  zrec_bytes record = {nullptr, 0};
  zrec_action performed = ZREC_KEEP;
  zrec_status status = ZREC_INVALID;
  switch (request.kind) {
    case Kind::kGet:
      status = zrec_get(data_set_, request.key, &record);
      if (status == ZREC_OK) writer.Outcome(status, record);
      return status;
    case Kind::kInsert:
      return zrec_insert(data_set_, request.key, request.first);
    case Kind::kUpdate:
      return zrec_update(data_set_, request.key, request.first);
    case Kind::kUpsert: {
      status = zrec_upsert(data_set_, request.key, request.first, &performed);
      const uint8_t inserted = performed == ZREC_INSERT ? 1 : 0;
      if (status == ZREC_OK) writer.Outcome(status, {&inserted, 1});
      return status;
    }
    case Kind::kReplaceIf:
      return zrec_replace_if(data_set_, request.key, request.first, request.second);
    case Kind::kErase:
      return zrec_erase(data_set_, request.key);
    case Kind::kScan:
      return Scan(request, writer);
    case Kind::kCount:
      return Count(writer);
    case Kind::kSync:
      return zrec_sync(data_set_);
  }
  return status;
}

// Payload: records, then for each its key, length and bytes; then 1 and the next key, or 0.
zrec_status Executor::Scan(const Request &request, ReplyWriter &writer) {
  const zrec_range range = {BoundOf(request.key), BoundOf(request.first), request.limit};
  zrec_bytes next = {nullptr, 0};
  writer.BeginReply(ZREC_OK);
  writer.Word(0);
  ScanReply reply = {&writer, 0};
  const zrec_status status = zrec_scan(data_set_, &range, VisitRecord, &reply, &next);
  if (status != ZREC_OK) return status;
  writer.PatchWord(0, reply.records);
  writer.Byte(next.data == nullptr ? 0 : 1);
  if (next.data != nullptr) writer.Bytes(next);
  writer.EndReply();
  return ZREC_OK;
}

zrec_status Executor::Count(ReplyWriter &writer) {
  uint64_t count = 0;
  const zrec_status status = zrec_count(data_set_, &count);
  if (status != ZREC_OK) return status;
  writer.BeginReply(ZREC_OK);
  writer.Word(static_cast<uint32_t>(count & 0xFFFFFFFF));
  writer.Word(static_cast<uint32_t>(count >> 32));
  writer.EndReply();
  return ZREC_OK;
}

zrec_error Executor::LastError() const {
  zrec_error error;
  zrec_last_error(data_set_, &error);
  return error;
}

}  // namespace zrec_common
