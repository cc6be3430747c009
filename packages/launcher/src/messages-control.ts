// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What the control socket and its client say. */
export const controlMessages = defineMessages({
  requestMalformed: {
    id: 'ZWEL0460E',
    text: 'The control request cannot be understood: %s',
    reason: 'A request is one line of JSON, an object with the members that docs/reference/launcher.md lists.',
    action: 'Use zowe-ha, or correct the program that sent it.',
  },
  requestTooLong: {
    id: 'ZWEL0461E',
    text: 'The control request is longer than %s bytes.',
    reason: 'No request needs that much.',
    action: 'Use zowe-ha, or correct the program that sent it.',
  },
  requestUnknown: {
    id: 'ZWEL0462E',
    text: 'The control request %s is not known.',
    reason: 'It is none of those that docs/reference/launcher.md lists, or this launcher is older than the client.',
    action: 'Use a zowe-ha of the same release as the launcher.',
  },
  severalLaunchers: {
    id: 'ZWEL0464E',
    text: 'Several HA instances are running on this system: %s.',
    reason: 'It is not clear which of them is meant.',
    action: 'Give --ha-instance.',
  },
  noLauncher: {
    id: 'ZWEL0465E',
    text: 'No launcher is running for %s.',
    reason: 'No launcher of this user and system has a control socket for it.',
    action: 'Start the HA instance first, for example by npm start, and use the same user and ZWE_HA_SYSTEM_DIR.',
  },
  launcherSilent: {
    id: 'ZWEL0466E',
    text: 'The launcher of HA instance %s (process %s) does not answer: %s',
    reason: 'Its control socket cannot be used, or it ended meanwhile.',
    action: 'Look at its job log, then try again.',
  },
  protocolVersion: {
    id: 'ZWEL0467E',
    text: 'The control protocol has version %s, but version %s was asked for.',
    reason: 'Launcher and client are of different releases.',
    action: 'Use a zowe-ha of the same release as the launcher.',
  },
  socketPathTooLong: {
    id: 'ZWEL0468E',
    text: 'The path of the control socket, %s, has %s bytes; at most %s are possible.',
    reason: 'Longer paths of UNIX domain sockets would be cut silently.',
    action: 'Set ZWE_HA_SYSTEM_DIR, or TMPDIR, to a directory with a shorter path.',
  },
  controlUnusable: {
    id: 'ZWEL0469E',
    text: 'The control socket %s cannot be used: %s',
    reason: 'The launcher could not listen on it, or it belongs to somebody else.',
    action: 'Check owner and permissions of the directory; set ZWE_HA_SYSTEM_DIR to a directory of your own.',
  },
  killing: {
    id: 'ZWEL0484I',
    text: 'Every process of HA instance %s, the launcher included, gets SIGKILL now.',
    reason: 'kill all was requested in development mode.',
    action: 'None.',
  },
  controlPortOpen: {
    id: 'ZWEL1268I',
    text: 'The control port %s:%s is open for clients with a certificate named %s.',
    reason: 'components.launcher.ha.controlPort is configured: operators on other systems can command this launcher.',
    action: 'None.',
  },
  controlPortUnusable: {
    id: 'ZWEL1269E',
    text: 'The control port %s:%s cannot be opened: %s. The launcher goes on without it.',
    reason: 'The address is not one of this system, the port is in use, or there is no certificate for it.',
    action: 'Correct components.launcher.ha.controlPort or zowe.certificate, then refresh.',
  },
  controlClientRefused: {
    id: 'ZWEL1270W',
    text: 'A client at %s was refused at the control port: %s.',
    reason: 'It has no certificate that is trusted, or none with a name that is allowed. Said once a minute at most.',
    action:
      'If it should be allowed, add its name to components.launcher.ha.controlPort.allow; if not, find out who it is.',
  },
  certificateNotAllowed: {
    id: 'ZWEL1271E',
    text: 'Certificate %s is not allowed to command this launcher.',
    reason: 'None of its names is in components.launcher.ha.controlPort.allow.',
    action: 'Use another certificate, or have the name added.',
  },
  remoteUnreachable: {
    id: 'ZWEL1272E',
    text: 'The control port %s cannot be used: %s',
    reason: 'Nobody listens there, the certificates do not fit, or the client certificate was refused.',
    action: 'Check address, --cert, --key and --ca, and the job log of that launcher.',
  },
  remoteOtherInstance: {
    id: 'ZWEL1273E',
    text: 'The launcher at %s runs HA instance %s, not %s.',
    reason: '--ha-instance and --control do not fit.',
    action: 'Correct one of them.',
  },
});
