// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "console_threads.h"

#include <pthread.h>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace zcons_common {

namespace {

constexpr size_t kMostWaiting = 4096;

}  // namespace

struct ConsoleThreads::Shared {
  zcons *z;
  Listener listener;
  void *context;
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Message> messages;
  bool writing = false;
  bool stopped = false;

  ~Shared() { zcons_free(z); }

  void Tell(const Event &event) {
    const std::lock_guard<std::mutex> lock(mutex);
    if (!stopped) listener(context, event);
  }

  // False when the console was closed meanwhile.
  bool Sleep(uint32_t milliseconds) {
    std::unique_lock<std::mutex> lock(mutex);
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    while (!stopped && changed.wait_until(lock, until) != std::cv_status::timeout) {
    }
    return !stopped;
  }

  void Receive() {
    uint32_t failures = 0;
    for (;;) {
      Event event{};
      const zcons_status status = zcons_wait(z, &event.command, &event.error);
      if (status == ZCONS_CLOSED) return;
      event.kind = status == ZCONS_OK ? Event::kCommand : Event::kWaitFailed;
      // Said once for as long as it goes on.
      if (status == ZCONS_OK || failures == 0) Tell(event);
      failures = status == ZCONS_OK ? 0 : failures + 1;
      if (failures > 0 && !Sleep(RetryDelay(failures))) return;
    }
  }

  void WriteAll() {
    bool failing = false;
    std::unique_lock<std::mutex> lock(mutex);
    for (;;) {
      while (messages.empty() && !stopped) changed.wait(lock);
      if (messages.empty() || stopped) return;
      const Message message = std::move(messages.front());
      messages.pop_front();
      writing = true;
      lock.unlock();
      Event event{};
      event.kind = Event::kWriteFailed;
      const zcons_message written{message.text.c_str(), message.routing.data(), message.descriptors.data(),
                                  message.is_answer ? &message.origin : nullptr};
      const bool failed = zcons_write(z, &written, &event.error) != ZCONS_OK;
      if (failed && !failing) Tell(event);
      failing = failed;
      lock.lock();
      writing = false;
      changed.notify_all();
    }
  }
};

namespace {

template <typename Owner, void (Owner::*Body)()>
void *RunBody(void *argument) {
  const std::unique_ptr<std::shared_ptr<Owner>> owner(static_cast<std::shared_ptr<Owner> *>(argument));
  (owner->get()->*Body)();
  return nullptr;
}

int StartDetached(void *(*body)(void *), void *argument) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_t thread;
  const int code = pthread_create(&thread, &attributes, body, argument);
  pthread_attr_destroy(&attributes);
  return code;
}

}  // namespace

ConsoleThreads::ConsoleThreads(zcons *z, Listener listener, void *context) : shared_(std::make_shared<Shared>()) {
  shared_->z = z;
  shared_->listener = listener;
  shared_->context = context;
}

int ConsoleThreads::Start() {
  for (void *(*body)(void *) : {RunBody<Shared, &Shared::Receive>, RunBody<Shared, &Shared::WriteAll>}) {
    auto *const share = new std::shared_ptr<Shared>(shared_);
    const int code = StartDetached(body, share);
    if (code == 0) continue;
    delete share;
    Stop(0);
    return code;
  }
  return 0;
}

bool ConsoleThreads::Write(Message message) {
  const std::lock_guard<std::mutex> lock(shared_->mutex);
  if (shared_->stopped || shared_->messages.size() >= kMostWaiting) return false;
  shared_->messages.push_back(std::move(message));
  shared_->changed.notify_all();
  return true;
}

void ConsoleThreads::Stop(uint32_t patience_ms) {
  std::unique_lock<std::mutex> lock(shared_->mutex);
  if (shared_->stopped) return;
  const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(patience_ms);
  while (!shared_->messages.empty() || shared_->writing) {
    if (shared_->changed.wait_until(lock, until) == std::cv_status::timeout) break;
  }
  shared_->stopped = true;
  shared_->changed.notify_all();
  lock.unlock();
  zcons_shut(shared_->z);
}

ConsoleThreads::~ConsoleThreads() {
  Stop(0);
}

uint32_t RetryDelay(uint32_t failures) {
  constexpr uint32_t kMost = 60000;
  return failures > 6 ? kMost : 1000U << (failures - 1);
}

}  // namespace zcons_common
