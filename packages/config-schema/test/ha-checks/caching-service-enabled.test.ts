// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { change, changed, haFindings, haPlaces, threeLpars, withOverride } from './three-lpars.ts';

test('a caching service that is enabled nowhere is an error; enabling it mends it', () => {
  const text = changed(['  caching-service:\n    enabled: true', '  caching-service:\n    enabled: false']);
  expect(haPlaces(text)).toEqual(['ZWEL1072E 41:14 components.caching-service.enabled']);
  expect(haFindings(text)[0]).toMatchObject({
    severity: 'error',
    fix: { edits: [{ path: ['components', 'caching-service', 'enabled'], value: true }] },
  });
});

test('a caching service on one system only is a warning', () => {
  const off = 'components: {caching-service: {enabled: false}}';
  const text = changed(withOverride('lpar2', off), withOverride('lpar3', off));
  expect(haPlaces(text)).toEqual(['ZWEL1073W 41:14 components.caching-service.enabled']);
  expect(haFindings(text)[0]?.message).toBe('The caching service runs on system LPAR1 only.');
});

test('a caching service on two of three systems is accepted', () => {
  expect(haPlaces(changed(withOverride('lpar2', 'components: {caching-service: {enabled: false}}')))).toEqual([]);
});

const single = `
components:
  caching-service:
    enabled: true
    storage: {mode: VSAM, vsam: {name: A.B}}
`;

test('a single caching service is a warning', () => {
  expect(haPlaces(single)).toEqual(['ZWEL1073W 4:14 components.caching-service.enabled']);
  expect(haFindings(single)[0]?.message).toBe('The caching service runs in a single instance.');
});

test('two instances of it are accepted', () => {
  expect(haPlaces(change(single, '    storage', '    ha: {instances: 2}\n    storage'))).toEqual([]);
  expect(haPlaces(threeLpars)).toEqual([]);
});
