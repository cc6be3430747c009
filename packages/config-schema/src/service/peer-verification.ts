// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConnectionOptions } from 'node:tls';

/** How certificates of others are checked; the values of `zowe.verifyCertificates`. */
export type CertificateVerification = 'STRICT' | 'NONSTRICT' | 'DISABLED';

/** The options of a TLS client that a verification means: chain and host name, the chain only, or nothing. */
export function peerVerification(
  verification: CertificateVerification,
): Pick<ConnectionOptions, 'rejectUnauthorized' | 'checkServerIdentity'> {
  if (verification === 'STRICT') return { rejectUnauthorized: true };
  if (verification === 'NONSTRICT') return { rejectUnauthorized: true, checkServerIdentity: () => undefined };
  return { rejectUnauthorized: false };
}
