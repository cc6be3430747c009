// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about changes of configuration files: ZWEL1160-1179. */
export const editMessages = defineMessages({
  editRefused: {
    id: 'ZWEL1160E',
    text: '%s cannot be changed: %s.',
    reason: 'The change does not fit what the file has at this place.',
    action: 'Correct the path or the value, or change the file with an editor.',
  },
});
