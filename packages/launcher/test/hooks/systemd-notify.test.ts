// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createLogger } from '@zowe-ha/messages';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HaInstanceStatus } from '../../src/control/status.ts';
import { openSystemdNotify, type SystemdNotify, type SystemdNotifyOptions } from '../../src/hooks/systemd-notify.ts';
import { createManualClock, type ManualClock } from '../manual-clock.ts';

let clock: ManualClock;
let sent: string[];
let problem: string | undefined;
let lines: string[];
const logger = createLogger({ source: 'TEST', destination: { write: (line) => lines.push(line.trimEnd()) } });
const environment = { NOTIFY_SOCKET: '/run/systemd/notify' };

/** A simulated systemd: what it is told, and whether it can be. */
const open = (): ReturnType<NonNullable<SystemdNotifyOptions['open']>> =>
  Promise.resolve({
    notify(text: string) {
      if (problem === undefined) sent.push(text);
      return problem;
    },
  });

async function opened(more: Partial<SystemdNotifyOptions> = {}): Promise<SystemdNotify> {
  const options = { logger, clock, environment, open, pid: 4711, monotonicMicroseconds: () => 123n, ...more };
  const notify = await openSystemdNotify(options);
  if (!notify) throw new Error('not opened');
  return notify;
}

function status(state: HaInstanceStatus['state'], ...states: ('up' | 'starting' | 'down')[]): HaInstanceStatus {
  const instances = states.map((each) => ({ wanted: each === 'down' ? 'down' : 'up', state: each }));
  return { haInstance: 'lpar1', state, instances } as unknown as HaInstanceStatus;
}

beforeEach(() => {
  clock = createManualClock();
  sent = [];
  lines = [];
  problem = undefined;
});

describe('notification of systemd', () => {
  it('says READY=1 when the HA instance is UP, not when it was spawned, and only once', async () => {
    const notify = await opened();
    notify.onStatus(status('starting', 'starting', 'starting', 'down'));
    notify.onStatus(status('starting', 'up', 'starting', 'down'));
    notify.onStatus(status('up', 'up', 'up', 'down'));
    notify.onStatus(status('degraded', 'up', 'starting'));
    notify.onStatus(status('up', 'up', 'up'));
    expect(sent).toEqual([
      'STATUS=lpar1 starting: 0 of 2 component instances up',
      'STATUS=lpar1 starting: 1 of 2 component instances up',
      'READY=1\nSTATUS=lpar1 up: 2 of 2 component instances up',
      'STATUS=lpar1 degraded: 1 of 2 component instances up',
      'STATUS=lpar1 up: 2 of 2 component instances up',
    ]);
  });

  it('says nothing when nothing changed', async () => {
    const notify = await opened();
    notify.onStatus(status('up', 'up'));
    notify.onStatus(status('up', 'up'));
    expect(sent).toHaveLength(1);
  });

  it('says STOPPING=1 once', async () => {
    const notify = await opened();
    notify.onStatus(status('stopping', 'up'));
    notify.onStatus(status('stopping', 'down'));
    expect(sent).toEqual([
      'STOPPING=1\nSTATUS=lpar1 stopping: 1 of 1 component instances up',
      'STATUS=lpar1 stopping: 0 of 0 component instances up',
    ]);
  });

  it('says RELOADING=1 with the time, and READY=1 when the refresh is over', async () => {
    const notify = await opened();
    notify.onStatus(status('up', 'up'));
    notify.reloading();
    notify.reloaded();
    expect(sent.slice(1)).toEqual([
      'RELOADING=1\nMONOTONIC_USEC=123',
      'READY=1\nSTATUS=lpar1 up: 1 of 1 component instances up',
    ]);
  });

  it.each(['starting', 'stopping'] as const)('says nothing of a refresh while %s', async (state) => {
    const notify = await opened();
    notify.onStatus(status(state, 'starting'));
    sent = [];
    notify.reloading();
    notify.reloaded();
    expect(sent).toEqual([]);
  });

  it('sends WATCHDOG=1 at half of what is allowed, until it is closed', async () => {
    const notify = await opened({ environment: { ...environment, WATCHDOG_USEC: '30000000', WATCHDOG_PID: '4711' } });
    clock.advance(14_999);
    expect(sent).toEqual([]);
    clock.advance(1);
    expect(sent).toEqual(['WATCHDOG=1']);
    clock.advance(30_000);
    expect(sent).toHaveLength(3);
    notify.close();
    clock.advance(60_000);
    expect(sent).toHaveLength(3);
  });

  it.each([
    [{ WATCHDOG_USEC: '30000000', WATCHDOG_PID: '1' }, []],
    [{ WATCHDOG_USEC: '0' }, []],
    [{ WATCHDOG_USEC: '-5' }, []],
    [{ WATCHDOG_USEC: 'soon' }, []],
    [{ WATCHDOG_USEC: '' }, []],
    [{}, []],
    [{ WATCHDOG_USEC: '30000000' }, [15_000]],
    [{ WATCHDOG_USEC: '1' }, [1]],
  ])('with %j is due in %j', async (watchdog, due) => {
    await opened({ environment: { ...environment, ...watchdog } });
    expect(clock.pending()).toEqual(due);
  });

  it('warns once when it cannot be sent, and tries again', async () => {
    problem = 'ECONNREFUSED';
    const notify = await opened();
    notify.onStatus(status('starting', 'starting'));
    notify.onStatus(status('up', 'up'));
    problem = undefined;
    notify.onStatus(status('degraded', 'starting'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(
      'ZWEL1333W The service manager at /run/systemd/notify is not told what the launcher does: ECONNREFUSED.',
    );
    expect(sent).toHaveLength(1);
  });

  it('is off without NOTIFY_SOCKET', async () => {
    expect(await openSystemdNotify({ logger, clock, environment: {}, open })).toBeUndefined();
    expect(await openSystemdNotify({ logger, clock, environment: { NOTIFY_SOCKET: '' }, open })).toBeUndefined();
    expect(lines).toEqual([]);
  });

  it('is off after one warning when there is no way to send it', async () => {
    const unavailable = await openSystemdNotify({ logger, clock, environment: { NOTIFY_SOCKET: 'relative' } });
    expect(unavailable).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('relative is neither a path nor an abstract name');
  });
});
