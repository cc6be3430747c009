// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZREC_LINUX_STORE_CHECK_H
#define ZREC_LINUX_STORE_CHECK_H

#include "zrec.h"

namespace zrec_linux {

// Walks the data file's trees and proves that every page, node and free page it refers to is inside the file, used once
// and well formed. LMDB trusts its file: a damaged one would end the process with SIGSEGV or SIGBUS, or overwrite pages in
// use. Called while nobody has the file open. ZREC_OK or ZREC_DAMAGED (or the status of an I/O error).
zrec_status CheckStore(const char *file, zrec_error *error);

}  // namespace zrec_linux

#endif
