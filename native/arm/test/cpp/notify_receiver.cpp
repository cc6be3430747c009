// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// For tests: what a service manager receives on a socket, a line each, its own lines separated by |.
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>

int main(int count, char **arguments) {
  if (count != 2) return 2;
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (std::strlen(arguments[1]) >= sizeof address.sun_path) return 2;
  std::strcpy(address.sun_path, arguments[1]);
  const int receiver = socket(AF_UNIX, SOCK_DGRAM, 0);
  if (bind(receiver, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) return 1;
  std::printf("listening\n");
  std::fflush(stdout);
  char text[4096];
  for (ssize_t size = recv(receiver, text, sizeof text, 0); size >= 0; size = recv(receiver, text, sizeof text, 0)) {
    for (ssize_t i = 0; i < size; i++) {
      if (text[i] == '\n') text[i] = '|';
    }
    std::printf("%.*s\n", static_cast<int>(size), text);
    std::fflush(stdout);
  }
  return 0;
}
