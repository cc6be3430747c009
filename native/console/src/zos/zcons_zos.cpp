// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// z/OS: Open XL C/C++, -m64 -fzos-le-char-mode=ascii -D_EXT. On Linux the headers are those of fake-runtime/include.
#include <errno.h>
#include <stdlib.h>
#include <sys/__messag.h>

#include <atomic>
#include <cstdio>
#include <cstring>
#include <string>

#include "../common/text.h"
#include "zcons.h"

struct zcons {
  std::atomic<bool> shut{false};
};

namespace {

constexpr size_t kMostText = (ZCONS_MULTI_LINE + 1) * ZCONS_MULTI_LINES;
constexpr size_t kMostCodes = 129;

// What __console2 is given the addresses of. Below the bar, because the callable service behind it has words for addresses.
struct Area {
  char text[kMostText];
  unsigned int routing[kMostCodes];
  unsigned int descriptors[kMostCodes];
  char modify[ZCONS_COMMAND_BYTES];
  char cart[8];
  char console_id[4];
  struct __cons_msg2 message;
};

class Storage {
 public:
  Storage() : area_(static_cast<Area *>(__malloc31(sizeof(Area)))) {
    if (area_ == nullptr) return;
    std::memset(static_cast<void *>(area_), 0, sizeof(Area));
    // Format 3 is the one that knows the console id and the command and response token.
    area_->message.__cm2_format = __CONSOLE_FORMAT_3;
  }
  ~Storage() {
    if (area_ != nullptr) free(area_);
  }
  Storage(const Storage &) = delete;
  Storage &operator=(const Storage &) = delete;
  Area *Get() { return area_; }

 private:
  Area *area_;
};

zcons_status FailAs(int error_number, const char *what, zcons_error *error) {
  const int error_number2 = __errno2();
  const bool refused = error_number == EPERM || error_number == EACCES;
  zcons_common::Fail(refused ? ZCONS_REFUSED : ZCONS_FAILED, what, error);
  error->error_number = error_number;
  error->error_number2 = error_number2;
  return error->status;
}

void Copy(const uint32_t *from, unsigned int *to) {
  for (size_t i = 0; from[i] != 0; i++) to[i] = from[i];
}

bool IsKnown(const zcons_origin &origin) {
  const zcons_origin unknown{};
  return std::memcmp(&origin, &unknown, sizeof origin) != 0;
}

}  // namespace

zcons_status zcons_open(const char *, zcons **opened, zcons_error *error) {
  *error = zcons_error{};
  *opened = new zcons();
  return ZCONS_OK;
}

zcons_status zcons_wait(zcons *z, zcons_command *command, zcons_error *error) {
  *command = zcons_command{};
  Storage storage;
  Area *const area = storage.Get();
  if (area == nullptr) return zcons_common::Fail(ZCONS_FAILED, "no storage below the bar", error);
  area->message.__cm2_mod_cartptr = area->cart;
  area->message.__cm2_mod_considptr = area->console_id;
  for (;;) {
    if (z->shut) return zcons_common::Fail(ZCONS_CLOSED, "closed", error);
    int kind = 0;
    std::memset(area->modify, 0, sizeof area->modify);
    if (__console2(&area->message, area->modify, &kind) == 0) {
      command->kind = kind == _CC_modify ? ZCONS_MODIFY : ZCONS_STOP;
      if (kind == _CC_modify || kind == _CC_stop) break;
      return zcons_common::Fail(ZCONS_FAILED, "__console2 returned a command of no known kind", error);
    }
    const int error_number = errno;
    if (error_number != EINTR) return FailAs(error_number, "__console2 did not wait for commands", error);
  }
  std::memcpy(command->origin.console_id, area->console_id, sizeof area->console_id);
  std::memcpy(command->origin.cart, area->cart, sizeof area->cart);
  if (command->kind == ZCONS_MODIFY) {
    const std::string text = zcons_common::CommandText(area->modify, sizeof area->modify);
    std::memcpy(command->text, text.c_str(), text.size() + 1);
  }
  return ZCONS_OK;
}

zcons_status zcons_write(zcons *, const zcons_message *message, zcons_error *error) {
  *error = zcons_error{};
  if (!zcons_common::IsSensible(*message, error)) return error->status;
  Storage storage;
  Area *const area = storage.Get();
  if (area == nullptr) return zcons_common::Fail(ZCONS_FAILED, "no storage below the bar", error);
  const std::string text = zcons_common::ToEbcdic(message->text);
  std::memcpy(area->text, text.data(), text.size());
  Copy(message->routing, area->routing);
  Copy(message->descriptors, area->descriptors);
  area->message.__cm2_msg = area->text;
  area->message.__cm2_msglength = static_cast<unsigned int>(text.size());
  area->message.__cm2_routcde = area->routing;
  area->message.__cm2_descr = area->descriptors;
  if (message->to != nullptr && IsKnown(*message->to)) {
    std::memcpy(area->message.__cm2_msg_cart, message->to->cart, sizeof message->to->cart);
    std::memcpy(area->message.__cm2_msg_consid, message->to->console_id, sizeof message->to->console_id);
  }
  for (;;) {
    int kind = 0;
    if (__console2(&area->message, nullptr, &kind) == 0) return ZCONS_OK;
    const int error_number = errno;
    if (error_number != EINTR) return FailAs(error_number, "__console2 did not write the message", error);
  }
}

void zcons_shut(zcons *z) {
  z->shut = true;
}

void zcons_free(zcons *z) {
  delete z;
}
