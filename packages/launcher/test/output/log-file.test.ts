// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogDestination } from '../../src/output/log-destination.ts';
import { openLogFile } from '../../src/output/log-file.ts';
import { createManualClock } from '../manual-clock.ts';

let directory: string;
let file: string;
let told: string[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-logfile-'));
  mkdirSync(join(directory, 'logs'));
  file = join(directory, 'logs', 'job.log');
  told = [];
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const clock = createManualClock();

function open(): LogDestination {
  return openLogFile({
    file,
    clock,
    onFailing: (reason) => told.push(`failing: ${reason}`),
    onRecovered: (bytes) => told.push(`recovered, ${String(bytes)} bytes missing`),
  });
}

const write = (log: LogDestination, text: string): void => log.write(Buffer.from(`${text}\n`));

describe('a job log file', () => {
  it('on a full disk is told of once, and once when there is room again', () => {
    symlinkSync('/dev/full', file);
    const log = open();
    for (let time = 0; time < 3; time += 1) write(log, 'lost');
    expect(told).toEqual(['failing: ENOSPC']);
    rmSync(file);
    write(log, 'written');
    write(log, 'as well');
    expect(told).toEqual(['failing: ENOSPC', 'recovered, 15 bytes missing']);
    expect(readFileSync(file, 'utf8')).toBe('written\nas well\n');
    void log.close();
  });

  it('whose directory vanishes is told of within a second, and made again as soon as it can be', () => {
    const log = open();
    rmSync(join(directory, 'logs'), { recursive: true });
    clock.advance(999);
    write(log, 'into the removed file');
    expect(told).toEqual([]);
    clock.advance(1);
    for (let time = 0; time < 3; time += 1) write(log, 'lost');
    expect(told).toEqual(['failing: ENOENT']);
    mkdirSync(join(directory, 'logs'));
    write(log, 'again');
    expect(told).toEqual(['failing: ENOENT', 'recovered, 15 bytes missing']);
    expect(readFileSync(file, 'utf8')).toBe('again\n');
    void log.close();
  });

  it('that was renamed by a rotation is made anew, without a word', () => {
    const log = open();
    write(log, 'old');
    renameSync(file, `${file}.1`);
    clock.advance(1_000);
    write(log, 'new');
    expect(readFileSync(`${file}.1`, 'utf8')).toBe('old\n');
    expect(readFileSync(file, 'utf8')).toBe('new\n');
    expect(told).toEqual([]);
    void log.close();
  });

  it('takes nothing any more when it is closed, and makes no new one', () => {
    const log = open();
    void log.close();
    rmSync(file);
    void log.close();
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });
});
