// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** Why a component cannot be checked. */
export const checkMessages = defineMessages({
  notInConfiguration: {
    id: 'ZWEL1295E',
    text: 'Component %s is not started by this configuration.',
    reason: 'A component is checked with the settings that the configuration has for it.',
    action: 'Enable the component, or check it without --config.',
  },
});
