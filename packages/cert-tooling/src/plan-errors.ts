// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { messages } from './messages.ts';

/** A host name or address of the configuration cannot stand in a certificate. */
export class InvalidAlternativeNameError extends ZoweError {
  constructor(text: string, problem: string, key: string) {
    super(messages.invalidAlternativeName, [JSON.stringify(text), problem], { location: { key } });
  }
}

/** A part of the distinguished name is not possible; `problem` says why. */
export class InvalidDistinguishedNameError extends ZoweError {
  constructor(text: string, problem: string, key: string) {
    super(messages.invalidDistinguishedName, [JSON.stringify(text), problem], { location: { key } });
  }
}

/** The validity is not a number of days that a certificate can have. */
export class InvalidValidityError extends ZoweError {
  constructor(value: number, key: string) {
    super(messages.invalidValidity, [value], { location: { key } });
  }
}

/** The certificate directory cannot be written; `problem` is the system's word for it. */
export class CertificateDirectoryError extends ZoweError {
  constructor(directory: string, problem: string, options: ErrorOptions = {}) {
    super(messages.directoryNotWritable, [directory, problem], { location: { file: directory }, ...options });
  }
}

/** Something of the name that is needed stands in the certificate directory and is not ours. */
export class ForeignFileError extends ZoweError {
  constructor(file: string) {
    super(messages.foreignFile, [file], { location: { file } });
  }
}

/** Another process is issuing into the same directory and does not come to an end. */
export class IssueInProgressError extends ZoweError {
  constructor(directory: string, owner: string, lockFile: string) {
    super(messages.issueInProgress, [directory, owner], { location: { file: lockFile }, recoverable: true });
  }
}
