// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What stands in place of a secret. */
export const secretMask = '*****';

/**
 * Passwords in URLs, PEM private keys, passwords and tokens in argument lists and query strings, credentials of HTTP, JSON web tokens.
 * Every repetition is bounded: whatever the text is, the time stays in proportion to its length.
 */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*/g, secretMask],
  // What looks like a port is none.
  [/(:\/\/[^\s:/?#@]{0,128}:)(?!\d{1,5}(?:[/?#\s]|$))[^\s]{0,512}@/g, `$1${secretMask}@`],
  [
    /((?:password|passphrase|passwd|pwd|secret|token|api_?key)["']?\s{0,4}[=:]\s{0,4}["']?)(?![*])[^\s;&,"']{1,4096}/gi,
    `$1${secretMask}`,
  ],
  [/\b((?:Bearer|Basic)\s{1,4})[A-Za-z0-9+/=._~-]{8,4096}/g, `$1${secretMask}`],
  [/\beyJ[\w-]{6,4096}\.[\w-]{2,4096}\.[\w-]{0,4096}/g, secretMask],
];

/** A text without the secrets that can be recognised in it. */
export function concealText(text: string): string {
  return patterns.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
