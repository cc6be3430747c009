// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "new_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>

#include "../common/failure.h"
#include "../common/header_record.h"
#include "lmdb.h"
#include "lmdb_status.h"

namespace zrec_linux {

namespace {

int PutHeader(MDB_env *env, const zrec_options &options) {
  MDB_txn *transaction = nullptr;
  int code = mdb_txn_begin(env, nullptr, 0, &transaction);
  if (code != 0) return code;
  MDB_dbi records = 0;
  code = mdb_dbi_open(transaction, nullptr, 0, &records);
  if (code == 0) {
    std::string key(options.key_length, '\0');
    auto header = zrec_common::EncodeHeader({zrec_common::kHeaderVersion, options.key_length, options.record_length});
    MDB_val name = {key.size(), key.data()};
    MDB_val record = {header.size(), header.data()};
    code = mdb_put(transaction, records, &name, &record, 0);
  }
  if (code != 0) {
    mdb_txn_abort(transaction);
    return code;
  }
  return mdb_txn_commit(transaction);
}

int MakeDataFile(const char *file, const zrec_options &options) {
  MDB_env *env = nullptr;
  int code = mdb_env_create(&env);
  if (code != 0) return code;
  mdb_env_set_mapsize(env, options.space);
  code = mdb_env_open(env, file, MDB_NOSUBDIR | MDB_NOLOCK, 0600);
  if (code == 0) code = PutHeader(env, options);
  if (code == 0) code = mdb_env_sync(env, 1);
  mdb_env_close(env);
  return code;
}

int SyncDirectory(const char *directory) {
  const int descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  const int code = fsync(descriptor) == 0 ? 0 : errno;
  close(descriptor);
  return code;
}

}  // namespace

zrec_status MakeStore(const zrec_options &options, zrec_error *error) {
  const std::string directory = options.path;
  const std::string unfinished = directory + "/data.mdb.new";
  unlink(unfinished.c_str());
  int code = MakeDataFile(unfinished.c_str(), options);
  if (code == 0 && rename(unfinished.c_str(), (directory + "/data.mdb").c_str()) != 0) code = errno;
  if (code == 0) code = SyncDirectory(directory.c_str());
  if (code == 0) return ZREC_OK;
  unlink(unfinished.c_str());
  return FailErrno(error, "open", code, (std::string("cannot make the data set in ") + directory).c_str());
}

}  // namespace zrec_linux
