// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// src/linux/zarm_linux.cpp and the parts of arm-stand-in that need no process.
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>
#include <thread>

#include "../../src/common/arm_block.h"
#include "../../src/linux/restart_count.h"
#include "check.h"
#include "zarm.h"

namespace {

std::string NameOf(const char *what) {
  return "@zarm-test-" + std::to_string(getpid()) + "-" + what;
}

sockaddr_un AddressOf(const std::string &name, socklen_t *length) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path + 1, name.c_str() + 1, name.size() - 1);
  *length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
  return address;
}

int Bound(int type, const std::string &name) {
  const int descriptor = socket(AF_UNIX, type, 0);
  socklen_t length;
  const sockaddr_un address = AddressOf(name, &length);
  CHECK(bind(descriptor, reinterpret_cast<const sockaddr *>(&address), length) == 0);
  return descriptor;
}

zarm_answer Ask(const std::string &stand_in) {
  const zarm_element element{"ZWESL_LPAR1", "", stand_in.c_str()};
  zarm_answer answer{};
  zarm_call(ZARM_REGISTER, &element, &answer);
  return answer;
}

// A stand-in that answers with so many bytes, in two pieces.
zarm_answer AnsweredWith(size_t bytes, uint32_t return_code, uint32_t reason_code) {
  const std::string name = NameOf("answers");
  const int listener = Bound(SOCK_STREAM, name);
  CHECK(listen(listener, 1) == 0);
  std::thread peer([=] {
    const int connection = accept(listener, nullptr, nullptr);
    zarm::Block block;
    CHECK(recv(connection, block.bytes, zarm::kBlockBytes, MSG_WAITALL) == static_cast<ssize_t>(zarm::kBlockBytes));
    zarm::SetCodes(&block, return_code, reason_code);
    CHECK(send(connection, block.bytes, bytes / 2, MSG_NOSIGNAL) >= 0);
    CHECK(send(connection, block.bytes + bytes / 2, bytes - bytes / 2, MSG_NOSIGNAL) >= 0);
    close(connection);
  });
  const zarm_answer answer = Ask(name);
  peer.join();
  close(listener);
  return answer;
}

}  // namespace

TEST(HasNoArm, "without a stand-in ARM is unavailable") {
  CHECK(Ask("").outcome == ZARM_UNAVAILABLE);
  CHECK(Ask("/does/not/exist").outcome == ZARM_UNAVAILABLE);
  CHECK(Ask(std::string(200, 'x')).outcome == ZARM_UNAVAILABLE);
  CHECK(Ask("").return_code == -1);
}

TEST(TakesTheStandInsAnswer, "the codes of the stand-in are read as those of ARM") {
  const zarm_answer answer = AnsweredWith(zarm::kBlockBytes, 4, 0x104);
  CHECK(answer.outcome == ZARM_RESTARTED && answer.return_code == 4 && answer.reason_code == 0x104);
  CHECK(AnsweredWith(zarm::kBlockBytes, 8, 1).outcome == ZARM_REFUSED);
}

TEST(SurvivesAStandInThatEnds, "a stand-in that ends before it answered is a system error") {
  CHECK(AnsweredWith(10, 0, 0).outcome == ZARM_SYSTEM_ERROR);
  CHECK(AnsweredWith(0, 0, 0).outcome == ZARM_SYSTEM_ERROR);
}

TEST(NotifiesTheServiceManager, "a notification is one datagram with the text as it is") {
  const std::string name = NameOf("notify");
  const int receiver = Bound(SOCK_DGRAM, name);
  CHECK(zarm_notify(name.c_str(), "STATUS=100% %n %s\nREADY=1") == 0);
  char text[64] = "";
  CHECK(recv(receiver, text, sizeof text - 1, 0) > 0);
  CHECK(std::string(text) == "STATUS=100% %n %s\nREADY=1");
  close(receiver);
  CHECK(zarm_notify(name.c_str(), "READY=1") == ECONNREFUSED);
  CHECK(zarm_notify("/does/not/exist", "READY=1") == ENOENT);
  CHECK(zarm_notify(std::string(108, 'x').c_str(), "READY=1") == ENAMETOOLONG);
  CHECK(zarm_notify("", "READY=1") == ENAMETOOLONG);
}

TEST(EndsAbnormally, "a fatal error ends by SIGABRT") {
  const pid_t child = fork();
  if (child == 0) {
    std::signal(SIGABRT, SIG_DFL);
    zarm_end_abnormally();
  }
  int status = 0;
  CHECK(waitpid(child, &status, 0) == child);
  CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
}

TEST(CountsRestarts, "restarts are counted within the interval") {
  zarm::RestartCount count(2, 300);
  CHECK(count.Allows(1000));
  CHECK(count.Allows(1299));
  CHECK(!count.Allows(1299));
  CHECK(count.Allows(1300));
  CHECK(!count.Allows(1598));
  CHECK(count.Allows(1599));
  CHECK(!zarm::RestartCount(0, 300).Allows(0));
}
