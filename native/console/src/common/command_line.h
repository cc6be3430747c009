// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZCONS_COMMAND_LINE_H
#define ZCONS_COMMAND_LINE_H

#include <string>

#include "zcons.h"

namespace zcons_common {

// Reads what an operator types: `F name,APPL=text` or `MODIFY ...`, `P name` or `STOP ...`, the text folded to upper case as MVS
// does. False when it is neither, or too long for what MVS hands over.
bool ReadCommandLine(const std::string &line, zcons_command *command);

}  // namespace zcons_common

#endif
