// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createProbeFactory } from '../../src/probes/index.ts';
import type { ProbeResult } from '../../src/probes/probe.ts';

const createProbe = createProbeFactory({ hostname: () => 'h', tls: () => undefined, verify: () => 'STRICT' });
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-script-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function run(name: string, signal = AbortSignal.timeout(20_000), values: object = {}): Promise<ProbeResult> {
  const environment = { PATH: process.env['PATH'] ?? '', ...values };
  const plan = { type: 'script', script: name, intervalMs: 200, timeoutMs: 2000 } as const;
  return createProbe(plan, { directory, environment }).check(signal);
}

function script(name: string, text: string, mode = 0o755): string {
  writeFileSync(join(directory, name), text);
  chmodSync(join(directory, name), mode);
  return name;
}

it.each([
  ['exit 0', { ready: true }],
  ['exit 3', { ready: false, reason: 'probe.sh ended with 3' }],
  ['kill -9 $$', { ready: false, reason: 'probe.sh was ended by SIGKILL' }],
])('a script that says %j', async (text, result) => {
  expect(await run(script('probe.sh', `#!/bin/sh\n${text}\n`))).toEqual(result);
});

it('a script that names no interpreter is one for the shell', async () => {
  expect(await run(script('probe.sh', 'exit 4\n'))).toEqual({ ready: false, reason: 'probe.sh ended with 4' });
});

it('a script runs in the directory of the component with the environment of the instance, and no shell reads its name', async () => {
  const name = script('$(touch injected); probe.sh', '#!/bin/sh\npwd > seen; printf %s "$ZWE_configs_port" >> seen\n');
  const port = '$(touch injected)`touch injected`';
  expect(await run(name, undefined, { ZWE_configs_port: port })).toEqual({ ready: true });
  expect(readFileSync(join(directory, 'seen'), 'utf8')).toBe(`${directory}\n${port}`);
  expect(existsSync(join(directory, 'injected'))).toBe(false);
});

it.each([
  ['that is not there', 'nowhere.sh', 'nowhere.sh cannot be run (ENOENT)'],
  ['that is not executable', 'plain.sh', 'plain.sh cannot be run (EACCES)'],
])('a script %s is a reason', async (_what, name, reason) => {
  script('plain.sh', 'exit 0\n', 0o644);
  expect(await run(name)).toEqual({ ready: false, reason });
});

it('a script that does not end in time is ended with all that it has started', async () => {
  const name = script(
    'probe.sh',
    '#!/bin/sh\nsleep 1000 &\nprintf "%s %s" "$$" "$!" > pids.new\nmv pids.new pids\nwait\n',
  );
  const attempt = new AbortController();
  const result = run(name, attempt.signal);
  await expect.poll(() => existsSync(join(directory, 'pids'))).toBe(true);
  attempt.abort();
  expect(await result).toEqual({ ready: false, reason: 'probe.sh did not end in time' });
  const pids = readFileSync(join(directory, 'pids'), 'utf8').split(' ');
  await expect.poll(() => pids.filter(isRunning)).toEqual([]);
});

it('what a script leaves in the background is ended with it', async () => {
  const name = script('probe.sh', '#!/bin/sh\nsleep 1000 &\nprintf %s "$!" > pids\n');
  expect(await run(name)).toEqual({ ready: true });
  const pid = readFileSync(join(directory, 'pids'), 'utf8');
  await expect.poll(() => isRunning(pid)).toBe(false);
});

it('a script is not even started when the time is over', async () => {
  const name = script('probe.sh', '#!/bin/sh\ntouch started\n');
  expect(await run(name, AbortSignal.abort())).toEqual({ ready: false, reason: 'probe.sh did not end in time' });
  expect(existsSync(join(directory, 'started'))).toBe(false);
});

/** A process that has ended and is not yet collected does not run. */
function isRunning(pid: string): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
