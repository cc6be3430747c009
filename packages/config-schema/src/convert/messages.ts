// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about conversions: ZWEL1140-1159. */
export const convertMessages = defineMessages({
  readAsV3: {
    id: 'ZWEL1140W',
    text: 'The v1 key %s is read as %s: %s.',
    reason: 'The file has the form of Zowe v1, which is read but not written any more.',
    action: 'Nothing has to be done; zowe-ha config convert writes the file in the form of v3.',
  },
  notReadAsV3: {
    id: 'ZWEL1141W',
    text: 'The v1 key %s is not used: %s.',
    reason: 'The file has the form of Zowe v1, and v3 has no such key.',
    action: 'Nothing has to be done; zowe-ha config convert writes the file in the form of v3.',
  },
  mixedInputs: {
    id: 'ZWEL1142E',
    text: '%s cannot be converted together with the others.',
    reason: 'Several instance directories with instance.env become one file; a zowe.yaml is one already.',
    action: 'Convert each zowe.yaml alone, and instance directories together.',
  },
});
