// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { haOptions, launcherHaOptions, launcherOptions, resolveHaInstance, type Manifest } from '../../src/index.ts';
import { load } from '../config-files.ts';

const bare: Manifest = { name: 'x', id: 'org.example.x' };
const resolve = (text: string, id?: string) => resolveHaInstance(load(text), id);

test('without any setting the options are those of the shipped launcher', () => {
  expect(launcherOptions(resolve('zowe: {}'), 'gateway')).toEqual({
    restartIntervals: [1, 1, 1, 5, 5, 10, 20, 60, 120, 240],
    minUptime: 90,
    shareAs: 'yes',
  });
});

test('each option comes from the first of three levels that has it', () => {
  const text = `
zowe: {launcher: {restartIntervals: [1, 2], minUptime: 10, shareAs: must}}
components:
  a: {launcher: {restartIntervals: [7], shareAs: no}}
  b: {launcher: {shareAs: ""}}
haInstances:
  lpar1: {hostname: h, sysname: S, components: {a: {launcher: {restartIntervals: []}}}}
  lpar2: {hostname: i, sysname: T}
`;
  const lpar1 = resolve(text, 'lpar1');
  expect(launcherOptions(lpar1, 'a')).toEqual({ restartIntervals: [], minUptime: 10, shareAs: 'no' });
  expect(launcherOptions(lpar1, 'b')).toEqual({ restartIntervals: [1, 2], minUptime: 10, shareAs: 'yes' });
  expect(launcherOptions(lpar1, 'c')).toEqual({ restartIntervals: [1, 2], minUptime: 10, shareAs: 'must' });
  expect(launcherOptions(resolve(text, 'lpar2'), 'a').restartIntervals).toEqual([7]);
});

test('the levels, strongest first: component in the HA instance, component, HA instance, zowe.launcher, default', () => {
  const levels = [['haInstances', 'a', 'components', 'c'], ['components', 'c'], ['haInstances', 'a', 'zowe'], ['zowe']];
  const withLevelsFrom = (first: number): string => {
    const config: Record<string, unknown> = { haInstances: { a: { hostname: 'h', sysname: 'S' } } };
    for (const [index, level] of levels.entries()) {
      if (index < first) continue;
      const parent = level.reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, config);
      parent['launcher'] = { minUptime: index + 1, restartIntervals: [index + 1] };
    }
    return JSON.stringify(config);
  };
  const found = [0, 1, 2, 3, 4].map((first) => {
    const { minUptime, restartIntervals } = launcherOptions(resolve(withLevelsFrom(first), 'a'), 'c');
    return [minUptime, restartIntervals.length === 1 ? restartIntervals[0] : 'default'];
  });
  expect(found).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [90, 'default'],
  ]);
});

test('an HA instance that says nothing for a component keeps what the component says', () => {
  const text = `
zowe: {launcher: {shareAs: must}}
components: {c: {launcher: {shareAs: no}}}
haInstances: {a: {hostname: h, sysname: S, zowe: {launcher: {shareAs: yes}}}}
`;
  const instance = resolve(text, 'a');
  expect([launcherOptions(instance, 'c').shareAs, launcherOptions(instance, 'd').shareAs]).toEqual(['no', 'yes']);
});

test('0 is a legal interval', () => {
  expect(launcherOptions(resolve('zowe: {launcher: {restartIntervals: [0]}}'), 'a').restartIntervals).toEqual([0]);
});

test('without any setting the ha options are the defaults', () => {
  expect(haOptions(resolve('zowe: {}'), 'x', bare)).toEqual({
    stopGrace: 20,
    startTimeout: 900,
    instances: 1,
    portRange: { first: 20000, last: 24999 },
    sharedPort: false,
    instanceSettings: [],
    requires: [],
    after: [],
    wants: [],
    restartWithRequired: false,
    readiness: { type: 'none' },
    liveness: { type: 'none' },
    exitCodes: { success: [], noRestart: [], forceRestart: [] },
    restartWindow: undefined,
    restartJitter: 0,
    vital: false,
    minHealthy: 10,
    drain: 5,
    type: 'process',
    stc: undefined,
  });
});

test.each([
  ['a port in the configuration', 'components: {x: {port: 5000}}', bare],
  ['a port of 0', 'components: {x: {port: 0}}', bare],
  ['a port in the manifest', 'zowe: {}', { ...bare, configs: { port: 5000 } }],
  ['a port range', 'components: {x: {ha: {portRange: 1-2}}}', bare],
])('a component with %s is ready when it accepts connections', (_what, text, manifest) => {
  expect(haOptions(resolve(text), 'x', manifest).readiness).toEqual({ type: 'tcp', interval: 200, timeout: 2000 });
});

test('the configuration overrides the manifest, the manifest the launcher', () => {
  const text = `
components:
  launcher: {ha: {stopGrace: 3}}
  x: {ha: {instances: 4, readiness: {path: /up}}}
  y: {}
`;
  const manifest: Manifest = {
    ...bare,
    ha: {
      instances: 2,
      portRange: '30000-30009',
      requires: ['discovery'],
      after: ['y'],
      stopGrace: 7,
      startTimeout: 60,
      readiness: { type: 'https', status: 204, interval: 50, timeout: 100 },
    },
  };
  expect(haOptions(resolve(text), 'x', manifest)).toMatchObject({
    stopGrace: 7,
    startTimeout: 60,
    instances: 4,
    portRange: { first: 30000, last: 30009 },
    requires: ['discovery'],
    after: ['y'],
    readiness: { type: 'https', path: '/up', status: 204, interval: 50, timeout: 100 },
  });
  expect(haOptions(resolve(text), 'y', bare).stopGrace).toBe(3);
});

test('an HA instance can override ha options', () => {
  const text = `
components: {x: {ha: {instances: 2, stopGrace: 1}}}
haInstances: {lpar1: {hostname: h, sysname: S, components: {x: {ha: {instances: 5}}}}}
`;
  expect(haOptions(resolve(text, 'lpar1'), 'x', bare)).toMatchObject({ instances: 5, stopGrace: 1 });
});

test('an https probe asks for / and expects 200 unless told otherwise', () => {
  expect(haOptions(resolve('components: {x: {ha: {readiness: {type: https}}}}'), 'x', bare).readiness).toEqual({
    type: 'https',
    path: '/',
    status: 200,
    interval: 200,
    timeout: 2000,
  });
});

test('the options of the launcher itself', () => {
  const byDefault = {
    development: false,
    sharedDirectory: '/ws/shared',
    stopGrace: 20,
    onVitalLost: 'stay',
    strictValidate: false,
    prepareConcurrency: 4,
    listenAddress: undefined,
    privilegedPorts: false,
    controlPort: undefined,
    outputFiles: { size: 50, keep: 3 },
    arm: { enabled: 'auto', element: undefined, elementType: undefined },
  };
  expect(launcherHaOptions(resolve('zowe: {workspaceDirectory: /ws}'))).toEqual(byDefault);
  const text = 'components: {launcher: {ha: {development: true, sharedDirectory: /global/shared, stopGrace: 5}}}';
  expect(launcherHaOptions(resolve(text))).toEqual({
    ...byDefault,
    development: true,
    sharedDirectory: '/global/shared',
    stopGrace: 5,
  });
  expect(launcherHaOptions(resolve('zowe: {}')).sharedDirectory).toBeUndefined();
});

test('each option of the launcher is taken as it is written, and what its blocks do not say is the default', () => {
  const text = `
components:
  launcher:
    ha:
      onVitalLost: restartAll
      strictValidate: true
      prepareConcurrency: 1
      listenAddress: 10.1.1.7
      privilegedPorts: true
      controlPort: {port: 7557, allow: [ops]}
      outputFiles: {keep: 0}
      arm: {enabled: no, element: ZWESL_A}
`;
  expect(launcherHaOptions(resolve(text))).toMatchObject({
    onVitalLost: 'restartAll',
    strictValidate: true,
    prepareConcurrency: 1,
    listenAddress: '10.1.1.7',
    privilegedPorts: true,
    controlPort: { port: 7557, address: undefined, allow: ['ops'] },
    outputFiles: { size: 50, keep: 0 },
    arm: { enabled: 'no', element: 'ZWESL_A', elementType: undefined },
  });
});

test('an HA instance may listen on an address of its own', () => {
  const text = `
components: {launcher: {ha: {listenAddress: 10.1.1.1}}}
haInstances: {b: {hostname: h, sysname: S, components: {launcher: {ha: {listenAddress: 10.1.1.2}}}}}
`;
  expect(launcherHaOptions(resolve(text, 'b')).listenAddress).toBe('10.1.1.2');
});

test.each([
  ['tcp', '{type: tcp}', { type: 'tcp', interval: 10_000, timeout: 2000, failures: 3 }],
  [
    'http',
    '{type: http, path: /health, json: {path: a.b, equals: UP}}',
    {
      ...{ type: 'http', path: '/health', status: 200, json: { path: 'a.b', equals: 'UP' } },
      ...{ interval: 10_000, timeout: 2000, failures: 3 },
    },
  ],
  [
    'log',
    '{type: log, message: ZWEAM000I, failures: 1}',
    { type: 'log', message: 'ZWEAM000I', interval: 10_000, timeout: 2000, failures: 1 },
  ],
  [
    'script',
    '{type: script, script: bin/live.sh, interval: 5, timeout: 6}',
    { type: 'script', script: 'bin/live.sh', interval: 5, timeout: 6, failures: 3 },
  ],
  ['none', '{failures: 9}', { type: 'none' }],
])('a liveness probe of type %s has what its type needs, and defaults', (_type, liveness, options) => {
  expect(haOptions(resolve(`components: {x: {ha: {liveness: ${liveness}}}}`), 'x', bare).liveness).toEqual(options);
});

test('what a probe needs and does not have is an empty text, for the plan to report', () => {
  const readiness = (type: string) =>
    haOptions(resolve(`components: {x: {ha: {readiness: {type: ${type}}}}}`), 'x', bare).readiness;
  expect([readiness('log'), readiness('script')]).toEqual([
    { type: 'log', message: '', interval: 200, timeout: 2000 },
    { type: 'script', script: '', interval: 200, timeout: 2000 },
  ]);
});

test('a started task is not asked by TCP, and what manifest and configuration say of it counts together', () => {
  const stc = { start: 'S ZWESISTC', stop: 'P ZWESISTC', jobName: 'ZWESISTC' };
  const manifest: Manifest = { ...bare, configs: { port: 5000 }, ha: { type: 'stc', stc } };
  const options = haOptions(resolve('components: {x: {ha: {stc: {use: dedicated}}}}'), 'x', manifest);
  expect([options.type, options.readiness, options.stc]).toEqual([
    'stc',
    { type: 'none' },
    { ...stc, use: 'dedicated', startStop: false },
  ]);
  expect(haOptions(resolve('zowe: {}'), 'x', manifest).stc).toEqual({ ...stc, use: 'shared', startStop: false });
});

test('how failures are judged comes from the component', () => {
  const text = `
components:
  x:
    ha:
      exitCodes: {noRestart: [78]}
      restartWindow: {failures: 3, seconds: 60}
      restartJitter: 0.25
      vital: true
      minHealthy: 0
      drain: 1.5
      wants: [y]
      restartWithRequired: true
      sharedPort: true
      instanceSettings: [{}, {hostname: b, listenAddress: 10.0.0.2, port: 7, jobNameSuffix: GW2}]
`;
  expect(haOptions(resolve(text), 'x', bare)).toMatchObject({
    exitCodes: { success: [], noRestart: [78], forceRestart: [] },
    restartWindow: { failures: 3, seconds: 60 },
    restartJitter: 0.25,
    vital: true,
    minHealthy: 0,
    drain: 1.5,
    wants: ['y'],
    restartWithRequired: true,
    sharedPort: true,
    instanceSettings: [{}, { hostname: 'b', listenAddress: '10.0.0.2', port: 7, jobNameSuffix: 'GW2' }],
  });
});
