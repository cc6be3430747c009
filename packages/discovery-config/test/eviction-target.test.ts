// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { evictionTargets, type FirstSeen } from '../src/eviction-target.ts';
import type { RegistryInstance } from '../src/registry-instance.ts';

const registered: RegistryInstance = {
  serviceId: 'a',
  instanceId: 'whatever',
  hostName: 'Lpar1',
  ipAddr: '10.0.0.1',
  port: 7000,
  status: 'UP',
  metadata: {},
  registrationTimestamp: 100,
  lastDirtyTimestamp: 90,
};
const dead = { hostname: 'lpar1', port: 7000, noticedAt: 1000 };

function targets(instances: Partial<RegistryInstance>[], seen: FirstSeen = new Map(), at = dead): string[] {
  const list = instances.map((changes) => ({ ...registered, ...changes }));
  return evictionTargets(list, at, seen).map(({ instanceId }) => instanceId);
}

describe('what belongs to a dead instance', () => {
  it('is found by host name and port, whatever its id and case', () => {
    expect(targets([{}, { instanceId: 'second', serviceId: 'b' }])).toEqual(['whatever', 'second']);
    expect(targets([{}], new Map(), { ...dead, hostname: 'LPAR1' })).toEqual(['whatever']);
  });

  it('is found by address and port', () => {
    expect(targets([{}], new Map(), { ...dead, hostname: '10.0.0.1' })).toEqual(['whatever']);
  });

  it.each([{ hostName: 'lpar2', ipAddr: '10.0.0.2' }, { port: 7001 }])('is not at %j', (elsewhere) => {
    expect(targets([elsewhere])).toEqual([]);
  });
});

describe('a replacement', () => {
  it('has registered since the death was noticed', () => {
    expect(targets([{ lastDirtyTimestamp: 1000 }])).toEqual(['whatever']);
    expect(targets([{ lastDirtyTimestamp: 1001 }])).toEqual([]);
  });

  it('is newer than what was seen first at this peer', () => {
    const seen: FirstSeen = new Map();
    expect(targets([{}], seen)).toEqual(['whatever']);
    expect(targets([{}], seen)).toEqual(['whatever']);
    expect(targets([{ lastDirtyTimestamp: 95 }], seen)).toEqual([]);
  });

  it('is told by its registration time when there is no dirty timestamp', () => {
    const seen: FirstSeen = new Map();
    expect(targets([{ lastDirtyTimestamp: 0 }], seen)).toEqual(['whatever']);
    expect(targets([{ lastDirtyTimestamp: 0, registrationTimestamp: 101 }], seen)).toEqual([]);
  });

  it('is not a registration that a peer brought up to date', () => {
    const seen: FirstSeen = new Map();
    targets([{}], seen);
    expect(targets([{ registrationTimestamp: 500 }], seen)).toEqual(['whatever']);
  });
});
