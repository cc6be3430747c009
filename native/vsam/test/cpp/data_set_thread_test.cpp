// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "../../src/common/data_set_thread.h"

#include <condition_variable>
#include <mutex>

#include "check.h"

using namespace zrec_common;
using zrec_test::FreshPath;
using zrec_test::KeyOf;

namespace {

uint32_t Word(const std::vector<uint8_t> &bytes, size_t at) {
  return static_cast<uint32_t>(bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24));
}

// Takes deliveries apart into the statuses of the replies.
class Receiver {
 public:
  static void Deliver(void *self, std::vector<uint8_t> *delivery) {
    Receiver *receiver = static_cast<Receiver *>(self);
    {
      const std::lock_guard<std::mutex> lock(receiver->mutex_);
      for (size_t at = 0; at < delivery->size(); at += 20 + Word(*delivery, at + 16)) {
        receiver->statuses_.push_back(static_cast<zrec_status>(Word(*delivery, at)));
      }
      receiver->deliveries_++;
    }
    delete delivery;
    receiver->arrived_.notify_all();
  }

  std::vector<zrec_status> WaitFor(size_t replies) {
    std::unique_lock<std::mutex> lock(mutex_);
    arrived_.wait(lock, [this, replies] { return statuses_.size() >= replies; });
    return statuses_;
  }

  size_t deliveries() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return deliveries_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::vector<zrec_status> statuses_;
  size_t deliveries_ = 0;
};

void Append(std::vector<uint8_t> *bytes, uint8_t kind, const std::string &key, const std::string &record) {
  for (const size_t value : {size_t{kind}, size_t{1}, key.size(), record.size(), size_t{0}}) {
    for (int i = 0; i < 4; i++) bytes->push_back(static_cast<uint8_t>(value >> (8 * i)));
  }
  bytes->insert(bytes->end(), key.begin(), key.end());
  bytes->insert(bytes->end(), record.begin(), record.end());
}

DataSetThread::Settings SettingsFor(const std::string &path, size_t limit = 100000) {
  return {path, zrec_test::OptionsFor(path), limit};
}

}  // namespace

TEST(AnswersInOrder, "the owner thread answers every request once, in order, between open and close") {
  Receiver receiver;
  DataSetThread thread(SettingsFor(FreshPath()), Receiver::Deliver, &receiver);
  CHECK(thread.Start() == 0);
  std::vector<zrec_status> expected = {ZREC_OK};
  for (uint64_t turn = 1; turn <= 50; turn++) {
    std::vector<uint8_t> bytes;
    // The second insert grows the data set again and again, in the middle of a batch.
    Append(&bytes, 2, KeyOf(turn), "a");
    Append(&bytes, 2, KeyOf(turn + 1000), std::string(5900, 'b'));
    Append(&bytes, 2, KeyOf(turn), "c");
    Append(&bytes, 2, "short", "c");
    Append(&bytes, 1, KeyOf(turn), "");
    Append(&bytes, 6, KeyOf(turn + 5000), "");
    CHECK(thread.Submit(6, bytes.data(), bytes.size()));
    for (const zrec_status status : {ZREC_OK, ZREC_OK, ZREC_DUPLICATE, ZREC_BAD_LENGTH, ZREC_OK, ZREC_NOT_FOUND}) {
      expected.push_back(status);
    }
  }
  thread.Close();
  CHECK(!thread.Submit(0, nullptr, 0));
  expected.push_back(ZREC_OK);
  CHECK(receiver.WaitFor(expected.size()) == expected);
  thread.Join();
}

TEST(RefusesNoise, "a submission that is not what it says gets one refusal for each request") {
  Receiver receiver;
  DataSetThread thread(SettingsFor(FreshPath()), Receiver::Deliver, &receiver);
  CHECK(thread.Start() == 0);
  std::vector<uint8_t> good;
  Append(&good, 2, KeyOf(1), "a");
  const std::vector<uint8_t> noise(33, 0xEE);
  CHECK(thread.Submit(1, good.data(), good.size()) && thread.Submit(2, noise.data(), noise.size()));
  CHECK(thread.Submit(1, good.data(), good.size()));
  const std::vector<zrec_status> expected = {ZREC_OK, ZREC_OK, ZREC_INVALID, ZREC_INVALID, ZREC_DUPLICATE};
  CHECK(receiver.WaitFor(5) == expected);
}

TEST(ReportsOpenFailure, "a failed open is the only delivery, and nothing is taken afterwards") {
  Receiver receiver;
  auto settings = SettingsFor(FreshPath());
  settings.options.create = 0;
  DataSetThread thread(settings, Receiver::Deliver, &receiver);
  CHECK(thread.Start() == 0);
  CHECK(receiver.WaitFor(1) == std::vector<zrec_status>{ZREC_MISSING});
  std::vector<uint8_t> good;
  Append(&good, 8, "", "");
  CHECK(!thread.Submit(1, good.data(), good.size()));
  thread.Join();
  CHECK(receiver.deliveries() == 1);
}

TEST(QueueIsBounded, "a queue takes whole submissions up to its limits") {
  RequestQueue queue(10, 1000);
  CHECK(queue.Push({6, std::vector<uint8_t>(400)}) && !queue.Push({5, {}}) && queue.Push({4, std::vector<uint8_t>(400)}));
  CHECK(!queue.Push({0, std::vector<uint8_t>(201)}));
  std::vector<Submission> taken;
  CHECK(queue.Take(7, &taken) && taken.size() == 1 && taken[0].count == 6);
  CHECK(queue.Push({6, std::vector<uint8_t>(600)}));
  taken.clear();
  CHECK(queue.Take(100, &taken) && taken.size() == 2);
  taken.clear();
  CHECK(queue.Push({50, {}}) == false && queue.Push({1, {}}));
  queue.Close(false);
  CHECK(!queue.Push({1, {}}) && queue.Take(1, &taken) && taken.size() == 1);
  taken.clear();
  CHECK(!queue.Take(1, &taken));
}

TEST(StopsAtOnce, "stopping drops what waits and leaves no thread, at any moment") {
  for (int round = 0; round < 20 * zrec_test::Effort(); round++) {
    Receiver receiver;
    DataSetThread thread(SettingsFor(FreshPath()), Receiver::Deliver, &receiver);
    CHECK(thread.Start() == 0);
    std::vector<uint8_t> bytes;
    for (uint64_t i = 1; i <= 200; i++) Append(&bytes, 4, KeyOf(i), "r");
    for (int i = 0; i < round; i++) thread.Submit(200, bytes.data(), bytes.size());
    if (round % 3 == 0) receiver.WaitFor(1);
    thread.Stop();
  }
}
