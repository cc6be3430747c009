// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about the environment of a component: ZWEL0535-0539. */
export const environmentMessages = defineMessages({
  variablesCollide: {
    id: 'ZWEL0535W',
    text: '%s and %s become the same variable, %s; the value of the latter counts.',
    reason:
      'In the name of a variable everything but letters and digits becomes an underscore. Zowe decides by the same rule: a name that had to be changed wins, and of several the last one.',
    action: 'Rename one of the two keys.',
  },
  environmentVariableTooLong: {
    id: 'ZWEL0536E',
    text: 'Variable %s of component %s is too long: %s bytes, the system takes at most %s.',
    reason: 'The system refuses to start a program with a longer variable.',
    action: 'Shorten the value, or keep it in a file that the configuration names.',
  },
  environmentTooLarge: {
    id: 'ZWEL0537E',
    text: 'The environment of component %s is too large: %s bytes in %s variables, the system takes at most %s. The largest variable is %s.',
    reason:
      'The system refuses to start a program with a larger environment. Every component is given the whole configuration.',
    action: 'Take large values out of the configuration, above all out of zowe.environments.',
  },
});
