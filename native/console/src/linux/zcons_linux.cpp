// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Consoles on Linux: a UNIX socket of the owner alone. Every connection is a console; it types what an operator of z/OS would,
// and gets the messages that go by routing code and the answers to its own commands.
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "../common/command_line.h"
#include "../common/text.h"
#include "zcons.h"

namespace {

constexpr size_t kMostLine = 512;
constexpr size_t kMostConsoles = 32;

struct Console {
  // Its console id: descriptors are used again, and an answer must not go to a stranger.
  uint32_t number = 0;
  std::string unfinished;
  uint32_t commands = 0;
};

uint32_t NumberIn(const uint8_t *bytes) {
  return static_cast<uint32_t>(bytes[0]) << 24 | static_cast<uint32_t>(bytes[1]) << 16 |
         static_cast<uint32_t>(bytes[2]) << 8 | bytes[3];
}

void PutNumber(uint32_t number, uint8_t *bytes) {
  for (int i = 0; i < 4; i++) bytes[i] = static_cast<uint8_t>(number >> (24 - 8 * i));
}

// What a console is told about a line that is no command, in the words of MVS.
std::string Refusal(const std::string &line) {
  const size_t first = line.find_first_not_of(' ');
  std::string word = first == std::string::npos ? "" : line.substr(first, line.find_first_of(" ,", first) - first);
  for (char &each : word) {
    if (each < ' ' || each > '~') each = '?';
  }
  return "IEE305I " + word.substr(0, 16) + " COMMAND INVALID\n";
}

}  // namespace

struct zcons {
  std::string path;
  int listener = -1;
  int wake = -1;
  std::mutex mutex;
  bool shut = false;
  // By descriptor.
  std::map<int, Console> consoles;
  uint32_t last_number = 0;
  std::deque<zcons_command> commands;
};

namespace {

// A console that does not read loses its connection: nobody waits for it.
void Send(zcons *z, int descriptor, const std::string &text) {
  const ssize_t sent = send(descriptor, text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  if (sent != static_cast<ssize_t>(text.size())) {
    shutdown(descriptor, SHUT_RDWR);
    z->consoles[descriptor].unfinished.clear();
  }
}

void TakeLine(zcons *z, int descriptor, const std::string &line) {
  zcons_command command;
  if (!zcons_common::ReadCommandLine(line, &command)) {
    Send(z, descriptor, Refusal(line));
    return;
  }
  Console &console = z->consoles[descriptor];
  PutNumber(console.number, command.origin.console_id);
  PutNumber(++console.commands, command.origin.cart + 4);
  z->commands.push_back(command);
}

void Drop(zcons *z, int descriptor) {
  close(descriptor);
  z->consoles.erase(descriptor);
}

void Read(zcons *z, int descriptor) {
  char bytes[1024];
  const ssize_t got = recv(descriptor, bytes, sizeof bytes, MSG_DONTWAIT);
  if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (got <= 0) {
    Drop(z, descriptor);
    return;
  }
  std::string &unfinished = z->consoles[descriptor].unfinished;
  unfinished.append(bytes, static_cast<size_t>(got));
  for (size_t end = unfinished.find('\n'); end != std::string::npos; end = unfinished.find('\n')) {
    std::string line = unfinished.substr(0, end);
    unfinished.erase(0, end + 1);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    TakeLine(z, descriptor, line);
  }
  if (unfinished.size() > kMostLine) {
    Send(z, descriptor, Refusal("LINE"));
    Drop(z, descriptor);
  }
}

void Accept(zcons *z) {
  const int connection = accept4(z->listener, nullptr, nullptr, SOCK_CLOEXEC);
  if (connection < 0) return;
  if (z->consoles.size() >= kMostConsoles) close(connection);
  else z->consoles[connection].number = ++z->last_number;
}

std::vector<pollfd> Watched(zcons *z) {
  std::vector<pollfd> watched{{z->wake, POLLIN, 0}, {z->listener, POLLIN, 0}};
  for (const auto &[descriptor, console] : z->consoles) watched.push_back({descriptor, POLLIN, 0});
  return watched;
}

bool SomebodyListens(const sockaddr_un &address) {
  const int probe = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const bool listens = connect(probe, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
  close(probe);
  return listens;
}

int Listen(const std::string &path, int *listener) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.empty() || path.size() >= sizeof address.sun_path) return ENAMETOOLONG;
  std::memcpy(address.sun_path, path.c_str(), path.size());
  struct stat about {};
  if (lstat(path.c_str(), &about) == 0) {
    // A file of somebody else's is not removed, nor the socket of a launcher that runs.
    if (!S_ISSOCK(about.st_mode)) return EEXIST;
    if (SomebodyListens(address)) return EADDRINUSE;
    unlink(path.c_str());
  }
  *listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (*listener < 0) return errno;
  // The mode before anybody can connect: a socket is created with it.
  if (fchmod(*listener, S_IRUSR | S_IWUSR) != 0 || bind(*listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 ||
      chmod(path.c_str(), S_IRUSR | S_IWUSR) != 0 || listen(*listener, 8) != 0) {
    const int error_number = errno;
    close(*listener);
    return error_number;
  }
  return 0;
}

}  // namespace

zcons_status zcons_open(const char *path, zcons **opened, zcons_error *error) {
  *error = zcons_error{};
  *opened = nullptr;
  int listener = -1;
  const int error_number = Listen(path, &listener);
  if (error_number != 0) {
    const bool refused = error_number == EACCES || error_number == EPERM;
    zcons_common::Fail(refused ? ZCONS_REFUSED : ZCONS_FAILED, std::strerror(error_number), error);
    error->error_number = error_number;
    return error->status;
  }
  *opened = new zcons();
  (*opened)->path = path;
  (*opened)->listener = listener;
  (*opened)->wake = eventfd(0, EFD_CLOEXEC);
  return ZCONS_OK;
}

zcons_status zcons_wait(zcons *z, zcons_command *command, zcons_error *error) {
  *error = zcons_error{};
  std::unique_lock<std::mutex> lock(z->mutex);
  for (;;) {
    if (z->shut) return zcons_common::Fail(ZCONS_CLOSED, "closed", error);
    if (!z->commands.empty()) {
      *command = z->commands.front();
      z->commands.pop_front();
      return ZCONS_OK;
    }
    std::vector<pollfd> watched = Watched(z);
    lock.unlock();
    poll(watched.data(), watched.size(), -1);
    lock.lock();
    for (size_t i = 2; i < watched.size(); i++) {
      if (watched[i].revents != 0) Read(z, watched[i].fd);
    }
    if (watched[1].revents != 0) Accept(z);
  }
}

zcons_status zcons_write(zcons *z, const zcons_message *message, zcons_error *error) {
  *error = zcons_error{};
  if (!zcons_common::IsSensible(*message, error)) return error->status;
  const std::string text = std::string(message->text) + "\n";
  const std::lock_guard<std::mutex> lock(z->mutex);
  const uint32_t only = message->to == nullptr ? 0 : NumberIn(message->to->console_id);
  for (const auto &[descriptor, console] : z->consoles) {
    if (only == 0 || only == console.number) Send(z, descriptor, text);
  }
  return ZCONS_OK;
}

void zcons_shut(zcons *z) {
  const std::lock_guard<std::mutex> lock(z->mutex);
  if (z->shut) return;
  z->shut = true;
  unlink(z->path.c_str());
  eventfd_write(z->wake, 1);
}

void zcons_free(zcons *z) {
  for (const auto &[descriptor, console] : z->consoles) close(descriptor);
  close(z->listener);
  close(z->wake);
  delete z;
}
