// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include <sys/stat.h>

#include <random>

#include "../../src/linux/store_check.h"
#include "check.h"

using namespace zrec_test;

namespace {

std::vector<uint8_t> Read(const std::string &file) {
  std::vector<uint8_t> bytes;
  FILE *stream = std::fopen(file.c_str(), "rb");
  CHECK(stream != nullptr);
  for (int byte = std::fgetc(stream); byte != EOF; byte = std::fgetc(stream)) bytes.push_back(static_cast<uint8_t>(byte));
  std::fclose(stream);
  return bytes;
}

void Write(const std::string &file, const std::vector<uint8_t> &bytes) {
  FILE *stream = std::fopen(file.c_str(), "wb");
  CHECK(stream != nullptr && std::fwrite(bytes.data(), 1, bytes.size(), stream) == bytes.size());
  std::fclose(stream);
}

zrec_status Put(zrec *z, uint64_t number, size_t length) {
  const std::string key = KeyOf(number);
  const std::string record(length, 'r');
  zrec_action performed = ZREC_KEEP;
  return zrec_upsert(z, BytesOf(key), BytesOf(record), &performed);
}

// Trees of several levels, long records, and pages on the free list.
std::vector<uint8_t> GoodStore() {
  const std::string path = FreshPath();
  zrec *z = Open(path);
  for (uint64_t round = 0; round < 4; round++) {
    CHECK(zrec_begin_batch(z) == ZREC_OK);
    for (uint64_t i = 1; i <= 300; i++) {
      zrec_status status = Put(z, i * 3 + round, i % 8 == 0 ? 5000 : 60);
      CHECK(status == ZREC_OK || status == ZREC_BATCH_UNDONE);
      if (status == ZREC_BATCH_UNDONE) CHECK(zrec_begin_batch(z) == ZREC_OK);
    }
    CHECK(zrec_end_batch(z) == ZREC_OK);
    for (uint64_t i = 1; i <= 300; i += 3) {
      const std::string key = KeyOf(i * 3 + round);
      const zrec_status status = zrec_erase(z, BytesOf(key));
      CHECK(status == ZREC_OK || status == ZREC_NOT_FOUND);
    }
  }
  CHECK(zrec_close(z) == ZREC_OK);
  return Read(path + "/data.mdb");
}

int32_t Touch(void *context, zrec_bytes key, zrec_bytes record) {
  uint64_t *sum = static_cast<uint64_t *>(context);
  for (uint32_t i = 0; i < key.length; i++) *sum += key.data[i];
  for (uint32_t i = 0; i < record.length; i++) *sum += record.data[i];
  return 0;
}

// Everything that a program may do with a data set that opened.
void Use(zrec *z) {
  uint64_t sum = 0;
  zrec_bytes next = {nullptr, 0};
  const zrec_range range = {{nullptr, 0}, {nullptr, 0}, 1'000'000};
  zrec_scan(z, &range, Touch, &sum, &next);
  for (uint64_t i = 1; i < 60; i++) Put(z, i * 17, i % 8 == 0 ? 5000 : 60);
  for (uint64_t i = 1; i < 900; i += 7) {
    const std::string key = KeyOf(i);
    zrec_erase(z, BytesOf(key));
  }
  zrec_scan(z, &range, Touch, &sum, &next);
}

}  // namespace

TEST(RefusesDamage, "a data file with any bytes changed is refused or usable, and never ends the process") {
  const std::vector<uint8_t> good = GoodStore();
  const std::string path = FreshPath();
  const std::string file = path + "/data.mdb";
  CHECK(mkdir(path.c_str(), 0700) == 0);
  std::mt19937 random(20261123);
  int refused = 0;
  int usable = 0;
  for (int i = 0; i < 400 * Effort(); i++) {
    std::vector<uint8_t> damaged = good;
    const size_t page = random() % (good.size() / 4096) * 4096;
    const size_t changes = 1 + random() % 6;
    for (size_t j = 0; j < changes; j++) {
      const size_t at = page + random() % (random() % 3 == 0 ? 4096 : 48);
      damaged[at] = static_cast<uint8_t>(random());
    }
    if (random() % 20 == 0) damaged.resize(random() % damaged.size());
    Write(file, damaged);
    zrec_options options = OptionsFor(path);
    options.create = 0;
    zrec_error error;
    zrec *z = nullptr;
    if (zrec_open(&options, &z, &error) == ZREC_OK) {
      usable++;
      Use(z);
      zrec_close(z);
    } else {
      refused++;
      CHECK(error.status == ZREC_DAMAGED || error.status == ZREC_MISMATCH || error.status == ZREC_VERSION);
    }
  }
  std::printf("  refused %d, usable %d\n", refused, usable);
  CHECK(refused > 0 && usable > 0);
}

TEST(AcceptsGood, "a data file that was written in any way passes the check") {
  std::mt19937 random(7);
  for (int i = 0; i < 10 * Effort(); i++) {
    const std::string path = FreshPath();
    zrec *z = Open(path);
    for (int j = 0; j < 400; j++) {
      const uint64_t number = 1 + random() % 300;
      const std::string key = KeyOf(number);
      if (random() % 3 == 0) {
        zrec_erase(z, BytesOf(key));
      } else {
        CHECK(Put(z, number, random() % (random() % 4 == 0 ? 5900 : 100)) == ZREC_OK);
      }
    }
    CHECK(zrec_close(z) == ZREC_OK);
    zrec_error error;
    const zrec_status status = zrec_linux::CheckStore((path + "/data.mdb").c_str(), &error);
    if (status != ZREC_OK) std::fprintf(stderr, "%s\n", error.text);
    CHECK(status == ZREC_OK);
  }
}
