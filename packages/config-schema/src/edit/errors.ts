// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError, type Location } from '@zowe-ha/messages';
import { formatPath, type ConfigPath } from '../config-value.ts';
import { editMessages } from './messages.ts';

/** A change that does not fit the configuration; `problem` says why, without a full stop and without any value. */
export class EditRefusedError extends ZoweError {
  constructor(path: ConfigPath, problem: string, location: Location = {}) {
    const key = formatPath(path);
    super(editMessages.editRefused, [key === '' ? 'The configuration' : key, problem], {
      location: { ...location, ...(key !== '' && { key }) },
    });
  }
}

/** Somebody else wrote the file between its reading and its writing; nothing was changed. */
export class ConfigFileChangedError extends ZoweError {
  constructor(file: string) {
    super(editMessages.fileChanged, [file], { location: { file }, recoverable: true });
  }
}

/** Another program is changing the file, and has been for longer than was waited. */
export class ConfigFileBusyError extends ZoweError {
  constructor(file: string, claim: string) {
    super(editMessages.fileBusy, [file, claim], { location: { file }, recoverable: true });
  }
}

/** The system refused to write; nothing was changed and nothing is left behind. */
export class ConfigFileNotWritableError extends ZoweError {
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(editMessages.fileNotWritable, [file, reason], { ...options, location: { file } });
  }
}

/** A file that is to be new exists already. */
export class ConfigFileExistsError extends ZoweError {
  constructor(file: string) {
    super(editMessages.fileExists, [file], { location: { file } });
  }
}

/** A changed text has a character that the code page of its file does not have. */
export class CharacterNotInCodePageError extends ZoweError {
  constructor(file: string, codePage: string, line: number) {
    super(editMessages.characterNotInCodePage, [file, codePage, line], { location: { file, line } });
  }
}

/** An EBCDIC file has line ends of both kinds, which are not told apart when it is read. */
export class LineEndsMixedError extends ZoweError {
  constructor(file: string) {
    super(editMessages.lineEndsMixed, [file], { location: { file } });
  }
}

/** A configuration has no file that could be changed. */
export class NoFileToChangeError extends ZoweError {
  constructor(spec: string) {
    super(editMessages.noFileToChange, [spec]);
  }
}

/** A file is named that is no part of the configuration. */
export class NotPartOfConfigError extends ZoweError {
  constructor(file: string, files: readonly string[]) {
    super(editMessages.notPartOfConfig, [file, files.join(', ')], { location: { file } });
  }
}

/** The caching service cannot be migrated to this storage; a known one that is not supported yet is named. */
export class StorageNotSupportedError extends ZoweError {
  constructor(mode: string | undefined, supported: readonly string[]) {
    super(editMessages.storageNotSupported, [mode ?? 'of this name', supported.join(', ')]);
  }
}

/** VSAM is wanted, but nothing says which data set. */
export class DataSetNameMissingError extends ZoweError {
  constructor() {
    super(editMessages.dataSetNameMissing);
  }
}

/** A new configuration needs answers that nobody gave; all of them at once. */
export class AnswersMissingError extends ZoweError {
  readonly keys: readonly string[];

  constructor(missing: readonly { readonly key: string; readonly ask: string }[]) {
    super(editMessages.answersMissing, [missing.map(({ key, ask }) => `\n  ${key}: ${ask}`).join('')]);
    this.keys = missing.map(({ key }) => key);
  }
}

/** Answers for a new configuration are wrong; all of them at once, without their values. */
export class AnswersInvalidError extends ZoweError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(editMessages.answersInvalid, [problems.map((problem) => `\n  ${problem}`).join('')]);
    this.problems = problems;
  }
}

/** Who was asked gave up. */
export class InitCancelledError extends ZoweError {
  constructor() {
    super(editMessages.initCancelled);
  }
}
