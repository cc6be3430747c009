// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine, instanceOf, until, untilInstance, type Engine } from '../engine.ts';

let engine: Engine;
let written: string[];
const writeLines = (label: string, lines: readonly string[]): void => {
  written.push(...lines.map((line) => `${label} ${line}`));
};

beforeEach(() => {
  engine = createEngine();
  written = [];
});
afterEach(() => engine.close());

describe('Z21: a component that ends again and again', () => {
  it('has its last 50 lines repeated in the job log after each end, those of that start, and its files kept', async () => {
    const script = 'for n in $(seq 60); do echo "$$ line $n"; done; printf "no newline" >&2; exit 3';
    const restart = { intervalsMs: [0, 0], minUptimeMs: 60_000 };
    const supervisor = engine.supervisor(engine.plan([engine.component('web', script, { restart })]), { writeLines });
    await supervisor.start();
    await untilInstance(supervisor, 'web#1', { state: 'failed' });
    await supervisor.stop();
    const repeated = engine.lines.filter((line) => /^ZWEL(0004I|1243I|1244I|0005I|0038E)/.test(line));
    const kinds = repeated.map((line) => line.slice(4, 9));
    const failure = ['0004I', '1243I', ...Array.from({ length: 50 }, () => '1244I')];
    expect(kinds).toEqual([...failure, '0005I', ...failure, '0005I', ...failure, '0038E']);
    const pids = repeated.flatMap((line) => /^ZWEL1244I web#1 > (\d+) line 60$/.exec(line)?.[1] ?? []);
    expect(new Set(pids).size).toBe(3);
    expect(repeated.filter((line) => line === 'ZWEL1244I web#1 > no newline')).toHaveLength(3);
    expect(repeated[1]).toBe(
      `ZWEL1243I The last 50 lines of web#1 (all of them in ${join(engine.directory, 'logs', 'web#1.log')}) follow:`,
    );
    expect(written.filter((line) => line.endsWith('line 1'))).toHaveLength(3);
    expect(written).toHaveLength(183);
    expect(engine.output('web#1')).toContain(`${pids[2]!} line 60`);
  });

  it('and writes nothing has nothing repeated', async () => {
    const restart = { intervalsMs: [], minUptimeMs: 60_000 };
    const supervisor = engine.supervisor(engine.plan([engine.component('web', 'exit 1', { restart })]));
    await supervisor.start();
    await untilInstance(supervisor, 'web#1', { state: 'failed' });
    expect(engine.lines.filter((line) => /^ZWEL124/.test(line))).toEqual([]);
  });
});

describe('a log directory that vanishes while components run', () => {
  it('costs neither the component nor its restart: the next start makes it again', async () => {
    const supervisor = engine.supervisor(engine.plan([engine.component('web', 'echo up; exec sleep 600')]), {
      writeLines,
    });
    await supervisor.start();
    await until(() => written.length === 1);
    rmSync(join(engine.directory, 'logs'), { recursive: true });
    await until(() => engine.lines.some((line) => line.startsWith('ZWEL1245W')));
    expect(instanceOf(supervisor.status(), 'web#1').state).toBe('up');
    supervisor.killInstance('web');
    await untilInstance(supervisor, 'web#1', { state: 'up', restarts: 1 });
    await until(() => written.length === 2);
    expect(engine.output('web#1')).toBe('up\n');
    expect(engine.lines.filter((line) => line.startsWith('ZWEL1245W'))).toHaveLength(1);
  });
});

describe('a component that writes without pause', () => {
  it('is stopped as fast as any, and its last line is in the job log', async () => {
    const script =
      'trap "echo last words; exit 0" TERM; (while :; do echo 0123456789; done) & while :; do sleep 0.01; done';
    const supervisor = engine.supervisor(
      engine.plan([engine.component('loud', script), engine.component('quiet', 'echo here; exec sleep 600')], {
        launcher: {
          onVitalLost: 'stay',
          strictValidate: false,
          prepareConcurrency: 1,
          outputFiles: { sizeBytes: 1_000_000_000, keep: 1 },
          arm: { enabled: 'auto' },
        },
      }),
      { writeLines },
    );
    await supervisor.start();
    await until(() => written.includes('quiet#1 here'));
    await until(() => written.some((line) => line.startsWith('loud#1 ')));
    expect(await supervisor.stop()).toBe('clean');
    expect(written.some((line) => line === 'loud#1 last words')).toBe(true);
  });
});
