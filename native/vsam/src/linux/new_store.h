// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_LINUX_NEW_STORE_H
#define ZREC_LINUX_NEW_STORE_H

#include "zrec.h"

namespace zrec_linux {

// Makes the data file with nothing but its header record under another name, syncs it, and renames it into place: a data
// file is complete or not there. Called with the gate held and nobody else present.
zrec_status MakeStore(const zrec_options &options, zrec_error *error);

}  // namespace zrec_linux

#endif
