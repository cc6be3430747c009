// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { messages } from './messages.ts';

/** The front's address cannot be listened on; another start may find it free. */
export class CannotListenError extends ZoweError {
  constructor(address: string, port: number, cause: Error) {
    super(messages.cannotListen, [address, port, cause.message], { cause, recoverable: true });
  }
}

/** A setting of the front has a value that makes no sense. */
export class InvalidSettingError extends ZoweError {
  constructor(key: string, value: string, problem: string) {
    super(messages.invalidSetting, [value, key, problem], { location: { key } });
  }
}
