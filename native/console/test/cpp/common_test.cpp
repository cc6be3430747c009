// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include <cstring>
#include <string>

#include "../../src/common/command_line.h"
#include "../../src/common/console_threads.h"
#include "../../src/common/text.h"
#include "check.h"

namespace {

std::string Repeated(const std::string &text, size_t times) {
  std::string all;
  for (size_t i = 0; i < times; i++) all += text;
  return all;
}

bool IsSensible(const std::string &text, std::initializer_list<uint32_t> routing, std::initializer_list<uint32_t> descriptors) {
  const zcons_message message{text.c_str(), routing.begin(), descriptors.begin(), nullptr};
  zcons_error error{};
  const bool sensible = zcons_common::IsSensible(message, &error);
  CHECK(sensible || (error.status == ZCONS_INVALID && error.text[0] != '\0'));
  return sensible;
}

zcons_kind KindOf(const std::string &line, const char *text = "") {
  zcons_command command;
  if (!zcons_common::ReadCommandLine(line, &command)) return 0;
  CHECK(std::string(command.text) == text);
  return command.kind;
}

}  // namespace

TEST(ConvertsToEbcdic, "text becomes IBM-1047, new lines stay, and what has no code is a question mark") {
  CHECK(zcons_common::ToEbcdic("ZWEL0021I a%n") == "\xE9\xE6\xC5\xD3\xF0\xF0\xF2\xF1\xC9\x40\x81\x6C\x95");
  CHECK(zcons_common::ToEbcdic("a\nb") == "\x81\x15\x82");
  CHECK(zcons_common::ToEbcdic("[]^|\xC3\xA4") == "\xAD\xBD\x5F\x4F\x43");
  CHECK(zcons_common::ToEbcdic("\t\x7F\xC2\x85\xE2\x82\xAC\xF0\x9F\x98\x80") == "\x6F\x6F\x6F\x6F\x6F");
  CHECK(zcons_common::ToEbcdic("").empty());
}

TEST(SurvivesBadUtf8, "bytes that are no UTF-8 become question marks, and the rest is read") {
  CHECK(zcons_common::ToEbcdic("\xC3") == "\x6F");
  CHECK(zcons_common::ToEbcdic("\xE2\x82") == "\x6F\x6F");
  CHECK(zcons_common::ToEbcdic("\x80\xFF" "a") == "\x6F\x6F\x81");
  CHECK(zcons_common::ToEbcdic("\xF0\x9F" "a") == "\x6F\x6F\x81");
}

TEST(ConvertsFromEbcdic, "every printable character of ISO 8859-1 comes back, controls are blanks") {
  for (unsigned character = 0x20; character <= 0xFF; character++) {
    if (character >= 0x7F && character < 0xA0) continue;
    std::string utf8;
    if (character < 0x80) utf8 = static_cast<char>(character);
    else utf8 = {static_cast<char>(0xC0 | character >> 6), static_cast<char>(0x80 | (character & 0x3F))};
    const std::string ebcdic = zcons_common::ToEbcdic(utf8.c_str());
    CHECK(ebcdic.size() == 1);
    CHECK(zcons_common::FromEbcdic(ebcdic.data(), 1) == utf8);
  }
  CHECK(zcons_common::FromEbcdic("\x00\x15\x07\x40\xC1", 5) == "    A");
}

TEST(ReadsModifyText, "the text of a MODIFY is read without padding, in EBCDIC or in ASCII") {
  const std::string ebcdic = zcons_common::ToEbcdic("STOP(GATEWAY)");
  CHECK(zcons_common::CommandText((ebcdic + std::string(115, '\x40')).data(), 128) == "STOP(GATEWAY)");
  CHECK(zcons_common::CommandText((ebcdic + std::string(115, '\0')).data(), 128) == "STOP(GATEWAY)");
  CHECK(zcons_common::CommandText((std::string("STOP(GATEWAY)") + std::string(115, '\0')).data(), 128) == "STOP(GATEWAY)");
  CHECK(zcons_common::CommandText((std::string("STOP(A)\0B", 9) + std::string(119, ' ')).data(), 128) == "STOP(A)");
  CHECK(zcons_common::CommandText(std::string(128, '\x40').data(), 128) == std::string(128, '@'));
  CHECK(zcons_common::CommandText(std::string(128, '\0').data(), 128).empty());
  CHECK(zcons_common::CommandText(std::string(128, '\xC1').data(), 128) == std::string(128, 'A'));
}

TEST(KnowsWhatFits, "a line has 126 characters, of several lines each 70, and there are 255") {
  CHECK(zcons_common::FitsConsole(std::string(126, 'x').c_str()));
  CHECK(!zcons_common::FitsConsole(std::string(127, 'x').c_str()));
  CHECK(zcons_common::FitsConsole(Repeated("\xC3\xA4", 126).c_str()));
  const std::string line(70, 'x');
  CHECK(zcons_common::FitsConsole((line + "\n" + line).c_str()));
  CHECK(!zcons_common::FitsConsole((line + "\n" + line + "x").c_str()));
  CHECK(!zcons_common::FitsConsole((line + "x\n" + line).c_str()));
  CHECK(zcons_common::FitsConsole((Repeated("x\n", 254) + "x").c_str()));
  CHECK(!zcons_common::FitsConsole((Repeated("x\n", 255) + "x").c_str()));
}

TEST(RefusesNonsense, "a message without text or with codes that do not exist is refused") {
  CHECK(IsSensible("x", {2, 11, 0}, {12, 0}));
  CHECK(IsSensible("x", {0}, {0}));
  CHECK(IsSensible("x", {128, 0}, {13, 0}));
  CHECK(!IsSensible("", {0}, {0}));
  CHECK(!IsSensible("x", {129, 0}, {0}));
  CHECK(!IsSensible("x", {0}, {14, 0}));
  CHECK(!IsSensible("x", {0}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13, 0}));
}

TEST(ReadsWhatOperatorsType, "F name,APPL=text and P name are commands, in any case") {
  CHECK(KindOf("F ZWE1SV,APPL=DISPLAY ALL,DETAIL", "DISPLAY ALL,DETAIL") == ZCONS_MODIFY);
  CHECK(KindOf("  modify zwe1sv.id,appl=stop(gateway#2)  ", "STOP(GATEWAY#2)") == ZCONS_MODIFY);
  CHECK(KindOf("F ZWE1SV,APPL=", "") == ZCONS_MODIFY);
  CHECK(KindOf("P ZWE1SV") == ZCONS_STOP);
  CHECK(KindOf("stop zwe1sv") == ZCONS_STOP);
  CHECK(KindOf("F A,APPL=" + std::string(128, 'x'), std::string(128, 'X').c_str()) == ZCONS_MODIFY);
}

TEST(RefusesOtherLines, "anything else is no command") {
  for (const char *line : {"", " ", "P", "F", "P ", "D A,L", "F ZWE1SV", "F ZWE1SV APPL=X", "F ,APPL=X", "F A B,APPL=X", "P A,B", "P A%",
                           "F ZWE1SV,X,APPL=Y", "FX A,APPL=Y", "F ABCDEFGHIJKLMNOPQR,APPL=X"}) {
    CHECK(KindOf(line) == 0);
  }
  CHECK(KindOf("F A,APPL=" + std::string(129, 'x')) == 0);
  CHECK(KindOf(std::string("F A,APPL=X\0Y", 12)) == 0);
}

TEST(DelaysRetries, "reception that fails is tried again after 1, 2, 4 ... 60 seconds") {
  CHECK(zcons_common::RetryDelay(1) == 1000 && zcons_common::RetryDelay(2) == 2000 && zcons_common::RetryDelay(6) == 32000);
  CHECK(zcons_common::RetryDelay(7) == 60000 && zcons_common::RetryDelay(4000000) == 60000);
}
