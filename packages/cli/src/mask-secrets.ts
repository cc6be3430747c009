// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
const secretName = /(?:password|passphrase|passwd|secret|credentials?|token|private_?key|api_?key)$/i;
const mask = '*****';

/** A copy of a configuration that can be shown: texts and numbers under names of secrets are masked, empty ones are left. */
export function maskSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, secretName.test(key) ? maskAll(child) : maskSecrets(child)]),
  );
}

/** Everything below the name of a secret is secret. */
function maskAll(value: unknown): unknown {
  if (value === '' || value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(maskAll);
  if (typeof value !== 'object') return mask;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, maskAll(child)]));
}
