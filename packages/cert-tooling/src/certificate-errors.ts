// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { messages } from './messages.ts';

/** A file of the certificate configuration together with the keys that name it. */
export interface StoreSource {
  readonly file: string;
  /** Dotted configuration key that holds the file name. */
  readonly key: string;
}

const at = (source: StoreSource) => ({ file: source.file, key: source.key });

/** A configured certificate file does not exist. */
export class StoreMissingError extends ZoweError {
  constructor(source: StoreSource, options: ErrorOptions = {}) {
    super(messages.storeMissing, [source.file], { location: at(source), ...options });
  }
}

/** A configured certificate file exists and cannot be read; `problem` is the system's word for it. */
export class StoreUnreadableError extends ZoweError {
  constructor(source: StoreSource, problem: string, options: ErrorOptions = {}) {
    super(messages.storeUnreadable, [source.file, problem], { location: at(source), ...options });
  }
}

/** The password does not open the store; `source.key` is the key of the password. */
export class WrongStorePasswordError extends ZoweError {
  constructor(source: StoreSource) {
    super(messages.wrongPassword, [source.file], { location: at(source) });
  }
}

/** The certificate with this subject was valid until `notAfter` only. */
export class CertificateExpiredError extends ZoweError {
  constructor(source: StoreSource, subject: string, notAfter: Date) {
    super(messages.certificateExpired, [subject, source.file, notAfter.toISOString()], { location: at(source) });
  }
}

/** The certificate with this subject becomes valid at `notBefore`. */
export class CertificateNotYetValidError extends ZoweError {
  constructor(source: StoreSource, subject: string, notBefore: Date) {
    super(messages.certificateNotYetValid, [subject, source.file, notBefore.toISOString()], {
      location: at(source),
      recoverable: true,
    });
  }
}

/** Key and certificate are not a pair. */
export class KeyMismatchError extends ZoweError {
  constructor(key: StoreSource, certificate: StoreSource) {
    super(messages.keyMismatch, [key.file, certificate.file], { location: at(key) });
  }
}

/** The file's content is not what its configuration says; `problem` says what was found, never the content. */
export class StoreFormatError extends ZoweError {
  constructor(source: StoreSource, problem: string, options: ErrorOptions = {}) {
    super(messages.storeFormat, [source.file, problem], { location: at(source), ...options });
  }
}

/** A SAF key ring is configured where none can be opened. */
export class KeyRingNotSupportedError extends ZoweError {
  constructor(source: StoreSource) {
    super(messages.keyRing, [source.file], { location: at(source) });
  }
}

/** A part without which TLS is impossible is not configured; `what` names it in words. */
export class CertificateNotConfiguredError extends ZoweError {
  constructor(what: string, key: string) {
    super(messages.notConfigured, [what], { location: { key } });
  }
}

/** The store holds private keys, none under the configured alias. */
export class AliasMissingError extends ZoweError {
  constructor(source: StoreSource, alias: string, present: readonly string[]) {
    super(messages.aliasMissing, [source.file, alias, present.join(', ') || 'none'], { location: at(source) });
  }
}

/** The store type is not one that can be opened. */
export class StoreTypeError extends ZoweError {
  constructor(source: StoreSource, type: string) {
    super(messages.storeType, [source.file, type], { location: at(source) });
  }
}
