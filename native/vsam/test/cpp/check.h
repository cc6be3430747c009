// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_TEST_CHECK_H
#define ZREC_TEST_CHECK_H

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "zrec.h"

namespace zrec_test {

// A test registers itself; main runs all of them and stops at the first failed check.
struct Test {
  const char *name;
  void (*run)();
  Test *next;
  static Test *&first();
  Test(const char *title, void (*body)()) : name(title), run(body), next(first()) { first() = this; }
};

#define TEST(function, title)                                    \
  static void function();                                        \
  static ::zrec_test::Test registered_##function(title, function); \
  static void function()

#define CHECK(condition)                                                        \
  do {                                                                          \
    if (!(condition)) {                                                         \
      std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
      std::exit(1);                                                             \
    }                                                                           \
  } while (false)

// A directory that does not exist yet; all of them are removed at the end.
std::string FreshPath();

// How long the tests take: 1 for the short run, more for a longer one.
int Effort();

inline zrec_bytes BytesOf(const std::string &text) {
  return {reinterpret_cast<const uint8_t *>(text.data()), static_cast<uint32_t>(text.size())};
}

inline std::string TextOf(zrec_bytes bytes) {
  return std::string(reinterpret_cast<const char *>(bytes.data), bytes.length);
}

// A key of eight bytes that reads as the number.
inline std::string KeyOf(uint64_t number) {
  std::string key(8, '\0');
  for (size_t i = 0; i < 8; i++) key[i] = static_cast<char>(number >> (56 - 8 * i));
  return key;
}

zrec_options OptionsFor(const std::string &path);

// Opens, and fails the test if that does not work.
zrec *Open(const std::string &path);

}  // namespace zrec_test

#endif
