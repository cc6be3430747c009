// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { messages } from './messages.ts';

/** The command line itself is wrong; `problem` says how, without a full stop. */
export class UsageError extends ZoweError {
  constructor(problem: string) {
    super(messages.usageInvalid, [problem]);
  }
}

/** A command needs a configuration and got none. */
export class ConfigurationMissingError extends ZoweError {
  constructor() {
    super(messages.configurationMissing);
  }
}

/** The configuration has nothing at the path that was asked for. */
export class KeyMissingError extends ZoweError {
  constructor(haInstance: string, path: string, nearest?: string) {
    const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
    super(messages.keyMissing, [haInstance, path, hint], { location: { key: path } });
  }
}

/** Neither command line nor configuration say where the certificates are. */
export class DirectoryNotGivenError extends ZoweError {
  constructor() {
    super(messages.directoryNotGiven, [], { location: { key: 'zowe.setup.certificate.pkcs12.directory' } });
  }
}

/** There is no directory for the job log. */
export class LogDirectoryMissingError extends ZoweError {
  constructor() {
    super(messages.logDirectoryMissing, [], { location: { key: 'zowe.logDirectory' } });
  }
}

/** The system did not start the launcher. */
export class LauncherNotSpawnedError extends ZoweError {
  constructor(cause: Error) {
    super(messages.launcherNotSpawned, [cause.message], { cause });
  }
}

/** The launcher did not end by itself. */
export class LauncherEndedBySignalError extends ZoweError {
  constructor(haInstance: string, signal: string) {
    super(messages.launcherEndedBySignal, [haInstance, signal]);
  }
}

/** There is no certificate in the directory. */
export class CertificatesMissingError extends ZoweError {
  constructor(directory: string) {
    super(messages.certificatesMissing, [directory], { location: { file: directory } });
  }
}

/** A certificate or key for a launcher on another system cannot be read. */
export class CredentialUnreadableError extends ZoweError {
  constructor(option: string, file: string, cause: Error) {
    super(messages.credentialUnreadable, [option, cause.message], { cause, location: { file } });
  }
}

/** A component or component instance that the launcher does not run. */
export class TargetUnknownError extends ZoweError {
  constructor(target: string, haInstance: string) {
    super(messages.targetUnknown, [haInstance, target]);
  }
}
