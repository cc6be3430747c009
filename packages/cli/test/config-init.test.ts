// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questions } from '@zowe-ha/config-schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerKey, initFlags } from '../src/init-flags.ts';
import { program, read, running, type Outcome, type Running } from './site.ts';

let directory: string;
const file = (name: string) => join(directory, name);

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-init-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], TERM: 'xterm', SHELL: '/bin/sh' };
const first = ({ stderr }: Outcome) => stderr.split('\n')[0];

/** Without a terminal. */
function init(...args: string[]): Promise<Outcome> {
  const command = [program, 'config', 'init', '--output', file('zowe.yaml'), ...args];
  return running(spawn(process.execPath, command, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })).end();
}

const lpars = [
  '--lpar',
  'sysname=LPAR1,hostname=lpar1.example.com,listenAddress=10.1.1.1',
  '--lpar',
  'sysname=LPAR2,hostname=lpar2.example.com,id=second',
];
const more = ['--external-domain', 'zowe.example.com', '--data-set', 'ZWE.HA.CACHE', '--storage-class', 'SCRLS'];

test('every question but those for passwords has an option', () => {
  const keys = questions.filter(({ kind }) => kind !== 'secret').map(({ key }) => key);
  expect(initFlags.map(([flag]) => answerKey(flag))).toEqual(keys);
});

describe('without a terminal', () => {
  test('options are enough, and the result is valid and highly available', async () => {
    const outcome = await init(...lpars, ...more);
    expect(outcome).toEqual({
      code: 0,
      stdout: `${file('zowe.yaml')} is written; only its owner can read it.\nNext: zowe-ha config validate --ha --config ${file('zowe.yaml')}\n`,
      stderr: '',
    });
    expect(statSync(file('zowe.yaml')).mode & 0o777).toBe(0o600);
    const check = await running(
      spawn(process.execPath, [program, 'config', 'validate', '--ha', '--json', '--config', file('zowe.yaml')], {
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    ).end();
    expect(JSON.parse(check.stdout)).toMatchObject({
      valid: true,
      highlyAvailable: true,
      haInstances: ['lpar1', 'second'],
      findings: [],
    });
  });

  test('options count before the file of answers', async () => {
    writeFileSync(
      file('answers.json'),
      JSON.stringify({ externalDomain: 'other.example.com', certificatePassword: 'canary-4711' }),
    );
    const { code, stdout } = await init(...lpars, ...more, '--answers', file('answers.json'), '--json');
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      { file: file('zowe.yaml'), haInstances: ['lpar1', 'second'], findings: [] },
    ]);
    expect(parse(read(file('zowe.yaml')))).toMatchObject({
      zowe: { externalDomains: ['zowe.example.com'], certificate: { keystore: { password: 'canary-4711' } } },
    });
  });

  test('everything that is missing is told at once, and nothing is written', async () => {
    const outcome = await init('--non-interactive', '--lpar', 'sysname=LPAR1', '--lpar', 'sysname=LPAR2');
    expect([outcome.code, outcome.stdout]).toEqual([2, '']);
    expect(outcome.stderr.split('\n').slice(0, 6)).toEqual([
      'ZWEL1172E Answers are missing for a new configuration:',
      '  lpars[0].hostname: Host name of the LPAR',
      '  lpars[1].hostname: Host name of the LPAR',
      '  externalDomain: Host name that users connect to, in a sysplex the one of the distributed DVIPA',
      '  dataSet: Name of the VSAM data set',
      '  storageClass: SMS storage class for record-level sharing',
    ]);
    expect(readdirSync(directory)).toEqual([]);
  });

  test.each([
    [['--storage', 'redis', '--job-name', 'x'], 2, 'ZWEL1173E Answers for a new configuration cannot be used:'],
    [['--answers', '/nowhere/answers.yaml'], 8, 'ZWEL0503E File /nowhere/answers.yaml does not exist.'],
    [
      ['--lpar', 'LPAR3'],
      2,
      'ZWEL0900E The command line is not valid: --lpar has the form sysname=LPAR1,hostname=lpar1.example.com,listenAddress=10.1.1.1.',
    ],
    [
      ['--certificate-password', 'x'],
      2,
      "ZWEL0900E The command line is not valid: unknown option '--certificate-password'",
    ],
    [
      ['--output', '/nowhere/zowe.yaml'],
      1,
      'ZWEL1163E File /nowhere/zowe.yaml cannot be written: its directory does not exist',
    ],
  ])('%j is refused', async (args, code, text) => {
    const outcome = await init(...lpars, ...more, ...args);
    expect(outcome.code).toBe(code);
    expect(first(outcome)).toContain(text);
    expect(readdirSync(directory)).toEqual([]);
  });

  test('an existing file is never replaced', async () => {
    writeFileSync(file('zowe.yaml'), 'mine: 1\n');
    const outcome = await init(...lpars, ...more);
    expect([outcome.code, first(outcome)]).toEqual([1, `ZWEL1164E File ${file('zowe.yaml')} exists already.`]);
    expect([read(file('zowe.yaml')), readdirSync(directory)]).toEqual(['mine: 1\n', ['zowe.yaml']]);
  });

  test('--dry-run prints what would be written, passwords masked', async () => {
    writeFileSync(file('answers.yaml'), 'certificatePassword: canary-4711\n');
    const { code, stdout } = await init(...lpars, ...more, '--answers', file('answers.yaml'), '--dry-run');
    expect([code, existsSync(file('zowe.yaml'))]).toEqual([0, false]);
    expect(parse(stdout)).toMatchObject({ zowe: { certificate: { keystore: { password: '*****' } } } });
    expect(stdout).not.toContain('canary');
  });

  test('--print-answers prints a file to fill in', async () => {
    const { code, stdout } = await init('--print-answers');
    expect([code, stdout.split('\n')[1]]).toEqual([0, 'lpars:']);
    expect(readdirSync(directory)).toEqual([]);
  });
});

// `script` of util-linux runs a program on a pseudo-terminal.
const version = spawnSync('script', ['--version'], { encoding: 'utf8' });
const hasScript = version.error === undefined && version.stdout.includes('util-linux');

function onTerminal(...args: string[]): Running {
  const options = args.map((arg) => `'${arg}'`).join(' ');
  const command = `stty cols 160 rows 60; exec '${process.execPath}' '${program}' config init --output '${file('zowe.yaml')}' ${options}`;
  return running(
    spawn('script', ['-qec', command, '/dev/null'], { env: environment, stdio: ['pipe', 'pipe', 'pipe'] }),
  );
}

/** Types each answer once its question is there. */
async function answer(
  terminal: Running,
  dialogue: readonly (readonly [question: string, typed: string])[],
): Promise<void> {
  let after = 0;
  for (const [question, typed] of dialogue) {
    await terminal.says({ test: (text: string) => text.includes(question, after) } as RegExp);
    after = terminal.output().indexOf(question, after) + question.length;
    terminal.child.stdin?.write(typed);
  }
}

const enter = '\r';

describe.skipIf(!hasScript)('on a terminal', { timeout: 60_000 }, () => {
  test('asks what is not given, asks again what cannot be used, and writes after a summary', async () => {
    const terminal = onTerminal(
      '--external-port',
      '443',
      '--runtime-directory',
      '/usr/lpp/zowe',
      '--dvipa',
      '10.1.9.9',
      '--job-name',
      'ZWE2SV',
      '--job-prefix',
      'ZWE2',
    );
    await answer(terminal, [
      ['On how many LPARs', `2${enter}`],
      ['LPAR 1: System name', `LPAR1${enter}`],
      ['LPAR 1: Id of the HA instance', enter],
      ['LPAR 1: Host name', `no name${enter}`],
      ['must be a host name', `${'\u007f'.repeat(7)}lpar1.example.com${enter}`],
      ['LPAR 1: Address', `10.1.1.1${enter}`],
      ['LPAR 2: System name', `LPAR2${enter}`],
      ['LPAR 2: Id of the HA instance', `two${enter}`],
      ['LPAR 2: Host name', `lpar2.example.com${enter}`],
      ['LPAR 2: Address', enter],
      ['Host name that users connect to', `zowe.example.com${enter}`],
      ['Components to start', enter],
      ['Directory of extensions', enter],
      ['Workspace directory', enter],
      ['Log directory', enter],
      ['Directory that all LPARs share', enter],
      ['Where the caching service keeps', enter],
      ['Name of the VSAM data set', `ZWE.HA.CACHE${enter}`],
      ['SMS storage class', `SCRLS${enter}`],
      ['Kind of certificates', enter],
      ['Certificates for users', enter],
      ['Directory of the certificates', enter],
      ['Alias or label', enter],
      ['Password of the PKCS12 files', `canary-4711${enter}`],
      ['Directory of Java', enter],
      ['Directory of Node.js', enter],
      ['Host name of z/OSMF', enter],
      ['Write ', enter],
    ]);
    expect((await terminal.end()).code).toBe(0);
    expect(terminal.output()).not.toContain('canary');
    expect(terminal.output()).toContain('zowe-ha config validate --ha --config');
    expect(parse(read(file('zowe.yaml')))).toMatchObject({
      zowe: { externalPort: 443, job: { name: 'ZWE2SV' }, certificate: { keystore: { password: 'canary-4711' } } },
      haInstances: { lpar1: { hostname: 'lpar1.example.com' }, two: { sysname: 'LPAR2' } },
    });
  });

  test.each([
    ['at the first question', []],
    [
      'in the middle',
      [
        ['On how many LPARs', `1${enter}`],
        ['LPAR 1: System name', `LPAR1${enter}`],
        ['LPAR 1: Id', ''],
      ],
    ],
  ] as const)('Ctrl-C %s leaves nothing', async (_where, dialogue) => {
    const terminal = onTerminal();
    await answer(terminal, [...dialogue, [dialogue.length === 0 ? 'On how many LPARs' : '', '\u0003']]);
    const { code } = await terminal.end();
    expect(code).toBe(1);
    expect(terminal.output()).toContain('ZWEL1174E No configuration was written.');
    expect(readdirSync(directory)).toEqual([]);
  });

  test('Ctrl-C at the summary leaves nothing, and so does no', async () => {
    for (const typed of ['\u0003', 'n']) {
      const terminal = onTerminal(
        '--lpar',
        'sysname=LPAR1,hostname=lpar1.example.com',
        ...initFlags.flatMap(([flag]) => only(flag)),
      );
      await answer(terminal, [
        ['Password of the PKCS12 files', enter],
        ['Write ', typed],
      ]);
      expect((await terminal.end()).code).toBe(1);
      expect(readdirSync(directory)).toEqual([]);
    }
  });

  test('--non-interactive asks nothing there either', async () => {
    const terminal = onTerminal('--non-interactive');
    expect((await terminal.end()).code).toBe(2);
    expect(terminal.output()).toContain('ZWEL1172E');
    expect(terminal.output()).not.toContain('On how many LPARs');
  });
});

/** An answer for each question that one LPAR leads to. */
function only(flag: string): string[] {
  const values: Record<string, string> = {
    externalDomain: 'zowe.example.com',
    externalPort: '7554',
    components: 'gateway,discovery,zaas,caching-service',
    runtimeDirectory: '/usr/lpp/zowe',
    extensionDirectory: '/e',
    workspaceDirectory: '/w',
    logDirectory: '/l',
    jobName: 'ZWE1SV',
    jobPrefix: 'ZWE1',
    storage: 'inMemory',
    certificateType: 'PKCS12',
    certificates: 'shared',
    certificateDirectory: '/k',
    certificateAlias: 'localhost',
    javaHome: '/j',
    zosmfHost: 'z.example.com',
    zosmfPort: '443',
  };
  const value = values[answerKey(flag)];
  return value === undefined ? [] : [flag.replace(/ .*/, ''), value];
}
