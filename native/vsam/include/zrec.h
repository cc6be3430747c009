/* SPDX-License-Identifier: EPL-2.0 */
/* Copyright Contributors to the Zowe Project. */
#ifndef ZREC_H
#define ZREC_H

/*
 * zrec: keyed record I/O on one key-sequenced data set (KSDS). Bytes only: nothing here converts, pads or compares text.
 *
 *   threads     A handle belongs to the thread that opened it: every call and the close come from that thread, or the
 *               call fails with ZREC_WRONG_THREAD (on z/OS a FILE* is bound to the thread that opened it).
 *   keys        Exactly key_length bytes, ordered as unsigned bytes. The key of all X'00' is the header record's:
 *               data operations on it fail with ZREC_RESERVED_KEY; scan and count leave it out.
 *   records     What follows the key: 0 .. record_length - key_length bytes. record_length is the data set's maximum
 *               record length as IDCAMS knows it (RECORDSIZE), the key at offset 0 included.
 *   memory      What a call hands out (zrec_bytes) is valid until the next call on the same handle.
 *   atomicity   Each operation is atomic against every other user of the data set, in this process or another one.
 *               There are no transactions: VSAM has none.
 *   durability  ZREC_DURABLE_PROCESS: an operation that returned outside a batch, or whose batch ended with ZREC_OK,
 *               survives the death of every process. ZREC_DURABLE_FULL: it survives loss of power too.
 *   batches     See zrec_begin_batch.
 */

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct zrec zrec;

/* Bytes that somebody else owns. */
typedef struct zrec_bytes {
  const uint8_t *data;
  uint32_t length;
} zrec_bytes;

/* Outcomes (0..99) are answers that a caller expects; from 100 on they are errors. Values never change. */
typedef int32_t zrec_status;
enum {
  ZREC_OK = 0,
  ZREC_DUPLICATE = 1, /* insert: the key exists                                     rc 8 feedback 8  */
  ZREC_NOT_FOUND = 2, /* no record with that key                                    rc 8 feedback 16 */
  ZREC_CHANGED = 3,   /* replace_if: the record is not the expected one                              */

  ZREC_BUSY = 100,            /* held by another requester, deadlock, timeout: try again  rc 8 feedback 20..22 */
  ZREC_RETAINED_LOCK = 101,   /* lock kept for a failed system: do not retry blindly      rc 8 feedback 24     */
  ZREC_NO_SPACE = 102,        /* the data set cannot be extended; it is intact            rc 8 feedback 28     */
  ZREC_BAD_LENGTH = 103,      /* key or record of a length the data set does not allow    rc 8 feedback 108    */
  ZREC_RESERVED_KEY = 104,    /* the header record's key                                                       */
  ZREC_MISMATCH = 105,        /* the data set is defined otherwise than the caller says                        */
  ZREC_VERSION = 106,         /* the header record is of a newer version                                       */
  ZREC_MISSING = 107,         /* the data set does not exist                                                   */
  ZREC_DAMAGED = 108,         /* not a data set of ours, or damaged                                            */
  ZREC_NAMESPACE = 109,       /* in use from where sharing is not safe                                         */
  ZREC_NOT_AUTHORIZED = 110,  /* no access                                                                     */
  ZREC_IO_ERROR = 111,        /* physical error; close and reopen                         rc 12                */
  ZREC_SERVER_DOWN = 112,     /* record-sharing server gone; close and reopen             rc 16                */
  ZREC_BATCH_UNDONE = 113,    /* no operation since begin_batch took effect; batch ended                       */
  ZREC_WRONG_THREAD = 114,    /* called from another thread than the opener                                    */
  ZREC_INVALID = 115,         /* a call that makes no sense here                                               */
  ZREC_INTERNAL = 116         /* anything else; numbers in zrec_error                                          */
};

/* What is known about a failure; copied at once, so later calls do not disturb it. */
typedef struct zrec_error {
  zrec_status status;
  int32_t rc;            /* VSAM return code (R15): 0, 4, 8, 12, 16 */
  int32_t feedback;      /* VSAM feedback */
  int32_t component;     /* VSAM component code; 0 when there is none */
  int32_t last_operation;/* __amrc last_op on z/OS, engine's own code elsewhere */
  int32_t error_number;  /* errno */
  int32_t error_number2; /* errno2 on z/OS, else 0 */
  char operation[16];    /* "open", "insert", ... */
  char text[256];        /* one sentence; never holds keys or records */
} zrec_error;

typedef uint8_t zrec_durability;
enum { ZREC_DURABLE_PROCESS = 0, ZREC_DURABLE_FULL = 1 };

typedef struct zrec_options {
  const char *path;       /* Linux: the data set's directory; z/OS: a DD name or //'DSN' */
  uint32_t key_length;    /* 1..255 */
  uint32_t record_length; /* key_length + 20 (the header record) .. 32760 */
  zrec_durability durability;
  uint8_t create;         /* 1: make it if it is missing (never changes an existing one). Refused on z/OS */
  uint8_t reserved[6];    /* 0 */
  uint64_t space;         /* first size in bytes, grows as needed; 0: default. Not used on z/OS */
} zrec_options;

/* Opens; on failure *opened is NULL and *error says why. The calling thread becomes the owner. */
zrec_status zrec_open(const zrec_options *options, zrec **opened, zrec_error *error);

/* Ends an open batch (as zrec_end_batch), closes and frees. The handle is gone whatever is returned, except ZREC_WRONG_THREAD. */
zrec_status zrec_close(zrec *z);

zrec_status zrec_get(zrec *z, zrec_bytes key, zrec_bytes *record);
zrec_status zrec_insert(zrec *z, zrec_bytes key, zrec_bytes record);
zrec_status zrec_update(zrec *z, zrec_bytes key, zrec_bytes record);
zrec_status zrec_erase(zrec *z, zrec_bytes key);

/* What a locked read-modify-write does with the record; KEEP and INSERT when there is none, else KEEP, REPLACE, ERASE. */
typedef int32_t zrec_action;
enum { ZREC_KEEP = 0, ZREC_REPLACE = 1, ZREC_ERASE = 2, ZREC_INSERT = 3 };

/*
 * Decides. current is NULL when there is no such record. For REPLACE and INSERT it sets *replacement, which must stay
 * valid until the operation returns. It must not call zrec, and may be called again if the operation has to be repeated.
 */
typedef zrec_action (*zrec_decide)(void *context, const zrec_bytes *current, zrec_bytes *replacement);

/* Locked read-modify-write as one call: nobody else changes the record between the read and the write. */
zrec_status zrec_modify(zrec *z, zrec_bytes key, zrec_decide decide, void *context, zrec_action *performed);

/* Insert or replace; *performed is ZREC_INSERT or ZREC_REPLACE. */
zrec_status zrec_upsert(zrec *z, zrec_bytes key, zrec_bytes record, zrec_action *performed);

/* Replaces the record if it equals expected: ZREC_OK, ZREC_CHANGED or ZREC_NOT_FOUND. */
zrec_status zrec_replace_if(zrec *z, zrec_bytes key, zrec_bytes expected, zrec_bytes record);

/* Both bounds inclusive and of key_length bytes; data NULL: from the first, to the last record. limit >= 1. */
typedef struct zrec_range {
  zrec_bytes from;
  zrec_bytes to;
  uint32_t limit;
} zrec_range;

/* Returns 0 to go on, anything else to stop *before* this record. Must not call zrec. */
typedef int32_t (*zrec_visit)(void *context, zrec_bytes key, zrec_bytes record);

/*
 * Visits records in ascending key order. Stops at limit, at the visitor's word or at the end of the range. *next is the
 * first key in the range that was not visited, or has data NULL when there is none. Not a snapshot: records that others
 * insert or erase during the scan may or may not be seen.
 */
zrec_status zrec_scan(zrec *z, const zrec_range *range, zrec_visit visit, void *context, zrec_bytes *next);

/* The number of records, without the header record. */
zrec_status zrec_count(zrec *z, uint64_t *count);

/*
 * The operations up to zrec_end_batch may be made durable together, at the end. NOT a transaction. Promised:
 *   - each operation sees those before it, and is atomic against everybody else on its own;
 *   - others may see an operation as soon as it returned, and see all of them at the latest when end_batch returned;
 *   - end_batch returning ZREC_OK makes all of them durable (as the data set's durability says); do not acknowledge
 *     an operation to anyone before that;
 *   - ZREC_BATCH_UNDONE, from an operation or from end_batch: none of them took effect, the batch is over, and it is
 *     safe to run them again, together or one by one (outside a batch an operation never returns it);
 *   - any other error of end_batch, or a crash before it: each of them may or may not have happened.
 * A batch may keep other writers waiting: keep it short, call nothing slow inside. Batches do not nest.
 */
zrec_status zrec_begin_batch(zrec *z);
zrec_status zrec_end_batch(zrec *z);

/* Makes everything acknowledged so far survive loss of power, whatever the durability is. Not inside a batch. */
zrec_status zrec_sync(zrec *z);

typedef struct zrec_information {
  uint32_t version; /* of the header record */
  uint32_t key_length;
  uint32_t record_length;
  uint32_t data_length; /* record_length - key_length: the longest record that can be passed */
  zrec_durability durability;
  uint8_t reserved[7];
  uint64_t space_used; /* bytes; 0 where unknown */
  uint64_t space;      /* bytes available before it has to grow; 0 where unknown */
  char engine[32];     /* "LMDB 0.9.36", "VSAM", "VSAM RLS" */
} zrec_information;

zrec_status zrec_info(zrec *z, zrec_information *information);

/* The last failure on this handle (statuses from 100, and the last outcome other than ZREC_OK). */
void zrec_last_error(const zrec *z, zrec_error *error);

#ifdef __cplusplus
}
#endif

#endif
