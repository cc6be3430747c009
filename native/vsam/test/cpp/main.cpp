// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include <ftw.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"

namespace zrec_test {

namespace {

std::string root;
int effort = 1;

int Remove(const char *path, const struct stat *, int, struct FTW *) {
  return remove(path);
}

}  // namespace

Test *&Test::first() {
  static Test *head = nullptr;
  return head;
}

std::string FreshPath() {
  static int number = 0;
  return root + "/D" + std::to_string(++number);
}

int Effort() {
  return effort;
}

zrec_options OptionsFor(const std::string &path) {
  zrec_options options{};
  options.path = path.c_str();
  options.key_length = 8;
  options.record_length = 6000;
  options.durability = ZREC_DURABLE_PROCESS;
  options.create = 1;
  options.space = 65536;
  return options;
}

zrec *Open(const std::string &path) {
  zrec_error error;
  zrec *z = nullptr;
  const zrec_options options = OptionsFor(path);
  if (zrec_open(&options, &z, &error) != ZREC_OK) std::fprintf(stderr, "%s\n", error.text);
  CHECK(z != nullptr);
  return z;
}

}  // namespace zrec_test

int main(int count, char **arguments) {
  using zrec_test::Test;
  if (count > 1) zrec_test::effort = std::atoi(arguments[1]);
  // Memory, where there is such a file system: these tests are about the code, not about the disk.
  struct stat about {};
  std::string name = stat("/dev/shm", &about) == 0 ? "/dev/shm/zrec-test-XXXXXX" : "/tmp/zrec-test-XXXXXX";
  if (mkdtemp(name.data()) == nullptr) return 1;
  zrec_test::root = name;
  int run = 0;
  for (Test *test = Test::first(); test != nullptr; test = test->next) {
    std::printf("%s\n", test->name);
    std::fflush(stdout);
    test->run();
    run++;
  }
  nftw(name.c_str(), zrec_test::Remove, 16, FTW_DEPTH | FTW_PHYS);
  std::printf("%d tests passed\n", run);
  return 0;
}
