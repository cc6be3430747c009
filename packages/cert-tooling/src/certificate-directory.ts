// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join, resolve } from 'node:path';
import type { CertificateKind } from './certificate-plan.ts';

/** The files of one certificate: PKCS12 stores and the same in PEM. */
export interface CertificateFiles {
  readonly keystore: string;
  readonly truststore: string;
  readonly key: string;
  readonly certificate: string;
  readonly authorities: string;
}

/** The files of the certificate authority. */
export interface AuthorityFiles {
  readonly key: string;
  readonly certificate: string;
}

/** The configuration file that points to the stores and holds their passwords. */
export function fragmentFile(directory: string): string {
  return join(resolve(directory), 'certificates.yaml');
}

/** Where the files of the external or internal certificate are below a certificate directory. */
export function certificateFiles(directory: string, kind: CertificateKind): CertificateFiles {
  const base = join(resolve(directory), kind);
  return {
    keystore: join(base, 'keystore.p12'),
    truststore: join(base, 'truststore.p12'),
    key: join(base, 'key.pem'),
    certificate: join(base, 'certificate.pem'),
    authorities: join(base, 'ca.pem'),
  };
}

/** Where the files of the certificate authority are below a certificate directory. */
export function authorityFiles(directory: string): AuthorityFiles {
  const base = join(resolve(directory), 'ca');
  return { key: join(base, 'key.pem'), certificate: join(base, 'ca.pem') };
}
