// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include <napi.h>

#include <cstring>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "../common/console_threads.h"

namespace {

using zcons_common::ConsoleThreads;
using zcons_common::Event;
using zcons_common::Message;

// How long messages that still wait are written for when the console is closed.
constexpr uint32_t kPatienceMs = 2000;

std::vector<uint32_t> CodesOf(const Napi::Value &value) {
  const auto array = value.As<Napi::Array>();
  std::vector<uint32_t> codes;
  for (uint32_t i = 0; i < array.Length(); i++) codes.push_back(array.Get(i).ToNumber().Uint32Value());
  codes.push_back(0);
  return codes;
}

Napi::Object ObjectOf(Napi::Env env, const Event &event) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("event", static_cast<uint32_t>(event.kind));
  object.Set("kind", event.command.kind);
  object.Set("text", static_cast<const char *>(event.command.text));
  object.Set("origin", Napi::Buffer<uint8_t>::Copy(env, reinterpret_cast<const uint8_t *>(&event.command.origin),
                                                   sizeof event.command.origin));
  object.Set("reason", static_cast<const char *>(event.error.text));
  object.Set("errorNumber", event.error.error_number);
  object.Set("errorNumber2", event.error.error_number2);
  return object;
}

// The JavaScript object that owns a console's threads. Everything but Listen is on the environment's thread.
class Console : public Napi::ObjectWrap<Console> {
 public:
  static Napi::Function Define(Napi::Env env) {
    return DefineClass(env, "Console", {InstanceMethod<&Console::Write>("write"), InstanceMethod<&Console::Close>("close")});
  }

  // new Console(path, listener): the listener is called with every event; it does not keep the event loop alive.
  explicit Console(const Napi::CallbackInfo &info) : Napi::ObjectWrap<Console>(info), env_(info.Env()) {
    zcons *z = nullptr;
    zcons_error error;
    if (zcons_open(info[0].ToString().Utf8Value().c_str(), &z, &error) != ZCONS_OK) {
      Napi::Error::New(info.Env(), error.text).ThrowAsJavaScriptException();
      return;
    }
    channel_ = Channel::New(info.Env(), info[1].As<Napi::Function>(), "console", 0, 1);
    channel_.Unref(info.Env());
    threads_ = std::make_unique<ConsoleThreads>(z, Listen, this);
    const int code = threads_->Start();
    if (code != 0) {
      threads_.reset();
      channel_.Release();
      Napi::Error::New(info.Env(), std::string("no thread for the console: ") + std::strerror(code)).ThrowAsJavaScriptException();
      return;
    }
    napi_add_env_cleanup_hook(env_, OnEnvironmentEnd, this);
  }

  // The safety net: collected, or the environment ended, without a close.
  ~Console() override { End(0); }

 private:
  static void CallListener(Napi::Env env, Napi::Function listener, std::nullptr_t *, Event *event) {
    const std::unique_ptr<Event> owned(event);
    if (static_cast<napi_env>(env) == nullptr || static_cast<napi_value>(listener) == nullptr) return;
    const Napi::HandleScope scope(env);
    napi_value object = ObjectOf(env, *owned);
    napi_value receiver = nullptr;
    if (napi_get_undefined(env, &receiver) != napi_ok) return;
    // What the listener throws stays pending and is Node's to report.
    napi_call_function(env, receiver, listener, 1, &object, nullptr);
  }
  using Channel = Napi::TypedThreadSafeFunction<std::nullptr_t, Event, CallListener>;

  static void Listen(void *self, const Event &event) {
    auto *const copy = new Event(event);
    if (static_cast<Console *>(self)->channel_.NonBlockingCall(copy) != napi_ok) delete copy;
  }

  // (text, routing codes, descriptor codes, origin or null) -> whether it was taken.
  Napi::Value Write(const Napi::CallbackInfo &info) {
    Message message{info[0].ToString().Utf8Value(), CodesOf(info[1]), CodesOf(info[2]), {}, false};
    if (info[3].IsBuffer()) {
      const auto origin = info[3].As<Napi::Buffer<uint8_t>>();
      if (origin.Length() == sizeof message.origin) {
        std::memcpy(&message.origin, origin.Data(), sizeof message.origin);
        message.is_answer = true;
      }
    }
    return Napi::Boolean::New(info.Env(), threads_ != nullptr && threads_->Write(std::move(message)));
  }

  void Close(const Napi::CallbackInfo &) { End(kPatienceMs); }

  void End(uint32_t patience_ms) {
    if (threads_ == nullptr) return;
    napi_remove_env_cleanup_hook(env_, OnEnvironmentEnd, this);
    threads_->Stop(patience_ms);
    threads_.reset();
    channel_.Release();
  }

  // Runs before the channel's own hook, which was added earlier.
  static void OnEnvironmentEnd(void *self) { static_cast<Console *>(self)->End(0); }

  napi_env env_;
  Channel channel_;
  std::unique_ptr<ConsoleThreads> threads_;
};

// The addon in one environment; it is that environment's instance data.
class ConsoleAddon : public Napi::Addon<ConsoleAddon> {
 public:
  ConsoleAddon(Napi::Env env, Napi::Object exports) {
    DefineAddon(exports, {InstanceValue("Console", Console::Define(env), napi_enumerable)});
  }
};

}  // namespace

NODE_API_ADDON(ConsoleAddon)
