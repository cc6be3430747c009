// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// What z/OS does with an element of the Automatic Restart Manager, for one process on Linux:
//
//   arm-stand-in --socket PATH [--attempts N] [--interval SECONDS] -- PROGRAM [ARGUMENTS]
//
// Runs the program, which finds PATH in ZWE_HA_ARM_STANDIN. When the program registered, did not deregister and ends abnormally
// (by a signal), it is started again, at most N times in SECONDS (3 in 300, as in ARM's default policy).
#include <poll.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <vector>

#include "../common/arm_block.h"
#include "restart_count.h"

namespace {

// Reasons of return code 8; IBM does not publish its own.
constexpr uint32_t kNotRegistered = 0x901;
constexpr uint32_t kAlreadyRegistered = 0x902;
constexpr uint32_t kOtherProcess = 0x903;
constexpr uint32_t kSameText = 0x104;

struct Settings {
  std::string socket_path;
  uint32_t attempts = 3;
  uint32_t interval = 300;
  char **program = nullptr;
};

struct Program {
  pid_t pid = -1;
  // The element that is registered; of the predecessor until the program registers again.
  std::string element;
  bool registered = false;
  bool is_restart = false;
};

void Say(const char *text, const std::string &detail) {
  std::printf("arm-stand-in: %s%s\n", text, detail.c_str());
  std::fflush(stdout);
}

[[noreturn]] void Fail(const char *what) {
  std::fprintf(stderr, "arm-stand-in: %s: %s\n", what, std::strerror(errno));
  std::exit(2);
}

bool ReadNumber(const char *text, uint32_t *number) {
  char *end = nullptr;
  errno = 0;
  const unsigned long value = std::strtoul(text, &end, 10);
  if (errno != 0 || end == text || *end != '\0' || text[0] == '-' || value > 1000000) return false;
  *number = static_cast<uint32_t>(value);
  return true;
}

bool ReadArguments(int count, char **arguments, Settings *settings) {
  for (int i = 1; i < count; i += 2) {
    const std::string option = arguments[i];
    if (option == "--") {
      settings->program = arguments + i + 1;
      return i + 1 < count && !settings->socket_path.empty();
    }
    if (i + 1 >= count) return false;
    if (option == "--socket") settings->socket_path = arguments[i + 1];
    else if (option == "--attempts" && ReadNumber(arguments[i + 1], &settings->attempts)) continue;
    else if (option == "--interval" && ReadNumber(arguments[i + 1], &settings->interval)) continue;
    else return false;
  }
  return false;
}

int Listen(const std::string &path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof address.sun_path) {
    errno = ENAMETOOLONG;
    Fail(path.c_str());
  }
  std::memcpy(address.sun_path, path.c_str(), path.size());
  const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  unlink(path.c_str());
  if (listener < 0 || bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || listen(listener, 8) != 0) {
    Fail(path.c_str());
  }
  return listener;
}

int WatchSignals() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int each : {SIGCHLD, SIGTERM, SIGINT}) sigaddset(&signals, each);
  sigprocmask(SIG_BLOCK, &signals, nullptr);
  const int descriptor = signalfd(-1, &signals, SFD_CLOEXEC);
  if (descriptor < 0) Fail("signalfd");
  return descriptor;
}

void Start(const Settings &settings, Program *program) {
  const pid_t pid = fork();
  if (pid < 0) Fail("fork");
  if (pid == 0) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    setenv("ZWE_HA_ARM_STANDIN", settings.socket_path.c_str(), 1);
    execvp(settings.program[0], settings.program);
    std::fprintf(stderr, "arm-stand-in: %s: %s\n", settings.program[0], std::strerror(errno));
    _exit(127);
  }
  program->pid = pid;
  program->registered = false;
  Say("started process ", std::to_string(pid));
}

struct Codes {
  uint32_t return_code;
  uint32_t reason_code;
};

Codes Register(const zarm::Decoded &call, Program *program) {
  if (program->registered) return {8, kAlreadyRegistered};
  const bool restarted = program->is_restart && program->element == call.element;
  program->registered = true;
  program->element = call.element;
  Say("registered element ", program->element);
  return restarted ? Codes{4, kSameText} : Codes{0, 0};
}

Codes Perform(const zarm::Decoded &call, pid_t caller, Program *program) {
  if (caller != program->pid) return {8, kOtherProcess};
  if (call.request == ZARM_REGISTER) return Register(call, program);
  if (call.request == ZARM_DEREGISTER) {
    if (program->registered) Say("deregistered element ", program->element);
    program->registered = false;
    return {0, 0};
  }
  if (!program->registered) return {8, kNotRegistered};
  if (call.request == ZARM_READY) Say("ready: element ", program->element);
  return {0, 0};
}

// One request per connection. A caller that sends nothing is not waited for longer than a second.
void Serve(int listener, Program *program) {
  const int connection = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
  if (connection < 0) return;
  const timeval patience{1, 0};
  setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  ucred peer{};
  socklen_t length = sizeof peer;
  getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &length);
  zarm::Block block;
  zarm::Decoded call;
  const ssize_t received = recv(connection, block.bytes, zarm::kBlockBytes, MSG_WAITALL);
  if (received == static_cast<ssize_t>(zarm::kBlockBytes) && zarm::Decode(block, &call)) {
    const Codes codes = Perform(call, peer.pid, program);
    zarm::SetCodes(&block, codes.return_code, codes.reason_code);
    send(connection, block.bytes, zarm::kBlockBytes, MSG_NOSIGNAL);
  }
  close(connection);
}

int64_t Now() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec;
}

// The exit code to end with, or -1 when the program was started again.
int ProgramEnded(int status, const Settings &settings, zarm::RestartCount *count, Program *program) {
  if (WIFEXITED(status)) {
    Say("ended normally with code ", std::to_string(WEXITSTATUS(status)));
    return WEXITSTATUS(status);
  }
  const int signal = WTERMSIG(status);
  Say("ended by signal ", std::to_string(signal));
  if (!program->registered) return 128 + signal;
  if (!count->Allows(Now())) {
    Say("not restarted: attempts used: ", std::to_string(count->Attempts()));
    return 128 + signal;
  }
  Say("restarting element ", program->element);
  program->is_restart = true;
  Start(settings, program);
  return -1;
}

int TakeSignal(int descriptor, const Settings &settings, zarm::RestartCount *count, Program *program) {
  signalfd_siginfo signal{};
  if (read(descriptor, &signal, sizeof signal) != static_cast<ssize_t>(sizeof signal)) return -1;
  if (signal.ssi_signo != SIGCHLD) {
    kill(program->pid, static_cast<int>(signal.ssi_signo));
    return -1;
  }
  int status = 0;
  int code = -1;
  // As a subreaper or pid 1 it has other children, too.
  for (pid_t ended = waitpid(-1, &status, WNOHANG); ended > 0; ended = waitpid(-1, &status, WNOHANG)) {
    if (ended == program->pid) code = ProgramEnded(status, settings, count, program);
  }
  return code;
}

}  // namespace

int main(int count, char **arguments) {
  Settings settings;
  if (!ReadArguments(count, arguments, &settings)) {
    std::fprintf(stderr, "usage: arm-stand-in --socket PATH [--attempts N] [--interval SECONDS] -- PROGRAM [ARGUMENTS]\n");
    return 2;
  }
  const int signals = WatchSignals();
  const int listener = Listen(settings.socket_path);
  zarm::RestartCount restarts(settings.attempts, settings.interval);
  Program program;
  Start(settings, &program);
  for (int code = -1;;) {
    pollfd watched[] = {{signals, POLLIN, 0}, {listener, POLLIN, 0}};
    if (poll(watched, 2, -1) < 0 && errno != EINTR) Fail("poll");
    if ((watched[1].revents & POLLIN) != 0) Serve(listener, &program);
    if ((watched[0].revents & POLLIN) != 0) code = TakeSignal(signals, settings, &restarts, &program);
    if (code >= 0) {
      unlink(settings.socket_path.c_str());
      return code;
    }
  }
}
