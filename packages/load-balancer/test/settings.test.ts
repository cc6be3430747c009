// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { peerVerification, readServiceEnvironment } from '@zowe-ha/config-schema/service-environment';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../src/settings.ts';
import { startTarget, type TestTarget } from './targets.ts';
import { ask, createIdentity, entry, startFront, type TestIdentity } from './test-front.ts';

const base = {
  ZWE_CLI_PARAMETER_COMPONENT: 'load-balancer',
  ZWE_zowe_workspaceDirectory: '/workspace',
  ZWE_haInstance_id: 'lpar1',
  ZWE_configs_port: '7554',
};

const read = (more: Record<string, string>, launcherStopGrace?: string): ReturnType<typeof readSettings> =>
  readSettings(readServiceEnvironment({ ...base, ...more }), launcherStopGrace);

describe('settings', () => {
  test('have defaults', () => {
    expect(read({})).toEqual({
      balance: 'leastPending',
      registryPollIntervalMs: 500,
      rootService: undefined,
      instanceIdHeader: false,
      responseTimeoutMs: 60_000,
      drainMs: 4000,
    });
  });

  test('come from the environment of the component', () => {
    const settings = read({
      ZWE_configs_ha_balance: 'roundRobin',
      ZWE_configs_ha_registryPollInterval: '250',
      ZWE_configs_ha_rootService: 'SampleApp',
      ZWE_configs_ha_stopGrace: '2.5',
      ZWE_configs_apiml_routing_instanceIdHeader: 'true',
      ZWE_configs_apiml_connection_timeout: '1000',
    });
    expect(settings).toEqual({
      balance: 'roundRobin',
      registryPollIntervalMs: 250,
      rootService: 'sampleapp',
      instanceIdHeader: true,
      responseTimeoutMs: 1000,
      drainMs: 1500,
    });
  });

  test('a stop grace under a second leaves no time to finish', () => {
    expect(read({ ZWE_configs_ha_stopGrace: '0.5' }).drainMs).toBe(0);
  });

  test.each([
    [{}, '20', 19_000],
    [{ ZWE_configs_ha_stopGrace: '3' }, '20', 2000],
    [{ ZWE_configs_ha_stopGrace: '' }, '20', 19_000],
    [{}, '', 4000],
  ])('%j and a stop grace of the launcher of %j give requests time to finish: %i ms', (own, launcher, drainMs) => {
    expect(read(own, launcher).drainMs).toBe(drainMs);
  });

  test('a stop grace of the launcher that is no number is refused', () => {
    expect(() => read({}, 'soon')).toThrow('ZWE_components_launcher_ha_stopGrace');
  });

  test.each([
    ['ZWE_configs_ha_balance', 'leastpending', 'ZWEL0809E'],
    ['ZWE_configs_ha_stopGrace', 'soon', 'ZWEL0809E'],
    ['ZWE_configs_ha_stopGrace', '-1', 'ZWEL0809E'],
    ['ZWE_configs_ha_registryPollInterval', '0', 'ZWE_configs_ha_registryPollInterval'],
    ['ZWE_configs_apiml_connection_timeout', '1s', 'ZWE_configs_apiml_connection_timeout'],
    ['ZWE_configs_apiml_routing_instanceIdHeader', 'yes', 'ZWE_configs_apiml_routing_instanceIdHeader'],
  ])('%s=%s is refused', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(message);
  });
});

describe('certificates of instances', () => {
  let identity: TestIdentity;
  const targets: TestTarget[] = [];

  beforeAll(async () => {
    identity = await createIdentity();
    const other = await createIdentity();
    const ours = await identity.internalAuthority.issue('component');
    const foreign = { ...(await other.internalAuthority.issue('component')), ca: identity.internal.ca };
    // The certificates are for 127.0.0.1 to 127.0.0.3.
    targets.push(await startTarget('ours', ours), await startTarget('foreign', foreign));
    targets.push(await startTarget('ours elsewhere', ours, '127.0.0.4'));
  });

  afterAll(() => Promise.all(targets.map((target) => target.close())));

  test.each([
    ['STRICT', { ours: 200, foreign: 503, elsewhere: 503 }],
    ['NONSTRICT', { ours: 200, foreign: 503, elsewhere: 200 }],
    ['DISABLED', { ours: 200, foreign: 200, elsewhere: 200 }],
  ] as const)(
    '%s: ours, one of another authority, ours on a host that it does not name: %j',
    async (mode, expected) => {
      const connection = {
        tls: { ...identity.internal, ...peerVerification(mode) },
        connectTimeoutMs: 2000,
        responseTimeoutMs: 5000,
      };
      const front = await startFront(identity, { pool: { connection }, front: { connection } });
      const statuses: number[] = [];
      for (const [index, { port }] of targets.entries()) {
        front.list(entry(`i${String(index)}`, port, { hostName: index === 2 ? '127.0.0.4' : '127.0.0.1' }));
        statuses.push((await ask(front, '/sampleapp/api/v1/x')).status);
      }
      expect(statuses).toEqual([expected.ours, expected.foreign, expected.elsewhere]);
      await front.close();
    },
  );
});
