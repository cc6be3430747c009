// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include <thread>

#include "check.h"

using namespace zrec_test;

namespace {

struct Decision {
  zrec_action action;
  std::string replacement;
  std::string seen;
};

zrec_action Decide(void *context, const zrec_bytes *current, zrec_bytes *replacement) {
  Decision *decision = static_cast<Decision *>(context);
  decision->seen = current == nullptr ? "(none)" : TextOf(*current);
  *replacement = BytesOf(decision->replacement);
  return decision->action;
}

zrec_status Modify(zrec *z, uint64_t number, Decision *decision) {
  const std::string key = KeyOf(number);
  zrec_action performed = -1;
  const zrec_status status = zrec_modify(z, BytesOf(key), Decide, decision, &performed);
  if (status == ZREC_OK) CHECK(performed == decision->action);
  return status;
}

zrec_status Insert(zrec *z, uint64_t number, const std::string &record) {
  const std::string key = KeyOf(number);
  return zrec_insert(z, BytesOf(key), BytesOf(record));
}

std::string Get(zrec *z, uint64_t number) {
  const std::string key = KeyOf(number);
  zrec_bytes record = {nullptr, 0};
  const zrec_status status = zrec_get(z, BytesOf(key), &record);
  return status == ZREC_OK ? TextOf(record) : "(" + std::to_string(status) + ")";
}

uint64_t Count(zrec *z) {
  uint64_t count = 0;
  CHECK(zrec_count(z, &count) == ZREC_OK);
  return count;
}

zrec_action AddOne(void *context, const zrec_bytes *current, zrec_bytes *replacement) {
  std::string *next = static_cast<std::string *>(context);
  *next = std::to_string(current == nullptr ? 1 : std::stoi(TextOf(*current)) + 1);
  *replacement = BytesOf(*next);
  return current == nullptr ? ZREC_INSERT : ZREC_REPLACE;
}

// Adds to a counter, and makes the data set grow under the other threads now and then.
void AddMany(const std::string &path, int times, uint64_t first) {
  zrec *z = Open(path);
  const std::string key = KeyOf(1);
  for (int i = 0; i < times; i++) {
    std::string memory;
    zrec_action performed = ZREC_KEEP;
    CHECK(zrec_modify(z, BytesOf(key), AddOne, &memory, &performed) == ZREC_OK);
    if (i % 4 == 0) CHECK(Insert(z, first + static_cast<uint64_t>(i), std::string(5000, 'x')) == ZREC_OK);
    Get(z, first);
  }
  CHECK(zrec_close(z) == ZREC_OK);
}

int32_t Collect(void *context, zrec_bytes key, zrec_bytes record) {
  std::string *seen = static_cast<std::string *>(context);
  if (TextOf(record) == "stop") return 1;
  *seen += std::to_string(key.data[7]) + TextOf(record) + " ";
  return 0;
}

}  // namespace

TEST(DecidesUnderLock, "a read-modify-write keeps, inserts, replaces and erases as decided") {
  zrec *z = Open(FreshPath());
  Decision decision{ZREC_KEEP, "", ""};
  CHECK(Modify(z, 1, &decision) == ZREC_OK && decision.seen == "(none)" && Count(z) == 0);
  decision = {ZREC_INSERT, "one", ""};
  CHECK(Modify(z, 1, &decision) == ZREC_OK && Get(z, 1) == "one");
  decision = {ZREC_KEEP, "", ""};
  CHECK(Modify(z, 1, &decision) == ZREC_OK && decision.seen == "one" && Get(z, 1) == "one");
  decision = {ZREC_REPLACE, "another", ""};
  CHECK(Modify(z, 1, &decision) == ZREC_OK && decision.seen == "one" && Get(z, 1) == "another");
  decision = {ZREC_ERASE, "", ""};
  CHECK(Modify(z, 1, &decision) == ZREC_OK && Count(z) == 0);
  CHECK(zrec_close(z) == ZREC_OK);
}

TEST(RefusesDecisions, "a decision that does not fit the record changes nothing") {
  zrec *z = Open(FreshPath());
  for (const zrec_action action : {zrec_action{ZREC_REPLACE}, zrec_action{ZREC_ERASE}, zrec_action{17}}) {
    Decision decision{action, "x", ""};
    CHECK(Modify(z, 1, &decision) == ZREC_INVALID && Count(z) == 0);
  }
  CHECK(Insert(z, 1, "one") == ZREC_OK);
  Decision decision{ZREC_INSERT, "x", ""};
  CHECK(Modify(z, 1, &decision) == ZREC_INVALID && Get(z, 1) == "one");
  decision = {ZREC_REPLACE, std::string(5993, 'x'), ""};
  CHECK(Modify(z, 1, &decision) == ZREC_BAD_LENGTH && Get(z, 1) == "one");
  zrec_error error;
  zrec_last_error(z, &error);
  CHECK(error.status == ZREC_BAD_LENGTH && error.rc == 8 && error.feedback == 108 && std::string(error.operation) == "modify");
  CHECK(zrec_close(z) == ZREC_OK);
}

TEST(SpeaksVsam, "outcomes carry VSAM's return and feedback codes") {
  zrec *z = Open(FreshPath());
  zrec_error error;
  CHECK(Insert(z, 1, "one") == ZREC_OK && Insert(z, 1, "two") == ZREC_DUPLICATE);
  zrec_last_error(z, &error);
  CHECK(error.rc == 8 && error.feedback == 8);
  CHECK(Get(z, 2) == "(2)");
  zrec_last_error(z, &error);
  CHECK(error.rc == 8 && error.feedback == 16);
  CHECK(zrec_close(z) == ZREC_OK);
}

TEST(BatchIsSeen, "a batch sees its own operations, others see them at its end at the latest") {
  const std::string path = FreshPath();
  zrec *z = Open(path);
  CHECK(zrec_end_batch(z) == ZREC_INVALID);
  CHECK(zrec_begin_batch(z) == ZREC_OK);
  CHECK(zrec_begin_batch(z) == ZREC_INVALID);
  CHECK(Insert(z, 1, "one") == ZREC_OK && Insert(z, 1, "two") == ZREC_DUPLICATE && Get(z, 1) == "one" && Count(z) == 1);
  CHECK(zrec_sync(z) == ZREC_INVALID);
  CHECK(zrec_end_batch(z) == ZREC_OK);
  std::thread([&path] {
    zrec *other = Open(path);
    CHECK(Get(other, 1) == "one");
    CHECK(zrec_close(other) == ZREC_OK);
  }).join();
  CHECK(zrec_begin_batch(z) == ZREC_OK && Insert(z, 2, "two") == ZREC_OK);
  CHECK(zrec_close(z) == ZREC_OK);
  z = Open(path);
  CHECK(Get(z, 2) == "two");
  CHECK(zrec_close(z) == ZREC_OK);
}

TEST(BatchIsUndone, "a batch that outgrows the data set is undone as a whole and can be run again") {
  zrec *z = Open(FreshPath());
  const std::string record(5900, 'r');
  CHECK(Insert(z, 1, "before") == ZREC_OK);
  int undone = 0;
  for (;;) {
    CHECK(zrec_begin_batch(z) == ZREC_OK);
    zrec_status status = ZREC_OK;
    for (uint64_t i = 10; i < 200 && status == ZREC_OK; i++) status = Insert(z, i, record);
    if (status == ZREC_OK) status = zrec_end_batch(z);
    if (status == ZREC_OK) break;
    CHECK(status == ZREC_BATCH_UNDONE && ++undone < 20);
    CHECK(Count(z) == 1 && Get(z, 1) == "before" && zrec_end_batch(z) == ZREC_INVALID);
  }
  CHECK(undone > 0 && Count(z) == 191 && Get(z, 199) == record);
  CHECK(zrec_close(z) == ZREC_OK);
}

TEST(BelongsToThread, "a handle refuses every other thread than the one that opened it") {
  zrec *z = Open(FreshPath());
  std::thread([z] {
    const std::string key = KeyOf(1);
    zrec_bytes record = {nullptr, 0};
    zrec_bytes next = {nullptr, 0};
    uint64_t count = 0;
    zrec_action performed = ZREC_KEEP;
    zrec_information information;
    std::string seen;
    Decision decision{ZREC_KEEP, "", ""};
    const zrec_range range = {{nullptr, 0}, {nullptr, 0}, 1};
    CHECK(zrec_get(z, BytesOf(key), &record) == ZREC_WRONG_THREAD);
    CHECK(zrec_insert(z, BytesOf(key), BytesOf(key)) == ZREC_WRONG_THREAD);
    CHECK(zrec_update(z, BytesOf(key), BytesOf(key)) == ZREC_WRONG_THREAD);
    CHECK(zrec_upsert(z, BytesOf(key), BytesOf(key), &performed) == ZREC_WRONG_THREAD);
    CHECK(zrec_erase(z, BytesOf(key)) == ZREC_WRONG_THREAD);
    CHECK(zrec_replace_if(z, BytesOf(key), BytesOf(key), BytesOf(key)) == ZREC_WRONG_THREAD);
    CHECK(zrec_modify(z, BytesOf(key), Decide, &decision, &performed) == ZREC_WRONG_THREAD);
    CHECK(zrec_scan(z, &range, Collect, &seen, &next) == ZREC_WRONG_THREAD);
    CHECK(zrec_count(z, &count) == ZREC_WRONG_THREAD);
    CHECK(zrec_begin_batch(z) == ZREC_WRONG_THREAD && zrec_end_batch(z) == ZREC_WRONG_THREAD);
    CHECK(zrec_sync(z) == ZREC_WRONG_THREAD && zrec_info(z, &information) == ZREC_WRONG_THREAD);
    CHECK(zrec_close(z) == ZREC_WRONG_THREAD);
  }).join();
  CHECK(Count(z) == 0 && zrec_close(z) == ZREC_OK);
}

TEST(OneWriterPerThread, "a thread with an unfinished batch is told so instead of waiting for itself") {
  const std::string path = FreshPath();
  zrec *z = Open(path);
  zrec *other = Open(path);
  CHECK(zrec_begin_batch(z) == ZREC_OK && Insert(z, 1, "one") == ZREC_OK);
  CHECK(Insert(other, 2, "two") == ZREC_INVALID);
  CHECK(zrec_end_batch(z) == ZREC_OK && Insert(other, 2, "two") == ZREC_OK && Get(z, 2) == "two");
  CHECK(zrec_close(z) == ZREC_OK && Count(other) == 2 && zrec_close(other) == ZREC_OK);
}

TEST(ThreadsLoseNothing, "threads with handles of their own lose no modification while the data set grows") {
  const std::string path = FreshPath();
  const int times = 200 * Effort();
  std::vector<std::thread> threads;
  for (uint64_t i = 1; i <= 4; i++) threads.emplace_back(AddMany, path, times, i * 1'000'000);
  for (std::thread &thread : threads) thread.join();
  zrec *z = Open(path);
  CHECK(Get(z, 1) == std::to_string(4 * times));
  CHECK(Count(z) == static_cast<uint64_t>(1 + 4 * (times / 4)));
  CHECK(zrec_close(z) == ZREC_OK);
}

TEST(ScanStops, "a scan stops before the record that the visitor refuses, and names it") {
  zrec *z = Open(FreshPath());
  CHECK(Insert(z, 1, "a") == ZREC_OK && Insert(z, 2, "b") == ZREC_OK && Insert(z, 3, "stop") == ZREC_OK);
  std::string seen;
  zrec_bytes next = {nullptr, 0};
  zrec_range range = {{nullptr, 0}, {nullptr, 0}, 100};
  CHECK(zrec_scan(z, &range, Collect, &seen, &next) == ZREC_OK && seen == "1a 2b " && TextOf(next) == KeyOf(3));
  range.limit = 0;
  CHECK(zrec_scan(z, &range, Collect, &seen, &next) == ZREC_INVALID && next.data == nullptr);
  CHECK(zrec_close(z) == ZREC_OK);
}

TEST(InfoTells, "information says what the data set is and how much room it takes") {
  zrec *z = Open(FreshPath());
  zrec_information information;
  CHECK(zrec_info(z, &information) == ZREC_OK);
  CHECK(information.version == 1 && information.key_length == 8 && information.record_length == 6000);
  CHECK(information.data_length == 5992 && information.durability == ZREC_DURABLE_PROCESS);
  CHECK(information.space >= 65536 && information.space_used > 0 && information.space_used <= information.space);
  CHECK(std::string(information.engine) == "LMDB 0.9.36");
  CHECK(zrec_close(z) == ZREC_OK);
}
