// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_LINUX_SHARERS_H
#define ZREC_LINUX_SHARERS_H

#include <string>

#include "zrec.h"

namespace zrec_linux {

// This process's presence at a data set. LMDB finds the owner of a reader slot and of its writer lock by process id, so
// all who share a data set must see the same process ids; and a sharer that does not sync could undo another one's sync.
//
//   <directory>          flock exclusive: the gate, held only while one process opens or closes
//   <directory>/sharers  flock shared by every process that has the data set open; its text says for whom they speak:
//                        PID namespace, boot, durability. The kernel frees the lock when a process dies, however it dies.
class Sharers {
 public:
  Sharers() = default;
  Sharers(const Sharers &) = delete;
  Sharers &operator=(const Sharers &) = delete;
  ~Sharers() { Leave(); }

  // Takes the gate. Waits for at most ten seconds, then ZREC_BUSY.
  zrec_status EnterGate(const char *directory, zrec_error *error);

  // With the gate held: joins, or refuses (ZREC_NAMESPACE, ZREC_MISMATCH) because of those who are there.
  zrec_status Join(zrec_durability durability, zrec_error *error);

  // Whether nobody else had the data set open when this process joined.
  bool alone() const { return alone_; }

  void LeaveGate();
  void Leave();

 private:
  zrec_status CompareWithOthers(const std::string &mine, zrec_error *error);

  std::string directory_;
  int gate_ = -1;
  int presence_ = -1;
  bool alone_ = false;
};

}  // namespace zrec_linux

#endif
