// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "wire.h"

#include <cstring>

namespace zrec_common {

namespace {

uint32_t Load32(const uint8_t *source) {
  return static_cast<uint32_t>(source[0]) | (static_cast<uint32_t>(source[1]) << 8) | (static_cast<uint32_t>(source[2]) << 16) |
         (static_cast<uint32_t>(source[3]) << 24);
}

}  // namespace

bool DecodeRequests(const std::vector<uint8_t> &bytes, uint32_t count, std::vector<Request> *requests) {
  const uint8_t *next = bytes.data();
  uint64_t left = bytes.size();
  for (uint32_t i = 0; i < count; i++) {
    if (left < kRequestHeader) return false;
    const uint8_t kind = next[0];
    const uint32_t key = Load32(next + 8);
    const uint32_t first = Load32(next + 12);
    const uint32_t second = Load32(next + 16);
    const uint64_t body = uint64_t{key} + first + second;
    if (kind < static_cast<uint8_t>(Kind::kGet) || kind > static_cast<uint8_t>(Kind::kSync)) return false;
    if (body > left - kRequestHeader) return false;
    const uint8_t *data = next + kRequestHeader;
    requests->push_back({static_cast<Kind>(kind), Load32(next + 4), {data, key}, {data + key, first}, {data + key + first, second}});
    next = data + body;
    left -= kRequestHeader + body;
  }
  return left == 0;
}

void ReplyWriter::Store(size_t offset, uint32_t value) {
  for (size_t i = 0; i < 4; i++) (*bytes_)[offset + i] = static_cast<uint8_t>(value >> (8 * i));
}

void ReplyWriter::Word(uint32_t value) {
  const size_t offset = bytes_->size();
  bytes_->resize(offset + 4);
  Store(offset, value);
}

void ReplyWriter::Bytes(zrec_bytes value) {
  if (value.length > 0) bytes_->insert(bytes_->end(), value.data, value.data + value.length);
}

void ReplyWriter::BeginReply(zrec_status status) {
  Word(static_cast<uint32_t>(status));
  for (int i = 0; i < 4; i++) Word(0);
  payload_ = bytes_->size();
}

void ReplyWriter::EndReply() {
  Store(payload_ - 4, static_cast<uint32_t>(payload()));
}

void ReplyWriter::PatchWord(size_t payload_offset, uint32_t value) {
  Store(payload_ + payload_offset, value);
}

void ReplyWriter::Outcome(zrec_status status, zrec_bytes payload) {
  BeginReply(status);
  Bytes(payload);
  EndReply();
}

void ReplyWriter::Failure(const zrec_error &error) {
  Word(static_cast<uint32_t>(error.status));
  Word(static_cast<uint32_t>(error.rc));
  Word(static_cast<uint32_t>(error.feedback));
  Word(static_cast<uint32_t>(error.error_number));
  Word(0);
  payload_ = bytes_->size();
  Bytes({reinterpret_cast<const uint8_t *>(error.text), static_cast<uint32_t>(std::strlen(error.text))});
  EndReply();
}

}  // namespace zrec_common
