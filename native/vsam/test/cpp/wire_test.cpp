// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include <cstring>
#include <memory>
#include <random>

#include "../../src/common/header_record.h"
#include "../../src/common/wire.h"
#include "check.h"

using namespace zrec_common;

namespace {

void Word(std::vector<uint8_t> *bytes, uint32_t value) {
  for (int i = 0; i < 4; i++) bytes->push_back(static_cast<uint8_t>(value >> (8 * i)));
}

std::vector<uint8_t> Encoded(uint32_t kind, uint32_t key, uint32_t first, uint32_t second, size_t body) {
  std::vector<uint8_t> bytes;
  for (const uint32_t value : {kind, uint32_t{5}, key, first, second}) Word(&bytes, value);
  for (size_t i = 0; i < body; i++) bytes.push_back(static_cast<uint8_t>('a' + i));
  return bytes;
}

bool Decodes(const std::vector<uint8_t> &bytes, uint32_t count) {
  std::vector<Request> requests;
  return DecodeRequests(bytes, count, &requests);
}

}  // namespace

TEST(DecodesRequest, "a request is decoded into its parts") {
  std::vector<Request> requests;
  const auto bytes = Encoded(5, 2, 1, 3, 6);
  CHECK(DecodeRequests(bytes, 1, &requests));
  CHECK(requests.size() == 1 && requests[0].kind == Kind::kReplaceIf && requests[0].limit == 5);
  CHECK(zrec_test::TextOf(requests[0].key) == "ab" && zrec_test::TextOf(requests[0].first) == "c");
  CHECK(zrec_test::TextOf(requests[0].second) == "def");
}

TEST(RefusesRequests, "bytes that are not exactly the announced requests are refused") {
  CHECK(Decodes(Encoded(1, 2, 0, 0, 2), 1));
  CHECK(!Decodes(Encoded(1, 2, 0, 0, 1), 1));
  CHECK(!Decodes(Encoded(1, 2, 0, 0, 3), 1));
  CHECK(!Decodes(Encoded(1, 2, 0, 0, 2), 2));
  CHECK(!Decodes(Encoded(0, 2, 0, 0, 2), 1));
  CHECK(!Decodes(Encoded(10, 2, 0, 0, 2), 1));
  CHECK(!Decodes(Encoded(1, 0xFFFFFFFF, 0xFFFFFFFF, 4, 2), 1));
  CHECK(!Decodes(std::vector<uint8_t>(19, 1), 1));
  CHECK(Decodes({}, 0));
}

TEST(SurvivesNoise, "no bytes make the decoders read outside them") {
  std::mt19937 random(20261123);
  const std::string path = "x";
  const zrec_options wanted = zrec_test::OptionsFor(path);
  for (int i = 0; i < 20000 * zrec_test::Effort(); i++) {
    std::vector<uint8_t> bytes(random() % 120);
    for (uint8_t &byte : bytes) byte = static_cast<uint8_t>(random() % (random() % 4 == 0 ? 256 : 12));
    std::vector<Request> requests;
    DecodeRequests(bytes, random() % 4, &requests);
    uint64_t sum = 0;
    for (const Request &request : requests) {
      for (const zrec_bytes &part : {request.key, request.first, request.second}) {
        for (uint32_t j = 0; j < part.length; j++) sum += part.data[j];
      }
    }
    // An exact allocation, so that the sanitizer sees one byte too many.
    const size_t length = random() % 24;
    const std::unique_ptr<uint8_t[]> record(new uint8_t[length]);
    for (size_t j = 0; j < length; j++) record[j] = static_cast<uint8_t>(random());
    if (length >= 4) std::memcpy(record.get(), "ZREC", 4);
    zrec_error error;
    CHECK(CheckHeader({record.get(), static_cast<uint32_t>(length)}, wanted, &error) != ZREC_OK && sum < UINT64_MAX);
  }
}

TEST(HeaderGolden, "a header record has the documented bytes") {
  const auto header = EncodeHeader({1, 8, 200});
  const uint8_t expected[] = {'Z', 'R', 'E', 'C', 0, 1, 0, 0, 0, 0, 0, 8, 0, 0, 0, 200, 0x57, 0x52, 0xD6, 0xC4};
  for (size_t i = 0; i < sizeof expected; i++) {
    if (header[i] != expected[i]) std::fprintf(stderr, "byte %zu is %02x\n", i, header[i]);
    CHECK(header[i] == expected[i]);
  }
}
