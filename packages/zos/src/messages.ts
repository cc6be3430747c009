// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What zos says. */
export const messages = defineMessages({
  operatorCommandInvalid: {
    id: 'ZWEL0650E',
    text: 'Operator command %s cannot be issued: %s.',
    reason:
      'The text of an operator command is checked before it reaches a console, so that nothing else is issued by it.',
    action:
      'Correct the command at the given key: one line of printable characters, at most 126, such as S ZWESISTC,REUSASID=YES.',
  },
  auxiliaryTask: {
    id: 'ZWEL0651E',
    text: 'Started task %s is not started or stopped from here: it is an auxiliary address space of the cross-memory server.',
    reason:
      'The cross-memory server (ZIS) starts and stops its auxiliary address spaces itself; one started by hand harms it.',
    action: 'Name the procedure of the cross-memory server instead, such as ZWESISTC.',
  },
  operatorCommandRefused: {
    id: 'ZWEL0652E',
    text: 'z/OS refused the operator command %s: %s.',
    reason: 'The answer to the command says that it was not carried out.',
    action:
      'Look at the answer. IEE345I: the user of the started task needs the profile of the command in class OPERCMDS.',
  },
  servicesUnavailable: {
    id: 'ZWEL0653E',
    text: 'The z/OS services cannot be used here: %s.',
    reason:
      'Started tasks, operator commands and data sets exist on z/OS only, and are reached by programs of the runtime.',
    action:
      'Run it on z/OS with zowe.runtimeDirectory set, or take the component out of the configuration of this system.',
  },
  dataSetNameInvalid: {
    id: 'ZWEL0654E',
    text: '%s is not the name of a data set or member: %s.',
    reason: 'Names of data sets and members follow the rules of z/OS.',
    action:
      'Correct the name: qualifiers of 1 to 8 characters joined by periods, 44 characters in all; a member has 1 to 8.',
  },
  jclLineTooLong: {
    id: 'ZWEL0655E',
    text: 'Line %s of member %s has %s columns; the limit is %s.',
    reason: 'Members of procedure libraries have records of 80 characters, of which JCL statements use 71.',
    action: 'Shorten the value, for example by a symbolic link, or keep the variables in a file (--stdenv-dd).',
  },
  procedureValueInvalid: {
    id: 'ZWEL0656E',
    text: 'The value %s of %s cannot be used in a started task procedure: %s.',
    reason: 'What is written into a procedure must not become other JCL.',
    action: 'Correct the value.',
  },
  programParameterTooLong: {
    id: 'ZWEL0657E',
    text: 'The parameter of the program would have %s characters; the limit of JCL is %s.',
    reason: 'The paths of Node and of the launcher are passed in PARM of the EXEC statement.',
    action: 'Use shorter paths, for example symbolic links such as /usr/lpp/zowe-ha and /usr/lpp/node.',
  },
  simulationInvalid: {
    id: 'ZWEL0658E',
    text: 'The simulated z/OS in %s cannot be used: %s.',
    reason: 'ZWE_HA_SIMULATED_ZOS names a directory, and a file of it is missing or damaged.',
    action: 'Correct the file, or unset the variable: it is for tests and for trying things out away from z/OS.',
  },
  submitRefused: {
    id: 'ZWEL0659E',
    text: 'The job was not submitted: %s.',
    reason: 'The internal reader did not take the job.',
    action: 'Look at the answer, correct the JCL or the authority of the user, and submit again.',
  },
  keyRingNameInvalid: {
    id: 'ZWEL0660E',
    text: '%s does not name a key ring: %s.',
    reason: 'A key ring is named by its owner and its name, safkeyring://OWNER/RING, with an optional &LABEL.',
    action: 'Correct the value at the given key.',
  },
  keyRingMissing: {
    id: 'ZWEL0661E',
    text: 'Key ring %s does not exist or is empty.',
    reason:
      'The security product knows no ring of this owner with this name, or nothing is connected to it. Names are case sensitive.',
    action:
      'Correct the name at the given key, or create the ring: RACDCERT ID(owner) LISTRING(*) shows what there is.',
  },
  keyRingNotAuthorized: {
    id: 'ZWEL0662E',
    text: 'User %s may not read key ring %s.',
    reason: 'The security product refused access to the ring.',
    action:
      'Permit READ to IRR.DIGTCERT.LISTRING in class FACILITY (UPDATE for the ring of another), or to <owner>.<ring>.LST in class RDATALIB.',
  },
  keyRingUnreachable: {
    id: 'ZWEL0663E',
    text: 'Key ring %s cannot be opened: %s.',
    reason:
      'Key rings are held by the security product of z/OS and are read through the key ring module of the Zowe runtime.',
    action:
      'On z/OS, set zowe.runtimeDirectory to a runtime that has the module keyring_js, or name it with ZWE_HA_KEYRING_MODULE. Elsewhere use PKCS12 or PEM files.',
  },
  keyRingLabelMissing: {
    id: 'ZWEL0664E',
    text: 'Key ring %s has no %s with label %s; it has: %s.',
    reason: 'The configured label is not that of a certificate which is connected to the ring in this usage.',
    action: 'Set the label at the given key to one that the ring has, or connect the certificate to the ring.',
  },
  keyRingKeyWithheld: {
    id: 'ZWEL0665E',
    text: 'Key ring %s does not give the private key of %s: %s.',
    reason: 'Only the owner of a certificate gets its private key, and only when it is connected with USAGE(PERSONAL).',
    action:
      'Run Zowe as the owner of the certificate, connect it with USAGE(PERSONAL), or permit CONTROL to <owner>.<ring>.LST in class RDATALIB.',
  },
  memberUnreadable: {
    id: 'ZWEL0666E',
    text: 'Member %s cannot be read: %s.',
    reason: 'The data set or the member does not exist, or the user may not read it.',
    action: 'Correct the name, or give the user of the started task READ access to the data set.',
  },
});
