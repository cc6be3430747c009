// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZCONS_CONSOLE_THREADS_H
#define ZCONS_CONSOLE_THREADS_H

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "zcons.h"

namespace zcons_common {

// A message that waits to be written; codes end with 0.
struct Message {
  std::string text;
  std::vector<uint32_t> routing;
  std::vector<uint32_t> descriptors;
  zcons_origin origin;
  bool is_answer;
};

// What the threads have to say.
struct Event {
  enum Kind { kCommand, kWaitFailed, kWriteFailed } kind;
  zcons_command command;
  zcons_error error;
};

// Two threads of one console: one waits for commands, one writes messages. Neither is ever waited for longer than a moment: on
// z/OS the waiting one cannot be woken, so it outlives the owner and ends with the process.
class ConsoleThreads {
 public:
  // Called on the threads, never after Stop returned.
  using Listener = void (*)(void *context, const Event &event);

  ConsoleThreads(zcons *z, Listener listener, void *context);
  // 0, or the errno of the thread that could not be started; then nothing runs.
  int Start();
  // False when the queue is full or the console is closed.
  bool Write(Message message);
  // Waits until everything is written, but no longer than this; then nobody listens any more. May be called again.
  void Stop(uint32_t patience_ms);
  ~ConsoleThreads();

 private:
  struct Shared;
  std::shared_ptr<Shared> shared_;
};

// Milliseconds before the reception is tried again after the n-th failure in a row (from 1): 1 s doubling to 60 s.
uint32_t RetryDelay(uint32_t failures);

}  // namespace zcons_common

#endif
