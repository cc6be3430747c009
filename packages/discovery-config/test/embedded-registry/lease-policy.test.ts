// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { judgeLease } from '../../src/embedded-registry/lease-policy.ts';
import type { Lease } from '../../src/embedded-registry/stored-instance.ts';

const lease: Lease = {
  renewalIntervalInSecs: 30,
  durationInSecs: 90,
  registrationTimestamp: 0,
  lastRenewalTimestamp: 0,
  serviceUpTimestamp: 0,
};

describe('a lease', () => {
  it.each([
    ['younger than its duration, whoever is silent', 89_999, 0, 2, 'keep'],
    ['at its end, while others are heard', 90_000, 89_000, 2, 'remove'],
    ['at its end, with one other heard 45 s ago', 90_000, 45_000, 2, 'remove'],
    ['at its end, while nobody is heard', 90_000, 44_999, 2, 'hold'],
    ['at its end, of the only instance there is', 90_000, 0, 1, 'remove'],
    ['just before twice its duration, nobody heard', 179_999, 0, 5, 'hold'],
    ['at twice its duration, nobody heard', 180_000, 0, 5, 'remove'],
    ['held, once somebody is heard again', 120_000, 119_000, 5, 'remove'],
  ] as const)('%s', (...row) => {
    const [, now, lastHeardAt, count, verdict] = row;
    expect(judgeLease(lease, { now, lastHeardAt, count })).toBe(verdict);
  });

  it('shorter than the renewal interval is judged by its half', () => {
    const short = { ...lease, durationInSecs: 10 };
    expect(judgeLease(short, { now: 10_000, lastHeardAt: 5000, count: 2 })).toBe('remove');
    expect(judgeLease(short, { now: 10_000, lastHeardAt: 4999, count: 2 })).toBe('hold');
  });
});
