// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// The launcher as a process, with those who watch over it: arm-stand-in, a service manager, operators.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { standInPath } from '@zowe-ha/arm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inheritedByComponents } from '../../src/hooks/host-system.ts';
import { createInstallation, processesOf, type Installation } from '../installation.ts';

const launcherProgram = fileURLToPath(new URL('../../bin/zowe-launcher.js', import.meta.url));
const receiverProgram = fileURLToPath(new URL('../../../../native/arm/build/notify-receiver', import.meta.url));

let installation: Installation;
let others: ChildProcess[];

beforeEach(() => {
  installation = createInstallation();
  others = [];
});
afterEach(async () => {
  for (const child of others.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
  }
  await installation.close();
});

/** A process whose lines are waited for. */
interface Observed {
  readonly child: ChildProcess;
  readonly lines: string[];
  readonly exited: Promise<number | NodeJS.Signals | null>;
  /** The first line from `from` on that matches; rejects with all lines when there will be none. */
  said(pattern: RegExp, from?: number): Promise<string>;
}

function observe(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Observed {
  const child = spawn(program, args, {
    env: { ...process.env, ZWE_HA_SYSTEM_DIR: installation.systemDirectory, CONFIG: undefined, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  others.push(child);
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let ended = false;
  const look = (): void => waiting.forEach((each) => each());
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    look();
  });
  const exited = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => {
      ended = true;
      look();
      resolve(code ?? signal);
    });
  });
  return {
    child,
    lines,
    exited,
    said: (pattern, from = 0) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          const found = lines.slice(from).find((line) => pattern.test(line));
          if (found !== undefined) resolve(found);
          else if (ended) reject(new Error(`ended without ${String(pattern)}:\n${lines.join('\n')}`));
          else return;
          waiting.delete(check);
        };
        waiting.add(check);
        check();
      }),
  };
}

const launcherArguments = (): string[] => [launcherProgram, '--config', installation.config, '--ha-instance', 'lpar1'];
const up = /ZWEL0450I HA instance lpar1 is UP/;

async function instancePids(): Promise<(number | undefined)[]> {
  const client = await installation.connect();
  const { instances, launcherPid } = await client.display();
  client.close();
  expect(launcherPid).not.toBe(process.pid);
  return instances.map(({ pid }) => pid);
}

describe('a launcher under automatic restart management', () => {
  const underArm = (env: NodeJS.ProcessEnv = {}): Observed => {
    const socket = join(installation.directory, 'arm.sock');
    return observe(standInPath, ['--socket', socket, '--', process.execPath, ...launcherArguments()], env);
  };
  const launcherPid = (line: string): number => Number(/process (\d+)/.exec(line)?.[1]);

  it('is restarted after SIGKILL and adopts its component instances; an orderly stop is not restarted', async () => {
    const arm = underArm();
    const first = launcherPid(await arm.said(/started process/));
    await arm.said(/ZWEL1320I Element ZWESL_LPAR1 is registered/);
    await arm.said(up);
    await arm.said(/ZWEL1322I Element ZWESL_LPAR1 is ready\./);
    const pids = await instancePids();

    const before = arm.lines.length;
    process.kill(first, 'SIGKILL');
    await arm.said(/ended by signal 9/);
    await arm.said(/ZWEL1321I This is a restart of element ZWESL_LPAR1 .* 4\/104/, before);
    await arm.said(up, before);
    expect(await instancePids()).toEqual(pids);

    arm.child.kill('SIGTERM');
    expect(await arm.exited).toBe(0);
    await arm.said(/ZWEL1326I Element ZWESL_LPAR1 is deregistered\./, before);
    expect(arm.lines.filter((line) => /started process/.test(line))).toHaveLength(2);
    expect(processesOf(installation)).toEqual([]);
  });

  it('ends abnormally after an internal error, is restarted, and the component instances run on', async () => {
    const fault = 'process.on("SIGUSR2", () => { throw new Error("boom"); })';
    const arm = underArm({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` });
    const first = launcherPid(await arm.said(/started process/));
    await arm.said(up);
    const pids = await instancePids();
    const before = arm.lines.length;
    process.kill(first, 'SIGUSR2');
    await arm.said(/ZWEL0459E .*boom/, before);
    await arm.said(/ZWEL1328E The launcher ends abnormally, so that element ZWESL_LPAR1 is restarted/, before);
    await arm.said(/ended by signal 6/, before);
    await arm.said(up, before);
    expect(await instancePids()).toEqual(pids);
    arm.child.kill('SIGTERM');
    expect(await arm.exited).toBe(0);
  });

  it('is not registered when that is switched off', async () => {
    installation.site({ components: { launcher: { ha: { arm: { enabled: 'no' } } } } });
    const arm = underArm();
    await arm.said(up);
    arm.child.kill('SIGTERM');
    expect(await arm.exited).toBe(0);
    expect(arm.lines.filter((line) => /element|Element/.test(line))).toEqual([]);
  });

  it('runs without ARM after one warning when it is wanted where there is none', async () => {
    installation.site({ components: { launcher: { ha: { arm: { enabled: 'yes' } } } } });
    const launcher = observe(process.execPath, launcherArguments());
    await launcher.said(up);
    launcher.child.kill('SIGTERM');
    expect(await launcher.exited).toBe(0);
    const warnings = launcher.lines.filter((line) => /ZWEL132\d/.test(line));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(
      'ZWEL1323W HA instance lpar1 runs without automatic restart: there is no Automatic Restart',
    );
  });
});

describe('a launcher under systemd', () => {
  it('tells it READY when UP, RELOADING, STOPPING, and that it is alive', async () => {
    const socket = join(installation.directory, 'notify');
    const systemd = observe(receiverProgram, [socket]);
    await systemd.said(/^listening$/);
    const launcher = observe(process.execPath, launcherArguments(), { NOTIFY_SOCKET: socket, WATCHDOG_USEC: '200000' });
    await systemd.said(/^READY=1\|STATUS=lpar1 up: 3 of 3 component instances up$/);
    await launcher.said(up);
    await systemd.said(/^WATCHDOG=1$/);
    for (const pid of processesOf(installation)) {
      expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toMatch(/NOTIFY_SOCKET|WATCHDOG/);
    }
    const before = systemd.lines.length;
    launcher.child.kill('SIGHUP');
    await systemd.said(/^RELOADING=1\|MONOTONIC_USEC=[1-9]\d+$/, before);
    await systemd.said(/^READY=1\|STATUS=lpar1 up: 3 of 3/, before);
    launcher.child.kill('SIGTERM');
    await systemd.said(/^STOPPING=1\|STATUS=lpar1 stopping/, before);
    expect(await launcher.exited).toBe(0);
    const first = systemd.lines.findIndex((line) => line.includes('READY=1'));
    const spawned = systemd.lines.findIndex((line) => line.includes('3 of 3'));
    expect(first).toBe(spawned);
  });
});

describe('a launcher with an operator console', () => {
  const connectOperator = async (path: string): Promise<{ socket: Socket; next(pattern: RegExp): Promise<string> }> => {
    const socket = await new Promise<Socket>((resolve) => {
      const connecting = createConnection(path, () => resolve(connecting));
    });
    const received = createInterface({ input: socket })[Symbol.asyncIterator]();
    return {
      socket,
      async next(pattern) {
        for (let line = await received.next(); !line.done; line = await received.next()) {
          if (pattern.test(line.value)) return line.value;
        }
        throw new Error(`no ${String(pattern)}`);
      },
    };
  };

  it('is commanded by MODIFY, answers there, and ends at P', async () => {
    const path = join(installation.directory, 'console');
    const launcher = observe(process.execPath, launcherArguments(), { ZWE_HA_CONSOLE: path });
    await launcher.said(up);
    const [one, other] = [await connectOperator(path), await connectOperator(path)];
    one.socket.write('F ZWE1SV,APPL=DISP\n');
    expect(await one.next(/WORKER/i)).toMatch(/worker/i);
    one.socket.write('F ZWE1SV,APPL=STOP(nobody)\n');
    expect(await one.next(/ZWEL0054W/)).toContain('nobody'.toUpperCase());
    other.socket.write('F ZWE1SV,APPL=NONSENSE\n');
    // The first line that is no message to all: the answers above went to the other console.
    expect(await other.next(/^(?!ZWEL04)/)).toMatch(/^ZWEL0042E /);
    other.socket.write('P ZWE1SV\n');
    expect(await one.next(/ZWEL0453I/)).toContain('STOPPING');
    expect(await launcher.exited).toBe(0);
    expect(launcher.lines.filter((line) => line.includes('ZWEL0014I'))).toHaveLength(1);
    expect(existsSync(path)).toBe(false);
    expect(processesOf(installation)).toEqual([]);
  });

  it('runs without a console after one warning when the path cannot be one', async () => {
    const path = join(installation.directory, 'file');
    writeFileSync(path, 'not a socket');
    const launcher = observe(process.execPath, launcherArguments(), { ZWE_HA_CONSOLE: path });
    await launcher.said(up);
    launcher.child.kill('SIGTERM');
    expect(await launcher.exited).toBe(0);
    expect(launcher.lines.filter((line) => line.includes('ZWEL1329W'))).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toBe('not a socket');
  });
});

describe('the environment of component instances', () => {
  it('has nothing that belongs to the launcher alone', () => {
    const environment = {
      PATH: '/bin',
      NOTIFY_SOCKET: '/n',
      WATCHDOG_USEC: '1',
      WATCHDOG_PID: '2',
      ZWE_HA_ARM_STANDIN: '/a',
      ZWE_HA_CONSOLE: '/c',
      ZWE_HA_SYSTEM_DIR: '/s',
    };
    expect(inheritedByComponents(environment)).toEqual({ PATH: '/bin', ZWE_HA_SYSTEM_DIR: '/s' });
  });
});
