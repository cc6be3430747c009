// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GatewayCertificateUnreadableError } from './caching-errors.ts';

const certificatePattern = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The SHA-256 fingerprints of all certificates in PEM files; throws GatewayCertificateUnreadableError. */
export function readFingerprints(files: readonly string[]): Set<string> {
  return new Set(files.flatMap(fingerprintsIn));
}

function fingerprintsIn(file: string): string[] {
  const blocks = read(file).match(certificatePattern);
  if (!blocks) throw new GatewayCertificateUnreadableError(file, 'it has no certificate in PEM format');
  return blocks.map((block) => fingerprintOf(block, file));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new GatewayCertificateUnreadableError(file, `it cannot be read (${code})`, cause);
  }
}

function fingerprintOf(block: string, file: string): string {
  try {
    return new X509Certificate(block).fingerprint256;
  } catch (cause) {
    throw new GatewayCertificateUnreadableError(file, 'a certificate is damaged', cause);
  }
}
