// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import type { CertificateReference } from '@zowe-ha/config-schema';
import { NoCertificateError, TlsFileUnusableError } from '../errors.ts';

/**
 * The TLS options that a certificate reference means; PEM files where both kinds are given. A PKCS12 keystore brings its own chain of
 * authorities: a separate PKCS12 truststore is not read (Node cannot), trust in other authorities needs the PEM form. Throws
 * TlsFileUnusableError and NoCertificateError.
 */
export function readTlsFiles({ pem, keystore }: CertificateReference): SecureContextOptions {
  if (pem) {
    const options = { key: read(pem.key), cert: read(pem.certificate), ca: pem.certificateAuthorities.map(read) };
    return checked(options, pem.key);
  }
  // No other authorities: without `ca`, Node would add the public ones, and admit whoever has a certificate of theirs.
  if (keystore) return checked({ pfx: read(keystore.file), passphrase: keystore.password, ca: [] }, keystore.file);
  throw new NoCertificateError();
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new TlsFileUnusableError(
      file,
      code === 'ENOENT' ? 'it does not exist' : `it cannot be read (${code})`,
      error,
    );
  }
}

/** OpenSSL's words say what is wrong and quote nothing of the file. */
function checked(options: SecureContextOptions, file: string): SecureContextOptions {
  try {
    createSecureContext(options);
  } catch (error) {
    throw new TlsFileUnusableError(file, (error as Error).message, error);
  }
  return options;
}
