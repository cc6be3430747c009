// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZARM_FAKE_ZOS_H
#define ZARM_FAKE_ZOS_H

#include <cstdint>
#include <string>
#include <vector>

#include "../src/common/arm_block.h"

namespace fake_zos {

// The codes that the next call of a request gets, instead of those of the state machine.
struct Scripted {
  uint32_t request;
  uint32_t return_code;
  uint32_t reason_code;
};

// A simulated z/OS with ARM: one element per address space, restarts, and an operator who decides what is there.
class System {
 public:
  // Forgets everything; the address space is a started task, ARM is there, nothing is registered.
  void Reset();

  void SetAddressSpace(zarm::AddressSpace kind);
  // Storage below the bar is exhausted from now on.
  void ExhaustStorage();
  void Script(const Scripted &scripted);
  // The next REGISTER of this element finds that ARM restarted it: 0x104 or 0x108.
  void RestartWith(uint32_t reason_code);
  // READY and WAITPRED wait from now on until Release.
  void HoldPredecessors();
  void Release();

  // What armcall saw, in order.
  std::vector<zarm::Decoded> Calls();
  bool IsRegistered();
  // READY or WAITPRED is waiting now; waits until it is so.
  void AwaitSuspension();
  size_t StorageInUse();
};

System &TheSystem();

// Sets the system up from a text such as "space=2 hold storage=0 restarted=104 1=8/9 2=4/204".
void SetUp(const char *text);

}  // namespace fake_zos

#endif
