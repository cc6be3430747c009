/* SPDX-License-Identifier: EPL-2.0 */
/* Copyright Contributors to the Zowe Project. */
#ifndef ZARM_H
#define ZARM_H

/*
 * zarm: one element of the z/OS Automatic Restart Manager (IXCARM), for the address space that this process runs in.
 *
 *   threads     Every function may be called from any thread of the process that registered. READY and WAITPRED may suspend
 *               the caller until the predecessors are ready: never call them on a thread that has something else to do.
 *               DEREGISTER may be called while READY is suspended on another thread.
 *   element     Bound to the current job (ELEMBIND=CURJOB), so a caller without authority may register it, and restarted
 *               on its own system only (TERMTYPE=ELEMTERM): every system has an HA instance of its own.
 *   outcomes    ARM never stops the caller: everything from 100 on means "run on without it".
 */

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The values are those of the parameter block. */
typedef int32_t zarm_request;
enum { ZARM_REGISTER = 1, ZARM_READY = 2, ZARM_WAITPRED = 3, ZARM_DEREGISTER = 4 };

typedef int32_t zarm_outcome;
enum {
  ZARM_DONE = 0,                 /* rc 0: REGISTER for the first time, READY, DEREGISTER done or there was nothing to do */
  ZARM_RESTARTED = 1,            /* REGISTER, rc 4 rsn 104: ARM restarted us with the text of the first start            */
  ZARM_RESTARTED_OTHERWISE = 2,  /* REGISTER, rc 4 rsn 108: ARM restarted us with a text of its policy or exit           */
  ZARM_PREDECESSORS_LATE = 3,    /* READY or WAITPRED, rc 4 rsn 204: gave up waiting; the request was done               */
  ZARM_WARNING = 4,              /* rc 4 with any other reason: done                                                     */

  ZARM_REFUSED = 100,        /* rc 8: not authorised, element name in use, or not in this state                          */
  ZARM_UNAVAILABLE = 101,    /* rc 12: ARM is not there: no couple data set, no policy                                   */
  ZARM_SYSTEM_ERROR = 102,   /* rc 16 and anything unknown                                                               */
  ZARM_NOT_RESTARTABLE = 103,/* not asked: neither a started task nor a job, or a forked process                         */
  ZARM_INVALID = 104         /* not asked: element or type is not a name                                                 */
};

/* Texts end with a NUL. */
typedef struct zarm_element {
  const char *name;     /* 1..16 of A-Z 0-9 $ # @ _, not beginning with a digit, with A to I or with SYS */
  const char *type;     /* 1..8 of the same; "" for none (profile IXCARM.DEFAULT.<name>) */
  const char *stand_in; /* Linux: UNIX socket of arm-stand-in, "" when there is none. Not used on z/OS */
} zarm_element;

typedef struct zarm_answer {
  zarm_outcome outcome;
  int32_t return_code; /* register 15; -1 when ARM was not asked */
  int32_t reason_code; /* register 0 */
  char text[128];      /* what it means, one clause */
} zarm_answer;

/* Asks ARM and waits for the answer. */
void zarm_call(zarm_request request, const zarm_element *element, zarm_answer *answer);

/* Ends this process abnormally, as ARM wants it for a restart: user abend on z/OS, SIGABRT elsewhere. Does not return. */
void zarm_end_abnormally(void);

/* Sends one datagram to a service manager (systemd's NOTIFY_SOCKET); 0 or an errno. ENOSYS where there is none. */
int32_t zarm_notify(const char *socket_path, const char *text);

#ifdef __cplusplus
}
#endif

#endif
