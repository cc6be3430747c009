// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkComponent, ComponentDirectoryError, FileEmptyError, ManifestMissingError } from '../../src/index.ts';
import { directoryWith, errorOf, places } from '../config-files.ts';

const minimal = 'name: sample\nid: org.example.sample\n';
const script = '#!/bin/sh\n';

/** A component called sample with this manifest and these files; scripts are executable. */
function component(text: string, files: Readonly<Record<string, string>> = {}, name = 'sample'): string {
  // At the end, where it moves no line.
  const manifest = text.includes('schemas:') ? text : `${text.trimEnd()}\nschemas: {configs: own.json}\n`;
  const all = Object.entries({ 'manifest.yaml': manifest, 'own.json': '{}', ...files });
  const directory = directoryWith(Object.fromEntries(all.map(([file, text]) => [`${name}/${file}`, text])));
  for (const [file] of all) if (file.endsWith('.sh')) chmodSync(join(directory, name, file), 0o755);
  return join(directory, name);
}

function problems(manifest: string, files: Readonly<Record<string, string>> = {}): string[] {
  return places(checkComponent(component(manifest, files)).findings);
}

test('a component with everything in place has no findings', () => {
  const directory = component(
    `${minimal}commands: {start: bin/start.sh}
schemas: {configs: [schema.json]}
apimlServices: {dynamic: [{serviceId: sample}], static: [{file: static.yml}]}
appfwPlugins: [{path: plugin}]
zaasSharedLibs: [lib]
zisPlugins: [{id: a, path: zis}]
ha: {alias: [smp], readiness: {type: https, path: /health}}
`,
    {
      'bin/start.sh': script,
      'schema.json': '{"type": "object"}',
      'static.yml': 'services: []',
      'plugin/pluginDefinition.json': '{}',
      'lib/x.jar': '',
      'zis/loadlib/X': '',
    },
  );
  const check = checkComponent(directory);
  expect(check.findings).toEqual([]);
  expect(check.directory).toBe(directory);
  expect(check.manifestFile).toBe(join(directory, 'manifest.yaml'));
  expect(check.manifest?.ha?.alias).toEqual(['smp']);
});

test('what the schema refuses is reported alone, with its places', () => {
  const check = checkComponent(component('name: sample\ncommands: {start: none.sh}\nha: {stat: none}\n'));
  expect(places(check.findings)).toEqual(['ZWEL0523E 1:1 id', 'ZWEL0520E 3:6 ha.stat']);
  expect(check.findings[1]?.nearest).toBe('state');
  expect(check.manifest).toBeUndefined();
});

test.each([
  ['state', 'ha: {state: stateful}', 'ZWEL0522E 3:13 ha.state'],
  ['alias', 'ha: {alias: [a b]}', 'ZWEL0524E 3:14 ha.alias[0]'],
  ['port key', 'ha: {ports: [{key: a..b}]}', 'ZWEL0524E 3:20 ha.ports[0].key'],
  ['port without key', 'ha: {ports: [{count: 2}]}', 'ZWEL0523E 3:14 ha.ports[0].key'],
  ['command', 'ha: {commands: {stopp: a}}', 'ZWEL0520E 3:17 ha.commands.stopp'],
  ['probe', 'ha: {liveness: {type: udp}}', 'ZWEL0522E 3:23 ha.liveness.type'],
])('a wrong %s of the ha block is reported', (_, text, expected) => {
  expect(problems(minimal + text)).toEqual([expected]);
});

test('a command names a script that is there, a file and executable', () => {
  const directory = component(
    `${minimal}commands:
  start: bin/none.sh
  validate: bin
  configure: bin/configure.sh
`,
    { 'bin/configure.sh': script },
  );
  chmodSync(join(directory, 'bin/configure.sh'), 0o644);
  const { findings } = checkComponent(directory);
  expect(places(findings)).toEqual([
    'ZWEL1180E 4:10 commands.start',
    'ZWEL1180E 5:13 commands.validate',
    'ZWEL1181W 6:14 commands.configure',
  ]);
  expect(findings.map(({ message }) => message)).toEqual([
    'commands.start names the script bin/none.sh, which does not exist.',
    'commands.validate names the script bin, which is not a file.',
    'commands.configure names the script bin/configure.sh, which is not executable.',
  ]);
});

test('what leads out of the component is a warning, also through a symbolic link', () => {
  const directory = component(`${minimal}commands: {start: ../other.sh, configure: bin/link.sh}\n`, {
    '../other.sh': script,
    'bin/here.sh': script,
  });
  symlinkSync('../../other.sh', join(directory, 'bin/link.sh'));
  expect(places(checkComponent(directory).findings)).toEqual([
    'ZWEL1182W 3:19 commands.start',
    'ZWEL1182W 3:43 commands.configure',
  ]);
});

test('a link within the component, and a component that is a link itself, are in order', () => {
  const directory = component(`${minimal}commands: {start: bin/link.sh}\n`, { 'bin/here.sh': script });
  symlinkSync('here.sh', join(directory, 'bin/link.sh'));
  const place = directoryWith({});
  symlinkSync(directory, join(place, 'sample'));
  expect(checkComponent(join(place, 'sample')).findings).toEqual([]);
});

test('an operator command is checked as such, and needs no file', () => {
  const text = `${minimal}ha: {commands: {stop: P ZWESISTC, refresh: F zwesistc}}\n`;
  const errors = checkComponent(component(text)).findings.filter(({ severity }) => severity === 'error');
  expect(places(errors)).toEqual(['ZWEL1183E 3:44 ha.commands.refresh']);
});

test('every file that the manifest promises has to be there', () => {
  const text = `${minimal}schemas: {configs: schema.json}
apimlServices: {static: [{file: none.yml}]}
appfwPlugins: [{path: plugin}]
gatewaySharedLibs: [lib]
zisPlugins: [{id: a, path: zis}]
`;
  const { findings } = checkComponent(component(text, { 'plugin/x': '', zis: '' }));
  expect(findings.map(({ id, message }) => `${id} ${message}`)).toEqual([
    'ZWEL1184E schemas.configs names schema.json, which does not exist.',
    'ZWEL1184E apimlServices.static[0].file names none.yml, which does not exist.',
    'ZWEL1184E appfwPlugins[0].path names plugin, which has no pluginDefinition.json.',
    'ZWEL1184E gatewaySharedLibs[0] names lib, which does not exist.',
    'ZWEL1184E zisPlugins[0].path names zis, which is not a directory.',
  ]);
});

test('a file outside of the component is a warning', () => {
  expect(problems(`${minimal}discoverySharedLibs: [../lib.jar]\n`, { '../lib.jar': '' })).toEqual([
    'ZWEL1182W 3:23 discoverySharedLibs[0]',
  ]);
});

test('a component that registers without a health endpoint is warned about, by the names of its services', () => {
  const text = `${minimal}apimlServices: {dynamic: [{serviceId: one}], static: [{file: a.yml}, {file: b.yml}]}\n`;
  const files = { 'a.yml': 'services:\n  - serviceId: a\n', 'b.yml': 'services:\n  - healthCheckRelativeUrl: /h\n' };
  const { findings } = checkComponent(component(text, files));
  expect(places(findings)).toEqual(['ZWEL1186W 3:1 apimlServices']);
  expect(findings[0]?.message).toBe(
    'The component registers service one, the services of a.yml, but declares no health endpoint.',
  );
});

test.each(['ha: {readiness: {type: https}}', 'ha: {liveness: {type: https}}', 'ha: {commands: {health: h.sh}}'])(
  'with %s a component that registers is not warned about',
  (ha) => {
    const found = problems(`${minimal}apimlServices: {dynamic: [{serviceId: one}]}\n${ha}\n`, { 'h.sh': script });
    expect(found.filter((place) => place.startsWith('ZWEL1186'))).toEqual([]);
  },
);

test('a component that registers nothing needs no health endpoint', () => {
  expect(problems(`${minimal}apimlServices: {basePackage: org.example}\n`)).toEqual([]);
});

test('what Zowe refuses, and what Zowe HA does not act on, is a warning', () => {
  const text = `${minimal}build: {number: 5}
commands: {start: s.sh, stop: s.sh, preConfigure: s.sh}
ha: {state: session, ports: [{key: a.port}], liveness: {type: tcp}, commands: {upgrade: s.sh}}
`;
  expect(problems(text, { 's.sh': script })).toEqual([
    'ZWEL1187W 3:9 build.number',
    'ZWEL1187W 4:25 commands.stop',
    'ZWEL1189W 4:25 commands.stop',
    'ZWEL1187W 4:37 commands.preConfigure',
    'ZWEL1189W 5:6 ha.state',
    'ZWEL1189W 5:22 ha.ports',
    'ZWEL1189W 5:46 ha.liveness',
    'ZWEL1189W 5:80 ha.commands.upgrade',
  ]);
});

const ownSchema = (level: object) =>
  JSON.stringify({
    allOf: [
      { $ref: 'https://zowe.org/schemas/v2/server-base' },
      { properties: { components: { properties: { sample: { properties: { level } } } } } },
    ],
  });

test('the defaults of a component have to fit its own schema', () => {
  const text = `${minimal}schemas: {configs: schema.json}\nconfigs:\n  level: high\n`;
  expect(problems(text, { 'schema.json': ownSchema({ type: 'integer' }) })).toEqual(['ZWEL0521E 5:10 configs.level']);
  expect(problems(text, { 'schema.json': ownSchema({ type: 'string' }) })).toEqual([]);
});

test('a schema that cannot be used is an error, and one that is missing is reported once', () => {
  const text = `${minimal}schemas: {configs: schema.json}\n`;
  expect(problems(text, { 'schema.json': '{"type": "nonsense"}' })).toEqual(['ZWEL1193E 3:20 schemas.configs']);
  expect(problems(text)).toEqual(['ZWEL1184E 3:20 schemas.configs']);
});

test('a component that starts and has no schema is a warning', () => {
  const directory = directoryWith({ 'sample/manifest.yaml': `${minimal}commands: {start: s.sh}\n`, 'sample/s.sh': '' });
  chmodSync(join(directory, 'sample/s.sh'), 0o755);
  const { findings } = checkComponent(join(directory, 'sample'));
  expect(findings.map(({ id }) => id)).toEqual(['ZWEL1192W']);
});

test('a manifest in JSON is one that Zowe does not find', () => {
  const directory = directoryWith({ 'sample/manifest.json': '{"name": "sample", "id": "org.example.sample"}' });
  expect(checkComponent(join(directory, 'sample')).findings.map(({ id }) => id)).toEqual(['ZWEL1188W']);
});

test('a directory with another name than the component is a warning', () => {
  expect(places(checkComponent(component(minimal, {}, 'other')).findings)).toEqual(['ZWEL1185W 1:7 name']);
});

test('a directory that is none, or has no manifest or an empty one, is an error with its id', () => {
  const directory = directoryWith({ file: '', 'empty/manifest.yaml': '', 'fifo/x': '' });
  expect(errorOf(() => checkComponent(join(directory, 'none')))).toBeInstanceOf(ComponentDirectoryError);
  expect((errorOf(() => checkComponent(join(directory, 'file'))) as Error).message).toBe(
    `ZWEL1191E ${join(directory, 'file')} is not a directory that can be read: ENOTDIR`,
  );
  expect(errorOf(() => checkComponent(join(directory, 'fifo')))).toBeInstanceOf(ManifestMissingError);
  expect(errorOf(() => checkComponent(join(directory, 'empty')))).toBeInstanceOf(FileEmptyError);
});

test('a manifest that is a directory is an error that names it', () => {
  const directory = directoryWith({});
  mkdirSync(join(directory, 'manifest.yaml'));
  expect((errorOf(() => checkComponent(directory)) as Error).message).toBe(
    `ZWEL0505E ${join(directory, 'manifest.yaml')} is a directory, not a file.`,
  );
});
