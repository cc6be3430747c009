// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about those who watch over the launcher: automatic restart management, service manager, operator console. */
export const hookMessages = defineMessages({
  armRegistered: {
    id: 'ZWEL1320I',
    text: 'Element %s is registered with automatic restart management.',
    reason: 'When this address space ends abnormally, it is restarted as the ARM policy says.',
    action: 'None.',
  },
  armRestarted: {
    id: 'ZWEL1321I',
    text: 'This is a restart of element %s by automatic restart management (return and reason code %s).',
    reason:
      'The launcher before this one ended abnormally. Component instances that still run are adopted, others are started.',
    action: 'Look for the cause in the job log of the launcher before.',
  },
  armReady: {
    id: 'ZWEL1322I',
    text: 'Element %s is ready.',
    reason: 'The HA instance is UP; elements that wait for it in the restart order go on.',
    action: 'None.',
  },
  armUnavailable: {
    id: 'ZWEL1323W',
    text: 'HA instance %s runs without automatic restart: %s (element %s, return and reason code %s).',
    reason: 'Registration with automatic restart management was not possible. Everything else works.',
    action:
      'Where it is wanted: start ARM (SETXCF START,POLICY,TYPE=ARM), permit the user of the started task UPDATE access to FACILITY profile IXCARM.<type or DEFAULT>.<element>, give each HA instance an element of its own (components.launcher.ha.arm.element). Where it is not: components.launcher.ha.arm.enabled: no.',
  },
  armNotReady: {
    id: 'ZWEL1324W',
    text: 'Element %s was not made ready: %s (return and reason code %s).',
    reason: 'Elements that wait for this one go on when the time-out of the ARM policy is over.',
    action: 'Look the codes up under IXCARM in z/OS MVS Sysplex Services Reference.',
  },
  armPredecessorsLate: {
    id: 'ZWEL1325W',
    text: 'Element %s is ready, although others that come before it in the restart order are not.',
    reason: 'Automatic restart management did not wait for them any longer.',
    action: 'See D XCF,ARMSTATUS,DETAIL for what is missing.',
  },
  armDeregistered: {
    id: 'ZWEL1326I',
    text: 'Element %s is deregistered.',
    reason: 'The launcher is ending in order; it is not restarted.',
    action: 'None.',
  },
  armNotDeregistered: {
    id: 'ZWEL1327W',
    text: 'Element %s was not deregistered: %s (return and reason code %s).',
    reason: 'Should this address space end abnormally now, automatic restart management starts it again.',
    action: 'If it does: stop the launcher again, or SETXCF FORCE,ARMDEREGISTER,ELEMENT=<element>.',
  },
  endingAbnormally: {
    id: 'ZWEL1328E',
    text: 'The launcher ends abnormally, so that element %s is restarted. Component instances run on.',
    reason: 'An internal error that it cannot go on with. The restarted launcher adopts the component instances.',
    action: 'Report it together with the job log.',
  },
  consoleUnavailable: {
    id: 'ZWEL1329W',
    text: 'There is no operator console: %s. Commands are taken from the control socket only.',
    reason: 'The console could not be opened.',
    action: 'Correct what the text names and start the launcher again when commands from the console are needed.',
  },
  consoleReceptionFailed: {
    id: 'ZWEL1330W',
    text: 'MODIFY and STOP are not received: %s. It is tried again until it works.',
    reason: 'Waiting for commands of the operator console failed. Said once for as long as it lasts.',
    action: 'Use zowe-ha meanwhile. EPERM: permit the user FACILITY profile BPX.CONSOLE.',
  },
  consoleWritingFailed: {
    id: 'ZWEL1331W',
    text: 'Messages do not reach the operator console: %s.',
    reason: 'Writing to the operator failed. Said once for as long as it lasts.',
    action: 'See the job log, which has every message. EPERM: permit the user FACILITY profile BPX.CONSOLE.',
  },
  consoleFull: {
    id: 'ZWEL1332W',
    text: 'Messages wait for the operator console and new ones are left out there.',
    reason: 'The console takes messages more slowly than they are written. Said once.',
    action: 'See the job log, which has every message. Look for a shortage of message buffers (D R,L).',
  },
  serviceManagerUnavailable: {
    id: 'ZWEL1333W',
    text: 'The service manager at %s is not told what the launcher does: %s.',
    reason: 'Notifications (READY=1, WATCHDOG=1 ...) cannot be sent. Said once.',
    action: 'Build native/arm (npm run build), or use Type=simple and no WatchdogSec in the unit.',
  },
});
