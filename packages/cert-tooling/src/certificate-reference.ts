// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Where a key, its certificate and the trusted authorities are, as `zowe.certificate` says it. Passwords are secrets. */
export interface CertificateReference {
  readonly keystore?: {
    readonly type: string;
    readonly file: string;
    readonly password: string;
    readonly alias?: string;
  };
  readonly truststore?: { readonly type: string; readonly file: string; readonly password: string };
  readonly pem?: {
    readonly key: string;
    readonly certificate: string;
    readonly certificateAuthorities: readonly string[];
  };
}
