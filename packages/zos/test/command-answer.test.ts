// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { answerLines, commandOutcome, readEnqueue, readPresence } from '../src/index.ts';

const log = `S0W1      2019168  20:09:41.89             ISF031I CONSOLE IBMUSER ACTIVATED
S0W1      2019168  20:09:41.89            -D A,ZWESISTC
S0W1      2019168  20:09:41.90  TSU04192   IEE115I 20.09.41 2019.168 ACTIVITY 321
                                           JOBS     M/S    TS USERS    SYSAS    INITS   ACTIVE/MAX VTAM     OAS
                                          00003    00032    00001      00035    00015    00001/00040       00016
                                           ZWESISTC ZWESISTC ZWESISTC NSW  S   A=0049   PER=NO   SMC=000
`;

describe('answers of z/OS', () => {
  test('lines come without time, job, echo and console messages', () => {
    expect(answerLines(log, 'D A,ZWESISTC')).toEqual([
      'IEE115I 20.09.41 2019.168 ACTIVITY 321',
      'JOBS     M/S    TS USERS    SYSAS    INITS   ACTIVE/MAX VTAM     OAS',
      '00003    00032    00001      00035    00015    00001/00040       00016',
      'ZWESISTC ZWESISTC ZWESISTC NSW  S   A=0049   PER=NO   SMC=000',
    ]);
  });

  test.each([
    ['IEE345I START    AUTHORITY INVALID, FAILED BY MVS'],
    ['IEE305I Q        COMMAND INVALID'],
    ['IEE122I START COMMAND JCL ERROR'],
    ['IEFC612I PROCEDURE ZWESISTC WAS NOT FOUND'],
    ['IEE341I ZWESISTC        NOT ACTIVE'],
    ['IEE535I DISPLAY  INVALID PARAMETER'],
  ])('%s is a refusal', (line) => {
    expect(commandOutcome(['some line', line])).toEqual({
      outcome: 'refused',
      answer: ['some line', line],
      reason: line,
    });
  });

  test('what says nothing of a refusal was issued, also without an answer', () => {
    expect(commandOutcome([])).toEqual({ outcome: 'issued', answer: [] });
    expect(commandOutcome(['$HASP373 ZWESISTC STARTED']).outcome).toBe('issued');
  });

  test.each([
    [answerLines(log, 'D A,ZWESISTC'), 'ZWESISTC', { state: 'active' }],
    [['IEE115I 20.09.41 2019.168 ACTIVITY 321', 'ZWESISTC NOT FOUND'], 'ZWESISTC', { state: 'absent' }],
    [['IEE115I x', 'ZWESIST2 ZWESIST2 ZWESIST2 NSW  S'], 'ZWESISTC', { state: 'unknown', reason: 'IEE115I x' }],
    [[], 'ZWESISTC', { state: 'unknown', reason: 'D A gave no answer' }],
    [['$A$      NOT FOUND'], '$A$', { state: 'absent' }],
  ])('D A: %j says of %s %j', (answer, job, expected) => {
    expect(readPresence(answer, job)).toEqual(expected);
  });

  const grs = [
    'ISG343I 09.13.24 GRS STATUS 539',
    'S=SYSTEM  ZWES     IS.ZWESIS_STD2',
    'SYSNAME        JOBNAME         ASID     TCBADDR   EXC/SHR    STATUS',
    'SY1       ZWESISB          0027     006FF448  EXCLUSIVE    OWN',
    'S=SYSTEM  ZWES     IS.ZWESIS_STD',
    'SYSNAME        JOBNAME         ASID     TCBADDR   EXC/SHR    STATUS',
    'SY1       ZWESISTC         0049     006FF448  EXCLUSIVE    OWN',
  ];
  test.each([
    ['IS.ZWESIS_STD', grs, { state: 'held', jobName: 'ZWESISTC' }],
    ['IS.ZWESIS_STD2', grs, { state: 'held', jobName: 'ZWESISB' }],
    ['IS.ZWESIS_ST', grs, { state: 'free' }],
    ['IS.A', ['ISG343I x', 'NO REQUESTORS FOR RESOURCE  ZWES     IS.A*'], { state: 'free' }],
    ['IS.A', ['IEE345I DISPLAY AUTHORITY INVALID'], { state: 'unknown', reason: 'IEE345I DISPLAY AUTHORITY INVALID' }],
    ['IS.A', [], { state: 'unknown', reason: 'D GRS gave no answer' }],
    ['IS.A', ['S=SYSTEM ZWES IS.A', 'SYSNAME JOBNAME', 'SY1 ZISA 0027 006FF448 EXCLUSIVE WAIT'], { state: 'free' }],
  ])('D GRS for %s', (minor, answer, expected) => {
    expect(readEnqueue(answer, { major: 'ZWES', minor })).toEqual(expected);
  });
});
