// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { changed, haFindings, haPlaces, threeLpars, withOverride } from './three-lpars.ts';

const appServer = (yaml: string): string => changed(['    port: 7556\n', `    port: 7556\n    ${yaml}\n`]);

test.each([
  [
    'node: {mediationLayer: {enabled: false}}',
    'ZWEL1080E 50:38 components.app-server.node.mediationLayer.enabled',
    'the mediation layer is switched off',
    { path: ['components', 'app-server', 'node', 'mediationLayer', 'enabled'], value: true },
  ],
  [
    'dataserviceAuthentication: {defaultAuthentication: zss}',
    'ZWEL1080E 50:56 components.app-server.dataserviceAuthentication.defaultAuthentication',
    'the default authentication is zss',
    { path: ['components', 'app-server', 'dataserviceAuthentication', 'defaultAuthentication'], value: 'saf' },
  ],
  [
    'dataserviceAuthentication: {implementationDefaults: {saf: {plugins: [org.zowe.zlux.auth.zss]}}}',
    'ZWEL1080E 50:73 components.app-server.dataserviceAuthentication.implementationDefaults.saf.plugins',
    'its plug-in is that of ZSS',
    {
      path: ['components', 'app-server', 'dataserviceAuthentication', 'implementationDefaults', 'saf', 'plugins'],
      value: ['org.zowe.zlux.auth.safsso'],
    },
  ],
])('%s is a login past API ML', (yaml, ...expected) => {
  const [place, why, edit] = expected as [string, string, object];
  const text = appServer(yaml);
  expect(haPlaces(text)).toEqual([place]);
  expect(haFindings(text)[0]).toMatchObject({
    severity: 'error',
    message: `HA instance lpar1: users of the desktop log in to ZSS directly, not through API ML: ${why}.`,
    fix: { edits: [edit] },
  });
});

test.each([
  'node: {mediationLayer: {enabled: true}}',
  'node: {mediationLayer: {server: {gatewayPort: 7554}}}',
  'dataserviceAuthentication: {defaultAuthentication: saf, rbac: true}',
  'dataserviceAuthentication: {implementationDefaults: {saf: {plugins: [org.zowe.zlux.auth.safsso]}}}',
])('%s is a login through API ML', (yaml) => {
  expect(haPlaces(appServer(yaml))).toEqual([]);
});

test('an app-server whose HA instance has no gateway does not use API ML by default', () => {
  const text = changed(withOverride('lpar2', 'components: {gateway: {enabled: false}}'));
  expect(haPlaces(text)).toEqual(['ZWEL1080E 48:14 components.app-server.enabled']);
  expect(haFindings(text)[0]?.message).toContain('HA instance lpar2: ');
  expect(haFindings(text)[0]?.message).toContain('off by default where gateway or discovery is');
  const told = withOverride(
    'lpar2',
    'components: {gateway: {enabled: false}, app-server: {node: {mediationLayer: {enabled: true}}}}',
  );
  expect(haPlaces(changed(told))).toEqual([]);
});

test('ZSS that is reached past the gateway is found', () => {
  const text = changed(['    agent:\n', '    agent:\n      mediationLayer: {enabled: false}\n']);
  expect(haPlaces(text)).toEqual(['ZWEL1080E 54:33 components.zss.agent.mediationLayer.enabled']);
  expect(haFindings(text)[0]?.message).toContain('it reaches ZSS past the gateway');
});

test('sessions of ZSS alone are a warning; refusing them mends it', () => {
  const text = changed(['fallback: false', 'fallback: true']);
  expect(haPlaces(text)).toEqual(['ZWEL1081W 55:19 components.zss.agent.jwt.fallback']);
  expect(haFindings(text)[0]?.fix?.edits).toEqual([
    { path: ['components', 'zss', 'agent', 'jwt', 'fallback'], value: false },
  ]);
});

test('without a desktop nobody logs in to it', () => {
  const off = changed([
    '  app-server:\n    enabled: true\n',
    '  app-server:\n    node: {mediationLayer: {enabled: false}}\n',
  ]);
  expect(haPlaces(off)).toEqual([]);
  expect(haPlaces(threeLpars)).toEqual([]);
});
