// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#ifndef ZCONS_FAKE_MESSAG_H
#define ZCONS_FAKE_MESSAG_H

// What src/zos/zcons_zos.cpp uses of z/OS, by the names that IBM's manual documents (z/OS XL C/C++ Library Reference, __console2;
// the four members of format 3 after BPXYCCA, version 3: CCAMODCARTPTR, CCAMODCONSOLEIDPTR, CCAMSGCART, CCAMSGCONSOLEID).
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define __CONSOLE_FORMAT_2 2
#define __CONSOLE_FORMAT_3 3
#define _CC_modify 1
#define _CC_stop 2

struct __cons_msg2 {
  short __cm2_format;
  unsigned int __cm2_msglength;
  char *__cm2_msg;
  unsigned int *__cm2_routcde;
  unsigned int *__cm2_descr;
  unsigned int __cm2_mcsflag;
  unsigned int __cm2_token;
  unsigned int *__cm2_msgid;
  unsigned int __cm2_dom_token;
  char *__cm2_dom_msgid;
  char *__cm2_mod_cartptr;
  char *__cm2_mod_considptr;
  char __cm2_msg_cart[8];
  char __cm2_msg_consid[4];
};

int __console2(struct __cons_msg2 *message, char *modify, int *command);
int __errno2(void);
void *__malloc31(size_t bytes);

#ifdef __cplusplus
}
#endif

#endif
