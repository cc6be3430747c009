// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include <cstring>
#include <string>

#include "../../src/common/answer.h"
#include "../../src/common/arm_block.h"
#include "../../src/common/element_name.h"
#include "check.h"

namespace {

zarm_answer AnswerTo(zarm_request request, uint32_t return_code, uint32_t reason_code) {
  zarm_answer answer;
  zarm::Interpret(request, return_code, reason_code, &answer);
  CHECK(answer.return_code == static_cast<int32_t>(return_code));
  CHECK(answer.reason_code == static_cast<int32_t>(reason_code));
  CHECK(answer.text[0] != '\0');
  return answer;
}

zarm_outcome OutcomeOf(zarm_request request, uint32_t return_code, uint32_t reason_code) {
  return AnswerTo(request, return_code, reason_code).outcome;
}

}  // namespace

TEST(ReadsEveryPublishedCode, "every published return and reason code has its outcome") {
  for (const zarm_request each : {ZARM_REGISTER, ZARM_READY, ZARM_WAITPRED, ZARM_DEREGISTER}) {
    CHECK(OutcomeOf(each, 0, 0) == ZARM_DONE);
    CHECK(OutcomeOf(each, 8, 0x123) == ZARM_REFUSED);
    CHECK(OutcomeOf(each, 12, 0x123) == ZARM_UNAVAILABLE);
    CHECK(OutcomeOf(each, 16, 0x123) == ZARM_SYSTEM_ERROR);
    CHECK(OutcomeOf(each, 20, 0) == ZARM_SYSTEM_ERROR);
    CHECK(OutcomeOf(each, 4, 0x999) == ZARM_WARNING);
  }
  CHECK(OutcomeOf(ZARM_REGISTER, 4, 0x104) == ZARM_RESTARTED);
  CHECK(OutcomeOf(ZARM_REGISTER, 4, 0x108) == ZARM_RESTARTED_OTHERWISE);
  CHECK(OutcomeOf(ZARM_READY, 4, 0x204) == ZARM_PREDECESSORS_LATE);
  CHECK(OutcomeOf(ZARM_WAITPRED, 4, 0x204) == ZARM_PREDECESSORS_LATE);
}

TEST(ReasonsBelongToRequests, "a reason of one request says nothing about another") {
  CHECK(OutcomeOf(ZARM_READY, 4, 0x104) == ZARM_WARNING);
  CHECK(OutcomeOf(ZARM_DEREGISTER, 4, 0x108) == ZARM_WARNING);
  CHECK(OutcomeOf(ZARM_REGISTER, 4, 0x204) == ZARM_WARNING);
  CHECK(OutcomeOf(ZARM_DEREGISTER, 4, 0x204) == ZARM_WARNING);
  CHECK(OutcomeOf(ZARM_REGISTER, 0, 0x104) == ZARM_DONE);
  CHECK(OutcomeOf(ZARM_REGISTER, 8, 0x104) == ZARM_REFUSED);
}

TEST(ChecksElementNames, "an element has 1 to 16 characters of ARM's alphabet, none of IBM's names") {
  for (const char *good : {"ZWESL_LPAR1", "Z", "ZWESL_ABCDEFGH12", "$A", "#1", "@_", "_X", "J1", "SYX"}) CHECK(zarm::IsElementName(good));
  for (const char *bad : {"", "1ZWE", "zwe", "ZWESL_ABCDEFGH123", "ZWE.A", "ZWE-A", "ZWE A", "A", "IXC", "DB2", "SYS", "SYSZWE",
                          "ZWE\xC3\x84"}) {
    CHECK(!zarm::IsElementName(bad));
  }
  for (const char *good : {"SYSLVL2", "ZOWE", "A", "ABCDEFGH"}) CHECK(zarm::IsElementType(good));
  for (const char *bad : {"", "ABCDEFGHI", "zowe", "2LVL", "A B"}) CHECK(!zarm::IsElementType(bad));
}

TEST(ConvertsNames, "every character of the alphabet has its EBCDIC code and back") {
  const std::string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$#@_";
  for (const char each : alphabet) CHECK(zarm::AsciiOf(zarm::EbcdicOf(each)) == each);
  CHECK(zarm::EbcdicOf('A') == 0xC1 && zarm::EbcdicOf('Z') == 0xE9 && zarm::EbcdicOf('0') == 0xF0);
  CHECK(zarm::EbcdicOf('$') == 0x5B && zarm::EbcdicOf('#') == 0x7B && zarm::EbcdicOf('@') == 0x7C && zarm::EbcdicOf('_') == 0x6D);
  CHECK(zarm::EbcdicOf('\0') == 0 && zarm::EbcdicOf('a') == 0 && zarm::EbcdicOf(' ') == 0);
  CHECK(zarm::AsciiOf(0x40) == '\0' && zarm::AsciiOf(0x81) == '\0' && zarm::AsciiOf(0) == '\0');
}

TEST(LaysOutTheBlock, "the parameter block has the bytes that the assembler maps") {
  zarm::Block block;
  zarm::Encode(ZARM_REGISTER, {"ZWESL_LPAR1", "SYSLVL2", ""}, &block);
  const uint8_t expected[zarm::kBlockBytes] = {
      0xE9, 0xC1, 0xD9, 0xD4, 0, 0, 0, 1, 0, 0, 0, 1, 0x80, 0, 0, 0,                                               // head
      0xE9, 0xE6, 0xC5, 0xE2, 0xD3, 0x6D, 0xD3, 0xD7, 0xC1, 0xD9, 0xF1, 0x40, 0x40, 0x40, 0x40, 0x40,              // element
      0xE2, 0xE8, 0xE2, 0xD3, 0xE5, 0xD3, 0xF2, 0x40,                                                              // type
  };
  CHECK(std::memcmp(block.bytes, expected, zarm::kBlockBytes) == 0);
  zarm::Encode(ZARM_READY, {"ZWESL_LPAR1", "", ""}, &block);
  CHECK(zarm::ReadWord(block, 8) == ZARM_READY && zarm::ReadWord(block, 12) == 0);
  CHECK(block.bytes[32] == 0x40 && block.bytes[39] == 0x40);
}

TEST(NumbersAreBigEndian, "numbers of the block are those of a big-endian machine") {
  zarm::Block block{};
  zarm::WriteWord(&block, 40, 0x01020304);
  CHECK(block.bytes[40] == 1 && block.bytes[41] == 2 && block.bytes[42] == 3 && block.bytes[43] == 4);
  CHECK(zarm::ReturnCode(block) == 0x01020304);
  zarm::SetCodes(&block, 12, 0x108);
  CHECK(zarm::ReturnCode(block) == 12 && zarm::ReasonCode(block) == 0x108);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  uint32_t native = 0;
  std::memcpy(&native, block.bytes + 44, sizeof native);
  CHECK(native == 0x108);
#endif
}

TEST(ReadsTheBlockBack, "what was laid out is read back, and what is no block is refused") {
  zarm::Block block;
  zarm::Decoded decoded;
  zarm::Encode(ZARM_DEREGISTER, {"ZWESL_ABCDEFGH12", "ABCDEFGH", ""}, &block);
  CHECK(zarm::Decode(block, &decoded));
  CHECK(decoded.request == ZARM_DEREGISTER);
  CHECK(std::string(decoded.element) == "ZWESL_ABCDEFGH12" && std::string(decoded.element_type) == "ABCDEFGH");
  zarm::Encode(ZARM_READY, {"Z", "", ""}, &block);
  CHECK(zarm::Decode(block, &decoded) && std::string(decoded.element_type).empty());
  for (const size_t offset : {size_t{0}, size_t{7}, size_t{16}}) {
    zarm::Block damaged = block;
    damaged.bytes[offset] = 0x15;
    CHECK(!zarm::Decode(damaged, &decoded));
  }
}

TEST(RefusesNonsense, "a request or a name that makes no sense does not reach ARM") {
  const auto outcome = [](zarm_request request, const char *name, const char *type) {
    zarm_answer answer{};
    const zarm_element element{name, type, ""};
    zarm_call(request, &element, &answer);
    CHECK(answer.return_code == -1 && answer.reason_code == 0);
    return answer.outcome;
  };
  CHECK(outcome(0, "ZWESL_A", "") == ZARM_INVALID);
  CHECK(outcome(5, "ZWESL_A", "") == ZARM_INVALID);
  CHECK(outcome(ZARM_REGISTER, "", "") == ZARM_INVALID);
  CHECK(outcome(ZARM_REGISTER, "zwesl_a", "") == ZARM_INVALID);
  CHECK(outcome(ZARM_REGISTER, "ZWESL_A", "too long a type") == ZARM_INVALID);
}
