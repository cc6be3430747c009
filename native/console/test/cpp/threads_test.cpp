// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// The two threads of a console, over the simulated z/OS, where a wait cannot be woken.
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

#include "../../fake-runtime/fake_console.h"
#include "../../src/common/console_threads.h"
#include "../../src/common/text.h"
#include "check.h"

namespace {

using fake_console::TheSystem;
using zcons_common::ConsoleThreads;
using zcons_common::Event;

struct Heard {
  std::mutex mutex;
  std::condition_variable changed;
  std::vector<Event> events;

  static void Listen(void *self, const Event &event) {
    auto *const heard = static_cast<Heard *>(self);
    const std::lock_guard<std::mutex> lock(heard->mutex);
    heard->events.push_back(event);
    heard->changed.notify_all();
  }
  std::vector<Event> Await(size_t count) {
    std::unique_lock<std::mutex> lock(mutex);
    while (events.size() < count) changed.wait(lock);
    return events;
  }
};

zcons *Opened() {
  TheSystem().Reset();
  zcons *z = nullptr;
  zcons_error error;
  CHECK(zcons_open("", &z, &error) == ZCONS_OK);
  return z;
}

// Stops while the reception waits, which it would go on with and take what belongs to the next test: it is given a command to end with.
void StopWaiting(ConsoleThreads *threads, uint32_t patience_ms) {
  TheSystem().AwaitWaiting();
  threads->Stop(patience_ms);
  TheSystem().Stop();
  TheSystem().AwaitTaken();
}

}  // namespace

TEST(DeliversCommands, "commands are delivered in order") {
  Heard heard;
  ConsoleThreads threads(Opened(), Heard::Listen, &heard);
  TheSystem().Modify(zcons_common::ToEbcdic("A"), "", "");
  TheSystem().Stop();
  CHECK(threads.Start() == 0);
  const auto events = heard.Await(2);
  CHECK(events[0].kind == Event::kCommand && std::string(events[0].command.text) == "A");
  CHECK(events[1].command.kind == ZCONS_STOP);
  StopWaiting(&threads, 1000);
}

TEST(WritesBeforeItStops, "what waits to be written is written before the stop") {
  Heard heard;
  ConsoleThreads threads(Opened(), Heard::Listen, &heard);
  CHECK(threads.Start() == 0);
  for (int i = 0; i < 100; i++) CHECK(threads.Write({"line " + std::to_string(i), {0}, {0}, {}, false}));
  StopWaiting(&threads, 60000);
  const auto messages = TheSystem().Messages();
  CHECK(messages.size() == 100 && messages[99].text == zcons_common::ToEbcdic("line 99"));
  CHECK(!threads.Write({"late", {0}, {0}, {}, false}));
  threads.Stop(1000);
}

TEST(SaysFailuresOnce, "writing that fails is said once until it works again") {
  Heard heard;
  ConsoleThreads threads(Opened(), Heard::Listen, &heard);
  for (int i = 0; i < 3; i++) TheSystem().FailWriting(EINVAL, 0);
  CHECK(threads.Start() == 0);
  for (int i = 0; i < 4; i++) CHECK(threads.Write({"x", {0}, {0}, {}, false}));
  StopWaiting(&threads, 60000);
  CHECK(heard.events.size() == 1 && heard.events[0].kind == Event::kWriteFailed && heard.events[0].error.error_number == EINVAL);
  CHECK(TheSystem().Messages().size() == 1);
}

TEST(SaysReceptionFailures, "reception that fails is said, and tried again") {
  Heard heard;
  ConsoleThreads threads(Opened(), Heard::Listen, &heard);
  TheSystem().FailWaiting(EPERM, 5);
  TheSystem().Stop();
  CHECK(threads.Start() == 0);
  const auto events = heard.Await(2);
  CHECK(events[0].kind == Event::kWaitFailed && events[0].error.status == ZCONS_REFUSED && events[0].error.error_number2 == 5);
  CHECK(events[1].kind == Event::kCommand);
  StopWaiting(&threads, 1000);
}

TEST(IsFullAtSomePoint, "a queue that nobody empties is full in the end") {
  Heard heard;
  ConsoleThreads threads(Opened(), Heard::Listen, &heard);
  int taken = 0;
  while (threads.Write({"x", {0}, {0}, {}, false})) taken++;
  CHECK(taken == 4096);
  threads.Stop(1);
}
