// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CertificatePlan, type KeyType, planCertificates, type PlanSource } from '../src/certificate-plan.ts';
import { type IssuedCertificate, issueAuthority, issueCertificate } from '../src/issue.ts';

/** The time at which the tests issue. */
export const now = new Date('2026-11-23T12:00:00.000Z');
export const dayMs = 24 * 60 * 60 * 1000;

/** A new directory and the function that removes it. */
export function temporaryDirectory(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'cert-tooling-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function plan(source: PlanSource = {}, keyType: KeyType | undefined = 'EC'): CertificatePlan {
  return planCertificates(source, { keyType });
}

/** An authority and a certificate that it signed, in memory. */
export async function issuePair(options: { source?: PlanSource; at?: Date; keyType?: KeyType } = {}): Promise<{
  authority: IssuedCertificate;
  issued: IssuedCertificate;
}> {
  const { source = {}, at = now, keyType = 'EC' } = options;
  const certificates = plan(source);
  const authority = await issueAuthority(certificates.authority, keyType, at);
  const issued = await issueCertificate(certificates.certificates.internal, authority, { keyType, now: at });
  return { authority, issued };
}

/** The files of a PEM configuration in a directory. */
export function writePem(directory: string, pair: { authority: IssuedCertificate; issued: IssuedCertificate }) {
  const file = (name: string, content: string): string => {
    writeFileSync(join(directory, name), content);
    return join(directory, name);
  };
  return {
    key: file('key.pem', pair.issued.key.export({ type: 'pkcs8', format: 'pem' }) as string),
    certificate: file('certificate.pem', pair.issued.certificate.toString()),
    certificateAuthorities: [file('ca.pem', pair.authority.certificate.toString())],
  };
}

export function hasProgram(name: string): boolean {
  return !spawnSync(name, ['-help']).error;
}

/** Runs a program and returns its standard output; fails the test when it fails. */
export function run(program: string, args: readonly string[]): string {
  const result = spawnSync(program, args, { encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`${program} ended with ${String(result.status)}: ${result.stderr}${result.stdout}`);
  return result.stdout;
}

/** The error that a call throws. */
export function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
