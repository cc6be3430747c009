// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// For the addon over the simulated z/OS: what the system is like comes from the environment, when the addon is loaded.
#include <cstdlib>

#include "fake_zos.h"

namespace {

[[maybe_unused]] const bool kIsSetUp = [] {
  const char *text = std::getenv("ZWE_HA_SIMULATED_ARM");
  if (text != nullptr) fake_zos::SetUp(text);
  return true;
}();

}  // namespace
