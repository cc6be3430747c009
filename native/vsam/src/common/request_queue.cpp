// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "request_queue.h"

#include <utility>

namespace zrec_common {

bool RequestQueue::Push(Submission &&submission) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (closed_) return false;
    if (requests_ + submission.count > most_requests_ || bytes_ + submission.bytes.size() > most_bytes_) return false;
    requests_ += submission.count;
    bytes_ += submission.bytes.size();
    waiting_.push_back(std::move(submission));
  }
  filled_.notify_one();
  return true;
}

bool RequestQueue::Take(size_t enough, std::vector<Submission> *taken) {
  std::unique_lock<std::mutex> lock(mutex_);
  filled_.wait(lock, [this] { return closed_ || !waiting_.empty(); });
  size_t requests = 0;
  while (!waiting_.empty() && (requests == 0 || requests + waiting_.front().count <= enough)) {
    Submission &next = waiting_.front();
    requests += next.count;
    requests_ -= next.count;
    bytes_ -= next.bytes.size();
    taken->push_back(std::move(next));
    waiting_.pop_front();
  }
  return !taken->empty();
}

void RequestQueue::Close(bool discard) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    closed_ = true;
    if (discard) waiting_.clear();
  }
  filled_.notify_one();
}

}  // namespace zrec_common
