// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigPath } from '../config-value.ts';

/** Ends of names that need no separation from what stands before them: `keystorepassword`. */
const ends = /(?:password|passphrase|passwd|passcode|secret|credential|token|privatekey|apikey)s?$/;
/** The same as words of their own only: `bypass` is none. */
const words =
  /(?:^| )(?:pass|pwd|pw|(?:private|api|secret|access|encryption|signing|auth|shared|account) ?key|pass ?ticket)s?$/;
/** What may follow without making it something else; the file or alias of a secret is none. */
const additions = / (?:\d+|value|text|plain|plaintext|base|encoded|hash|old|new|current|previous|backup)$/;

/** Whether a key or a variable of this name holds something that nobody may read. */
export function isSecretName(name: string): boolean {
  let separated = name
    .slice(-maxNameLength)
    .replaceAll(/([a-z])([A-Z\d])/g, '$1 $2')
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
  while (additions.test(separated)) separated = separated.replace(additions, '');
  return words.test(separated) || ends.test(separated.replaceAll(' ', ''));
}

/** Whether a step of the way to a value says that it is secret. */
export function isSecretPath(path: ConfigPath): boolean {
  return path.some((step) => typeof step === 'string' && isSecretName(step));
}

/** Whether a variable may hold something secret, if only because its name goes on below the name of a secret. */
export function isSecretVariable(name: string): boolean {
  return isSecretName(name) || name.split('_').some(isSecretName);
}

/** Names that matter are short; only the end of a longer one is looked at. */
const maxNameLength = 200;
