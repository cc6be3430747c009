// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "check.h"

namespace addon_test {

Test *&Test::first() {
  static Test *head = nullptr;
  return head;
}

}  // namespace addon_test

int main() {
  using addon_test::Test;
  int run = 0;
  for (Test *test = Test::first(); test != nullptr; test = test->next) {
    std::printf("%s\n", test->name);
    std::fflush(stdout);
    test->run();
    run++;
  }
  std::printf("%d tests passed\n", run);
  return 0;
}
