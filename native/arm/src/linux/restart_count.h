// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZARM_RESTART_COUNT_H
#define ZARM_RESTART_COUNT_H

#include <cstdint>
#include <deque>

namespace zarm {

// RESTART_ATTEMPTS(attempts,interval) of an ARM policy: so many restarts within so many seconds, then no more.
class RestartCount {
 public:
  RestartCount(uint32_t attempts, uint32_t interval_seconds) : attempts_(attempts), interval_(interval_seconds) {}

  // Whether one more restart at this moment (seconds of a clock that only goes forward) is allowed; counts it if so.
  bool Allows(int64_t now);
  uint32_t Attempts() const { return attempts_; }

 private:
  uint32_t attempts_;
  uint32_t interval_;
  std::deque<int64_t> restarts_;
};

}  // namespace zarm

#endif
