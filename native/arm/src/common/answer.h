// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZARM_ANSWER_H
#define ZARM_ANSWER_H

#include <cstdint>

#include "zarm.h"

namespace zarm {

// What IXCARM's return and reason code say about a request.
void Interpret(zarm_request request, uint32_t return_code, uint32_t reason_code, zarm_answer *answer);

// An outcome for which ARM was not asked.
void NotAsked(zarm_outcome outcome, const char *text, zarm_answer *answer);

// False, with the answer filled in, when the request or a name makes no sense.
bool IsSensible(zarm_request request, const zarm_element &element, zarm_answer *answer);

}  // namespace zarm

#endif
