// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSimulatedZos, openMembers, openZos, SubmitRefusedError, type ZosServices } from '../src/index.ts';

let directory: string;
let zos: ZosServices;
const write = (name: string, content: unknown): void => {
  mkdirSync(join(directory, name, '..'), { recursive: true });
  writeFileSync(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
};
const server = 'echo "ZWES0109I ready"; trap "exit 0" TERM; while :; do sleep 0.01; done';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zos-'));
  zos = createSimulatedZos(directory);
  write('proclib/ZWESISTC.json', {
    program: ['/bin/sh', '-c', server],
    enqueues: [{ major: 'ZWES', minor: 'IS.&NAME.', after: 'ZWES0109I' }],
    defaults: { NAME: 'ZWESIS_STD' },
  });
});
afterEach(async () => {
  rmSync(join(directory, 'script.json'), { force: true });
  for (const job of ['ZWESISTC', 'ZISB']) await zos.operatorCommand(`C ${job}`);
  await until(async () => (await zos.presence('ZWESISTC')).state !== 'active');
  rmSync(directory, { recursive: true, force: true });
});

/** Looks again until it holds: a process needs a moment to start and to end. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}
const isHeld = async (minor: string): Promise<boolean> =>
  (await zos.enqueueHolder({ major: 'ZWES', minor })).state === 'held';

describe('a simulated z/OS', () => {
  test('starts a procedure as a process that other programs see, and stops it', async () => {
    expect(await zos.presence('ZWESISTC')).toEqual({ state: 'absent' });
    const started = await zos.operatorCommand('S ZWESISTC,REUSASID=YES');
    expect(started).toEqual({
      outcome: 'issued',
      answer: ['$HASP100 ZWESISTC ON STCINRDR', '$HASP373 ZWESISTC STARTED'],
    });
    const another = createSimulatedZos(directory);
    expect(await another.presence('ZWESISTC')).toEqual({ state: 'active' });
    await until(() => isHeld('IS.ZWESIS_STD'));
    expect(await zos.jobMessages('ZWESISTC')).toEqual(['ZWES0109I ready']);
    expect(await another.operatorCommand('P ZWESISTC')).toEqual({ outcome: 'issued', answer: [] });
    await until(async () => (await zos.presence('ZWESISTC')).state === 'absent');
    expect(await isHeld('IS.ZWESIS_STD')).toBe(false);
  });

  test('tells servers of one procedure apart by what they hold, and by their job names', async () => {
    await zos.operatorCommand("S ZWESISTC,JOBNAME=ZISB,NAME='ZWESIS_B'");
    await until(() => isHeld('IS.ZWESIS_B'));
    expect(await zos.enqueueHolder({ major: 'ZWES', minor: 'IS.ZWESIS_B' })).toEqual({
      state: 'held',
      jobName: 'ZISB',
    });
    expect(await zos.enqueueHolder({ major: 'ZWES', minor: 'IS.ZWESIS_' })).toEqual({ state: 'free' });
    expect(await zos.presence('ZWESISTC')).toEqual({ state: 'absent' });
  });

  test('refuses what z/OS refuses', async () => {
    const reason = async (command: string): Promise<unknown> => {
      const outcome = await zos.operatorCommand(command);
      return outcome.outcome === 'refused' ? outcome.reason : outcome;
    };
    expect(await reason('S NOPROC')).toBe('IEFC612I PROCEDURE NOPROC WAS NOT FOUND');
    expect(await reason('P NOTHERE')).toBe('IEE341I NOTHERE         NOT ACTIVE');
    expect(await reason('QUIESCE X')).toBe('IEE305I QUIESCE  COMMAND INVALID');
    expect(await reason('D XCF')).toBe('IEE535I DISPLAY  INVALID PARAMETER');
    await expect(zos.operatorCommand('S A\nP B')).rejects.toThrow('ZWEL0650E');
  });

  test('answers as the script says, as often as it says', async () => {
    write('script.json', [
      { command: 'S *', answer: ['IEE345I START    AUTHORITY INVALID, FAILED BY MVS'], times: 1 },
      { command: 'D A,*', problem: 'SDSF is not available' },
    ]);
    expect((await zos.operatorCommand('S ZWESISTC')).outcome).toBe('refused');
    expect((await zos.operatorCommand('S ZWESISTC')).outcome).toBe('issued');
    expect(await zos.presence('ZWESISTC')).toEqual({ state: 'unknown', reason: 'SDSF is not available' });
    rmSync(join(directory, 'script.json'));
  });

  test.each([
    ['script.json', '{', 'it is not JSON'],
    ['script.json', '[{"command": "S *"}]', 'it is not a list of'],
    ['proclib/BAD.json', '{"program": []}', 'it has no list "program"'],
  ])('a damaged %s is named', async (file, content, problem) => {
    write(file, content);
    await expect((async () => zos.operatorCommand('S BAD'))()).rejects.toThrow(problem);
    rmSync(join(directory, file));
  });

  test('keeps symbols, tags, members and jobs', async () => {
    write('system.json', { symbols: { SYSNAME: 'SYS1' } });
    write('data-sets/ZOWE.PARMLIB/ZWEYAML', 'zowe: {}\n');
    write('a.txt', '');
    expect(await zos.symbol('SYSNAME')).toBe('SYS1');
    expect(await zos.symbol('NONE')).toBeUndefined();
    expect(zos.members.readMember('ZOWE.PARMLIB', 'ZWEYAML').toString()).toBe('zowe: {}\n');
    expect(() => zos.members.readMember('ZOWE.PARMLIB', 'NONE')).toThrow(
      'ZWEL0666E Member ZOWE.PARMLIB(NONE) cannot be read: it does not exist.',
    );
    expect(() => zos.members.readMember('..', 'A')).toThrow('the name is not valid');
    const file = join(directory, 'a.txt');
    expect(await zos.fileTag(file)).toBeUndefined();
    await zos.tagFile(file, { codePage: 'IBM-1047', text: true });
    expect(await zos.fileTag(file)).toEqual({ codePage: 'IBM-1047', text: true });
    expect(await zos.submit('//MYJOB JOB 1\n//S EXEC PGM=IEFBR14\n')).toBe('JOB00001');
    expect(await zos.submit('//MYJOB JOB 1\n')).toBe('JOB00002');
    expect(readFileSync(join(directory, 'jobs/JOB00001.jcl'), 'utf8')).toContain('IEFBR14');
    await expect(zos.submit('no jcl')).rejects.toBeInstanceOf(SubmitRefusedError);
  });
});

describe('which z/OS is used', () => {
  test('a simulated one only where the variable names it', () => {
    expect(openZos({ variables: { ZWE_HA_SIMULATED_ZOS: directory }, platform: 'linux' }).kind).toBe('simulated');
    expect(openZos({ variables: {}, platform: 'linux' }).kind).toBe('unavailable');
    expect(openZos({ variables: { ZWE_HA_SIMULATED_ZOS: '' }, platform: 'linux' }).kind).toBe('unavailable');
    expect(openZos({ variables: {}, runtimeDirectory: '/zowe', platform: 'os390' }).kind).toBe('host');
    expect(openZos({ variables: {}, platform: 'os390' }).kind).toBe('unavailable');
    expect(() => openZos({ variables: { ZWE_HA_SIMULATED_ZOS: 'here' } })).toThrow('ZWEL0658E');
  });

  test('members are read where there are data sets', () => {
    write('data-sets/A.B/C', 'x');
    const members = openMembers({ variables: { ZWE_HA_SIMULATED_ZOS: directory }, platform: 'linux' });
    expect(members?.readMember('A.B', 'C').toString()).toBe('x');
    expect(openMembers({ variables: {}, platform: 'os390' })).toBeDefined();
    expect(openMembers({ variables: {}, platform: 'linux' })).toBeUndefined();
  });

  test('without one, nothing is taken for absent', async () => {
    const none = openZos({ variables: {}, platform: 'linux' });
    const unknown = { state: 'unknown', reason: 'this system is not z/OS' };
    expect(await none.presence('A')).toEqual(unknown);
    expect(await none.enqueueHolder({ major: 'A', minor: 'B' })).toEqual(unknown);
    expect(await none.operatorCommand('D T')).toEqual({ outcome: 'unavailable', reason: 'this system is not z/OS' });
    await expect(none.submit('')).rejects.toThrow(
      'ZWEL0653E The z/OS services cannot be used here: this system is not z/OS.',
    );
    expect(() => none.members.readMember('A', 'B')).toThrow('ZWEL0666E');
  });
});
