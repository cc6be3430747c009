// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "command_line.h"

#include <cctype>
#include <cstring>

namespace zcons_common {

namespace {

std::string UpperCase(std::string text) {
  for (char &each : text) {
    if (each >= 'a' && each <= 'z') each = static_cast<char>(each - 'a' + 'A');
  }
  return text;
}

std::string Trimmed(const std::string &text) {
  const size_t first = text.find_first_not_of(' ');
  if (first == std::string::npos) return "";
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// 1 to 8 characters, or name.identifier.
bool IsJobName(const std::string &name) {
  return !name.empty() && name.size() <= 17 &&
         name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$#@.") == std::string::npos;
}

}  // namespace

bool ReadCommandLine(const std::string &line, zcons_command *command) {
  constexpr char kApplication[] = "APPL=";
  *command = zcons_command{};
  const std::string text = Trimmed(line);
  if (text.find('\0') != std::string::npos) return false;
  const size_t blank = text.find(' ');
  if (blank == std::string::npos) return false;
  const std::string verb = UpperCase(text.substr(0, blank));
  const std::string operands = Trimmed(text.substr(blank));
  if (verb == "P" || verb == "STOP") {
    command->kind = ZCONS_STOP;
    return IsJobName(UpperCase(operands));
  }
  if (verb != "F" && verb != "MODIFY") return false;
  const size_t comma = operands.find(',');
  if (comma == std::string::npos || !IsJobName(UpperCase(operands.substr(0, comma)))) return false;
  const std::string rest = UpperCase(operands.substr(comma + 1));
  if (rest.rfind(kApplication, 0) != 0) return false;
  const std::string value = rest.substr(sizeof kApplication - 1);
  if (value.size() > ZCONS_COMMAND_BYTES) return false;
  command->kind = ZCONS_MODIFY;
  std::memcpy(command->text, value.data(), value.size());
  return true;
}

}  // namespace zcons_common
