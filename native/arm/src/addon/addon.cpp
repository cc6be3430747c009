// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include <napi.h>
#include <pthread.h>

#include <cerrno>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "zarm.h"

namespace {

struct Call;
class ArmAddon;

void Settle(Napi::Env env, Napi::Function, ArmAddon *addon, Call *call);
using Channel = Napi::TypedThreadSafeFunction<ArmAddon, Call, Settle>;

// The way from the threads to JavaScript. It closes when the environment ends, while a thread may still be suspended in ARM.
struct Way {
  std::mutex mutex;
  bool open = true;
  Channel channel;
};

// One request on a thread of its own: READY may be suspended for minutes, and DEREGISTER must not wait for it.
struct Call {
  uint32_t number;
  zarm_request request;
  std::string name;
  std::string type;
  std::string stand_in;
  std::shared_ptr<Way> way;
  zarm_answer answer;
};

void *Run(void *argument) {
  std::unique_ptr<Call> call(static_cast<Call *>(argument));
  const zarm_element element{call->name.c_str(), call->type.c_str(), call->stand_in.c_str()};
  zarm_call(call->request, &element, &call->answer);
  const std::shared_ptr<Way> way = call->way;
  const std::lock_guard<std::mutex> lock(way->mutex);
  if (way->open && way->channel.NonBlockingCall(call.get()) == napi_ok) call.release();
  return nullptr;
}

int StartThread(Call *call) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_t thread;
  const int code = pthread_create(&thread, &attributes, Run, call);
  pthread_attr_destroy(&attributes);
  return code;
}

Napi::Object ObjectOf(Napi::Env env, const zarm_answer &answer) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("outcome", answer.outcome);
  object.Set("returnCode", answer.return_code);
  object.Set("reasonCode", answer.reason_code);
  object.Set("text", static_cast<const char *>(answer.text));
  return object;
}

// The addon in one environment; it is that environment's instance data. Everything but Run is on the environment's thread.
class ArmAddon : public Napi::Addon<ArmAddon> {
 public:
  ArmAddon(Napi::Env env, Napi::Object exports) : way_(std::make_shared<Way>()) {
    DefineAddon(exports, {InstanceMethod<&ArmAddon::Request>("request"), InstanceMethod<&ArmAddon::Notify>("notify"),
                          InstanceMethod<&ArmAddon::EndAbnormally>("endAbnormally")});
    way_->channel = Channel::New(env, "arm", 0, 1, this);
    way_->channel.Unref(env);
    napi_add_env_cleanup_hook(env, OnEnvironmentEnd, this);
  }

  void Answer(Napi::Env env, const Call &call) {
    const auto found = pending_.find(call.number);
    if (found == pending_.end()) return;
    const Napi::Promise::Deferred deferred = found->second;
    pending_.erase(found);
    if (pending_.empty()) way_->channel.Unref(env);
    deferred.Resolve(ObjectOf(env, call.answer));
  }

 private:
  // (request, element, type, stand-in) -> promise of the answer.
  Napi::Value Request(const Napi::CallbackInfo &info) {
    const Napi::Env env = info.Env();
    auto call = std::make_unique<Call>();
    call->number = ++last_;
    call->request = info[0].ToNumber().Int32Value();
    call->name = info[1].ToString().Utf8Value();
    call->type = info[2].ToString().Utf8Value();
    call->stand_in = info[3].ToString().Utf8Value();
    call->way = way_;
    const int code = StartThread(call.get());
    if (code != 0) {
      Napi::Error::New(env, std::string("no thread for ARM: ") + std::strerror(code)).ThrowAsJavaScriptException();
      return env.Undefined();
    }
    const Napi::Promise::Deferred deferred = Napi::Promise::Deferred::New(env);
    if (pending_.empty()) way_->channel.Ref(env);
    pending_.emplace(call->number, deferred);
    call.release();
    return deferred.Promise();
  }

  // (socket path, text) -> 0 or errno; a datagram that is not waited for.
  Napi::Value Notify(const Napi::CallbackInfo &info) {
    const std::string path = info[0].ToString().Utf8Value();
    const std::string text = info[1].ToString().Utf8Value();
    return Napi::Number::New(info.Env(), zarm_notify(path.c_str(), text.c_str()));
  }

  void EndAbnormally(const Napi::CallbackInfo &) { zarm_end_abnormally(); }

  // Runs before the channel's own hook, which was added earlier.
  static void OnEnvironmentEnd(void *self) {
    const std::shared_ptr<Way> way = static_cast<ArmAddon *>(self)->way_;
    const std::lock_guard<std::mutex> lock(way->mutex);
    way->open = false;
    way->channel.Release();
  }

  std::shared_ptr<Way> way_;
  std::map<uint32_t, Napi::Promise::Deferred> pending_;
  uint32_t last_ = 0;
};

void Settle(Napi::Env env, Napi::Function, ArmAddon *addon, Call *call) {
  const std::unique_ptr<Call> owned(call);
  if (static_cast<napi_env>(env) == nullptr) return;
  addon->Answer(env, *owned);
}

}  // namespace

NODE_API_ADDON(ArmAddon)
