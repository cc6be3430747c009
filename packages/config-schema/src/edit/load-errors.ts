// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { InvalidConfigError } from '../config-errors.ts';
import type { Finding } from '../finding.ts';

/** What is wrong with a configuration that is being loaded; what keeps it from being read at all is thrown. */
export function loadErrors(load: () => unknown): readonly Finding[] {
  try {
    load();
    return [];
  } catch (error) {
    if (!(error instanceof InvalidConfigError)) throw error;
    return error.findings.filter(({ severity }) => severity === 'error');
  }
}

/** What makes a finding the same before and after a change, which can move it to another line. */
export function findingIdentity({ id, message, location }: Finding): string {
  return [id, message, location.file, location.key].join('\n');
}
