// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deriveSecret, readSessionSecret } from '../src/session-secret.ts';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sample-app-'));
  file = join(directory, 'sample-app', 'session-secret');
});

afterEach(() => rmSync(directory, { recursive: true }));

test('the secret is made when there is none, for its owner only, and is the same from then on', async () => {
  const secret = await readSessionSecret(file);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(directory, 'sample-app')).mode & 0o777).toBe(0o700);
  expect(await readSessionSecret(file)).toBe(secret);
});

test('instances that make it at once agree, and leave no draft behind', async () => {
  const secrets = await Promise.all(Array.from({ length: 20 }, () => readSessionSecret(file)));
  expect(new Set(secrets).size).toBe(1);
  expect(readdirSync(join(directory, 'sample-app'))).toEqual(['session-secret']);
});

test('a secret that others can read is refused', async () => {
  await readSessionSecret(file);
  chmodSync(file, 0o640);
  await expect(readSessionSecret(file)).rejects.toThrow(
    `ZWEL0883E The session secret ${file} cannot be used: others than its owner have access to it.`,
  );
});

test.each(['', 'short', `${'g'.repeat(64)}\n`, `${'a'.repeat(64)}\n\n`])(
  'content %j is refused and not shown',
  async (text) => {
    mkdirSync(join(directory, 'sample-app'));
    writeFileSync(file, text, { mode: 0o600 });
    await expect(readSessionSecret(file)).rejects.toThrow(
      `ZWEL0883E The session secret ${file} cannot be used: it does not contain a secret.`,
    );
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

test('a directory in its place is an error that names the file', async () => {
  mkdirSync(file, { recursive: true });
  chmodSync(file, 0o700);
  await expect(readSessionSecret(file)).rejects.toThrow(`ZWEL0883E The session secret ${file} cannot be used: EISDIR.`);
});

test('each purpose has a key of its own', () => {
  expect(deriveSecret('s', 'a')).not.toBe(deriveSecret('s', 'b'));
  expect(deriveSecret('s', 'a')).toMatch(/^[0-9a-f]{64}$/);
});
