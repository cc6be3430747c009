// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ADDON_TEST_CHECK_H
#define ADDON_TEST_CHECK_H

#include <cstdio>
#include <cstdlib>

namespace addon_test {

// A test registers itself; main runs all of them and stops at the first failed check.
struct Test {
  const char *name;
  void (*run)();
  Test *next;
  static Test *&first();
  Test(const char *title, void (*body)()) : name(title), run(body), next(first()) { first() = this; }
};

#define TEST(function, title)                                      \
  static void function();                                          \
  static ::addon_test::Test registered_##function(title, function); \
  static void function()

#define CHECK(condition)                                                           \
  do {                                                                             \
    if (!(condition)) {                                                            \
      std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
      std::exit(1);                                                                \
    }                                                                              \
  } while (false)

}  // namespace addon_test

#endif
