// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// src/zos/zcons_zos.cpp over the simulated z/OS.
#include <sys/__messag.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "../../fake-runtime/fake_console.h"
#include "../../src/common/text.h"
#include "check.h"
#include "zcons.h"

namespace {

using fake_console::TheSystem;

const std::string kCart("\x01\x02\x03\x04\x05\x06\x07\x08", 8);
const std::string kConsoleId("\x01\x00\x00\x02", 4);

zcons *Opened() {
  TheSystem().Reset();
  zcons *z = nullptr;
  zcons_error error;
  CHECK(zcons_open("", &z, &error) == ZCONS_OK && z != nullptr);
  return z;
}

zcons_status WriteTo(zcons *z, const char *text, const zcons_origin *to, zcons_error *error) {
  const uint32_t routing[] = {2, 11, 0};
  const uint32_t descriptors[] = {12, 0};
  const zcons_message message{text, routing, descriptors, to};
  return zcons_write(z, &message, error);
}

}  // namespace

TEST(ReceivesModify, "MODIFY comes with its text, console id and CART") {
  zcons *z = Opened();
  TheSystem().Modify(zcons_common::ToEbcdic("DISPLAY ALL"), kCart, kConsoleId);
  zcons_command command;
  zcons_error error;
  CHECK(zcons_wait(z, &command, &error) == ZCONS_OK);
  CHECK(command.kind == ZCONS_MODIFY && std::string(command.text) == "DISPLAY ALL");
  CHECK(std::memcmp(command.origin.cart, kCart.data(), 8) == 0);
  CHECK(std::memcmp(command.origin.console_id, kConsoleId.data(), 4) == 0);
  zcons_free(z);
}

TEST(ReceivesWholeBuffer, "a MODIFY of 128 characters is received whole") {
  zcons *z = Opened();
  TheSystem().Modify(std::string(128, '\xC1'), kCart, kConsoleId);
  // An accented letter takes two bytes of UTF-8.
  TheSystem().Modify(std::string(128, '\x43'), kCart, kConsoleId);
  TheSystem().Modify(std::string(127, '\x43') + "\xC1", kCart, kConsoleId);
  zcons_command command;
  zcons_error error;
  CHECK(zcons_wait(z, &command, &error) == ZCONS_OK && std::string(command.text) == std::string(128, 'A'));
  CHECK(zcons_wait(z, &command, &error) == ZCONS_OK);
  CHECK(zcons_wait(z, &command, &error) == ZCONS_OK && std::strlen(command.text) == 255);
  zcons_free(z);
}

TEST(ReceivesStop, "STOP comes without a text") {
  zcons *z = Opened();
  TheSystem().Stop();
  zcons_command command;
  zcons_error error;
  CHECK(zcons_wait(z, &command, &error) == ZCONS_OK);
  CHECK(command.kind == ZCONS_STOP && command.text[0] == '\0');
  zcons_free(z);
}

TEST(WaitsAgain, "an interrupted wait goes on") {
  zcons *z = Opened();
  TheSystem().FailWaiting(EINTR, 0);
  TheSystem().FailWaiting(EINTR, 0);
  TheSystem().Stop();
  zcons_command command;
  zcons_error error;
  CHECK(zcons_wait(z, &command, &error) == ZCONS_OK && command.kind == ZCONS_STOP);
  zcons_free(z);
}

TEST(ReportsFailures, "a wait that fails says so, with errno and errno2") {
  for (const int number : {EPERM, EACCES, EINVAL, EFAULT, 157}) {
    zcons *z = Opened();
    TheSystem().FailWaiting(number, 0x0BE90000);
    zcons_command command;
    zcons_error error;
    const bool refused = number == EPERM || number == EACCES;
    CHECK(zcons_wait(z, &command, &error) == (refused ? ZCONS_REFUSED : ZCONS_FAILED));
    CHECK(error.error_number == number && error.error_number2 == 0x0BE90000 && error.text[0] != '\0');
    zcons_free(z);
  }
}

TEST(DoubtsUnknownKinds, "a command that is neither MODIFY nor STOP is a failure") {
  zcons *z = Opened();
  TheSystem().SendUnknownKind();
  zcons_command command;
  zcons_error error;
  CHECK(zcons_wait(z, &command, &error) == ZCONS_FAILED);
  zcons_free(z);
}

TEST(ClosesReception, "nothing is received after the shut") {
  zcons *z = Opened();
  zcons_shut(z);
  zcons_command command;
  zcons_error error;
  CHECK(zcons_wait(z, &command, &error) == ZCONS_CLOSED);
  zcons_free(z);
}

TEST(WritesByRoutingCode, "a message goes out in EBCDIC with its codes and without a console") {
  zcons *z = Opened();
  zcons_error error;
  CHECK(WriteTo(z, "ZWEL0450I UP %s %n", nullptr, &error) == ZCONS_OK);
  const auto messages = TheSystem().Messages();
  CHECK(messages.size() == 1 && messages[0].text == zcons_common::ToEbcdic("ZWEL0450I UP %s %n"));
  CHECK((messages[0].routing == std::vector<unsigned>{2, 11}) && (messages[0].descriptors == std::vector<unsigned>{12}));
  CHECK(messages[0].cart == std::string(8, '\0') && messages[0].console_id == std::string(4, '\0'));
  zcons_free(z);
}

TEST(AnswersTheConsole, "an answer carries the console id and the CART of its command") {
  zcons *z = Opened();
  zcons_origin origin{};
  std::memcpy(origin.cart, kCart.data(), 8);
  std::memcpy(origin.console_id, kConsoleId.data(), 4);
  zcons_error error;
  CHECK(WriteTo(z, "a\nb", &origin, &error) == ZCONS_OK);
  const auto messages = TheSystem().Messages();
  CHECK(messages[0].text == "\x81\x15\x82" && messages[0].cart == kCart && messages[0].console_id == kConsoleId);
  const zcons_origin unknown{};
  CHECK(WriteTo(z, "a", &unknown, &error) == ZCONS_OK);
  zcons_free(z);
}

TEST(WritesTheLongest, "the longest message of several lines is written") {
  zcons *z = Opened();
  std::string text(70, 'x');
  for (int i = 1; i < 255; i++) text += "\n" + std::string(70, 'x');
  zcons_error error;
  CHECK(WriteTo(z, text.c_str(), nullptr, &error) == ZCONS_OK);
  CHECK(TheSystem().Messages()[0].text.size() == 255 * 70 + 254);
  CHECK(WriteTo(z, (text + "\nx").c_str(), nullptr, &error) == ZCONS_INVALID);
  zcons_free(z);
}

TEST(ReportsWriting, "a message that cannot be written is reported, an interrupted one is repeated") {
  zcons *z = Opened();
  zcons_error error;
  TheSystem().FailWriting(EPERM, 7);
  CHECK(WriteTo(z, "x", nullptr, &error) == ZCONS_REFUSED && error.error_number == EPERM && error.error_number2 == 7);
  TheSystem().FailWriting(EINVAL, 0);
  CHECK(WriteTo(z, "x", nullptr, &error) == ZCONS_FAILED);
  TheSystem().FailWriting(EINTR, 0);
  CHECK(WriteTo(z, "x", nullptr, &error) == ZCONS_OK);
  CHECK(TheSystem().Messages().size() == 1);
  zcons_free(z);
}

TEST(NeedsStorage, "without storage below the bar nothing is called") {
  zcons *z = Opened();
  TheSystem().ExhaustStorage();
  zcons_command command;
  zcons_error error;
  CHECK(zcons_wait(z, &command, &error) == ZCONS_FAILED);
  CHECK(WriteTo(z, "x", nullptr, &error) == ZCONS_FAILED);
  zcons_free(z);
}

TEST(FakeIsStrict, "the simulated service refuses what the real one does") {
  TheSystem().Reset();
  __cons_msg2 message{};
  int command = 0;
  CHECK(__console2(&message, nullptr, &command) == -1 && errno == EINVAL);
  message.__cm2_format = __CONSOLE_FORMAT_3;
  CHECK(__console2(&message, nullptr, nullptr) == -1 && errno == EFAULT);
}
