// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// For the addon over the simulated z/OS: what operators do comes from the environment, messages go to standard error.
#include <cstdio>
#include <cstdlib>

#include "../src/common/text.h"
#include "fake_console.h"

namespace {

void PrintCodes(const char *name, const std::vector<unsigned> &codes) {
  std::fprintf(stderr, "%s=", name);
  for (size_t i = 0; i < codes.size(); i++) std::fprintf(stderr, "%s%u", i == 0 ? "" : ",", codes[i]);
  std::fprintf(stderr, " ");
}

void PrintBytes(const char *name, const std::string &bytes) {
  std::fprintf(stderr, "%s=", name);
  for (const char each : bytes) std::fprintf(stderr, "%02X", static_cast<unsigned char>(each));
  std::fprintf(stderr, " ");
}

void Print(const fake_console::Message &message) {
  std::fprintf(stderr, "WTO ");
  PrintCodes("route", message.routing);
  PrintCodes("desc", message.descriptors);
  PrintBytes("console", message.console_id);
  PrintBytes("cart", message.cart);
  std::string line;
  for (const char each : message.text) {
    if (each == 0x15) line += "|";
    else line += zcons_common::FromEbcdic(&each, 1);
  }
  std::fprintf(stderr, "%s\n", line.c_str());
}

[[maybe_unused]] const bool kIsSetUp = [] {
  const char *text = std::getenv("ZWE_HA_SIMULATED_CONSOLE");
  fake_console::TheSystem().OnMessage(Print);
  if (text != nullptr) fake_console::SetUp(text);
  return true;
}();

}  // namespace
