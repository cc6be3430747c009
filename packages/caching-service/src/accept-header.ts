// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
const wildcards: ReadonlySet<string> = new Set(['*/*', 'application/*', 'application/json']);

/** Whether a client that sent this `Accept` header takes JSON; one that sent none does. */
export function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || wildcards.has(accept)) return true;
  return accept.split(',').some((range) => wildcards.has((range.split(';', 1)[0] ?? '').trim().toLowerCase()));
}
