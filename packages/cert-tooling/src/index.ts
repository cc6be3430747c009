// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export { type AlternativeName, formatAlternativeName, parseAlternativeName } from './alternative-name.ts';
export {
  authorityFiles,
  type AuthorityFiles,
  certificateFiles,
  type CertificateFiles,
  fragmentFile,
} from './certificate-directory.ts';
export { type CertificateReferences, formatFragment, readFragment } from './certificate-fragment.ts';
export {
  type CertificateKind,
  type CertificatePlan,
  type KeyType,
  planCertificates,
  type PlanSource,
} from './certificate-plan.ts';
export * from './key-store.ts';
export { messages } from './messages.ts';
export * from './plan-errors.ts';
export { ensureCertificates, type EnsureOptions, type EnsureReport } from './renew.ts';
export {
  type CertificateFinding,
  type CertificateName,
  type CertificateSummary,
  describeCertificates,
  verifyCertificates,
} from './verify.ts';
