// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { manifestMessages } from './messages.ts';

/** What is named as a component is no directory, or cannot be read. */
export class ComponentDirectoryError extends ZoweError {
  constructor(directory: string, reason: string, options?: ErrorOptions) {
    super(manifestMessages.notAComponentDirectory, [directory, reason], { ...options, location: { file: directory } });
  }
}
