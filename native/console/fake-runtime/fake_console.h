// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZCONS_FAKE_CONSOLE_H
#define ZCONS_FAKE_CONSOLE_H

#include <cstdint>
#include <string>
#include <vector>

namespace fake_console {

// A message as the console got it; text as bytes of IBM-1047.
struct Message {
  std::string text;
  std::vector<unsigned> routing;
  std::vector<unsigned> descriptors;
  std::string cart;
  std::string console_id;
};

// The consoles of a simulated z/OS.
class System {
 public:
  void Reset();
  // The next commands, in order; bytes as the system hands them over.
  void Modify(const std::string &bytes, const std::string &cart, const std::string &console_id);
  void Stop();
  // Something that is neither MODIFY nor STOP.
  void SendUnknownKind();
  // The next waiting or writing call fails.
  void FailWaiting(int error_number, int error_number2);
  void FailWriting(int error_number, int error_number2);
  void ExhaustStorage();
  // Called with every message, on the thread that wrote it.
  void OnMessage(void (*listener)(const Message &message));
  std::vector<Message> Messages();
  // Waits until somebody waits for commands and there is none.
  void AwaitWaiting();
  // Waits until every command and failure was taken by somebody.
  void AwaitTaken();
};

System &TheSystem();

// Sets the system up from a text: words `modify=HEX:CART:ID`, `stop`, `fail=ERRNO`, `failwrite=ERRNO`.
void SetUp(const char *text);

}  // namespace fake_console

#endif
