// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { KeyRingName } from './key-ring-errors.ts';

/** How a certificate is connected to a ring. Only what is PERSONAL can bring its private key. */
export type KeyRingUsage = 'PERSONAL' | 'CERTAUTH' | 'SITE';

/** One certificate of a ring. */
export interface KeyRingCertificate {
  readonly label: string;
  /** The user, or CERTAUTH or SITE. */
  readonly owner: string;
  readonly usage: KeyRingUsage;
  readonly isDefault: boolean;
  /** PEM. */
  readonly certificate: string;
}

/** Reads key rings: of the security product on z/OS, of files in its simulation. Synchronous, as opening a key store is. */
export interface KeyRingReader {
  /** What is connected to the ring. Throws KeyRingMissingError, KeyRingNotAuthorizedError or KeyRingUnreachableError. */
  certificates(ring: KeyRingName): readonly KeyRingCertificate[];
  /** The private key of a certificate in PEM (PKCS8), a secret. Throws what `certificates` throws, and KeyRingKeyWithheldError. */
  privateKey(ring: KeyRingName, certificate: KeyRingCertificate): string;
}
