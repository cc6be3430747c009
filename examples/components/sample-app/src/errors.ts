// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { messages } from './messages.ts';

/** The instance's address cannot be listened on; another start may find it free. */
export class CannotListenError extends ZoweError {
  constructor(address: string, port: number, cause: Error) {
    super(messages.cannotListen, [address, port, cause.message], { cause, recoverable: true });
  }
}

/** The file with the session secret is not fit for its purpose. */
export class SessionSecretError extends ZoweError {
  constructor(file: string, problem: string, cause?: unknown) {
    super(messages.secretUnusable, [file, problem], { cause, location: { file } });
  }
}
