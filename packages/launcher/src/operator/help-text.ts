// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatMessage } from '@zowe-ha/messages';
import { operatorMessages } from './messages-operator.ts';

const commands: readonly (readonly [syntax: string, meaning: string])[] = [
  ['DISPLAY [ALL|comp|comp#n][,DETAIL]', 'components with their counts, and their instances; DISP is enough'],
  ['START(comp|comp#n)', 'start it now, also after retrying has ended'],
  ['STOP(comp|comp#n)', 'end it in order; it stays down'],
  ['RESTART(comp|comp#n)[,ROLL]', 'stop and start it; ROLL: one instance after the other'],
  ['REFRESH', 'read the configuration again and act on what changed'],
  ['HOLD(comp|comp#n)', 'do not restart it when it ends'],
  ['RELEASE(comp|comp#n)', 'restart it again when it ends'],
  ['RESET(comp|comp#n)', 'forget its failures so far'],
  ['LOGLEVEL [DEBUG|INFO|WARN|ERROR]', 'what the launcher logs'],
  ['HELP', 'this list'],
];

/** The answer to HELP. */
export const helpLines: readonly string[] = commands.map(([syntax, meaning]) =>
  formatMessage(operatorMessages.helpLine, [`${syntax.padEnd(36)}${meaning}`]),
);
