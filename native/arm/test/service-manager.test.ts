// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openServiceManager, type ServiceManager } from '../src/service-manager.ts';

const receiverProgram = fileURLToPath(new URL('../build/notify-receiver', import.meta.url));
let directory: string;
let socket: string;
let receiver: ChildProcess;
let lines: AsyncIterator<string>;

function opened(path: string): ServiceManager {
  const manager = openServiceManager(path);
  if ('unavailable' in manager) throw new Error(manager.unavailable);
  return manager;
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-notify-'));
  socket = join(directory, 'notify');
  const child = spawn(receiverProgram, [socket], { stdio: ['ignore', 'pipe', 'inherit'] });
  receiver = child;
  lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('listening');
});
afterEach(() => {
  receiver.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

describe('a service manager', () => {
  it('is told what is sent, as it is', async () => {
    const manager = opened(socket);
    expect(manager.notify('READY=1\nSTATUS=100 % %s %n $(id)')).toBeUndefined();
    expect((await lines.next()).value).toBe('READY=1|STATUS=100 % %s %n $(id)');
  });

  it('that is gone is an answer, not an error', () => {
    expect(opened(join(directory, 'gone')).notify('READY=1')).toBe('ENOENT');
    expect(opened(`/${'x'.repeat(120)}`).notify('READY=1')).toBe('ENAMETOOLONG');
  });

  it.each(['', 'relative', '@', '/'])('is not behind %j', (path) => {
    expect(openServiceManager(path)).toEqual({ unavailable: `${path} is neither a path nor an abstract name` });
  });
});
