// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "answer.h"

#include <cstdio>

#include "element_name.h"

namespace zarm {

namespace {

constexpr uint32_t kSameText = 0x104;
constexpr uint32_t kOtherText = 0x108;
constexpr uint32_t kPredecessorTimeout = 0x204;

struct Meaning {
  zarm_outcome outcome;
  const char *text;
};

// z/OS MVS Sysplex Services Reference, IXCARM, return and reason codes; reasons count only together with return code 4.
Meaning MeaningOf(zarm_request request, uint32_t return_code, uint32_t reason_code) {
  switch (return_code) {
    case 0:
      return {ZARM_DONE, "done"};
    case 4:
      if (request == ZARM_REGISTER && reason_code == kSameText) return {ZARM_RESTARTED, "restarted with the same text"};
      if (request == ZARM_REGISTER && reason_code == kOtherText) {
        return {ZARM_RESTARTED_OTHERWISE, "restarted with another text"};
      }
      if ((request == ZARM_READY || request == ZARM_WAITPRED) && reason_code == kPredecessorTimeout) {
        return {ZARM_PREDECESSORS_LATE, "done without waiting any longer for the predecessors"};
      }
      return {ZARM_WARNING, "done, with a warning"};
    case 8:
      return {ZARM_REFUSED, "refused: not authorised to IXCARM, the element is in use, or not registered"};
    case 12:
      return {ZARM_UNAVAILABLE, "ARM is not available: no ARM couple data set, or not for this address space"};
    case 16:
      return {ZARM_SYSTEM_ERROR, "system error in ARM"};
    default:
      return {ZARM_SYSTEM_ERROR, "a return code that IXCARM does not document"};
  }
}

}  // namespace

void Interpret(zarm_request request, uint32_t return_code, uint32_t reason_code, zarm_answer *answer) {
  const Meaning meaning = MeaningOf(request, return_code, reason_code);
  answer->outcome = meaning.outcome;
  answer->return_code = static_cast<int32_t>(return_code);
  answer->reason_code = static_cast<int32_t>(reason_code);
  std::snprintf(answer->text, sizeof answer->text, "%s", meaning.text);
}

void NotAsked(zarm_outcome outcome, const char *text, zarm_answer *answer) {
  answer->outcome = outcome;
  answer->return_code = -1;
  answer->reason_code = 0;
  std::snprintf(answer->text, sizeof answer->text, "%s", text);
}

bool IsSensible(zarm_request request, const zarm_element &element, zarm_answer *answer) {
  if (request < ZARM_REGISTER || request > ZARM_DEREGISTER) {
    NotAsked(ZARM_INVALID, "not a request of ARM", answer);
    return false;
  }
  if (!IsElementName(element.name)) {
    NotAsked(ZARM_INVALID, "not the name of an element", answer);
    return false;
  }
  if (element.type[0] != '\0' && !IsElementType(element.type)) {
    NotAsked(ZARM_INVALID, "not an element type", answer);
    return false;
  }
  return true;
}

}  // namespace zarm
