// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { authorityFiles, certificateFiles, fragmentFile } from './certificate-directory.ts';
import {
  type CertificateReferences,
  certificateReference,
  formatFragment,
  readFragment,
} from './certificate-fragment.ts';
import { type CertificateKind, certificateKinds, type CertificatePlan, type KeyType } from './certificate-plan.ts';
import type { CertificateReference } from './certificate-reference.ts';
import { hasRemains, prepareDirectory, publishSet, removeOtherSets } from './certificate-set.ts';
import type { IssuedCertificate } from './issue.ts';
import { type LockOptions, withIssueLock } from './issue-lock.ts';
import { makePrivateDirectory, syncDirectory, writePrivateFile } from './private-file.ts';
import { readAuthority, writeAuthority, writePemStore } from './pem-store.ts';
import { type CertificateFinding, type CertificateName, verifyCertificates } from './verify.ts';

export interface EnsureOptions extends LockOptions {
  readonly directory: string;
  readonly plan: CertificatePlan;
  /** The time of issue, and the time that validity is judged by. Default: now. */
  readonly now?: Date;
}

/** What was done, and why. */
export interface EnsureReport {
  readonly directory: string;
  /** The configuration file to use to the left of `zowe.yaml`. */
  readonly configuration: string;
  readonly actions: Readonly<Record<CertificateName, 'issued' | 'kept'>>;
  /** Why something was issued; empty when all was kept. */
  readonly reasons: readonly CertificateFinding[];
}

const authorityAlias = 'local_ca';
const certificateAlias = 'localhost';

/**
 * Makes sure that the directory holds certificates that fit the plan: what fits is kept, what does not is issued again, the
 * authority only when it cannot be used any more. All files change at once or not at all.
 */
export async function ensureCertificates(options: EnsureOptions): Promise<EnsureReport> {
  const directory = resolve(options.directory);
  const request = { ...options, directory, now: options.now ?? new Date() };
  if (verifyCertificates(request).length === 0 && !hasRemains(directory)) return report(directory, []);
  prepareDirectory(directory);
  return withIssueLock(directory, () => renew(request), options);
}

interface Request {
  readonly directory: string;
  readonly plan: CertificatePlan;
  readonly now: Date;
}

async function renew(request: Request): Promise<EnsureReport> {
  const findings = verifyCertificates(request);
  if (findings.length > 0)
    await publishSet(request.directory, (setDirectory) => writeSet(setDirectory, request, findings));
  removeOtherSets(request.directory);
  return report(request.directory, findings);
}

function report(directory: string, reasons: readonly CertificateFinding[]): EnsureReport {
  const action = (name: CertificateName) => (mustIssue(name, reasons) ? 'issued' : 'kept');
  return {
    directory,
    configuration: fragmentFile(directory),
    actions: { ca: action('ca'), external: action('external'), internal: action('internal') },
    reasons,
  };
}

function mustIssue(name: CertificateName, findings: readonly CertificateFinding[]): boolean {
  return findings.some(({ certificate }) => certificate === name || certificate === 'ca');
}

async function writeSet(
  setDirectory: string,
  request: Request,
  findings: readonly CertificateFinding[],
): Promise<void> {
  const authority = await writeAuthorityOf(setDirectory, request, findings);
  const present = readFragment(request.directory);
  const references: Partial<Record<CertificateKind, CertificateReference>> = {};
  for (const kind of certificateKinds) {
    const kept = mustIssue(kind, findings) ? undefined : present[kind];
    if (kept) copy(join(request.directory, kind), join(setDirectory, kind));
    references[kind] = kept ?? (await writeCertificate(kind, { setDirectory, request, authority }));
  }
  writePrivateFile(fragmentFile(setDirectory), formatFragment(references as CertificateReferences));
}

async function writeAuthorityOf(
  setDirectory: string,
  request: Request,
  findings: readonly CertificateFinding[],
): Promise<IssuedCertificate> {
  if (!mustIssue('ca', findings)) {
    copy(join(request.directory, 'ca'), join(setDirectory, 'ca'));
    return readAuthority(authorityFiles(setDirectory));
  }
  const { issueAuthority } = await import('./issue.ts');
  const authority = await issueAuthority(request.plan.authority, request.plan.keyType ?? 'RSA', request.now);
  makePrivateDirectory(join(setDirectory, 'ca'));
  writeAuthority(authorityFiles(setDirectory), authority);
  syncDirectory(join(setDirectory, 'ca'));
  return authority;
}

interface WriteContext {
  readonly setDirectory: string;
  readonly request: Request;
  readonly authority: IssuedCertificate;
}

/** Issues one certificate and writes all its forms; returns the reference by the names under which they will be shown. */
async function writeCertificate(kind: CertificateKind, context: WriteContext): Promise<CertificateReference> {
  // The libraries that issue are large; a start that finds everything in order never loads them.
  const [{ issueCertificate }, { writeKeystore, writeTruststore }] = await Promise.all([
    import('./issue.ts'),
    import('./pkcs12-store.ts'),
  ]);
  const { request, authority, setDirectory } = context;
  const keyType: KeyType = request.plan.keyType ?? 'RSA';
  const issued = await issueCertificate(request.plan.certificates[kind], authority, { keyType, now: request.now });
  const protection = { alias: certificateAlias, password: randomBytes(24).toString('base64url') };
  const files = certificateFiles(setDirectory, kind);
  makePrivateDirectory(join(setDirectory, kind));
  writePemStore(files, issued, authority.certificate);
  writePrivateFile(files.keystore, await writeKeystore(issued, authority.certificate, protection));
  writePrivateFile(
    files.truststore,
    await writeTruststore(new Map([[authorityAlias, authority.certificate]]), protection.password),
  );
  syncDirectory(join(setDirectory, kind));
  return certificateReference(certificateFiles(request.directory, kind), protection);
}

function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, dereference: true });
}
