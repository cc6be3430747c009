// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "fake_console.h"

#include <sys/__messag.h>

#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <map>
#include <mutex>
#include <sstream>

namespace fake_console {

namespace {

constexpr int kUnknownKind = 9;
// Message texts, 255 lines of 70 characters and what separates them.
constexpr size_t kMostBytes = 18104;

struct Event {
  int kind;
  std::string bytes;
  std::string cart;
  std::string console_id;
  int error_number;
  int error_number2;
};

struct State {
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Event> events;
  std::deque<Event> write_failures;
  std::vector<Message> messages;
  std::map<char *, size_t> storage;
  bool exhausted = false;
  size_t waiting = 0;
  void (*listener)(const Message &message) = nullptr;
};

State &state() {
  static State *const state = new State();
  return *state;
}

thread_local int error_number2 = 0;

void Add(const Event &event) {
  const std::lock_guard<std::mutex> lock(state().mutex);
  state().events.push_back(event);
  state().changed.notify_all();
}

int Failed(const Event &event) {
  errno = event.error_number;
  error_number2 = event.error_number2;
  return -1;
}

// An address of z/OS fits in 31 bits; here it must lie in storage that __malloc31 gave.
void RequireBelowTheBar(const void *address) {
  const char *wanted = static_cast<const char *>(address);
  for (const auto &[begin, size] : state().storage) {
    if (wanted >= begin && wanted < begin + size) return;
  }
  std::abort();
}

std::vector<unsigned> CodesOf(const unsigned *codes) {
  std::vector<unsigned> found;
  for (; *codes != 0; codes++) found.push_back(*codes);
  return found;
}

}  // namespace

System &TheSystem() {
  static System system;
  return system;
}

void System::Reset() {
  const std::lock_guard<std::mutex> lock(state().mutex);
  state().events.clear();
  state().write_failures.clear();
  state().messages.clear();
  state().exhausted = false;
  state().listener = nullptr;
}

void System::Modify(const std::string &bytes, const std::string &cart, const std::string &console_id) {
  Add({_CC_modify, bytes, cart, console_id, 0, 0});
}

void System::Stop() {
  Add({_CC_stop, "", "", "", 0, 0});
}

void System::SendUnknownKind() {
  Add({kUnknownKind, "", "", "", 0, 0});
}

void System::FailWaiting(int number, int number2) {
  Add({0, "", "", "", number, number2});
}

void System::FailWriting(int number, int number2) {
  const std::lock_guard<std::mutex> lock(state().mutex);
  state().write_failures.push_back({0, "", "", "", number, number2});
}

void System::ExhaustStorage() {
  const std::lock_guard<std::mutex> lock(state().mutex);
  state().exhausted = true;
}

void System::OnMessage(void (*listener)(const Message &message)) {
  const std::lock_guard<std::mutex> lock(state().mutex);
  state().listener = listener;
}

void System::AwaitWaiting() {
  std::unique_lock<std::mutex> lock(state().mutex);
  while (state().waiting == 0 || !state().events.empty()) state().changed.wait(lock);
}

void System::AwaitTaken() {
  std::unique_lock<std::mutex> lock(state().mutex);
  while (!state().events.empty()) state().changed.wait(lock);
}

std::vector<Message> System::Messages() {
  const std::lock_guard<std::mutex> lock(state().mutex);
  return state().messages;
}

namespace {

std::string Unhexed(const std::string &digits) {
  std::string bytes;
  for (size_t i = 0; i + 1 < digits.size(); i += 2) {
    bytes.push_back(static_cast<char>(std::strtoul(digits.substr(i, 2).c_str(), nullptr, 16)));
  }
  return bytes;
}

int Write(const __cons_msg2 &message) {
  State &system = state();
  std::unique_lock<std::mutex> lock(system.mutex);
  if (!system.write_failures.empty()) {
    const Event failure = system.write_failures.front();
    system.write_failures.pop_front();
    return Failed(failure);
  }
  for (const void *each : {static_cast<const void *>(&message), static_cast<const void *>(message.__cm2_msg),
                           static_cast<const void *>(message.__cm2_routcde), static_cast<const void *>(message.__cm2_descr)}) {
    RequireBelowTheBar(each);
  }
  if (message.__cm2_msglength > kMostBytes) std::abort();
  const Message written{std::string(message.__cm2_msg, message.__cm2_msglength), CodesOf(message.__cm2_routcde),
                        CodesOf(message.__cm2_descr), std::string(message.__cm2_msg_cart, 8),
                        std::string(message.__cm2_msg_consid, 4)};
  system.messages.push_back(written);
  const auto listener = system.listener;
  lock.unlock();
  if (listener != nullptr) listener(written);
  return 0;
}

int Wait(const __cons_msg2 &message, char *modify, int *command) {
  State &system = state();
  std::unique_lock<std::mutex> lock(system.mutex);
  for (const void *each : {static_cast<const void *>(modify), static_cast<const void *>(message.__cm2_mod_cartptr),
                           static_cast<const void *>(message.__cm2_mod_considptr)}) {
    RequireBelowTheBar(each);
  }
  system.waiting++;
  system.changed.notify_all();
  while (system.events.empty()) system.changed.wait(lock);
  system.waiting--;
  const Event event = system.events.front();
  system.events.pop_front();
  system.changed.notify_all();
  if (event.kind == 0) return Failed(event);
  *command = event.kind;
  // The buffer has 128 bytes, whether the text fills it or not.
  std::memset(modify, 0x40, 128);
  std::memcpy(modify, event.bytes.data(), event.bytes.size() < 128 ? event.bytes.size() : 128);
  std::memcpy(message.__cm2_mod_cartptr, event.cart.data(), event.cart.size());
  std::memcpy(message.__cm2_mod_considptr, event.console_id.data(), event.console_id.size());
  return 0;
}

}  // namespace

void SetUp(const char *text) {
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    char hex[257] = "";
    char cart[17] = "";
    char id[9] = "";
    int number = 0;
    if (word == "stop") TheSystem().Stop();
    else if (std::sscanf(word.c_str(), "fail=%d", &number) == 1) TheSystem().FailWaiting(number, 0);
    else if (std::sscanf(word.c_str(), "failwrite=%d", &number) == 1) TheSystem().FailWriting(number, 0);
    else if (std::sscanf(word.c_str(), "modify=%256[^:]:%16[^:]:%8s", hex, cart, id) == 3) {
      TheSystem().Modify(Unhexed(hex), Unhexed(cart), Unhexed(id));
    } else std::abort();
  }
}

}  // namespace fake_console

using fake_console::state;

int __console2(struct __cons_msg2 *message, char *modify, int *command) {
  if (command == nullptr || message == nullptr || message->__cm2_format != __CONSOLE_FORMAT_3) {
    errno = command == nullptr ? EFAULT : EINVAL;
    return -1;
  }
  if (message->__cm2_msglength > 0) {
    const int written = fake_console::Write(*message);
    if (written != 0) return written;
  }
  return modify == nullptr ? 0 : fake_console::Wait(*message, modify, command);
}

int __errno2(void) {
  return fake_console::error_number2;
}

// A real one: what is freed twice or used after it was freed is found by AddressSanitizer.
void *__malloc31(size_t bytes) {
  auto &system = state();
  const std::lock_guard<std::mutex> lock(system.mutex);
  if (system.exhausted) return nullptr;
  auto *const storage = static_cast<char *>(std::malloc(bytes));
  std::memset(storage, 0xEE, bytes);
  system.storage.insert_or_assign(storage, bytes);
  return storage;
}
