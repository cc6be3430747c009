// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { beforeEach, describe, expect, it } from 'vitest';
import { parseInstance } from '../../src/embedded-registry/instance-json.ts';
import { createSweep } from '../../src/embedded-registry/lease-sweeper.ts';
import { createRegistry, type Registry } from '../../src/embedded-registry/registry.ts';
import type { StoredInstance } from '../../src/embedded-registry/stored-instance.ts';
import { registrationOf } from '../raw-request.ts';
import { createRecordingLogger } from '../recording-logger.ts';

let clock: number;
let registry: Registry;
const now = (): number => clock;

beforeEach(() => {
  clock = 1_000_000;
  registry = createRegistry(now);
});

function instance(app: string, changes: Record<string, unknown> = {}): StoredInstance {
  const parsed = parseInstance(registrationOf(app, changes), clock);
  if ('refusal' in parsed) throw new Error(parsed.refusal.text);
  return parsed.instance;
}
const keyOf = (app: string): { app: string; id: string } => ({ app, id: `127.0.0.1:${app}:8443` });
const listed = (): string[] => registry.instances().map(({ app }) => app);

/** Lets seconds pass; these applications renew every 30 of them. */
function pass(seconds: number, ...renewing: string[]): void {
  for (let second = 1; second <= seconds; second += 1) {
    clock += 1000;
    if (second % 30 === 0) for (const app of renewing) registry.renew(keyOf(app), { isReplicated: false });
    registry.sweep();
  }
}

describe('leases', () => {
  it('of 90 seconds end after 90 seconds, not after twice that', () => {
    registry.register(instance('a'), false);
    registry.register(instance('b'), false);
    pass(89, 'b');
    expect(listed()).toEqual(['A', 'B']);
    pass(1, 'b');
    expect(listed()).toEqual(['B']);
  });

  it('are renewed by heartbeats of clients and of peers', () => {
    registry.register(instance('a'), false);
    pass(60);
    registry.renew(keyOf('a'), { isReplicated: true });
    pass(89);
    expect(listed()).toEqual(['A']);
    pass(1);
    expect(listed()).toEqual([]);
  });

  it('have the duration that the instance asks for', () => {
    registry.register(instance('a', { leaseInfo: { durationInSecs: 10, renewalIntervalInSecs: 3 } }), false);
    pass(9);
    expect(listed()).toEqual(['A']);
    pass(1);
    expect(listed()).toEqual([]);
  });

  it('end for each of six instances that dies, where Eureka preserves them for ever', () => {
    for (const app of ['a', 'b', 'c', 'd', 'e', 'f']) registry.register(instance(app), false);
    pass(90, 'b', 'c', 'd', 'e', 'f');
    expect(listed()).toEqual(['B', 'C', 'D', 'E', 'F']);
  });

  it('are held for one more lease when all instances fall silent at once', () => {
    for (const app of ['a', 'b', 'c']) registry.register(instance(app), false);
    pass(120);
    expect(listed()).toEqual(['A', 'B', 'C']);
    registry.renew(keyOf('b'), { isReplicated: false });
    registry.sweep();
    expect(listed()).toEqual(['B']);
  });

  it('are not held for ever', () => {
    for (const app of ['a', 'b', 'c']) registry.register(instance(app), false);
    pass(179);
    expect(listed()).toEqual(['A', 'B', 'C']);
    pass(1);
    expect(listed()).toEqual([]);
  });
});

describe('sweeping', () => {
  it('prolongs all leases by the time in which the process did not run, and says so', () => {
    const log = createRecordingLogger();
    const sweep = createSweep({ registry, logger: log.logger, now, intervalMs: 1000 });
    registry.register(instance('a'), false);
    registry.register(instance('b'), false);
    clock += 3_600_000;
    sweep();
    expect(listed()).toEqual(['A', 'B']);
    expect(log.ids()).toEqual(['ZWEL0571W']);
    for (let second = 0; second < 45; second += 1) {
      clock += 1000;
      sweep();
    }
    registry.renew(keyOf('b'), { isReplicated: false });
    for (let second = 0; second < 45; second += 1) {
      clock += 1000;
      sweep();
    }
    expect(listed()).toEqual(['B']);
    expect(log.ids()).toEqual(['ZWEL0571W', 'ZWEL0569W']);
    expect(log.lines()[1]).toContain('127.0.0.1:a:8443');
  });

  it('says once that it holds leases', () => {
    const log = createRecordingLogger();
    const sweep = createSweep({ registry, logger: log.logger, now, intervalMs: 1000 });
    registry.register(instance('a'), false);
    registry.register(instance('b'), false);
    for (let second = 0; second < 170; second += 1) {
      clock += 1000;
      sweep();
    }
    expect(log.ids()).toEqual(['ZWEL0570W']);
  });
});

describe('conflicts', () => {
  it('are won by the larger dirty timestamp; equal ones by what comes in', () => {
    registry.register(instance('a', { lastDirtyTimestamp: 10, ipAddr: 'ten' }), false);
    expect(registry.register(instance('a', { lastDirtyTimestamp: 9, ipAddr: 'nine' }), true)).toBe('older');
    expect(registry.find(keyOf('a'))?.ipAddr).toBe('ten');
    expect(registry.register(instance('a', { lastDirtyTimestamp: 10, ipAddr: 'again' }), true)).toBe('registered');
    expect(registry.find(keyOf('a'))?.ipAddr).toBe('again');
  });

  it('in a heartbeat: newer is unknown, older from a client is fine, older from a peer gets our instance', () => {
    registry.register(instance('a', { lastDirtyTimestamp: 10 }), false);
    const renew = (lastDirtyTimestamp: number, isReplicated: boolean): unknown =>
      registry.renew(keyOf('a'), { lastDirtyTimestamp, isReplicated });
    expect(renew(11, false)).toBe('unknown');
    expect(renew(10, true)).toBe('renewed');
    expect(renew(9, false)).toBe('renewed');
    expect(renew(9, true)).toEqual({ conflict: registry.find(keyOf('a')) });
  });
});

describe('cancelling', () => {
  it('spares what is newer than the sender knew', () => {
    registry.register(instance('a', { lastDirtyTimestamp: 10 }), false);
    expect(registry.cancel(keyOf('a'), 9)).toBeUndefined();
    expect(registry.cancel(keyOf('a'), 10)?.app).toBe('A');
    expect(registry.cancel(keyOf('a'))).toBeUndefined();
  });

  it('is not undone by a late copy of what was cancelled', () => {
    const late = instance('a', { lastDirtyTimestamp: 10 });
    registry.register(late, false);
    clock += 5;
    registry.cancel(keyOf('a'));
    expect(registry.register(late, true)).toBe('cancelled');
    expect(listed()).toEqual([]);
  });

  it('is undone by a newer registration, by the instance itself, and by a peer that has heard of it since', () => {
    const known = instance('a', { lastDirtyTimestamp: 10 });
    const cancel = (): void => {
      registry.register(known, false);
      clock += 5;
      registry.cancel(keyOf('a'));
      clock += 5;
    };
    cancel();
    expect(registry.register(instance('a', { lastDirtyTimestamp: 11 }), true)).toBe('registered');
    registry.cancel(keyOf('a'));
    cancel();
    expect(registry.register(known, false)).toBe('registered');
    cancel();
    const heard = instance('a', { lastDirtyTimestamp: 10, leaseInfo: { lastRenewalTimestamp: clock } });
    expect(registry.register(heard, true)).toBe('registered');
  });
});

describe('status overrides', () => {
  it('outlive a registration, except of an instance that is not up yet', () => {
    registry.register(instance('a'), false);
    registry.overrideStatus(keyOf('a'), 'OUT_OF_SERVICE');
    registry.register(instance('a'), false);
    expect(registry.find(keyOf('a'))).toMatchObject({ status: 'OUT_OF_SERVICE', overriddenStatus: 'OUT_OF_SERVICE' });
    registry.register(instance('a', { status: 'STARTING' }), false);
    expect(registry.find(keyOf('a'))?.status).toBe('STARTING');
    registry.removeOverride(keyOf('a'), 'UP');
    expect(registry.find(keyOf('a'))).toMatchObject({ status: 'UP', overriddenStatus: 'UNKNOWN' });
  });
});

describe('recent changes', () => {
  it('name each instance once with its latest change, for three minutes', () => {
    registry.register(instance('a'), false);
    registry.register(instance('b'), false);
    clock += 100_000;
    registry.cancel(keyOf('a'));
    const changes = (): string[] => registry.recentChanges().map((each) => `${each.instance.app} ${each.action}`);
    expect(changes()).toEqual(['B ADDED', 'A DELETED']);
    clock += 80_000;
    expect(changes()).toEqual(['A DELETED']);
    clock += 100_000;
    expect(changes()).toEqual([]);
  });

  it('do not count renewals as versions', () => {
    registry.register(instance('a'), false);
    const { version } = registry;
    registry.renew(keyOf('a'), { isReplicated: false });
    expect(registry.version).toBe(version);
    registry.overrideStatus(keyOf('a'), 'DOWN');
    expect(registry.version).toBe(version + 1);
  });
});
