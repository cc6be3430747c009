// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** About the ports of component instances. */
export const portMessages = defineMessages({
  sharedPortElsewhere: {
    id: 'ZWEL1315E',
    text: 'shared port %s on %s is held by %s, which an earlier launcher has started',
    reason:
      'The socket that instances share lives on in them when their launcher dies. A new launcher cannot take it over; it opens another one when the last of them is gone.',
    action: 'Restart the component: all its instances at once get a new socket.',
  },
  portsNotRemembered: {
    id: 'ZWEL1316W',
    text: 'The ports of component instances cannot be written to %s: %s',
    reason: 'A launcher that is started later may give instances other ports.',
    action: 'Give the user of the launcher write access, or free space.',
  },
});
