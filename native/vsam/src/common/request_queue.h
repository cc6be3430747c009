// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_COMMON_REQUEST_QUEUE_H
#define ZREC_COMMON_REQUEST_QUEUE_H

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

namespace zrec_common {

// The requests of one turn of somebody's event loop.
struct Submission {
  uint32_t count;
  std::vector<uint8_t> bytes;
};

// From any number of threads to the owner thread. Bounded by requests and bytes: what does not fit is refused at once.
class RequestQueue {
 public:
  RequestQueue(size_t most_requests, size_t most_bytes) : most_requests_(most_requests), most_bytes_(most_bytes) {}

  // False: full, or closed.
  bool Push(Submission &&submission);

  // Waits; takes whole submissions until they hold enough requests. False when closed and empty.
  bool Take(size_t enough, std::vector<Submission> *taken);

  // No more intake. discard: what waits is dropped, else it is still handed out.
  void Close(bool discard);

 private:
  const size_t most_requests_;
  const size_t most_bytes_;
  std::mutex mutex_;
  std::condition_variable filled_;
  std::deque<Submission> waiting_;
  size_t requests_ = 0;
  size_t bytes_ = 0;
  bool closed_ = false;
};

}  // namespace zrec_common

#endif
