// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AuthorityFiles, CertificateFiles } from './certificate-directory.ts';
import type { IssuedCertificate } from './issue.ts';
import { writePrivateFile } from './private-file.ts';

/** Writes key, certificate and authority bundle of one certificate as PEM files. */
export function writePemStore(files: CertificateFiles, issued: IssuedCertificate, authority: X509Certificate): void {
  writePrivateFile(files.key, pemKey(issued.key));
  writePrivateFile(files.certificate, issued.certificate.toString());
  writePrivateFile(files.authorities, authority.toString());
}

/** Writes key and certificate of the authority as PEM files. */
export function writeAuthority(files: AuthorityFiles, authority: IssuedCertificate): void {
  writePrivateFile(files.key, pemKey(authority.key));
  writePrivateFile(files.certificate, authority.certificate.toString());
}

/** Reads key and certificate of the authority back; throws what the file system or the parser throws. */
export function readAuthority(files: AuthorityFiles): IssuedCertificate {
  return {
    key: createPrivateKey(readFileSync(files.key)),
    certificate: new X509Certificate(readFileSync(files.certificate)),
  };
}

function pemKey(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }) as string;
}

/** Reads the first certificate of a PEM file; throws what the file system or the parser throws. */
export function readCertificate(file: string): X509Certificate {
  return new X509Certificate(readFileSync(file));
}
