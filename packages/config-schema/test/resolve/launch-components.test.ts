// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { launchComponentGroups, resolveHaInstance, type Finding, type ResolvedInstance } from '../../src/index.ts';
import { load } from '../config-files.ts';

interface Options {
  readonly id?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

function resolve(text: string, { id, environment = {} }: Options = {}): ResolvedInstance {
  return resolveHaInstance(load(text), id, { environment });
}

const short = (findings: readonly Finding[]): string[] => findings.map(({ id, message }) => `${id} ${message}`);
const inYaml = (variables: Readonly<Record<string, string>>, rest = ''): string =>
  `zowe: {environments: ${JSON.stringify(variables)}}\n${rest}`;

const gatewayGroup = [
  'discovery',
  'gateway',
  'api-catalog',
  'caching-service',
  'metrics-service',
  'files-api',
  'jobs-api',
  'explorer-jes',
  'explorer-mvs',
  'explorer-uss',
];

test('the groups of v1 are data', () => {
  expect(launchComponentGroups).toEqual({ GATEWAY: gatewayGroup, DESKTOP: ['zss', 'app-server'], ZSS: ['zss'] });
});

describe('the rule of v1, where no component says enabled', () => {
  test.each([
    ['GATEWAY', gatewayGroup],
    ['DESKTOP', ['zss', 'app-server']],
    ['ZSS', ['zss']],
    ['GATEWAY,DESKTOP', ['zss', 'app-server', ...gatewayGroup]],
    [' gateway , ZSS ', ['zss', ...gatewayGroup]],
    ['DESKTOP,ZSS', ['zss', 'app-server']],
  ])('LAUNCH_COMPONENT_GROUPS=%s runs its members, the desktop first', (groups, members) => {
    const instance = resolve(inYaml({ LAUNCH_COMPONENT_GROUPS: groups }));
    expect(instance.enabledComponents).toEqual(members);
    expect(instance.launchComponents).toEqual(members);
    expect(instance.findings).toEqual([]);
  });

  test('ZWE_LAUNCH_COMPONENTS counts instead of the groups, in its order', () => {
    const text = inYaml({ LAUNCH_COMPONENT_GROUPS: 'GATEWAY', ZWE_LAUNCH_COMPONENTS: 'gateway, discovery,gateway' });
    expect(resolve(text).enabledComponents).toEqual(['gateway', 'discovery']);
  });

  test('EXTERNAL_COMPONENTS come after the others', () => {
    const text = inYaml({ LAUNCH_COMPONENT_GROUPS: 'ZSS', EXTERNAL_COMPONENTS: 'mine,other' });
    expect(resolve(text).enabledComponents).toEqual(['zss', 'mine', 'other']);
    expect(resolve(inYaml({ EXTERNAL_COMPONENTS: 'mine' })).enabledComponents).toEqual(['mine']);
  });

  test('the environment of this program counts before zowe.environments', () => {
    const text = inYaml({ ZWE_LAUNCH_COMPONENTS: 'zss' });
    const { enabledComponents } = resolve(text, { environment: { ZWE_LAUNCH_COMPONENTS: 'gateway' } });
    expect(enabledComponents).toEqual(['gateway']);
  });

  test('what else is configured for a component stays, and its discovery server is derived', () => {
    const instance = resolve(
      inYaml({ ZWE_LAUNCH_COMPONENTS: 'discovery' }, 'components: {discovery: {port: 17553}, gateway: {port: 1}}\n') +
        'haInstances:\n  a: {hostname: h, sysname: S}\n',
    );
    expect(instance.config.components?.['discovery']).toEqual({ port: 17553, enabled: true });
    expect(instance.config.components?.['gateway']).toEqual({ port: 1 });
    expect(instance.discoveryServers).toEqual(['https://h:17553/eureka/']);
    expect((instance.loaded.config.components?.['discovery'] as object | undefined) ?? {}).not.toHaveProperty(
      'enabled',
    );
  });

  test('names, ids and aliases mean the same', () => {
    const list = 'caching,org.zowe.apiml.gateway-package,Discovery,unheard-of';
    expect(resolve(inYaml({ ZWE_LAUNCH_COMPONENTS: list })).enabledComponents).toEqual([
      'caching-service',
      'gateway',
      'discovery',
      'unheard-of',
    ]);
  });

  test.each([
    ['/usr/lpp/my-component', 'my-component'],
    ['/usr/lpp/my-component/', 'my-component'],
    ['/usr/lpp/my-component/bin', 'my-component'],
    ['/usr/lpp/my-component/bin//', 'my-component'],
    ['./caching', 'caching-service'],
  ])('the path %s means the component in it, and is pointed out', (path, name) => {
    const { enabledComponents, findings } = resolve(inYaml({ EXTERNAL_COMPONENTS: path }));
    expect(enabledComponents).toEqual([name]);
    const named = name === 'caching-service' ? 'caching' : name;
    expect(short(findings)).toEqual([
      `ZWEL1128W zowe.environments.EXTERNAL_COMPONENTS names a directory; component ${named} is started instead.`,
    ]);
    expect(findings[0]?.location).toMatchObject({ line: 1, key: 'zowe.environments.EXTERNAL_COMPONENTS' });
  });

  test('a group that does not exist is pointed out with the nearest one', () => {
    const { enabledComponents, findings } = resolve(inYaml({ LAUNCH_COMPONENT_GROUPS: 'GATWAY,ZSS' }));
    expect(enabledComponents).toEqual(['zss']);
    expect(short(findings)).toEqual([
      'ZWEL1127W zowe.environments.LAUNCH_COMPONENT_GROUPS names the group GATWAY, which does not exist.',
    ]);
    expect(findings[0]).toMatchObject({ nearest: 'GATEWAY', allowedValues: ['DESKTOP', 'ZSS', 'GATEWAY'] });
  });
});

describe('the rule of v2 and v3, where some component says enabled', () => {
  const components = `
components: {gateway: {enabled: true}, discovery: {enabled: true}, zss: {enabled: false}, zaas: {port: 1}}
haInstances:
  a: {hostname: ha, sysname: A}
  b: {hostname: hb, sysname: B, components: {gateway: {enabled: false}, zss: {enabled: true}}}
`;

  test('enabled decides at both levels, the HA instance before the base', () => {
    const loaded = load(components);
    expect(resolveHaInstance(loaded, 'a').enabledComponents).toEqual(['gateway', 'discovery']);
    expect(resolveHaInstance(loaded, 'b').enabledComponents).toEqual(['discovery', 'zss']);
  });

  test('a list that agrees is no finding, whatever its order', () => {
    const text = inYaml({ ZWE_LAUNCH_COMPONENTS: 'discovery,org.zowe.apiml.gateway-package' }, components);
    const { enabledComponents, findings } = resolve(text, { id: 'a' });
    expect([enabledComponents, findings]).toEqual([['gateway', 'discovery'], []]);
  });

  test.each([
    [{ ZWE_LAUNCH_COMPONENTS: 'zss,gateway' }, 'ZWE_LAUNCH_COMPONENTS', 'zss, discovery'],
    [{ LAUNCH_COMPONENT_GROUPS: 'ZSS' }, 'LAUNCH_COMPONENT_GROUPS', 'zss, gateway, discovery'],
    [{ EXTERNAL_COMPONENTS: 'gateway,mine' }, 'EXTERNAL_COMPONENTS', 'mine'],
  ])('a list that does not agree is ignored and pointed out: %j', (variables, name, different) => {
    const { enabledComponents, findings } = resolve(inYaml(variables, components), { id: 'a' });
    expect(enabledComponents).toEqual(['gateway', 'discovery']);
    expect(short(findings)).toEqual([
      `ZWEL1126W zowe.environments.${name} does not agree with what is enabled about: ${different}. It is ignored.`,
    ]);
    expect(findings[0]?.location).toMatchObject({ line: 1, key: `zowe.environments.${name}` });
  });

  test('enabled in one HA instance only is enough', () => {
    const text = inYaml(
      { ZWE_LAUNCH_COMPONENTS: 'gateway' },
      'haInstances: {a: {hostname: h, sysname: S, components: {zss: {enabled: true}}}, b: {hostname: i, sysname: T}}\n',
    );
    expect(resolve(text, { id: 'b' }).enabledComponents).toEqual([]);
  });
});

test('a component without a start command is enabled, but not launched', () => {
  const loaded = load('components: {a: {enabled: true}, b: {enabled: true}, c: {enabled: true}}\n');
  const manifests = [
    { name: 'a', id: 'com.example.a', commands: { start: 'bin/start.sh' } },
    { name: 'b', id: 'com.example.b', commands: { configure: 'bin/configure.sh' } },
  ];
  const { enabledComponents, launchComponents } = resolveHaInstance(loaded, undefined, { manifests });
  expect([enabledComponents, launchComponents]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'c'],
  ]);
});
