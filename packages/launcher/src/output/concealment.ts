// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

const mask = '*****';
/** Of a secret of several lines, such as a private key, each line that says so much is a secret of its own. */
const shortestSecretLine = 8;

/** Masks each of the secrets in a text, a longer one before a shorter one that it contains. */
export function createConcealment(secrets: readonly string[]): (text: string) => string {
  const parts = new Set(secrets.flatMap((secret) => [secret, ...linesOf(secret)]).filter((part) => part !== ''));
  if (parts.size === 0) return (text) => text;
  const alternatives = [...parts].sort((one, other) => other.length - one.length).map(escapeRegExp);
  const pattern = new RegExp(alternatives.join('|'), 'g');
  return (text) => text.replace(pattern, mask);
}

function linesOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  return lines.length < 2 ? [] : lines.filter((line) => line.length >= shortestSecretLine);
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
