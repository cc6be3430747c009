// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include <napi.h>

#include "data_set.h"

namespace zrec_addon {

// The addon in one environment (the main thread or a worker); it is that environment's instance data.
class VsamAddon : public Napi::Addon<VsamAddon> {
 public:
  VsamAddon(Napi::Env env, Napi::Object exports) {
    DefineAddon(exports, {InstanceValue("DataSet", DataSet::Define(env), napi_enumerable)});
  }
};

}  // namespace zrec_addon

using zrec_addon::VsamAddon;
NODE_API_ADDON(VsamAddon)
