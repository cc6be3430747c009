// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_COMMON_EXECUTOR_H
#define ZREC_COMMON_EXECUTOR_H

#include <cstddef>
#include <cstdint>
#include <vector>

#include "wire.h"
#include "zrec.h"

namespace zrec_common {

// Runs requests on an open data set and writes one reply for each, in order. What runs together is one batch; a batch that
// was undone runs again, then one by one, so that only the request that cannot be done fails.
class Executor {
 public:
  explicit Executor(zrec *data_set) : data_set_(data_set) {}

  void Run(const std::vector<Request> &requests, std::vector<uint8_t> *replies);

 private:
  void RunBatch(const Request *first, size_t count, std::vector<uint8_t> *replies);
  zrec_status TryBatch(const Request *first, size_t count, std::vector<uint8_t> *replies);
  zrec_status RunOne(const Request &request, std::vector<uint8_t> *replies);
  zrec_status RunData(const Request &request, ReplyWriter &writer);
  zrec_status Scan(const Request &request, ReplyWriter &writer);
  zrec_status Count(ReplyWriter &writer);
  zrec_error LastError() const;

  zrec *data_set_;
};

}  // namespace zrec_common

#endif
