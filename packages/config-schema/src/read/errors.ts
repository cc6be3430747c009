// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { readMessages } from './messages.ts';

/** The bytes of a file are EBCDIC, but of which code page remains open. */
export class CodePageAmbiguousError extends ZoweError {
  readonly codePages: readonly string[];

  constructor(file: string, codePages: readonly string[]) {
    super(readMessages.codePageAmbiguous, [file, codePages.join(', ')], { location: { file } });
    this.codePages = codePages;
  }
}

/** A file is in UTF-16 or UTF-32. */
export class WideEncodingError extends ZoweError {
  readonly encoding: string;

  constructor(file: string, encoding: string) {
    super(readMessages.wideEncoding, [file, encoding], { location: { file } });
    this.encoding = encoding;
  }
}

/** A file changed each time it was read. */
export class FileChangingError extends ZoweError {
  constructor(file: string, attempts: number) {
    super(readMessages.fileChanging, [file, attempts], { location: { file }, recoverable: true });
  }
}

/** A PARMLIB entry has a data set only. */
export class MemberNameMissingError extends ZoweError {
  constructor(character: number) {
    super(readMessages.memberNameMissing, [character]);
  }
}

/** PARMLIB entries name several members. */
export class MemberNamesDifferError extends ZoweError {
  constructor(members: readonly string[]) {
    super(readMessages.memberNamesDiffer, [members.join(', ')]);
  }
}

/** What stands for a data set could not be one. */
export class DataSetNameInvalidError extends ZoweError {
  constructor(name: string, character: number) {
    super(readMessages.dataSetNameInvalid, [name, character]);
  }
}

/** What stands for a member could not be one. */
export class MemberNameInvalidError extends ZoweError {
  constructor(name: string, character: number) {
    super(readMessages.memberNameInvalid, [name, character]);
  }
}

/** A data set or member that is named cannot be read; what a MemberReader throws. */
export class MemberMissingError extends ZoweError {
  constructor(member: string, reason: string, options?: ErrorOptions) {
    super(readMessages.memberMissing, [member, reason], { ...options, location: { file: member } });
  }
}

/** An instance directory without any configuration. */
export class InstanceDirectoryEmptyError extends ZoweError {
  constructor(directory: string) {
    super(readMessages.instanceDirectoryEmpty, [directory], { location: { file: directory } });
  }
}
