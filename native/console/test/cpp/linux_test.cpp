// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// src/linux/zcons_linux.cpp.
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>

#include "check.h"
#include "zcons.h"

namespace {

class Directory {
 public:
  Directory() {
    char name[] = "/tmp/zcons-test-XXXXXX";
    CHECK(mkdtemp(name) != nullptr);
    path_ = name;
  }
  ~Directory() {
    unlink((path_ + "/console").c_str());
    rmdir(path_.c_str());
  }
  std::string Socket() const { return path_ + "/console"; }

 private:
  std::string path_;
};

zcons_status OpenAt(const std::string &path, zcons **z, zcons_error *error) {
  return zcons_open(path.c_str(), z, error);
}

zcons *Opened(const std::string &path) {
  zcons *z = nullptr;
  zcons_error error;
  CHECK(OpenAt(path, &z, &error) == ZCONS_OK);
  return z;
}

int Connect(const std::string &path) {
  const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strcpy(address.sun_path, path.c_str());
  CHECK(connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
  return descriptor;
}

void Type(int descriptor, const std::string &text) {
  CHECK(send(descriptor, text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size()));
}

std::string ReadLine(int descriptor) {
  std::string line;
  for (char each = 0; recv(descriptor, &each, 1, 0) == 1 && each != '\n';) line.push_back(each);
  return line;
}

zcons_command Next(zcons *z) {
  zcons_command command;
  zcons_error error;
  CHECK(zcons_wait(z, &command, &error) == ZCONS_OK);
  return command;
}

void Write(zcons *z, const std::string &text, const zcons_origin *to) {
  const uint32_t none[] = {0};
  const zcons_message message{text.c_str(), none, none, to};
  zcons_error error;
  CHECK(zcons_write(z, &message, &error) == ZCONS_OK);
}

void Close(zcons *z) {
  zcons_shut(z);
  zcons_free(z);
}

}  // namespace

TEST(TakesCommands, "a console types commands; each is answered where it was typed, messages go to all") {
  const Directory directory;
  zcons *z = Opened(directory.Socket());
  const int one = Connect(directory.Socket());
  Type(one, "F ZWE1SV,APPL=disp\n");
  const zcons_command first = Next(z);
  CHECK(first.kind == ZCONS_MODIFY && std::string(first.text) == "DISP");
  const int other = Connect(directory.Socket());
  Type(other, "P ZWE1");
  Type(other, "SV\r\n");
  const zcons_command second = Next(z);
  CHECK(second.kind == ZCONS_STOP && std::memcmp(&first.origin, &second.origin, sizeof first.origin) != 0);
  Write(z, "all %s %n", nullptr);
  Write(z, "one", &first.origin);
  Write(z, "two", &second.origin);
  CHECK(ReadLine(one) == "all %s %n" && ReadLine(one) == "one");
  CHECK(ReadLine(other) == "all %s %n" && ReadLine(other) == "two");
  close(one);
  close(other);
  Close(z);
}

TEST(AnswersNobodyElse, "an answer for a console that is gone goes to nobody") {
  const Directory directory;
  zcons *z = Opened(directory.Socket());
  const int gone = Connect(directory.Socket());
  Type(gone, "P A\n");
  const zcons_command command = Next(z);
  close(gone);
  const int other = Connect(directory.Socket());
  Type(other, "P B\n");
  CHECK(Next(z).kind == ZCONS_STOP);
  Write(z, "secret", &command.origin);
  Write(z, "all", nullptr);
  CHECK(ReadLine(other) == "all");
  close(other);
  Close(z);
}

TEST(RefusesOtherLines, "what is no command is refused in the words of MVS, and the console goes on") {
  const Directory directory;
  zcons *z = Opened(directory.Socket());
  const int console = Connect(directory.Socket());
  Type(console, "D A,L\n \x01\x02\nP A\n");
  CHECK(Next(z).kind == ZCONS_STOP);
  CHECK(ReadLine(console) == "IEE305I D COMMAND INVALID");
  CHECK(ReadLine(console) == "IEE305I ?? COMMAND INVALID");
  close(console);
  Close(z);
}

TEST(BoundsLines, "a line without an end ends the console") {
  const Directory directory;
  zcons *z = Opened(directory.Socket());
  const int endless = Connect(directory.Socket());
  Type(endless, std::string(600, 'x'));
  const int console = Connect(directory.Socket());
  Type(console, "P A\n");
  CHECK(Next(z).kind == ZCONS_STOP);
  CHECK(ReadLine(endless) == "IEE305I LINE COMMAND INVALID");
  CHECK(ReadLine(endless).empty());
  close(endless);
  close(console);
  Close(z);
}

TEST(WaitsForNobody, "a console that does not read loses its connection and delays nobody") {
  const Directory directory;
  zcons *z = Opened(directory.Socket());
  const int console = Connect(directory.Socket());
  Type(console, "P A\n");
  CHECK(Next(z).kind == ZCONS_STOP);
  for (int i = 0; i < 20000; i++) Write(z, std::string(126, 'x'), nullptr);
  const int other = Connect(directory.Socket());
  Type(other, "P B\n");
  CHECK(Next(z).kind == ZCONS_STOP);
  close(console);
  close(other);
  Close(z);
}

TEST(EndsTheWait, "the shut ends a wait and removes the socket") {
  const Directory directory;
  zcons *z = Opened(directory.Socket());
  std::thread waiting([z] {
    zcons_command command;
    zcons_error error;
    CHECK(zcons_wait(z, &command, &error) == ZCONS_CLOSED);
  });
  zcons_shut(z);
  zcons_shut(z);
  waiting.join();
  CHECK(access(directory.Socket().c_str(), F_OK) != 0);
  zcons_free(z);
}

TEST(IsTheOwnersAlone, "the socket is the owner's alone") {
  const Directory directory;
  zcons *z = Opened(directory.Socket());
  struct stat about {};
  CHECK(stat(directory.Socket().c_str(), &about) == 0 && (about.st_mode & 07777) == 0600);
  Close(z);
}

TEST(TakesOverADeadSocket, "a socket that a dead launcher left is taken over, that of a running one is not") {
  const Directory directory;
  zcons *z = Opened(directory.Socket());
  zcons *second = nullptr;
  zcons_error error;
  CHECK(OpenAt(directory.Socket(), &second, &error) == ZCONS_FAILED && second == nullptr && error.error_number == EADDRINUSE);
  zcons_free(z);
  z = Opened(directory.Socket());
  Close(z);
}

TEST(RefusesOtherPaths, "a file, a missing directory and a path too long are refused") {
  zcons *z = nullptr;
  zcons_error error;
  CHECK(OpenAt("/etc/passwd", &z, &error) == ZCONS_FAILED && error.error_number == EEXIST);
  CHECK(OpenAt("/does/not/exist", &z, &error) == ZCONS_FAILED && error.error_number == ENOENT);
  CHECK(OpenAt(std::string(120, 'x'), &z, &error) == ZCONS_FAILED && error.error_number == ENAMETOOLONG);
  CHECK(OpenAt("", &z, &error) == ZCONS_FAILED && z == nullptr);
}

TEST(RefusesNonsense, "a message that makes no sense is not written") {
  const Directory directory;
  zcons *z = Opened(directory.Socket());
  const uint32_t none[] = {0};
  const zcons_message empty{"", none, none, nullptr};
  zcons_error error;
  CHECK(zcons_write(z, &empty, &error) == ZCONS_INVALID);
  Close(z);
}
