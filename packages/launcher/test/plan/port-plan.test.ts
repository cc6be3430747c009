// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { portOfInstance, portPlan, portsCollide, type PortSettings } from '../../src/plan/port-plan.ts';
import type { PortPlan } from '../../src/plan/component-plan.ts';

const address = '10.0.0.1';

interface Settings extends Partial<PortSettings['options']> {
  readonly configured?: unknown;
  readonly privileged?: boolean;
}

function plan({ configured = 7554, privileged = false, ...options }: Settings) {
  const defaults = {
    instances: 1,
    portRange: { first: 20_000, last: 20_009 },
    sharedPort: false,
    instanceSettings: [],
  };
  return portPlan({ component: 'web', configured, address, privileged, options: { ...defaults, ...options } });
}

const ports = (settings: Settings): PortPlan[] => {
  const planned = plan(settings);
  return Array.from({ length: settings.instances ?? 1 }, (_, index) => portOfInstance(planned, index + 1));
};
const fixed = (port: number, on = address): PortPlan => ({ kind: 'fixed', port, address: on });
const range = (on = address): PortPlan => ({ kind: 'range', first: 20_000, last: 20_009, address: on });

describe('the ports of a component', () => {
  it.each([undefined, null, ''])('are none when its port is %s', (configured) => {
    expect(portPlan({ ...noPort, configured })).toEqual({ port: { kind: 'none' }, instanceSettings: [] });
  });
  const noPort: PortSettings = {
    component: 'web',
    configured: undefined,
    address,
    privileged: false,
    options: { instances: 3, portRange: { first: 1, last: 1 }, sharedPort: false, instanceSettings: [] },
  };

  it.each([
    ['one instance, a port', { configured: 65_535 }, [fixed(65_535)]],
    ['one instance, port 0', { configured: 0 }, [range()]],
    ['two instances, a port', { instances: 2 }, [range(), range()]],
    ['a port as text', { configured: '7554' }, [fixed(7554)]],
  ])('with %s', (_what, settings, expected) => {
    expect(ports(settings)).toEqual(expected);
  });

  it('are the same on the addresses of their own that instances have', () => {
    const instanceSettings = [{ listenAddress: '10.0.0.2' }, { listenAddress: '10.0.0.3' }];
    expect(ports({ instances: 2, instanceSettings })).toEqual([fixed(7554, '10.0.0.2'), fixed(7554, '10.0.0.3')]);
  });

  it('are that of the component for the one instance that has none of its own', () => {
    expect(ports({ instances: 2, instanceSettings: [{}, { listenAddress: '10.0.0.3' }] })).toEqual([
      fixed(7554),
      fixed(7554, '10.0.0.3'),
    ]);
    expect(ports({ instances: 3, instanceSettings: [{}, { port: 7556 }] })).toEqual([range(), fixed(7556), range()]);
  });

  it('may be given for each instance, 0 for one of the range on its address', () => {
    const instanceSettings = [{ port: 7001 }, { port: 0, listenAddress: '10.0.0.3' }, { port: 0 }];
    expect(ports({ instances: 3, instanceSettings })).toEqual([fixed(7001), range('10.0.0.3'), range()]);
    expect(ports({ configured: undefined, instances: 1, instanceSettings: [{ port: 7001 }] })).toEqual([fixed(7001)]);
  });

  it('ignore settings of instances that there are not', () => {
    expect(ports({ instances: 1, instanceSettings: [{}, { port: 1 }] })).toEqual([fixed(7554)]);
  });

  it('keep names of instances', () => {
    const planned = plan({
      instanceSettings: [
        { hostname: 'h', jobNameSuffix: 'G1' },
        { port: 5, hostname: 'i' },
      ],
    });
    expect(planned.instanceSettings).toEqual([
      { hostname: 'h', jobNameSuffix: 'G1' },
      { hostname: 'i', port: fixed(5) },
    ]);
  });
});

describe('a shared port', () => {
  it('is one for all instances', () => {
    const shared = { kind: 'shared', port: 7554, address };
    expect(ports({ instances: 2, sharedPort: true })).toEqual([shared, shared]);
    expect(ports({ instances: 1, sharedPort: true, instanceSettings: [{ hostname: 'h' }] })).toEqual([shared]);
  });

  it.each([0, undefined, ''])('is refused when the port is %s', (configured) => {
    const { port, problem } = portPlan({
      ...{ component: 'web', configured, address, privileged: false },
      options: { instances: 2, portRange: { first: 1, last: 9 }, sharedPort: true, instanceSettings: [] },
    });
    expect([port.kind, problem?.definition.id, problem?.args, problem?.key]).toEqual([
      'none',
      'ZWEL1300E',
      ['web'],
      'ha.sharedPort',
    ]);
  });

  it.each([[{ port: 1 }], [{ listenAddress: '10.0.0.2' }]])('is refused beside %j of an instance', (own) => {
    const { port, problem } = plan({ instances: 2, sharedPort: true, instanceSettings: [{}, own] });
    expect([port.kind, problem?.definition.id, problem?.args, problem?.key]).toEqual([
      'none',
      'ZWEL1301E',
      ['web', 2],
      'ha.instanceSettings.1',
    ]);
  });
});

describe('what cannot be planned', () => {
  it.each([-1, 65_536, 1.5, 'high', {}, Number.NaN])('a port %j', (configured) => {
    const { port, problem } = plan({ configured });
    expect([port.kind, problem?.definition.id, problem?.key]).toEqual(['none', 'ZWEL0482E', 'port']);
    expect(problem?.args).toEqual([
      'components.web.port',
      'a whole number from 0 to 65535',
      JSON.stringify(configured),
    ]);
  });

  it.each([
    ['fewer ports than instances', { instances: 3, first: 20_000, last: 20_001 }, 'it has 2 ports for 3 instances'],
    [
      'fewer ports that are not privileged than instances',
      { instances: 3, first: 1000, last: 1025 },
      'it has 2 ports that are not privileged for 3 instances',
    ],
    [
      'privileged ports only',
      { instances: 2, first: 600, last: 700 },
      'it has 0 ports that are not privileged for 2 instances',
    ],
  ])('a range with %s', (_what, { instances, first, last }, reason) => {
    const { port, problem } = plan({ instances, portRange: { first, last } });
    expect([port.kind, problem?.definition.id, problem?.key]).toEqual(['none', 'ZWEL0476E', 'ha.portRange']);
    expect(problem?.args).toEqual([`${first}-${last}`, 'web', reason]);
  });

  it('does not stop a range that is just large enough, or whose privileged ports are allowed', () => {
    expect(plan({ instances: 10 }).problem).toBeUndefined();
    expect(plan({ instances: 11 }).problem).toBeDefined();
    expect(plan({ instances: 2, portRange: { first: 600, last: 601 }, privileged: true })).toEqual({
      port: { kind: 'range', first: 600, last: 601, address, privileged: true },
      instanceSettings: [],
    });
    expect(plan({ instances: 2, portRange: { first: 1023, last: 1025 } }).problem).toBeUndefined();
  });

  it('counts instances of each address alone', () => {
    const portRange = { first: 20_000, last: 20_000 };
    const instanceSettings = [{ listenAddress: '10.0.0.2' }, { listenAddress: '10.0.0.3' }];
    expect(plan({ configured: 0, instances: 2, portRange, instanceSettings }).problem).toBeUndefined();
    expect(plan({ configured: 0, instances: 3, portRange, instanceSettings }).problem).toBeUndefined();
    expect(plan({ configured: 0, instances: 4, portRange, instanceSettings }).problem?.args[2]).toBe(
      'it has 1 ports for 2 instances',
    );
  });

  it('is nothing of a range that no instance needs', () => {
    expect(plan({ portRange: { first: 9, last: 9 } }).problem).toBeUndefined();
  });
});

describe('two servers', () => {
  const shared: PortPlan = { kind: 'shared', port: 1, address };
  it.each([
    ['the same port and address', fixed(1), fixed(1), true],
    ['another port', fixed(1), fixed(2), false],
    ['another address', fixed(1), fixed(1, '10.0.0.2'), false],
    ['all addresses', fixed(1), fixed(1, '0.0.0.0'), true],
    ['all IPv6 addresses', fixed(1, '::'), fixed(1), true],
    ['a shared port', shared, fixed(1), true],
    ['a range', range(), fixed(20_000), false],
    ['none', { kind: 'none' } as const, fixed(1), false],
    ['a range the other way round', fixed(20_000), range(), false],
  ])('with %s collide: %#', (_what, ...[one, other, collide]) => {
    expect(portsCollide(one, other)).toBe(collide);
    expect(portsCollide(other, one)).toBe(collide);
  });
});
