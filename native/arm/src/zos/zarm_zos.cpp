// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include <cerrno>
#include <cstring>

#include "../common/answer.h"
#include "../common/arm_block.h"
#include "zarm.h"
#include "zos_services.h"

namespace {

using zarm::AddressSpace;
using zarm::Block;

// Abend U1320, reason 1: what D ABEND and the policy's RESTART_ATTEMPTS see of an internal failure of the launcher.
constexpr int kAbendCode = 1320;
constexpr int kAbendReason = 1;

// One parameter block with its work area, below the bar for as long as it lives.
class Storage {
 public:
  Storage() : address_(zos_obtain31(zarm::kBlockBytes + zarm::kWorkBytes)) {
    if (address_ != nullptr) std::memset(address_, 0, zarm::kBlockBytes + zarm::kWorkBytes);
  }
  ~Storage() {
    if (address_ != nullptr) zos_release31(address_);
  }
  Storage(const Storage &) = delete;
  Storage &operator=(const Storage &) = delete;

  bool Obtained() const { return address_ != nullptr; }

  void Call(Block *block) {
    std::memcpy(address_, block->bytes, zarm::kBlockBytes);
    armcall(address_);
    std::memcpy(block->bytes, address_, zarm::kBlockBytes);
  }

 private:
  void *address_;
};

// ARM restarts what was started by START or as a job; a TSO session or a forked process would be refused with a reason that
// says less.
bool IsRestartable(const zarm_element &element, Storage *storage) {
  Block block;
  zarm::Encode(zarm::kQueryAddressSpace, element, &block);
  storage->Call(&block);
  const AddressSpace kind = zarm::Kind(block);
  return kind == AddressSpace::kStartedTask || kind == AddressSpace::kJob;
}

}  // namespace

void zarm_call(zarm_request request, const zarm_element *element, zarm_answer *answer) {
  if (!zarm::IsSensible(request, *element, answer)) return;
  Storage storage;
  if (!storage.Obtained()) {
    zarm::NotAsked(ZARM_SYSTEM_ERROR, "no storage below the bar", answer);
    return;
  }
  if (request == ZARM_REGISTER && !IsRestartable(*element, &storage)) {
    zarm::NotAsked(ZARM_NOT_RESTARTABLE, "this address space is neither a started task nor a job", answer);
    return;
  }
  Block block;
  zarm::Encode(static_cast<uint32_t>(request), *element, &block);
  storage.Call(&block);
  zarm::Interpret(request, zarm::ReturnCode(block), zarm::ReasonCode(block), answer);
}

void zarm_end_abnormally() {
  zos_abend(kAbendCode, kAbendReason);
}

int32_t zarm_notify(const char *, const char *) {
  return ENOSYS;
}
