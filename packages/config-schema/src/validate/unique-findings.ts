// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Finding } from '../finding.ts';

/** Findings of which none says what another one says of the same key. */
export function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const seen = new Map(
    findings.map((finding) => [`${finding.id} ${finding.location.key ?? ''} ${finding.message}`, finding]),
  );
  return [...seen.values()];
}
