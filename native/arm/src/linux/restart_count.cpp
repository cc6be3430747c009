// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "restart_count.h"

namespace zarm {

bool RestartCount::Allows(int64_t now) {
  while (!restarts_.empty() && restarts_.front() <= now - static_cast<int64_t>(interval_)) restarts_.pop_front();
  if (restarts_.size() >= attempts_) return false;
  restarts_.push_back(now);
  return true;
}

}  // namespace zarm
