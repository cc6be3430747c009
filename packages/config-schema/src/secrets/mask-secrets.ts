// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigPath } from '../config-value.ts';
import { concealText, secretMask } from './conceal-text.ts';
import { isSecretName, isSecretPath } from './secret-name.ts';

/** A copy of a value at a path that can be shown: what is secret is masked, empty values, true and false are left. */
export type Masker = (value: unknown, path: ConfigPath) => unknown;

/** A copy of a configuration, or of a part of it, that can be shown. */
export function maskSecrets(value: unknown): unknown {
  return createMasker(value)(value, []);
}

/**
 * Masks by name, by what a text looks like, and wherever a secret of `roots` turns up again: a template may have copied it to a key
 * with a harmless name.
 */
export function createMasker(...roots: readonly unknown[]): Masker {
  const secrets = new Set<string>();
  for (const root of roots) collect(root, false, secrets);
  // Longest first, so that no rest of a longer one remains.
  const known = [...secrets].sort((a, b) => b.length - a.length);
  const conceal = (text: string): string =>
    concealText(known.reduce((result, secret) => result.replaceAll(secret, secretMask), text));
  return (value, path) => mask(value, isSecretPath(path), conceal);
}

/** Shorter texts, and the word that Zowe asks for where there is none, would be found everywhere. */
function isTelling(text: string): boolean {
  return text.length >= 8 && text !== 'password';
}

function collect(value: unknown, isSecret: boolean, secrets: Set<string>): void {
  if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) collect(child, isSecret || isSecretName(key), secrets);
  } else if (isSecret && (typeof value === 'string' || typeof value === 'number') && isTelling(String(value))) {
    secrets.add(String(value));
  }
}

function mask(value: unknown, isSecret: boolean, conceal: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mask(item, isSecret, conceal));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, child]) => [key, mask(child, isSecret || isSecretName(key), conceal)]),
    );
  }
  if (value === '' || value === null || value === undefined || typeof value === 'boolean') return value;
  if (isSecret) return secretMask;
  return typeof value === 'string' ? conceal(value) : value;
}
