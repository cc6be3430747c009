// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@zowe-ha/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ComponentInstanceStatus, HaInstanceStatus } from '../../src/control/status.ts';
import { openJobLog } from '../../src/output/job-log.ts';
import { createStateLog } from '../../src/supervision/state-log.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-joblog-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('the job log', () => {
  it('is appended to, readable by owner and group, in the format of Zowe', () => {
    const file = join(directory, 'job.log');
    for (const text of ['first', 'second']) {
      const log = openJobLog(file);
      log.logger.info(text);
      log.close();
    }
    expect(statSync(file).mode & 0o777).toBe(0o640);
    const [first, second, end] = readFileSync(file, 'utf8').split('\n');
    expect(first).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} <ZWELNCH:\d+> \S+ INFO first$/);
    expect(second).toMatch(/ INFO second$/);
    expect(end).toBe('');
  });

  it('masks secrets, the longer before the shorter that it contains', () => {
    const file = join(directory, 'job.log');
    const log = openJobLog(file);
    log.conceal(['pass', 'passphrase', '']);
    log.logger.info('a passphrase and a pass');
    log.conceal([]);
    log.logger.info('a pass');
    log.close();
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines[0]).toMatch(/INFO a \*{5} and a \*{5}$/);
    expect(lines[1]).toMatch(/INFO a pass$/);
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
