// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Finding } from '../finding.ts';
import type { ResolvedInstance } from './resolve-ha-instance.ts';

/** What was found in any of these HA instances; what several of them have in common only once. */
export function instanceFindings(instances: readonly ResolvedInstance[]): Finding[] {
  const findings = instances.flatMap((instance) => instance.findings);
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
