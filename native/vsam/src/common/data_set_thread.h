// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_COMMON_DATA_SET_THREAD_H
#define ZREC_COMMON_DATA_SET_THREAD_H

#include <pthread.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "request_queue.h"
#include "zrec.h"

namespace zrec_common {

// The owner thread of one open data set: it opens, executes what is submitted, and closes. Everything that is waiting runs
// together, and all its replies go back in one delivery.
class DataSetThread {
 public:
  // Called on the owner thread; takes the bytes over (replies as in wire.h).
  using Deliver = void (*)(void *context, std::vector<uint8_t> *delivery);

  struct Settings {
    std::string path;
    zrec_options options;  // its path is replaced by the one above
    size_t queue_limit;    // requests
  };

  DataSetThread(const Settings &settings, Deliver deliver, void *context);
  DataSetThread(const DataSetThread &) = delete;
  DataSetThread &operator=(const DataSetThread &) = delete;
  ~DataSetThread() { Stop(); }

  // 0, or the errno of why there is no thread. The first delivery is the reply to the open.
  int Start();

  // Copies the bytes. False: the queue is full, or the thread is closing.
  bool Submit(uint32_t count, const uint8_t *bytes, size_t length);

  // No more intake; the rest is executed, the data set closed, and the last delivery is the reply to the close.
  void Close() { queue_.Close(false); }

  // Waits until the thread has ended. Call it after the reply to the close, or to a failed open.
  void Join();

  // Drops what waits, closes the data set, waits for the thread.
  void Stop();

 private:
  static void *Main(void *self);
  void Run();
  bool Open();
  void Work();
  void Finish();
  void Execute(const std::vector<Submission> &submissions);

  Settings settings_;
  Deliver deliver_;
  void *context_;
  RequestQueue queue_;
  zrec *data_set_ = nullptr;
  pthread_t thread_{};
  bool started_ = false;
};

}  // namespace zrec_common

#endif
