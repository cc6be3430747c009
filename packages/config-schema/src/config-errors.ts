// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError, type Location } from '@zowe-ha/messages';
import { renderFinding, type Finding } from './finding.ts';
import { configMessages as messages } from './messages-config.ts';

/** The configuration was read but is wrong; `findings` has everything that is, warnings included, in the order of the files. */
export class InvalidConfigError extends ZoweError {
  readonly findings: readonly Finding[];

  constructor(spec: string, findings: readonly Finding[]) {
    super(messages.configInvalid, [spec, listFindings(findings)], firstLocation(findings));
    this.findings = findings;
  }
}

/** The list of configuration files cannot be understood. */
export class MalformedConfigSpecError extends ZoweError {
  constructor(character: number, problem: string) {
    super(messages.specMalformed, [character, problem]);
  }
}

/** A member of a data set is named where none can be read. */
export class MemberNotReadableError extends ZoweError {
  constructor(member: string) {
    super(messages.memberNotReadable, [member]);
  }
}

/** A file that is named does not exist. */
export class FileMissingError extends ZoweError {
  constructor(file: string, options?: ErrorOptions) {
    super(messages.fileMissing, [file], { ...options, location: { file } });
  }
}

/** The system refused to read a file. */
export class FileNotReadableError extends ZoweError {
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(messages.fileNotReadable, [file, reason], { ...options, location: { file } });
  }
}

/** What is named is a directory, a pipe or a device. */
export class NotAFileError extends ZoweError {
  constructor(file: string, kind: string) {
    super(messages.notAFile, [file, kind], { location: { file } });
  }
}

/** A file is larger than any configuration. */
export class FileTooLargeError extends ZoweError {
  constructor(file: string, size: number, limit: number) {
    super(messages.fileTooLarge, [file, size, limit], { location: { file } });
  }
}

/** A file has nothing but white space and comments. */
export class FileEmptyError extends ZoweError {
  constructor(file: string) {
    super(messages.fileEmpty, [file], { location: { file } });
  }
}

/** A file is in another code page, or no text. */
export class NotUtf8Error extends ZoweError {
  /** Of the first byte that is wrong, from 0. */
  readonly offset: number;

  constructor(location: Location & { readonly file: string; readonly line: number }, offset: number) {
    super(messages.notUtf8, [location.file, offset, location.line], { location });
    this.offset = offset;
  }
}

/** The configuration has HA instances, but not this one. */
export class UnknownHaInstanceError extends ZoweError {
  readonly knownIds: readonly string[];

  constructor(id: string, knownIds: readonly string[], location?: Location) {
    super(messages.unknownHaInstance, [id, knownIds.join(', ')], location ? { location } : {});
    this.knownIds = knownIds;
  }
}

/** A directory has no manifest. */
export class ManifestMissingError extends ZoweError {
  constructor(directory: string) {
    super(messages.manifestMissing, [directory], { location: { file: directory } });
  }
}

/** A manifest was read but is wrong; `findings` has everything that is. */
export class ManifestInvalidError extends ZoweError {
  readonly findings: readonly Finding[];

  constructor(file: string, findings: readonly Finding[]) {
    super(messages.manifestInvalid, [file, listFindings(findings)], firstLocation(findings));
    this.findings = findings;
  }
}

/** A component that is to be started has no start command. */
export class StartCommandMissingError extends ZoweError {
  constructor(component: string, location?: Location) {
    super(messages.startCommandMissing, [component], location ? { location } : {});
  }
}

/** No directory of components has this one. */
export class ComponentNotFoundError extends ZoweError {
  constructor(component: string, directories: readonly string[]) {
    super(messages.componentNotFound, [component, directories.join(', ')]);
  }
}

/** A component was started without a variable that it needs. */
export class VariableMissingError extends ZoweError {
  constructor(variable: string) {
    super(messages.variableMissing, [variable], { location: { key: variable } });
  }
}

/** A variable of a component has a value that cannot be used; the value is not shown. */
export class VariableInvalidError extends ZoweError {
  constructor(variable: string, expected: string) {
    super(messages.variableInvalid, [variable, expected], { location: { key: variable } });
  }
}

/** A list that is longer is not read. */
const maxListed = 100;

function listFindings(findings: readonly Finding[]): string {
  const shown = findings.slice(0, maxListed).map((finding) => renderFinding(finding));
  const more = findings.length - shown.length;
  return ['', ...shown, ...(more > 0 ? [`... and ${more} more`] : [])].join('\n');
}

function firstLocation(findings: readonly Finding[]): { location?: Location } {
  const first = findings.find((finding) => finding.severity === 'error') ?? findings[0];
  return first ? { location: first.location } : {};
}
