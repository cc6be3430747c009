/* SPDX-License-Identifier: EPL-2.0 */
/* Copyright Contributors to the Zowe Project. */
#ifndef ZCONS_H
#define ZCONS_H

/*
 * zcons: the operator console of the address space that this process runs in: MODIFY and STOP commands, messages.
 *
 *   threads     zcons_wait on one thread, zcons_write on another (or on the same one), zcons_shut on any. Waiting may
 *               last for ever, and cannot be interrupted on z/OS; writing may wait for a message buffer there.
 *   text        UTF-8, of characters of ISO 8859-1 that can be printed; NL separates lines. It is data, never a format.
 *   memory      Nothing that is handed over is kept after the call.
 */

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  ZCONS_COMMAND_BYTES = 128, /* what stands right of APPL=, at most */
  ZCONS_LINE = 126,          /* characters of a message of one line */
  ZCONS_MULTI_LINE = 70,     /* characters of each line of a message of several lines */
  ZCONS_MULTI_LINES = 255    /* lines of a message of several lines */
};

typedef struct zcons zcons;

/* Where a command came from, so that its answer goes there: console id, and command and response token. */
typedef struct zcons_origin {
  uint8_t console_id[4];
  uint8_t cart[8];
} zcons_origin;

typedef int32_t zcons_kind;
enum { ZCONS_MODIFY = 1, ZCONS_STOP = 2 };

typedef struct zcons_command {
  zcons_kind kind;
  zcons_origin origin; /* all 0 when it is not known */
  char text[2 * ZCONS_COMMAND_BYTES + 1]; /* MODIFY: what stands right of APPL=, folded to upper case, without trailing blanks */
} zcons_command;

typedef int32_t zcons_status;
enum {
  ZCONS_OK = 0,
  ZCONS_CLOSED = 1,    /* zcons_shut was called */
  ZCONS_REFUSED = 100, /* not permitted */
  ZCONS_FAILED = 101,  /* anything else; try again later */
  ZCONS_INVALID = 102  /* a message or a path that makes no sense; nothing was written */
};

typedef struct zcons_error {
  zcons_status status;
  int32_t error_number;  /* errno; 0 when there is none */
  int32_t error_number2; /* errno2 of z/OS UNIX; else 0 */
  char text[128];        /* one clause */
} zcons_error;

/* Codes end with 0. An answer has its origin, and usually no routing code. */
typedef struct zcons_message {
  const char *text;
  const uint32_t *routing;     /* each 1..128 */
  const uint32_t *descriptors; /* each 1..13 */
  const zcons_origin *to;      /* null: by routing code */
} zcons_message;

/* path: UNIX socket that stands for consoles on Linux; not used on z/OS. On failure *opened is null. */
zcons_status zcons_open(const char *path, zcons **opened, zcons_error *error);

/* Waits for the next command. */
zcons_status zcons_wait(zcons *z, zcons_command *command, zcons_error *error);

zcons_status zcons_write(zcons *z, const zcons_message *message, zcons_error *error);

/* Ends the reception where that is possible: a waiting thread returns ZCONS_CLOSED, but not on z/OS. */
void zcons_shut(zcons *z);

/* After zcons_shut, when no thread is in a call. */
void zcons_free(zcons *z);

#ifdef __cplusplus
}
#endif

#endif
