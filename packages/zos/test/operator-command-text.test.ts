// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { describe, expect, test } from 'vitest';
import { AuxiliaryTaskError, commandProblem, isAuxiliaryTask, requireTaskCommand, taskCommand } from '../src/index.ts';

const thrownBy = (action: () => unknown): unknown => {
  try {
    return action();
  } catch (error) {
    return error;
  }
};

describe('the text of an operator command', () => {
  test.each([
    ['S ZWESISTC,REUSASID=YES', undefined],
    ['', 'it is empty'],
    ['   ', 'it is empty'],
    [' S A', 'it begins with a blank'],
    ['S ZWE\nP JES2', 'character 6 is a control character or not in the character set of consoles'],
    ['S ZWE\u0000', 'character 6 is a control character or not in the character set of consoles'],
    ['S ZWÄ', 'character 5 is a control character or not in the character set of consoles'],
    [`S ${'A'.repeat(124)}`, undefined],
    [`S ${'A'.repeat(125)}`, 'it has 127 characters, the limit is 126'],
  ])('%j: %s', (text, problem) => {
    expect(commandProblem(text)).toBe(problem);
  });

  test.each([
    ['S ZWESISTC,REUSASID=YES', { verb: 'S', task: 'ZWESISTC' }],
    ['START zwesistc', { verb: 'S', task: 'ZWESISTC' }],
    ['P ZWESISTC', { verb: 'P', task: 'ZWESISTC' }],
    ['STOP A.B', { verb: 'P', task: 'A' }],
    ['CANCEL ZWE1SV,A=0041', { verb: 'C', task: 'ZWE1SV' }],
    ['D A,L', undefined],
    ['S 1ABC', undefined],
    ['S TOOLONGNAME', undefined],
    ['SZWESISTC', undefined],
  ])('%s starts, stops or cancels %j', (text, expected) => {
    expect(taskCommand(text)).toEqual(expected);
  });

  test('another verb than the expected one is refused, with its place', () => {
    const error = thrownBy(() => requireTaskCommand('P ZWESISTC', 'S', { key: 'components.zis.ha.stc.start' }));
    expect(error).toBeInstanceOf(ZoweError);
    expect((error as ZoweError).message).toBe(
      'ZWEL0650E Operator command P ZWESISTC cannot be issued: it is not S and the name of a started task.',
    );
    expect((error as ZoweError).location).toEqual({ key: 'components.zis.ha.stc.start' });
  });

  test('control characters are not repeated in the message', () => {
    const error = thrownBy(() => requireTaskCommand('S A\u001b[2J\n', 'S')) as ZoweError;
    expect(error.message).toContain('S A?[2J?');
  });

  test('the auxiliary address space of ZIS is never started or stopped', () => {
    for (const [text, verb] of [
      ['S ZWESASTC', 'S'],
      ['p zwesastc', 'P'],
      ['C ZWESASTC', 'C'],
    ] as const) {
      expect(thrownBy(() => requireTaskCommand(text, verb))).toBeInstanceOf(AuxiliaryTaskError);
    }
    expect(isAuxiliaryTask('MYAUX', 'MYAUX')).toBe(true);
    expect(isAuxiliaryTask('zwesastc', 'MYAUX')).toBe(true);
    expect(isAuxiliaryTask('ZWESISTC', 'MYAUX')).toBe(false);
  });
});
