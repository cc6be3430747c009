// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ComponentPlan } from '../../src/plan/component-plan.ts';
import { componentText } from '../../src/plan/component-text.ts';
import { createEngine, type Engine } from '../engine.ts';

let engine: Engine;
beforeEach(() => {
  engine = createEngine();
});
afterEach(() => engine.close());

/** The lines below the first, without their indentation and without the directory of the test. */
function facts(settings: Partial<ComponentPlan>): string[] {
  const lines = componentText(engine.component('web', 'exec sleep 1', settings)).slice(1);
  return lines.map((line) => line.trim().replace(engine.directory, ''));
}

describe('a component of a shown plan', () => {
  it('with nothing but defaults is its start script, readiness, restarts and stop', () => {
    expect(facts({})).toEqual([
      'start     /components/web/start.sh',
      'ready     as soon as it is spawned, within 20 s',
      'restart   after 0, 0, 0 s; counted anew after 60 s of life',
      'stop      SIGKILL 5 s after SIGTERM',
    ]);
  });

  it('shows what single instances have of their own', () => {
    const own: Partial<ComponentPlan> = {
      instances: 3,
      port: { kind: 'fixed', port: 7000, address: '10.0.0.1' },
      instanceSettings: [
        { hostname: 'one.test', port: { kind: 'fixed', port: 7000, address: '10.0.0.2' } },
        {},
        { jobNameSuffix: 'X' },
        { hostname: 'of nobody' },
      ],
    };
    expect(componentText(engine.component('web', '', own))[0]).toBe('  web: 3 instances, port 7000 on 10.0.0.1');
    expect(facts(own).slice(0, 2)).toEqual([
      '#1        port 7000 on 10.0.0.2, host name one.test',
      '#3        job name suffix X',
    ]);
  });

  it('shows every command, in the order they are run', () => {
    const lifecycle = {
      validate: '/c/validate.sh',
      preConfigure: '/c/pre.sh',
      configure: '/c/configure.sh',
    } as ComponentPlan['lifecycle'];
    expect(facts({ ...(lifecycle && { lifecycle }) }).slice(0, 4)).toEqual([
      'validate  /c/validate.sh',
      'preconfig /c/pre.sh',
      'configure /c/configure.sh',
      'start     /components/web/start.sh',
    ]);
  });

  it('shows liveness, exit codes, failure window, jitter and that it is vital', () => {
    const shown = facts({
      vital: true,
      liveness: { type: 'tcp', intervalMs: 10_000, timeoutMs: 1, failures: 3 },
      restart: {
        ...{ intervalsMs: [1000], minUptimeMs: 1000, jitter: 0.25, window: { failures: 4, withinMs: 60_000 } },
        exitCodes: { success: [0], noRestart: [3, 4], forceRestart: [] },
      },
    });
    expect(shown).toContain('live      TCP connection every 10000 ms, killed after 3 failures');
    expect(shown).toContain(
      'restart   after 1 s; counted anew after 1 s of life; up to 25 % later; given up at 4 failures in 60 s',
    );
    expect(shown).toContain('exit      0 intended; 3, 4 not restarted');
    expect(shown).toContain('vital     the HA instance is of no use without it');
    expect(facts({ restart: { intervalsMs: [], minUptimeMs: 1 } })).toContain('restart   never');
  });

  it.each([
    [{ type: 'log', message: 'ZWEAM000I', intervalMs: 1, timeoutMs: 1 }, 'message ZWEAM000I, within 20 s'],
    [
      { type: 'script', script: '/c/ready.sh', intervalMs: 500, timeoutMs: 1 },
      '/c/ready.sh ends with 0, run every 500 ms, within 20 s',
    ],
    [
      {
        type: 'https',
        path: '/health',
        status: 200,
        intervalMs: 9,
        timeoutMs: 1,
        json: { path: 'status', equals: 'UP' },
      },
      'GET /health answers 200 with status UP over HTTPS, asked every 9 ms, within 20 s',
    ],
    [
      { type: 'http', path: '/', status: 204, intervalMs: 9, timeoutMs: 1 },
      'GET / answers 204 over HTTP, asked every 9 ms, within 20 s',
    ],
  ] as const)('shows readiness by %j', (readiness, text) => {
    expect(facts({ readiness })).toContain(`ready     ${text}`);
  });

  it.each([
    ['dedicated', 'stop      operator command P ZWESIS'],
    ['shared', 'stop      never, others use it too'],
  ] as const)('that is a %s started task shows its operator commands', (use, stop) => {
    const stc = { ...{ start: 'S ZWESIS', stop: 'P ZWESIS', jobName: 'ZWESIS', startStop: true }, use };
    expect(facts({ stc })).toContain(`start     operator command S ZWESIS (job ZWESIS, ${use})`);
    expect(facts({ stc })).toContain(stop);
  });

  it.each([
    [{ kind: 'shared', port: 1, address: '::' }, 'shared port 1 on ::'],
    [{ kind: 'range', first: 1, last: 2, address: '::' }, 'ports of 1-2 on ::'],
    [{ kind: 'none' }, 'no port'],
  ] as const)('shows port %j', (port, text) => {
    expect(componentText(engine.component('web', '', { port }))[0]).toBe(`  web: 1 instance, ${text}`);
  });
});
