// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkHighAvailability, loadConfig } from '../../src/index.ts';
import { directoryWith } from '../config-files.ts';
import { changed, haFindings, haPlaces, noFiles, threeLpars } from './three-lpars.ts';

const example = (name: string): string =>
  readFileSync(new URL(`../../../../examples/${name}/zowe.yaml`, import.meta.url), 'utf8');

test('three LPARs as they should be have no finding', () => {
  expect(haPlaces(threeLpars)).toEqual([]);
});

test.each(['single-system', 'sysplex'])('the example %s has no finding', (name) => {
  expect(haPlaces(example(name))).toEqual([]);
});

test('the smallest configuration has one finding: nobody keeps its state', () => {
  const findings = haFindings('zowe:\n  externalDomains: [zowe.example.com]\n');
  expect(findings[0]?.location.file).toMatch(/zowe\.yaml$/);
  expect(findings).toEqual([
    {
      id: 'ZWEL1072E',
      severity: 'error',
      message: 'The caching service is enabled nowhere.',
      action: 'Set components.caching-service.enabled: true, and choose a storage that all systems share.',
      location: { file: findings[0]?.location.file, key: 'components.caching-service.enabled' },
      fix: {
        edits: [{ path: ['components', 'caching-service', 'enabled'], value: true }],
        describe: 'enable the caching service',
      },
    },
  ]);
});

test('findings are in the order of the file, whatever check they come from', () => {
  const text = changed(
    ['  cookieIdentifier: "1"\n', ''],
    ['externalPort: 7554', 'externalPort: 7555'],
    ['host: zosmf.example.com', 'host: lpar2.example.com'],
    ['mode: VSAM', 'mode: inMemory'],
  );
  expect(haPlaces(text)).toEqual([
    'ZWEL1077W 18:17 zowe.externalPort',
    'ZWEL1106E 21:9 zOSMF.host',
    'ZWEL1095E 43:13 components.caching-service.storage.mode',
  ]);
});

test('what stands in another file is found there', () => {
  const directory = directoryWith({
    'site.yaml': 'haInstances:\n  lpar2:\n    zowe: {externalPort: 443}\n',
    'zowe.yaml': threeLpars,
  });
  const loaded = loadConfig('FILE(site.yaml):FILE(zowe.yaml)', { baseDirectory: directory });
  expect(checkHighAvailability(loaded, { files: noFiles }).map(({ id, location }) => ({ id, location }))).toEqual([
    {
      id: 'ZWEL1075E',
      location: { file: `${directory}/site.yaml`, line: 3, column: 26, key: 'haInstances.lpar2.zowe.externalPort' },
    },
  ]);
});

test('a hundred HA instances with a thousand ports are checked within a second', () => {
  const ids = Array.from({ length: 100 }, (_, index) => index + 1);
  const components = Array.from({ length: 10 }, (_, index) => `  c${index}: {enabled: true, port: ${9000 + index}}`);
  const instances = ids.map((id) => `  lpar${id}: {hostname: lpar${id}, sysname: LPAR${id % 50}}`);
  const text = `components:\n${components.join('\n')}\nhaInstances:\n${instances.join('\n')}\n`;
  const before = performance.now();
  const findings = haFindings(text);
  expect(performance.now() - before).toBeLessThan(2000);
  expect(findings.filter(({ id }) => id === 'ZWEL1086W')).toHaveLength(500);
});
