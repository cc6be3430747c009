// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "fake_zos.h"

#include <pthread.h>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <mutex>
#include <set>
#include <sstream>

#include "../src/zos/zos_services.h"

namespace fake_zos {

namespace {

using zarm::AddressSpace;

// Reasons of return code 8 are not published; these are the simulation's.
constexpr uint32_t kNotRegistered = 0x901;
constexpr uint32_t kAlreadyRegistered = 0x902;
constexpr uint32_t kNotTheSpace = 0x903;

struct State {
  std::mutex mutex;
  std::condition_variable changed;
  AddressSpace kind = AddressSpace::kStartedTask;
  bool exhausted = false;
  bool held = false;
  bool suspended = false;
  bool registered = false;
  uint32_t restart_reason = 0;
  std::deque<Scripted> scripted;
  std::vector<zarm::Decoded> calls;
  std::set<void *> storage;
};

State &state() {
  static State *const state = new State();
  return *state;
}

struct Codes {
  uint32_t return_code;
  uint32_t reason_code;
};

Codes Register(State *arm) {
  if (arm->kind != AddressSpace::kStartedTask && arm->kind != AddressSpace::kJob) return {8, kNotTheSpace};
  if (arm->registered) return {8, kAlreadyRegistered};
  arm->registered = true;
  const uint32_t reason = arm->restart_reason;
  arm->restart_reason = 0;
  return reason == 0 ? Codes{0, 0} : Codes{4, reason};
}

Codes Wait(State *arm, std::unique_lock<std::mutex> *lock) {
  if (!arm->registered) return {8, kNotRegistered};
  while (arm->held) {
    arm->suspended = true;
    arm->changed.notify_all();
    arm->changed.wait(*lock);
  }
  arm->suspended = false;
  return {0, 0};
}

Codes Perform(State *arm, uint32_t request, std::unique_lock<std::mutex> *lock) {
  for (auto each = arm->scripted.begin(); each != arm->scripted.end(); ++each) {
    if (each->request != request) continue;
    const Codes codes{each->return_code, each->reason_code};
    arm->scripted.erase(each);
    return codes;
  }
  if (request == ZARM_REGISTER) return Register(arm);
  if (request == ZARM_DEREGISTER) {
    arm->registered = false;
    return {0, 0};
  }
  return Wait(arm, lock);
}

}  // namespace

System &TheSystem() {
  static System system;
  return system;
}

void System::Reset() {
  State &arm = state();
  const std::lock_guard<std::mutex> lock(arm.mutex);
  arm.kind = AddressSpace::kStartedTask;
  arm.exhausted = arm.held = arm.suspended = arm.registered = false;
  arm.restart_reason = 0;
  arm.scripted.clear();
  arm.calls.clear();
}

void System::SetAddressSpace(AddressSpace kind) {
  const std::lock_guard<std::mutex> lock(state().mutex);
  state().kind = kind;
}

void System::ExhaustStorage() {
  const std::lock_guard<std::mutex> lock(state().mutex);
  state().exhausted = true;
}

void System::Script(const Scripted &scripted) {
  const std::lock_guard<std::mutex> lock(state().mutex);
  state().scripted.push_back(scripted);
}

void System::RestartWith(uint32_t reason_code) {
  const std::lock_guard<std::mutex> lock(state().mutex);
  state().restart_reason = reason_code;
}

void System::HoldPredecessors() {
  const std::lock_guard<std::mutex> lock(state().mutex);
  state().held = true;
}

void System::Release() {
  const std::lock_guard<std::mutex> lock(state().mutex);
  state().held = false;
  state().changed.notify_all();
}

std::vector<zarm::Decoded> System::Calls() {
  const std::lock_guard<std::mutex> lock(state().mutex);
  return state().calls;
}

bool System::IsRegistered() {
  const std::lock_guard<std::mutex> lock(state().mutex);
  return state().registered;
}

void System::AwaitSuspension() {
  std::unique_lock<std::mutex> lock(state().mutex);
  while (!state().suspended) state().changed.wait(lock);
}

size_t System::StorageInUse() {
  const std::lock_guard<std::mutex> lock(state().mutex);
  return state().storage.size();
}

void SetUp(const char *text) {
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    unsigned request = 0;
    unsigned first = 0;
    unsigned second = 0;
    if (word == "hold") TheSystem().HoldPredecessors();
    else if (word == "storage=0") TheSystem().ExhaustStorage();
    else if (std::sscanf(word.c_str(), "space=%u", &first) == 1) TheSystem().SetAddressSpace(static_cast<AddressSpace>(first));
    else if (std::sscanf(word.c_str(), "restarted=%x", &first) == 1) TheSystem().RestartWith(first);
    else if (std::sscanf(word.c_str(), "%u=%u/%x", &request, &first, &second) == 3) TheSystem().Script({request, first, second});
    else std::abort();
  }
}

}  // namespace fake_zos

using fake_zos::state;

int armcall(void *address) {
  auto &arm = state();
  std::unique_lock<std::mutex> lock(arm.mutex);
  // What is not below the bar would be a program check.
  if (arm.storage.count(address) == 0) std::abort();
  zarm::Block block;
  std::memcpy(block.bytes, address, zarm::kBlockBytes);
  zarm::Decoded call;
  if (!zarm::Decode(block, &call)) std::abort();
  // The work area is the service's.
  std::memset(static_cast<uint8_t *>(address) + zarm::kBlockBytes, 0xFF, zarm::kWorkBytes);
  zarm::SetKind(&block, arm.kind);
  if (call.request != zarm::kQueryAddressSpace) {
    arm.calls.push_back(call);
    const fake_zos::Codes codes = fake_zos::Perform(&arm, call.request, &lock);
    zarm::SetCodes(&block, codes.return_code, codes.reason_code);
  }
  std::memcpy(address, block.bytes, zarm::kBlockBytes);
  return 0;
}

void *zos_obtain31(size_t bytes) {
  auto &arm = state();
  const std::lock_guard<std::mutex> lock(arm.mutex);
  if (arm.exhausted) return nullptr;
  void *const storage = std::malloc(bytes);
  // Storage of z/OS is not cleared.
  std::memset(storage, 0xEE, bytes);
  arm.storage.insert(storage);
  return storage;
}

void zos_release31(void *storage) {
  auto &arm = state();
  const std::lock_guard<std::mutex> lock(arm.mutex);
  if (arm.storage.erase(storage) != 1) std::abort();
  std::free(storage);
}

void zos_abend(int code, int reason) {
  std::fprintf(stderr, "abend U%d reason %d\n", code, reason);
  std::abort();
}
