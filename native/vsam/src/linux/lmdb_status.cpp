// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "lmdb_status.h"

#include <cerrno>

#include "../common/failure.h"
#include "lmdb.h"

namespace zrec_linux {

zrec_status StatusOf(int code) {
  switch (code) {
    case 0:
      return ZREC_OK;
    case ENOENT:
    case ENOTDIR:
      return ZREC_MISSING;
    case EACCES:
    case EPERM:
    case EROFS:
      return ZREC_NOT_AUTHORIZED;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
    case ENOMEM:
    case MDB_MAP_FULL:
      return ZREC_NO_SPACE;
    case EAGAIN:
    case EBUSY:
    case MDB_READERS_FULL:
      return ZREC_BUSY;
    case MDB_CORRUPTED:
    case MDB_PAGE_NOTFOUND:
    case MDB_INVALID:
    case MDB_VERSION_MISMATCH:
      return ZREC_DAMAGED;
    case EIO:
    case MDB_PANIC:
      return ZREC_IO_ERROR;
    default:
      return ZREC_INTERNAL;
  }
}

zrec_status FailErrno(zrec_error *error, const char *operation, int code, const char *about) {
  zrec_common::Fail(error, StatusOf(code), operation, code > 0 ? code : 0, "%s: %s", about, mdb_strerror(code));
  if (error != nullptr) error->last_operation = code;
  return StatusOf(code);
}

}  // namespace zrec_linux
