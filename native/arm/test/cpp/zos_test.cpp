// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// src/zos/zarm_zos.cpp over the simulated z/OS.
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <string>
#include <thread>

#include "../../fake-runtime/fake_zos.h"
#include "check.h"

namespace {

using fake_zos::TheSystem;

zarm_answer Ask(zarm_request request, const char *type = "") {
  const zarm_element element{"ZWESL_LPAR1", type, ""};
  zarm_answer answer{};
  zarm_call(request, &element, &answer);
  CHECK(TheSystem().StorageInUse() == 0 || request == ZARM_READY || request == ZARM_DEREGISTER);
  return answer;
}

}  // namespace

TEST(LivesThroughALife, "register, waitpred, ready, deregister") {
  TheSystem().Reset();
  CHECK(Ask(ZARM_REGISTER, "SYSLVL2").outcome == ZARM_DONE);
  CHECK(TheSystem().IsRegistered());
  CHECK(Ask(ZARM_WAITPRED).outcome == ZARM_DONE);
  CHECK(Ask(ZARM_READY).outcome == ZARM_DONE);
  CHECK(Ask(ZARM_DEREGISTER).outcome == ZARM_DONE);
  CHECK(!TheSystem().IsRegistered());
  const auto calls = TheSystem().Calls();
  CHECK(calls.size() == 4);
  CHECK(std::string(calls[0].element) == "ZWESL_LPAR1" && std::string(calls[0].element_type) == "SYSLVL2");
  CHECK(calls[1].request == ZARM_WAITPRED && calls[2].request == ZARM_READY && calls[3].request == ZARM_DEREGISTER);
}

TEST(DeregistersTwice, "deregistering what is not registered is done") {
  TheSystem().Reset();
  CHECK(Ask(ZARM_DEREGISTER).outcome == ZARM_DONE);
}

TEST(LearnsOfARestart, "a restart is told by register, with the same text or another") {
  for (const uint32_t reason : {0x104U, 0x108U}) {
    TheSystem().Reset();
    TheSystem().RestartWith(reason);
    const zarm_answer answer = Ask(ZARM_REGISTER);
    CHECK(answer.outcome == (reason == 0x104 ? ZARM_RESTARTED : ZARM_RESTARTED_OTHERWISE));
    CHECK(answer.return_code == 4 && answer.reason_code == static_cast<int32_t>(reason));
  }
}

TEST(PassesEveryCode, "every return code of IXCARM comes back with its reason") {
  struct Case {
    uint32_t return_code;
    uint32_t reason_code;
    zarm_outcome outcome;
  };
  for (const Case &each : {Case{4, 0x204, ZARM_PREDECESSORS_LATE}, Case{8, 0x804, ZARM_REFUSED}, Case{12, 0xC04, ZARM_UNAVAILABLE},
                           Case{16, 0xFFFFFFFF, ZARM_SYSTEM_ERROR}, Case{99, 1, ZARM_SYSTEM_ERROR}}) {
    TheSystem().Reset();
    TheSystem().Script({ZARM_READY, each.return_code, each.reason_code});
    const zarm_answer answer = Ask(ZARM_READY);
    CHECK(answer.outcome == each.outcome);
    CHECK(answer.return_code == static_cast<int32_t>(each.return_code));
    CHECK(answer.reason_code == static_cast<int32_t>(each.reason_code));
  }
}

TEST(RegistersOnlyWhereRestartsWork, "only a started task or a job is registered") {
  using zarm::AddressSpace;
  for (const AddressSpace kind : {AddressSpace::kUnknown, AddressSpace::kTimeSharing}) {
    TheSystem().Reset();
    TheSystem().SetAddressSpace(kind);
    const zarm_answer answer = Ask(ZARM_REGISTER);
    CHECK(answer.outcome == ZARM_NOT_RESTARTABLE && answer.return_code == -1);
    CHECK(TheSystem().Calls().empty());
  }
  TheSystem().Reset();
  TheSystem().SetAddressSpace(AddressSpace::kJob);
  CHECK(Ask(ZARM_REGISTER).outcome == ZARM_DONE);
}

TEST(RunsOnWithoutStorage, "without storage below the bar ARM is not asked") {
  TheSystem().Reset();
  TheSystem().ExhaustStorage();
  const zarm_answer answer = Ask(ZARM_REGISTER);
  CHECK(answer.outcome == ZARM_SYSTEM_ERROR && answer.return_code == -1);
  CHECK(TheSystem().Calls().empty());
}

TEST(RefusesASecondRegistration, "registering twice is refused") {
  TheSystem().Reset();
  CHECK(Ask(ZARM_REGISTER).outcome == ZARM_DONE);
  CHECK(Ask(ZARM_REGISTER).outcome == ZARM_REFUSED);
  CHECK(Ask(ZARM_DEREGISTER).outcome == ZARM_DONE);
  CHECK(Ask(ZARM_READY).outcome == ZARM_REFUSED);
}

TEST(DeregistersWhileReadyIsSuspended, "deregister does not wait for a suspended ready") {
  TheSystem().Reset();
  CHECK(Ask(ZARM_REGISTER).outcome == ZARM_DONE);
  TheSystem().HoldPredecessors();
  zarm_answer late{};
  std::thread suspended([&late] { late = Ask(ZARM_READY); });
  TheSystem().AwaitSuspension();
  CHECK(Ask(ZARM_DEREGISTER).outcome == ZARM_DONE);
  TheSystem().Release();
  suspended.join();
  CHECK(late.outcome == ZARM_DONE);
}

TEST(EndsWithAnAbend, "a fatal error ends with the abend that ARM acts on") {
  int channel[2];
  CHECK(pipe(channel) == 0);
  const pid_t child = fork();
  if (child == 0) {
    dup2(channel[1], STDERR_FILENO);
    std::signal(SIGABRT, SIG_DFL);
    zarm_end_abnormally();
  }
  close(channel[1]);
  char said[64] = "";
  CHECK(read(channel[0], said, sizeof said - 1) > 0);
  close(channel[0]);
  int status = 0;
  CHECK(waitpid(child, &status, 0) == child);
  CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
  CHECK(std::string(said) == "abend U1320 reason 1\n");
}

TEST(HasNoServiceManager, "z/OS has no service manager to notify") {
  CHECK(zarm_notify("/run/systemd/notify", "READY=1") == ENOSYS);
}

TEST(IsSetUpFromText, "a simulated system is described by a text") {
  TheSystem().Reset();
  fake_zos::SetUp("space=2 restarted=108 2=8/abc");
  CHECK(Ask(ZARM_REGISTER).outcome == ZARM_RESTARTED_OTHERWISE);
  CHECK(Ask(ZARM_READY).reason_code == 0xABC);
  fake_zos::SetUp("hold");
  TheSystem().Release();
  TheSystem().Reset();
}
