// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { answerOf } from '../src/arm-answer.ts';
import { openArmElement } from '../src/arm-element.ts';
import { addonPath } from '../src/binding.ts';
import { elementOf, isElementName, isElementType } from '../src/element-name.ts';
import { askSimulated, endEnvironments, runToEnd, askProgram } from './asked.ts';

describe('the name of an element', () => {
  it.each(['ZWESL_LPAR1', 'Z', 'ZWESL_ABCDEFGH12', '$A', '#1', '@_', '_X', 'J1', 'SYX'])('may be %s', (name) => {
    expect(isElementName(name)).toBe(true);
  });
  it.each([
    '',
    '1ZWE',
    'zwe',
    'ZWESL_ABCDEFGH123',
    'ZWE.A',
    'ZWE-A',
    'ZWE A',
    'A',
    'IXC',
    'DB2',
    'SYS',
    'SYSZWE',
    'ZWE\n',
    'ZWEÄ',
  ])('may not be %j', (name) => {
    expect(isElementName(name)).toBe(false);
    const opened = openArmElement({ name });
    expect(opened).toEqual({ unavailable: expect.stringContaining('is not the name of an element') as string });
  });
  it('is ZWESL_ and the HA instance in upper case', () => {
    expect(elementOf('lpar1')).toBe('ZWESL_LPAR1');
  });
});

describe('an element type', () => {
  it.each(['SYSLVL2', 'A', 'ABCDEFGH'])('may be %s', (type) => expect(isElementType(type)).toBe(true));
  it.each(['', 'ABCDEFGHI', 'zowe', '2LVL', 'A B'])('may not be %j', (type) => expect(isElementType(type)).toBe(false));
  it('that is none is said before anything is asked', () => {
    const opened = openArmElement({ name: 'ZWESL_A', type: 'much too long' });
    expect(opened).toEqual({ unavailable: expect.stringContaining('is not an element type') as string });
  });
});

describe('an answer of ARM', () => {
  it.each([
    { native: [0, 0, 0], expected: ['done', true, false, '0/0'] },
    { native: [1, 4, 0x104], expected: ['restarted', true, true, '4/104'] },
    { native: [2, 4, 0x108], expected: ['restartedOtherwise', true, true, '4/108'] },
    { native: [3, 4, 0x204], expected: ['predecessorsLate', true, false, '4/204'] },
    { native: [4, 4, 0x999], expected: ['warning', true, false, '4/999'] },
    { native: [100, 8, -1], expected: ['refused', false, false, '8/FFFFFFFF'] },
    { native: [101, 12, 0xc04], expected: ['unavailable', false, false, 'C/C04'] },
    { native: [102, 16, 1], expected: ['systemError', false, false, '10/1'] },
    { native: [103, -1, 0], expected: ['notRestartable', false, false, '-'] },
    { native: [104, -1, 0], expected: ['invalid', false, false, '-'] },
    { native: [777, 3, 0], expected: ['systemError', false, false, '3/0'] },
  ])('of outcome and codes $native is $expected', ({ native, expected }) => {
    const [outcome = 0, returnCode = 0, reasonCode = 0] = native;
    const answer = answerOf({ outcome, returnCode, reasonCode, text: 't' });
    expect([answer.outcome, answer.accepted, answer.restarted, answer.codes]).toEqual(expected);
    expect(answer.text).toBe('t');
  });
});

describe('an element on the z/OS side over a simulated z/OS', () => {
  it('lives from register to deregister', async () => {
    const { lines, code } = await askSimulated('', ['register', 'waitpred', 'ready', 'deregister']);
    expect(lines).toEqual(['register done 0/0', 'waitpred done 0/0', 'ready done 0/0', 'deregister done 0/0']);
    expect(code).toBe(0);
  });

  it.each([
    ['restarted=104', 'register restarted 4/104 restarted'],
    ['restarted=108', 'register restartedOtherwise 4/108 restarted'],
    ['1=8/804', 'register refused 8/804'],
    ['1=12/C04', 'register unavailable C/C04'],
    ['1=16/1', 'register systemError 10/1'],
    ['1=20/1', 'register systemError 14/1'],
    ['space=0', 'register notRestartable -'],
    ['space=2', 'register done 0/0'],
    ['space=3', 'register notRestartable -'],
    ['storage=0', 'register systemError -'],
  ])('on a system with %s answers: %s', async (setUp, expected) => {
    expect((await askSimulated(setUp, ['register'])).lines).toEqual([expected]);
  });

  it('is ready although predecessors are late', async () => {
    expect((await askSimulated('2=4/204', ['register', 'ready'])).lines[1]).toBe('ready predecessorsLate 4/204');
  });

  it('is deregistered, and the event loop runs, while ready waits for predecessors', async () => {
    const { lines, code } = await askSimulated('hold', ['register', 'ready&', 'ticks', 'deregister', 'exit']);
    expect(lines).toEqual(['register done 0/0', 'event loop runs', 'deregister done 0/0']);
    expect(code).toBe(0);
  });

  it('ends abnormally with a user abend', async () => {
    const { code, stderr } = await askSimulated('', ['register', 'abnormally']);
    expect(code).toBe('SIGABRT');
    expect(stderr).toContain('abend U1320 reason 1');
  });

  it('may be left suspended by environments that end', async () => {
    expect(await endEnvironments()).toEqual({ code: 0, lines: ['five environments ended'], stderr: '' });
  });
});

describe('an element where there is no ARM', () => {
  it('is unavailable, and says so without an error', async () => {
    const { lines, code } = await runToEnd(process.execPath, [askProgram, 'register', 'deregister'], {
      ZWE_HA_ARM_STANDIN: '',
    });
    expect(lines).toEqual(['register unavailable -', 'deregister unavailable -']);
    expect(code).toBe(0);
  });

  it('cannot be opened without the addon', () => {
    const addon = `${addonPath}.missing`;
    expect(openArmElement({ name: 'ZWESL_A', addon })).toEqual({ unavailable: `${addon} has not been built` });
  });

  it('cannot be opened with a file that is no addon', () => {
    const opened = openArmElement({ name: 'ZWESL_A', addon: import.meta.filename });
    expect(opened).toEqual({ unavailable: expect.stringContaining('cannot be loaded') as string });
  });
});
