// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_ADDON_DATA_SET_H
#define ZREC_ADDON_DATA_SET_H

#include <napi.h>

#include <memory>
#include <vector>

#include "../common/data_set_thread.h"

namespace zrec_addon {

// The JavaScript object that owns a data set's thread. Everything here runs on the environment's thread, except Deliver.
class DataSet : public Napi::ObjectWrap<DataSet> {
 public:
  static Napi::Function Define(Napi::Env env);

  // new DataSet(settings, onDelivery): starts to open; onDelivery(bytes) is called for every delivery.
  explicit DataSet(const Napi::CallbackInfo &info);
  ~DataSet() override;

 private:
  static void Deliver(void *self, std::vector<uint8_t> *delivery);
  static void CallListener(Napi::Env env, Napi::Function listener, std::nullptr_t *, std::vector<uint8_t> *delivery);
  static void OnEnvironmentEnd(void *self);
  using Channel = Napi::TypedThreadSafeFunction<std::nullptr_t, std::vector<uint8_t>, CallListener>;

  Napi::Value Submit(const Napi::CallbackInfo &info);  // (bytes, length, requests) -> whether they were taken
  void Close(const Napi::CallbackInfo &info);          // no more submissions; the last delivery follows
  void Dispose(const Napi::CallbackInfo &info);        // after the last delivery
  void Ref(const Napi::CallbackInfo &info);            // keeps the event loop alive
  void Unref(const Napi::CallbackInfo &info);
  void End();

  napi_env env_;
  std::unique_ptr<zrec_common::DataSetThread> thread_;
  Channel channel_;
  bool live_ = false;
};

}  // namespace zrec_addon

#endif
