// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What operators are answered, on a console and elsewhere. */
export const operatorMessages = defineMessages({
  displayHeader: {
    id: 'ZWEL0010I',
    text: 'HA instance %s on %s is %s: %s wanted, %s running, %s ready',
    reason: 'The first line of the answer to DISPLAY: component instances of the whole HA instance.',
    action: 'None.',
  },
  displayLine: {
    id: 'ZWEL0011I',
    text: '%s',
    reason:
      'A line of the answer to DISPLAY: a component with its counts, or a component instance with its state, process, port and restarts.',
    action: 'None.',
  },
  consoleListening: {
    id: 'ZWEL0012I',
    text: 'The launcher accepts operator commands from the console.',
    reason: 'MODIFY and STOP reach the launcher from now on.',
    action: 'None. The command HELP lists what can be said.',
  },
  commandReceived: {
    id: 'ZWEL0013I',
    text: 'Operator command %s received from %s.',
    reason: 'Somebody commands the launcher.',
    action: 'None.',
  },
  consoleClosed: {
    id: 'ZWEL0015I',
    text: 'The launcher accepts no more operator commands from the console.',
    reason: 'The launcher is ending.',
    action: 'None.',
  },
  valueInvalid: {
    id: 'ZWEL0041E',
    text: 'Operator command %s ignored: %s.',
    reason: 'What follows the name of the command is missing, too much or not valid.',
    action: 'Correct the command; HELP lists all commands with what they take.',
  },
  commandUnknown: {
    id: 'ZWEL0042E',
    text: 'Operator command %s is not known; HELP lists all commands.',
    reason: 'It is none of the commands of this launcher.',
    action: 'Correct the command.',
  },
  commandTooLong: {
    id: 'ZWEL1260E',
    text: 'Operator command ignored: it has %s bytes, at most %s are possible.',
    reason: 'MODIFY cannot carry more, and the other ways to the launcher have the same grammar.',
    action: 'Name one component in one command.',
  },
  commandUnreadable: {
    id: 'ZWEL1261E',
    text: 'Operator command ignored: character %s cannot be part of a command.',
    reason: 'The command has a control character, or one that cannot be seen.',
    action: 'Type the command anew; HELP lists all commands.',
  },
  instancesOf: {
    id: 'ZWEL1262I',
    text: '%s has these component instances: %s.',
    reason: 'A component instance was named that does not exist.',
    action: 'Use one of those that are named.',
  },
  rollAccepted: {
    id: 'ZWEL1263I',
    text: 'Rolling restart of %s accepted; its end will be told.',
    reason: 'The component instances are restarted one after the other.',
    action: 'None. DISPLAY shows how far it is.',
  },
  logLevel: {
    id: 'ZWEL1264I',
    text: 'The launcher logs %s and what is more severe.',
    reason: 'LOGLEVEL without a level was asked.',
    action: 'None.',
  },
  logLevelChanged: {
    id: 'ZWEL1265I',
    text: 'The launcher logs %s and what is more severe from now on; it was %s.',
    reason: 'The log level was changed by an operator. A restart of the launcher begins with the configured one.',
    action: 'None.',
  },
  helpLine: {
    id: 'ZWEL1266I',
    text: '%s',
    reason: 'A line of the answer to HELP.',
    action: 'None.',
  },
  commandFailed: {
    id: 'ZWEL1267E',
    text: 'Operator command %s failed: %s',
    reason: 'An error that is not foreseen. The launcher goes on.',
    action: 'Report it together with the job log.',
  },
});
