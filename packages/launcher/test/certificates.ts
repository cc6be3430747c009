// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateFiles, ensureCertificates, planCertificates } from '@zowe-ha/cert-tooling';

/** PEM texts of a certificate for 127.0.0.1 and the host names given, and whom it trusts. */
export interface TestTls {
  readonly key: string;
  readonly cert: string;
  readonly ca: string[];
}

/** Issues a certificate by an authority of its own. */
export async function issueCertificate(...hostnames: string[]): Promise<TestTls> {
  const directory = mkdtempSync(join(tmpdir(), 'zowe-ha-tls-'));
  try {
    const haInstances = Object.fromEntries(hostnames.map((hostname, index) => [`i${index}`, { hostname }]));
    await ensureCertificates({ directory, plan: planCertificates({ haInstances }, { keyType: 'EC' }) });
    const { key, certificate, authorities } = certificateFiles(directory, 'internal');
    const read = (file: string): string => readFileSync(file, 'utf8');
    return { key: read(key), cert: read(certificate), ca: [read(authorities)] };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
