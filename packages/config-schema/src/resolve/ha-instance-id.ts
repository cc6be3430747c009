// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
/** The id as the launcher compares it: lower case, everything but letters and digits an underscore (Zowe's `zwe` does the same). */
export function normalizeHaInstanceId(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9]/g, '_');
}

// Of the start procedure, and a system symbol that nobody replaced.
const placeholders = ['__ha_instance_id__', '{{ha_instance_id}}', '&sysname', '&sysname.'];

/** Whether an id is given at all: the start procedure hands over a placeholder when the operator named none. */
export function isHaInstanceGiven(id: string | undefined): id is string {
  const text = id?.trim().toLowerCase() ?? '';
  return text !== '' && !placeholders.includes(text);
}
