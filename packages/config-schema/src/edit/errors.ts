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
