// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "sharers.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <ctime>

#include "../common/failure.h"
#include "lmdb_status.h"

namespace zrec_linux {

using zrec_common::Fail;

namespace {

constexpr int kGateAttempts = 1000;
constexpr long kGatePauseNs = 10'000'000;
constexpr char kFormat[] = "sharers 1\n";

std::string PidNamespace() {
  char name[64];
  const ssize_t length = readlink("/proc/self/ns/pid", name, sizeof name);
  return length > 0 ? std::string(name, static_cast<size_t>(length)) : std::string();
}

std::string ReadAll(int descriptor) {
  char text[512];
  const ssize_t length = pread(descriptor, text, sizeof text, 0);
  return length > 0 ? std::string(text, static_cast<size_t>(length)) : std::string();
}

std::string BootId() {
  const int descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return std::string();
  std::string id = ReadAll(descriptor);
  close(descriptor);
  while (!id.empty() && id.back() == '\n') id.pop_back();
  return id;
}

std::string LineOf(const std::string &text, const char *name) {
  const std::string label = std::string("\n") + name + " ";
  const size_t start = text.find(label);
  if (start == std::string::npos) return std::string();
  const size_t first = start + label.size();
  return text.substr(first, text.find('\n', first) - first);
}

bool WriteAll(int descriptor, const std::string &text) {
  return ftruncate(descriptor, 0) == 0 &&
         pwrite(descriptor, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

}  // namespace

zrec_status Sharers::EnterGate(const char *directory, zrec_error *error) {
  directory_ = directory;
  gate_ = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (gate_ < 0) return FailErrno(error, "open", errno, directory);
  for (int attempt = 0; flock(gate_, LOCK_EX | LOCK_NB) != 0; attempt++) {
    const int reason = errno;
    if (reason != EWOULDBLOCK && reason != EINTR) return FailErrno(error, "open", reason, directory);
    if (attempt == kGateAttempts) return Fail(error, ZREC_BUSY, "open", reason, "%s is being opened by another process", directory);
    const timespec pause = {0, kGatePauseNs};
    nanosleep(&pause, nullptr);
  }
  return ZREC_OK;
}

zrec_status Sharers::Join(zrec_durability durability, zrec_error *error) {
  const std::string space = PidNamespace();
  const std::string boot = BootId();
  if (space.empty() || boot.empty()) {
    return Fail(error, ZREC_NAMESPACE, "open", errno, "the PID namespace cannot be told: /proc is not readable");
  }
  const std::string mine = std::string(kFormat) + "namespace " + space + "\nboot " + boot + "\ndurability " +
                           (durability == ZREC_DURABLE_FULL ? "full" : "process") + "\n";
  const std::string file = directory_ + "/sharers";
  presence_ = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (presence_ < 0) return FailErrno(error, "open", errno, file.c_str());
  alone_ = flock(presence_, LOCK_EX | LOCK_NB) == 0;
  if (!alone_) {
    if (errno != EWOULDBLOCK) return FailErrno(error, "open", errno, file.c_str());
    const zrec_status status = CompareWithOthers(mine, error);
    if (status != ZREC_OK) return status;
  } else if (!WriteAll(presence_, mine)) {
    return FailErrno(error, "open", errno, file.c_str());
  }
  // Turning exclusive into shared is not atomic; the gate keeps everybody else away meanwhile.
  if (flock(presence_, LOCK_SH | LOCK_NB) != 0) return FailErrno(error, "open", errno, file.c_str());
  return ZREC_OK;
}

zrec_status Sharers::CompareWithOthers(const std::string &mine, zrec_error *error) {
  const std::string theirs = ReadAll(presence_);
  if (theirs == mine) return ZREC_OK;
  const std::string their_space = LineOf(theirs, "namespace");
  if (their_space != LineOf(mine, "namespace") || LineOf(theirs, "boot") != LineOf(mine, "boot")) {
    return Fail(error, ZREC_NAMESPACE, "open", 0,
                "%s is open in PID namespace %s of another container or system, this process is in %s", directory_.c_str(),
                their_space.empty() ? "(unknown)" : their_space.c_str(), LineOf(mine, "namespace").c_str());
  }
  return Fail(error, ZREC_MISMATCH, "open", 0, "%s is open with durability %s, not %s", directory_.c_str(),
              LineOf(theirs, "durability").c_str(), LineOf(mine, "durability").c_str());
}

void Sharers::LeaveGate() {
  if (gate_ >= 0) close(gate_);
  gate_ = -1;
}

void Sharers::Leave() {
  if (presence_ >= 0) close(presence_);
  presence_ = -1;
  LeaveGate();
}

}  // namespace zrec_linux
