// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { convertMessages } from './messages.ts';

/** A configuration file was named together with others. */
export class MixedInputsError extends ZoweError {
  constructor(file: string) {
    super(convertMessages.mixedInputs, [file], { location: { file } });
  }
}
