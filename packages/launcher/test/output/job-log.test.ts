// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, logMessage } from '@zowe-ha/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ComponentInstanceStatus, HaInstanceStatus } from '../../src/control/status.ts';
import { shellMessages } from '../../src/messages-shell.ts';
import { openJobLog } from '../../src/output/job-log.ts';
import { engineMessages } from '../../src/supervision/messages-engine.ts';
import { createManualClock } from '../manual-clock.ts';
import { createStateLog } from '../../src/supervision/state-log.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-joblog-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('the job log', () => {
  it('is appended to, readable by owner and group, in the format of Zowe', async () => {
    const file = join(directory, 'job.log');
    for (const text of ['first', 'second']) {
      const log = openJobLog(file);
      log.logger.info(text);
      await log.close();
    }
    expect(statSync(file).mode & 0o777).toBe(0o640);
    const [first, second, end] = readFileSync(file, 'utf8').split('\n');
    expect(first).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} <ZWELNCH:\d+> \S+ INFO first$/);
    expect(second).toMatch(/ INFO second$/);
    expect(end).toBe('');
  });

  it('masks secrets, the longer before the shorter that it contains', async () => {
    const file = join(directory, 'job.log');
    const log = openJobLog(file);
    log.conceal(['pass', 'passphrase', '']);
    log.logger.info('a passphrase and a pass');
    log.conceal([]);
    log.logger.info('a pass');
    await log.close();
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines[0]).toMatch(/INFO a \*{5} and a \*{5}$/);
    expect(lines[1]).toMatch(/INFO a pass$/);
  });

  it('has the lines of component instances after their label, masked, whatever characters they have', async () => {
    const file = join(directory, 'job.log');
    const log = openJobLog(file);
    log.conceal(['s3cret']);
    log.writeLines('web#1', ['first s3cret', '100 % %s %n $& $1 $(id) `id`']);
    log.writeLines('web#1', []);
    log.writeLines('web#2', ['other']);
    expect(log.concealed('s3cret')).toBe('*****');
    await log.close();
    expect(readFileSync(file, 'utf8')).toBe('web#1 first *****\nweb#1 100 % %s %n $& $1 $(id) `id`\nweb#2 other\n');
  });

  it('sends to the console what zowe.sysMessages selects, masked, and what is always sent', async () => {
    const log = openJobLog(join(directory, 'job.log'));
    const written: string[] = [];
    log.connectConsole({ write: (line, options) => written.push(`${options?.important ? '!' : ' '}${line}`) }, () => [
      'ZWEAM*',
      'ZWEL0024I',
    ]);
    log.conceal(['s3cret']);
    log.writeLines('web#1', [
      'ZWEAM000I %s s3cret',
      'the id ZWEAM000I elsewhere',
      '2026-11-23 10:11:12.123 ZWEAM001I b',
    ]);
    logMessage(log.logger, shellMessages.haInstanceId, 'lpar1', 'host');
    logMessage(log.logger, shellMessages.launcherEnded, 0);
    logMessage(log.logger, shellMessages.up, 'lpar1', 1, 1, '1.0');
    logMessage(log.logger, engineMessages.gaveUp, 'web#1', 3, 'exit 1');
    await log.close();
    expect(written).toEqual([
      ' ZWEAM000I %s *****',
      ' ZWEAM001I b',
      expect.stringMatching(/^ ZWEL0024I .*lpar1/),
      expect.stringMatching(/^!ZWEL0450I HA instance lpar1 is UP/),
      expect.stringMatching(/^!ZWEL0038E Instance web#1: stop retrying/),
    ]);
  });

  it('sends what the launcher said before there was a console, and selects anew after a refresh', async () => {
    const log = openJobLog(join(directory, 'job.log'));
    let sysMessages: readonly string[] | undefined = ['ZWEL0024I'];
    const written: string[] = [];
    for (let time = 0; time < 200; time += 1) logMessage(log.logger, shellMessages.haInstanceId, 'lpar1', String(time));
    log.connectConsole({ write: (line) => written.push(line) }, () => sysMessages);
    expect(written).toHaveLength(100);
    logMessage(log.logger, shellMessages.haInstanceId, 'lpar1', 'later');
    sysMessages = undefined;
    logMessage(log.logger, shellMessages.haInstanceId, 'lpar1', 'after the refresh');
    await log.close();
    expect(written.slice(100)).toEqual([expect.stringMatching(/^ZWEL0024I .*later/)]);
  });

  it('sends no more than 50 lines of one component instance in 10 s to the console, and says how many it did not send', async () => {
    const file = join(directory, 'job.log');
    const clock = createManualClock();
    const log = openJobLog(file, clock);
    const written: string[] = [];
    log.connectConsole({ write: (line) => written.push(line) }, () => ['ZWEAM000I']);
    log.writeLines(
      'web#1',
      Array.from({ length: 1_000 }, () => 'ZWEAM000I again'),
    );
    log.writeLines('web#2', ['ZWEAM000I of another']);
    expect(written).toHaveLength(51);
    clock.advance(10_000);
    log.writeLines('web#1', ['ZWEAM000I later']);
    await log.close();
    expect(written.slice(50)).toEqual(['ZWEAM000I of another', 'ZWEAM000I later']);
    expect(readFileSync(file, 'utf8')).toContain('ZWEL1251W 950 lines of web#1 were not sent to the console');
  });

  it('on a full disk goes on with standard output, says so once, and how much is missing when there is room again', async () => {
    const file = join(directory, 'job.log');
    symlinkSync('/dev/full', file);
    const log = openJobLog(file);
    const console: string[] = [];
    log.connectConsole({ write: (line) => console.push(line) }, () => ['ZWEL124*']);
    for (let time = 0; time < 3; time += 1) log.logger.info('lost');
    rmSync(file);
    log.logger.info('written');
    await log.close();
    expect(console).toEqual([
      `ZWEL1248W Job log ${file} cannot be written (ENOSPC). Lines are missing in it from here on.`.slice(0, 126),
      expect.stringMatching(/^ZWEL1249I Job log .* is written again. Missing in it: \d+ bytes/),
    ]);
    expect(readFileSync(file, 'utf8')).toMatch(/ INFO written\n.*ZWEL1249I.*\n$/);
  });

  it('refuses a file that cannot be opened', () => {
    writeFileSync(join(directory, 'file'), '');
    expect(() => openJobLog(join(directory, 'file', 'job.log'))).toThrow(/^ZWEL0481E The job log .*ENOTDIR/);
  });
});

describe('the states of an HA instance', () => {
  const instance = (
    number: number,
    state: ComponentInstanceStatus['state'],
    wanted: 'up' | 'down' = 'up',
  ): ComponentInstanceStatus => ({
    component: 'web',
    number,
    wanted,
    state,
    pid: undefined,
    port: undefined,
    upSince: undefined,
    restarts: 0,
    reason: undefined,
    output: undefined,
  });
  const status = (state: HaInstanceStatus['state'], ...instances: ComponentInstanceStatus[]): HaInstanceStatus => ({
    haInstance: 'lpar1',
    hostname: 'lpar1',
    launcherPid: 1,
    startedAt: 0,
    state,
    highlyAvailable: true,
    notices: [],
    development: false,
    instances,
  });

  it('are said once each, with what is missing', () => {
    const lines: string[] = [];
    const destination = { write: (line: string) => lines.push(line.replace(/^.*? (?=INFO|WARN)/, '').trim()) };
    const say = createStateLog(createLogger({ source: 'TEST', destination }), () => 1.25);
    const up = [instance(1, 'up'), instance(2, 'up'), instance(3, 'down', 'down')];
    say(status('starting', instance(1, 'starting')));
    say(status('degraded', instance(1, 'failed'), instance(2, 'backoff'), instance(3, 'up')));
    say(status('degraded', instance(1, 'failed'), instance(2, 'up'), instance(3, 'up')));
    for (let time = 0; time < 3; time++) say(status('up', ...up));
    say(status('degraded', instance(1, 'up'), instance(2, 'backoff')));
    say(status('up', ...up));
    say(status('stopping'));
    expect(lines).toEqual([
      'WARN ZWEL0451W HA instance lpar1 is DEGRADED: 1 of 3 component instances are up; missing: web#1, web#2.',
      'INFO ZWEL0450I HA instance lpar1 is UP: 2 of 2 component instances after 1.3 s.',
      'WARN ZWEL0451W HA instance lpar1 is DEGRADED: 1 of 2 component instances are up; missing: web#2.',
      'INFO ZWEL0452I HA instance lpar1 is complete again: 2 of 2 component instances.',
      'INFO ZWEL0453I HA instance lpar1 is STOPPING.',
    ]);
  });
});
