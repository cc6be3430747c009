// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_COMMON_WIRE_H
#define ZREC_COMMON_WIRE_H

#include <cstddef>
#include <cstdint>
#include <vector>

#include "zrec.h"

namespace zrec_common {

// How requests and replies cross between JavaScript and the owner thread: whole turns of the event loop as one block of
// bytes, integers little-endian. src/wire.ts is the other end.
//
//   request   0 1 kind   1 3 zero   4 4 limit   8 4 key length   12 4 first length   16 4 second length   20 key first second
//   reply     0 4 status   4 4 rc   8 4 feedback   12 4 errno   16 4 length   20 payload
//
// Every request gets exactly one reply, in the order of submission, so nothing is numbered. The reply to the open comes
// first, the reply to the close last.
enum class Kind : uint8_t { kGet = 1, kInsert, kUpdate, kUpsert, kReplaceIf, kErase, kScan, kCount, kSync };

constexpr uint32_t kRequestHeader = 20;

// Views into a submission's bytes. replaceIf: first is the expected record, second the new one. scan: key is from, first is
// to; length 0 is no bound.
struct Request {
  Kind kind;
  uint32_t limit;
  zrec_bytes key;
  zrec_bytes first;
  zrec_bytes second;
};

// Appends count requests; false if the bytes are not exactly that many requests.
bool DecodeRequests(const std::vector<uint8_t> &bytes, uint32_t count, std::vector<Request> *requests);

class ReplyWriter {
 public:
  explicit ReplyWriter(std::vector<uint8_t> *bytes) : bytes_(bytes) {}

  // An answer without a payload, or with one.
  void Outcome(zrec_status status, zrec_bytes payload = {nullptr, 0});
  void Failure(const zrec_error &error);

  // A reply whose payload is written piece by piece.
  void BeginReply(zrec_status status);
  void Byte(uint8_t value) { bytes_->push_back(value); }
  void Word(uint32_t value);
  void Bytes(zrec_bytes value);
  void EndReply();
  // Bytes of the payload so far.
  size_t payload() const { return bytes_->size() - payload_; }
  void PatchWord(size_t payload_offset, uint32_t value);

 private:
  void Store(size_t offset, uint32_t value);

  std::vector<uint8_t> *bytes_;
  size_t payload_ = 0;
};

}  // namespace zrec_common

#endif
