// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>

#include "../common/answer.h"
#include "../common/arm_block.h"
#include "zarm.h"

namespace {

// A socket that closes itself.
class Socket {
 public:
  explicit Socket(int type) : descriptor_(socket(AF_UNIX, type | SOCK_CLOEXEC, 0)) {}
  ~Socket() {
    if (descriptor_ >= 0) close(descriptor_);
  }
  Socket(const Socket &) = delete;
  Socket &operator=(const Socket &) = delete;
  int Descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

// A path, or a name of the abstract name space when it begins with @. False when it does not fit.
bool AddressOf(const char *name, sockaddr_un *address, socklen_t *length) {
  const size_t size = std::strlen(name);
  *address = sockaddr_un{};
  address->sun_family = AF_UNIX;
  if (size == 0 || size >= sizeof address->sun_path) return false;
  std::memcpy(address->sun_path, name, size);
  const bool is_abstract = name[0] == '@';
  if (is_abstract) address->sun_path[0] = '\0';
  *length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size + (is_abstract ? 0 : 1));
  return true;
}

bool Exchange(int descriptor, zarm::Block *block) {
  if (send(descriptor, block->bytes, zarm::kBlockBytes, MSG_NOSIGNAL) != static_cast<ssize_t>(zarm::kBlockBytes)) return false;
  size_t received = 0;
  while (received < zarm::kBlockBytes) {
    const ssize_t got = recv(descriptor, block->bytes + received, zarm::kBlockBytes - received, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    received += static_cast<size_t>(got);
  }
  return true;
}

}  // namespace

void zarm_call(zarm_request request, const zarm_element *element, zarm_answer *answer) {
  if (!zarm::IsSensible(request, *element, answer)) return;
  if (element->stand_in[0] == '\0') {
    zarm::NotAsked(ZARM_UNAVAILABLE, "there is no Automatic Restart Manager on this system", answer);
    return;
  }
  const Socket socket(SOCK_STREAM);
  sockaddr_un address;
  socklen_t length;
  if (!AddressOf(element->stand_in, &address, &length) ||
      connect(socket.Descriptor(), reinterpret_cast<const sockaddr *>(&address), length) != 0) {
    zarm::NotAsked(ZARM_UNAVAILABLE, "arm-stand-in does not answer", answer);
    return;
  }
  zarm::Block block;
  zarm::Encode(static_cast<uint32_t>(request), *element, &block);
  if (!Exchange(socket.Descriptor(), &block)) {
    zarm::NotAsked(ZARM_SYSTEM_ERROR, "arm-stand-in ended before it answered", answer);
    return;
  }
  zarm::Interpret(request, zarm::ReturnCode(block), zarm::ReasonCode(block), answer);
}

void zarm_end_abnormally() {
  std::abort();
}

int32_t zarm_notify(const char *socket_path, const char *text) {
  const Socket socket(SOCK_DGRAM);
  if (socket.Descriptor() < 0) return errno;
  sockaddr_un address;
  socklen_t length;
  if (!AddressOf(socket_path, &address, &length)) return ENAMETOOLONG;
  const ssize_t sent = sendto(socket.Descriptor(), text, std::strlen(text), MSG_NOSIGNAL | MSG_DONTWAIT,
                              reinterpret_cast<const sockaddr *>(&address), length);
  return sent < 0 ? errno : 0;
}
