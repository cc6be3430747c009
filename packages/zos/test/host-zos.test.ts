// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHostZos, hostPrograms, type ZosServices } from '../src/index.ts';

let directory: string;
let zos: ZosServices;

/** A program that stands for one of z/OS; its arguments are seen by it one by one. */
function program(name: string, script: string): string {
  const file = join(directory, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'host-'));
  zos = createHostZos({
    operatorCommand: program(
      'opercmd',
      `printf 'SY1       2026327  20:09:41.89             ISF031I CONSOLE ME ACTIVATED\\n'
       printf 'SY1       2026327  20:09:41.89            -%s\\n' "$1"
       printf 'SY1       2026327  20:09:41.90  STC04192   IEE136I %s %s\\n' "$#" "$1"`,
    ),
    sysvar: program('sysvar', '[ "$1" = SYSNAME ] && echo SY1 || echo'),
    chtag: program('chtag', `[ "$1" = -p ] && printf 't IBM-1047    T=on  %s\\n' "$2"`),
    submit: program('submit', 'cat > "$(dirname "$0")/jcl"; echo "JOB JOB04711 submitted from path stdin"'),
    cat: program('cat', 'printf "%s" "$1"'),
  });
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('the z/OS of this process', () => {
  test('a command is one argument of the program, and its answer comes without the log', async () => {
    const command = 'S ZWESISTC,PARM=$(touch x);`id`';
    expect(await zos.operatorCommand(command)).toEqual({ outcome: 'issued', answer: [`IEE136I 1 ${command}`] });
  });

  test('a program that fails, or is not there, is no answer', async () => {
    const failing = createHostZos({
      ...hostPrograms('/nowhere'),
      operatorCommand: program('bad', 'echo "** ERROR RC36"; exit 1'),
    });
    expect(await failing.operatorCommand('D T')).toEqual({ outcome: 'unavailable', reason: '** ERROR RC36' });
    expect(await failing.presence('A')).toEqual({ state: 'unknown', reason: '** ERROR RC36' });
    const missing = createHostZos(hostPrograms('/nowhere'));
    expect(await missing.operatorCommand('D T')).toEqual({
      outcome: 'unavailable',
      reason: '/nowhere/bin/utils/opercmd.rex does not exist',
    });
  });

  test('symbols, tags, jobs and members come from the programs of z/OS UNIX', async () => {
    expect(await zos.symbol('SYSNAME')).toBe('SY1');
    expect(await zos.symbol('NOTSET')).toBeUndefined();
    expect(await zos.symbol('a;b')).toBeUndefined();
    expect(await zos.fileTag('/etc/zowe.yaml')).toEqual({ codePage: 'IBM-1047', text: true });
    expect(await zos.submit('//J JOB\n')).toBe('JOB04711');
    expect(zos.members.readMember('ZOWE.PARMLIB', 'ZWEYAML').toString()).toBe("//'ZOWE.PARMLIB(ZWEYAML)'");
    expect(await zos.jobMessages('A')).toBeUndefined();
  });

  test('an untagged file has no tag, a failing program is an error', async () => {
    const other = createHostZos({
      ...hostPrograms('/nowhere'),
      chtag: program('chtag2', `printf -- '- untagged    T=off x\\n'`),
      submit: program('submit2', 'echo "not authorised" >&2; exit 8'),
      cat: program('cat2', 'echo "EDC5061I" >&2; exit 1'),
    });
    expect(await other.fileTag('x')).toBeUndefined();
    await expect(other.submit('//J JOB')).rejects.toThrow('ZWEL0659E The job was not submitted: not authorised.');
    expect(() => other.members.readMember('A.B', 'C')).toThrow('ZWEL0666E Member A.B(C) cannot be read: EDC5061I.');
  });
});
