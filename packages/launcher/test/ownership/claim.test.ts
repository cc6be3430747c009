// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim, type Claim } from '../../src/ownership/claim.ts';
import { createProcessTable, type ProcessIdentity, type ProcessTable } from '../../src/process/process-table.ts';

const processes = createProcessTable();
const deadOwner: ProcessIdentity = { ...processes.self, pid: 999_999_999, startTime: '1' };
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-claim-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function claimed(path: string): Claim {
  const result = claim(path, processes);
  if (result.outcome !== 'claimed') throw new Error(`held by ${result.owner.pid}`);
  return result.claim;
}

describe('a claim', () => {
  it('is a file of its first generation that names its owner', () => {
    const { file } = claimed(join(directory, 'below', 'lock'));
    expect(file).toBe(join(directory, 'below', 'lock.1'));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(processes.self);
    expect(readdirSync(join(directory, 'below'))).toEqual(['lock.1']);
  });

  it('is refused, naming the owner, while a living process has it: this one included', () => {
    const { file } = claimed(join(directory, 'lock'));
    expect(claim(join(directory, 'lock'), processes)).toEqual({
      outcome: 'held',
      owner: processes.self,
      liveness: 'alive',
      file,
    });
  });

  it('is free again after its release, which may be repeated', () => {
    const first = claimed(join(directory, 'lock'));
    first.release();
    first.release();
    expect(readdirSync(directory)).toEqual([]);
    claimed(join(directory, 'lock'));
  });

  it('takes over from a dead owner as the next generation, and removes what that left', () => {
    writeFileSync(join(directory, 'lock.7'), JSON.stringify(deadOwner));
    writeFileSync(join(directory, 'lock.6'), JSON.stringify(deadOwner));
    writeFileSync(join(directory, 'lock.7.999999999-0a0b.new'), '');
    expect(claimed(join(directory, 'lock')).file).toBe(join(directory, 'lock.8'));
    expect(readdirSync(directory)).toEqual(['lock.8']);
  });

  it('is not given for an owner that cannot be seen from here', () => {
    const owner = { ...processes.self, bootId: 'other', hostname: 'other' };
    writeFileSync(join(directory, 'lock.1'), JSON.stringify(owner));
    expect(claim(join(directory, 'lock'), processes)).toMatchObject({ outcome: 'held', owner, liveness: 'unknown' });
  });

  it.each(['', 'null', '{"pid":1}', 'no json', '[]'])('takes over from a file damaged to %j', (content) => {
    writeFileSync(join(directory, 'lock.1'), content);
    expect(claimed(join(directory, 'lock')).file).toBe(join(directory, 'lock.2'));
  });

  it('gives way when another one got it between looking and claiming', () => {
    const path = join(directory, 'lock');
    writeFileSync(`${path}.1`, JSON.stringify(deadOwner));
    let other: Claim | undefined;
    const interrupted: ProcessTable = {
      ...processes,
      liveness(identity) {
        const found = processes.liveness(identity);
        if (!other) {
          // Somebody takes over and releases, and somebody else claims what is free now: the name of the dead one is in use again.
          other = claimed(path);
          other.release();
          other = claimed(path);
        }
        return found;
      },
    };
    expect(claim(path, interrupted)).toMatchObject({ outcome: 'held', file: other?.file ?? `${path}.1` });
    expect(readdirSync(directory)).toEqual(['lock.1']);
  });

  it('is not confused by other names', () => {
    for (const name of ['lock', 'lock.', 'lock.x', 'lock.1x', 'locks.1', 'alock.1']) {
      writeFileSync(join(directory, name), JSON.stringify(processes.self));
    }
    expect(claimed(join(directory, 'lock')).file).toBe(join(directory, 'lock.1'));
    mkdirSync(join(directory, 'ports'));
    claimed(join(directory, 'ports', '127.0.0.2_7554'));
    expect(claimed(join(directory, 'ports', '127.0.0.2_755')).file).toMatch(/_755\.1$/);
  });
});

type Racer = ChildProcessByStdio<Writable, Readable, null>;

describe('processes that race for the same claim', () => {
  const built = (name: string): string => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));
  const racers: { readonly process: Racer; next(): Promise<string> }[] = [];

  beforeEach(async () => {
    const program = fileURLToPath(new URL('../fixtures/claim-race.mjs', import.meta.url));
    for (let index = 0; index < 4; index++) {
      const argv = [program, built('ownership/claim'), built('process/process-table'), directory];
      const racer = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit'] });
      const lines = createInterface({ input: racer.stdout })[Symbol.asyncIterator]();
      racers.push({ process: racer, next: async () => String((await lines.next()).value) });
    }
    for (const racer of racers) expect(await racer.next()).toBe('waiting');
  });
  afterEach(async () => {
    for (const { process: racer } of racers.splice(0)) {
      racer.stdin.end();
      await once(racer, 'exit');
    }
  });

  function tellAll(line: string): Promise<string[]> {
    for (const { process: racer } of racers) racer.stdin.write(`${line}\n`);
    return Promise.all(racers.map((racer) => racer.next()));
  }

  it.each([
    ['that a dead owner left', true],
    ['that nobody had', false],
  ])('%s: exactly one gets it, in each of 250 rounds', async (_, stale) => {
    const winners: number[] = [];
    for (let round = 0; round < 250; round++) {
      if (stale) writeFileSync(join(directory, `${round}.3`), JSON.stringify(deadOwner));
      const outcomes = await tellAll(`${round} ${Date.now() + 3}`);
      winners.push(outcomes.filter((outcome) => outcome === 'claimed').length);
      expect(readdirSync(directory)).toHaveLength(1);
      await tellAll('release');
    }
    expect(winners).toEqual(Array.from({ length: 250 }, () => 1));
    expect(readdirSync(directory)).toEqual([]);
  });

  it('as fast as they can, while others give it back: never two have it at once', async () => {
    expect(await tellAll('contend 300')).toEqual(['0', '0', '0', '0']);
    expect(readdirSync(directory)).toEqual([]);
  });
});
