// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { X509Certificate } from 'node:crypto';

/** The subject as Zowe writes it: most specific part first, `, ` between the parts (Node prints the reverse, a part a line). */
export function subjectOf(certificate: X509Certificate): string {
  return mostSpecificFirst(certificate.subject);
}

/** Turns a name as Node prints it into one with the most specific part first. */
export function mostSpecificFirst(name: string): string {
  return name.split('\n').reverse().join(', ');
}
