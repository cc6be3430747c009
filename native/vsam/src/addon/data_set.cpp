// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "data_set.h"

#include <cstring>
#include <string>

namespace zrec_addon {

namespace {

uint32_t NumberOf(const Napi::Object &settings, const char *name) {
  return settings.Get(name).ToNumber().Uint32Value();
}

zrec_common::DataSetThread::Settings SettingsOf(const Napi::Object &object) {
  zrec_common::DataSetThread::Settings settings{};
  settings.path = object.Get("path").ToString().Utf8Value();
  settings.options.key_length = NumberOf(object, "keyLength");
  settings.options.record_length = NumberOf(object, "recordLength");
  settings.options.durability = static_cast<zrec_durability>(NumberOf(object, "durability"));
  settings.options.create = object.Get("create").ToBoolean().Value() ? 1 : 0;
  settings.options.space = NumberOf(object, "space");
  settings.queue_limit = NumberOf(object, "queueLimit");
  return settings;
}

}  // namespace

Napi::Function DataSet::Define(Napi::Env env) {
  return DefineClass(env, "DataSet",
                     {
                         InstanceMethod<&DataSet::Submit>("submit"),
                         InstanceMethod<&DataSet::Close>("close"),
                         InstanceMethod<&DataSet::Dispose>("dispose"),
                         InstanceMethod<&DataSet::Ref>("ref"),
                         InstanceMethod<&DataSet::Unref>("unref"),
                     });
}

DataSet::DataSet(const Napi::CallbackInfo &info) : Napi::ObjectWrap<DataSet>(info), env_(info.Env()) {
  const auto settings = SettingsOf(info[0].As<Napi::Object>());
  channel_ = Channel::New(info.Env(), info[1].As<Napi::Function>(), "vsam", 0, 1);
  thread_ = std::make_unique<zrec_common::DataSetThread>(settings, Deliver, this);
  const int code = thread_->Start();
  if (code != 0) {
    channel_.Release();
    Napi::Error::New(info.Env(), std::string("no thread for the data set: ") + std::strerror(code)).ThrowAsJavaScriptException();
    return;
  }
  live_ = true;
  napi_add_env_cleanup_hook(env_, OnEnvironmentEnd, this);
}

// The safety net: collected, or the environment ended, without a close.
DataSet::~DataSet() {
  End();
}

void DataSet::End() {
  if (!live_) return;
  live_ = false;
  napi_remove_env_cleanup_hook(env_, OnEnvironmentEnd, this);
  thread_->Stop();
  channel_.Release();
}

// Runs before the channel's own hook, which was added earlier: the thread is gone when the channel is taken down.
void DataSet::OnEnvironmentEnd(void *self) {
  static_cast<DataSet *>(self)->End();
}

void DataSet::Deliver(void *self, std::vector<uint8_t> *delivery) {
  const napi_status status = static_cast<DataSet *>(self)->channel_.NonBlockingCall(delivery);
  if (status != napi_ok) delete delivery;
}

void DataSet::CallListener(Napi::Env env, Napi::Function listener, std::nullptr_t *, std::vector<uint8_t> *delivery) {
  const std::unique_ptr<std::vector<uint8_t>> owned(delivery);
  if (static_cast<napi_env>(env) == nullptr || static_cast<napi_value>(listener) == nullptr) return;
  // In an environment that is ending every call fails, and node-addon-api would make that fatal. What the listener throws
  // stays pending and is Node's to report.
  napi_value bytes = nullptr;
  napi_value receiver = nullptr;
  if (napi_create_buffer_copy(env, owned->size(), owned->data(), nullptr, &bytes) != napi_ok) return;
  if (napi_get_undefined(env, &receiver) != napi_ok) return;
  napi_call_function(env, receiver, listener, 1, &bytes, nullptr);
}

Napi::Value DataSet::Submit(const Napi::CallbackInfo &info) {
  const auto bytes = info[0].As<Napi::Uint8Array>();
  const uint32_t length = info[1].ToNumber().Uint32Value();
  const uint32_t requests = info[2].ToNumber().Uint32Value();
  const bool taken = live_ && length <= bytes.ByteLength() && thread_->Submit(requests, bytes.Data(), length);
  return Napi::Boolean::New(info.Env(), taken);
}

void DataSet::Close(const Napi::CallbackInfo &) {
  if (live_) thread_->Close();
}

void DataSet::Dispose(const Napi::CallbackInfo &) {
  End();
}

void DataSet::Ref(const Napi::CallbackInfo &info) {
  if (live_) channel_.Ref(info.Env());
}

void DataSet::Unref(const Napi::CallbackInfo &info) {
  if (live_) channel_.Unref(info.Env());
}

}  // namespace zrec_addon
