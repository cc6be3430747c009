// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { type CertificateFiles, fragmentFile } from './certificate-directory.ts';
import type { CertificateKind } from './certificate-plan.ts';
import type { CertificateReference } from './certificate-reference.ts';

/** The references of both certificates, passwords included. */
export type CertificateReferences = Readonly<Record<CertificateKind, CertificateReference>>;

const heading = `# Certificates issued by "zowe-ha certs issue"; generated, holds passwords: keep it readable by its owner only.
# Use it to the left of your own file: --config "FILE(<this file>):FILE(zowe.yaml)".
`;
const frontComponent = 'load-balancer';

/** The reference to these files, as `zowe.certificate` takes it. */
export function certificateReference(
  files: CertificateFiles,
  protection: { alias: string; password: string },
): CertificateReference {
  return {
    keystore: { type: 'PKCS12', file: files.keystore, password: protection.password, alias: protection.alias },
    truststore: { type: 'PKCS12', file: files.truststore, password: protection.password },
    pem: { key: files.key, certificate: files.certificate, certificateAuthorities: [files.authorities] },
  };
}

/** The overlay of `zowe.yaml`: everything uses the internal certificate, the front presents the external one to users. */
export function formatFragment(references: CertificateReferences): string {
  const overlay = {
    zowe: { certificate: references.internal },
    components: { [frontComponent]: { certificate: references.external } },
  };
  return heading + stringify(overlay, { lineWidth: 0 });
}

interface Overlay {
  readonly zowe?: { readonly certificate?: CertificateReference };
  readonly components?: Readonly<Record<string, { readonly certificate?: CertificateReference } | undefined>>;
}

/** The references in the overlay of a certificate directory; what is missing or unreadable is absent. */
export function readFragment(directory: string): Partial<CertificateReferences> {
  try {
    const overlay = parse(readFileSync(fragmentFile(directory), 'utf8')) as Overlay | null;
    const internal = overlay?.zowe?.certificate;
    const external = overlay?.components?.[frontComponent]?.certificate;
    return { ...(internal ? { internal } : {}), ...(external ? { external } : {}) };
  } catch {
    // A damaged overlay is a finding of verify, which sees that the references are absent.
    return {};
  }
}
