// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStandardOutput } from '../../src/output/standard-output.ts';
import { until } from '../engine.ts';

let directory: string;
let reader: number;
let writer: number;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-stdout-'));
  const fifo = join(directory, 'fifo');
  execFileSync('mkfifo', [fifo]);
  reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
  writer = openSync(fifo, 'w');
});
afterEach(() => {
  closeSync(writer);
  rmSync(directory, { recursive: true, force: true });
});

function readAll(): string {
  const buffer = Buffer.alloc(1_000_000);
  let text = '';
  for (;;) {
    try {
      const count = readSync(reader, buffer);
      if (count === 0) return text;
      text += buffer.toString('latin1', 0, count);
    } catch {
      return text;
    }
  }
}

describe('standard output that is a pipe', () => {
  it('has a line as soon as it is written', async () => {
    const output = openStandardOutput(() => undefined, writer);
    output.write(Buffer.from('a line\n'));
    expect(readAll()).toBe('a line\n');
    await output.close();
    closeSync(reader);
  });

  it('whose reader does not read does not block; what is too much is left out, counted, and said when it reads again', async () => {
    const missing: number[] = [];
    const output = openStandardOutput((bytes) => missing.push(bytes), writer);
    const chunk = Buffer.from(`${'x'.repeat(65_535)}\n`);
    const begun = performance.now();
    for (let count = 0; count < 400; count += 1) output.write(chunk);
    expect(performance.now() - begun).toBeLessThan(1_000);
    let read = '';
    await until(() => {
      read += readAll();
      return missing.length > 0;
    });
    await until(() => {
      const more = readAll();
      read += more;
      return more === '';
    });
    expect(missing).toEqual([400 * chunk.length - read.length]);
    expect(read.length % chunk.length).toBe(0);
    output.write(Buffer.from('again\n'));
    await output.close();
    expect(readAll()).toBe('again\n');
    closeSync(reader);
  });

  it('without a reader loses lines, nothing else', async () => {
    const output = openStandardOutput(() => undefined, writer);
    closeSync(reader);
    for (let time = 0; time < 3; time += 1) output.write(Buffer.from('lost\n'));
    await new Promise((resolve) => setImmediate(resolve));
    output.write(Buffer.from('lost\n'));
    await output.close();
  });
});

describe('standard output that is no pipe', () => {
  it('is written at once', async () => {
    const file = join(directory, 'file');
    const descriptor = openSync(file, 'w');
    const output = openStandardOutput(() => undefined, descriptor);
    output.write(Buffer.from('a line\n'));
    await output.close();
    closeSync(descriptor);
    closeSync(reader);
    expect(readFileSync(file, 'utf8')).toBe('a line\n');
  });

  it('and is full or closed loses lines, nothing else', () => {
    const full = openSync('/dev/full', 'w');
    expect(() => openStandardOutput(() => undefined, full).write(Buffer.from('lost\n'))).not.toThrow();
    closeSync(full);
    expect(() => openStandardOutput(() => undefined, 987_654).write(Buffer.from('lost\n'))).not.toThrow();
    closeSync(reader);
  });
});
