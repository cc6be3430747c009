// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What the supervision of component instances says. */
export const engineMessages = defineMessages({
  instanceStarted: {
    id: 'ZWEL0001I',
    text: 'New instance %s started on LPAR %s (%s), process %s, %s.',
    reason: 'A process was started for the component instance. It is not known yet whether it can be used.',
    action: 'None.',
  },
  instanceStopped: {
    id: 'ZWEL0002I',
    text: '%s stopped; no process of it is left.',
    reason: 'Its stop was requested, and every process of its group has ended.',
    action: 'None.',
  },
  instanceRegistered: {
    id: 'ZWEL0003I',
    text: '%s: %s retries, minimum uptime %s s, shareAs %s.',
    reason: 'Shows how the component instance is going to be supervised.',
    action: 'None.',
  },
  instanceEnded: {
    id: 'ZWEL0004I',
    text: '%s, process %s, ended: %s.',
    reason: 'The process of the component instance ended without having been asked to.',
    action: 'When it is not expected, look into its output file.',
  },
  retrying: {
    id: 'ZWEL0005I',
    text: 'Instance %s not accessible and retrying %s of %s in %s s because %s.',
    reason: 'The component instance ended or did not become ready, and is started again after the interval.',
    action: 'Look into its output file when it happens again and again.',
  },
  startingComponents: {
    id: 'ZWEL0006I',
    text: 'Starting the components of HA instance %s: %s component instances.',
    reason: 'The launcher is ready to start components.',
    action: 'None.',
  },
  componentsStarted: {
    id: 'ZWEL0007I',
    text: 'All components of HA instance %s are started.',
    reason: 'Every component instance that is wanted has become ready.',
    action: 'None.',
  },
  stoppingComponents: {
    id: 'ZWEL0008I',
    text: 'Stopping all components of HA instance %s.',
    reason: 'The HA instance is being stopped.',
    action: 'None.',
  },
  componentsStopped: {
    id: 'ZWEL0009I',
    text: 'All components of HA instance %s are stopped; no process of them is left.',
    reason: 'Every component instance has ended by itself after it was asked to.',
    action: 'None.',
  },
  restartIntervals: {
    id: 'ZWEL0025I',
    text: '%s: restart intervals are [%s] s.',
    reason: 'Shows how long the launcher waits before each restart in a row.',
    action: 'None.',
  },
  gaveUp: {
    id: 'ZWEL0038E',
    text: 'Instance %s: stop retrying after %s retries because %s.',
    reason: 'The component instance failed once more than it has restart intervals.',
    action: 'Correct the cause, which its output file may tell, then start the component.',
  },
  alreadyRunning: {
    id: 'ZWEL0039E',
    text: '%s is already running.',
    reason: 'A start was requested for something that is starting or up.',
    action: 'None. To start it anew, stop it first.',
  },
  startFailed: {
    id: 'ZWEL0040E',
    text: '%s could not be started: %s',
    reason: 'No process could be started for the component instance.',
    action: 'Correct what the text names. It is tried again as its restart intervals say.',
  },
  restartFailed: {
    id: 'ZWEL0049E',
    text: '%s could not be restarted: %s',
    reason: 'No process could be started in place of one that had ended.',
    action: 'Correct what the text names. It is tried again as its restart intervals say.',
  },
  someNotStarted: {
    id: 'ZWEL0052W',
    text: 'Not all components of HA instance %s are started; missing: %s.',
    reason: 'Some component instances were given up, or wait for one that was.',
    action: 'Look for ZWEL0038E above. Correct the cause, then start the component.',
  },
  someKilled: {
    id: 'ZWEL0053W',
    text: 'All components of HA instance %s are stopped, but some had to be killed: %s.',
    reason: 'They did not end in time after SIGTERM.',
    action: 'Make the component end on SIGTERM, or set a longer components.<component>.ha.stopGrace.',
  },
  unknownComponent: {
    id: 'ZWEL0054W',
    text: 'Component %s is not known.',
    reason: 'The plan of this HA instance has no component or component instance of this name.',
    action: 'Use a name that DISPLAY shows, for example gateway or gateway#2.',
  },
  killWillBeUsed: {
    id: 'ZWEL0063W',
    text: '%s has not ended after SIGTERM; SIGKILL is used.',
    reason: 'Processes of its group were still there at the end of the stop grace.',
    action: 'Make the component end on SIGTERM, or set a longer components.<component>.ha.stopGrace.',
  },
  recycled: {
    id: 'ZWEL0400I',
    text: 'Instance %s recycled: its replacement, process %s, is up %s s after the loss.',
    reason: 'A component instance that had failed was started again and has become ready.',
    action: 'None.',
  },
  predecessorSwept: {
    id: 'ZWEL0401W',
    text: 'The previous launcher ended without stopping its component instances; ended now: %s.',
    reason: 'Component instances of a launcher that is gone were still running.',
    action: 'Find out why the previous launcher ended; its job log has no end message.',
  },
  startAccepted: {
    id: 'ZWEL0402I',
    text: 'Start of %s accepted.',
    reason: 'The start was requested by an operator and is being done.',
    action: 'None. DISPLAY shows when it is up.',
  },
  stopAccepted: {
    id: 'ZWEL0403I',
    text: 'Stop of %s accepted.',
    reason: 'The stop was requested by an operator and is being done.',
    action: 'None. ZWEL0002I tells its end.',
  },
  killAccepted: {
    id: 'ZWEL0404I',
    text: '%s was sent SIGKILL.',
    reason: 'It was requested in development mode. The component instance is restarted as its restart intervals say.',
    action: 'None.',
  },
  alreadyStopped: {
    id: 'ZWEL0405W',
    text: '%s is already stopped.',
    reason: 'A stop was requested for something that has no process and is not going to be started.',
    action: 'None.',
  },
  killNotOffered: {
    id: 'ZWEL0406E',
    text: 'HA instance %s does not offer kill.',
    reason: 'It is offered in development mode only, because what is killed cannot clean up.',
    action: 'Use stop, or set components.launcher.ha.development to true and refresh.',
  },
  nothingToKill: {
    id: 'ZWEL0407W',
    text: '%s has no process that could be killed.',
    reason: 'It is not running at the moment.',
    action: 'None.',
  },
  haInstanceStopping: {
    id: 'ZWEL0408E',
    text: 'HA instance %s is being stopped; the request was not accepted.',
    reason: 'Nothing can be started or stopped any more.',
    action: 'Start the HA instance again when it has ended.',
  },
  startScriptUnusable: {
    id: 'ZWEL0409E',
    text: 'start script %s %s',
    reason: 'The script must be a file that the user of the launcher can read and execute.',
    action: 'Install the component again, or correct the permissions of the script.',
  },
  outputUnusable: {
    id: 'ZWEL0410E',
    text: 'output file %s cannot be written (%s)',
    reason: 'The launcher hands the file to the component instance for its output.',
    action:
      'Make the log directory writable for the user of the launcher, or set zowe.logDirectory to another directory.',
  },
  componentDirectoryGone: {
    id: 'ZWEL0411E',
    text: 'component directory %s is not there (%s)',
    reason: 'The start script runs in this directory.',
    action: 'Install the component again.',
  },
  spawnRefused: {
    id: 'ZWEL0412E',
    text: 'the system refused to start a process (%s)',
    reason: 'Often there are too many processes, or there is too little memory.',
    action: 'Check the limits of the user of the launcher.',
  },
  portInUse: {
    id: 'ZWEL0413E',
    text: 'port %s on %s is in use by %s',
    reason: 'A program that is not part of this HA instance listens there.',
    action: 'End that program, or give the component another port.',
  },
  portReserved: {
    id: 'ZWEL0414E',
    text: 'port %s on %s is reserved by %s',
    reason: 'Launchers of one system reserve the ports of their component instances.',
    action:
      'Give the component another port, or stop the other HA instance. A reservation whose launcher is gone is reused.',
  },
  noFreePort: {
    id: 'ZWEL0415E',
    text: 'no port from %s to %s on %s is free',
    reason: 'Each of them is reserved by a launcher or in use by another program.',
    action: 'Give the component a wider range in components.<component>.ha.portRange.',
  },
  addressUnusable: {
    id: 'ZWEL0416E',
    text: 'port %s on %s cannot be used (%s)',
    reason: 'The address is not one of this system, or the user of the launcher may not listen on the port.',
    action: 'Correct the host name or listen address of the HA instance, or the port of the component.',
  },
  processesLeft: {
    id: 'ZWEL0417E',
    text: '%s: processes %s are still there %s s after SIGKILL.',
    reason: 'The system does not end them, usually because they wait for a device or a file system.',
    action: 'Find out what they wait for. The instance is not started again before they are gone.',
  },
  lockHeld: {
    id: 'ZWEL0418E',
    text: 'HA instance %s is already run by the launcher with process id %s.',
    reason: 'Two launchers for one HA instance would start everything twice.',
    action: 'Use the running one, or stop it first.',
  },
  lockOwnerUnknown: {
    id: 'ZWEL0419E',
    text: 'HA instance %s is run by the launcher with process id %s on %s, which cannot be seen from here but renews its lock.',
    reason: 'The lock was made on another system or in another container, and changed while it was watched.',
    action: 'Stop that launcher first, or use another HA instance for this system.',
  },
  recordUnusable: {
    id: 'ZWEL0420W',
    text: 'Instance record %s cannot be used and is removed: %s',
    reason: 'It is damaged; whether its component instance still runs is not known.',
    action: 'Look for processes of the component that the previous launcher left.',
  },
  recordNotWritten: {
    id: 'ZWEL0421W',
    text: 'The record of %s cannot be written: %s',
    reason:
      'The workspace cannot be written at the moment. Supervision goes on; a later launcher may not find the instance.',
    action: 'Make the workspace writable again.',
  },
  instanceUp: {
    id: 'ZWEL0422I',
    text: 'Instance %s is up after %s s.',
    reason: 'It passed its readiness probe.',
    action: 'None.',
  },
  systemDirectoryNotPrivate: {
    id: 'ZWEL0423E',
    text: 'System directory %s cannot be used: %s.',
    reason:
      'It must be a directory that only the user of the launcher can use: sockets and reservations are kept there.',
    action: 'Remove it, or set ZWE_HA_SYSTEM_DIR to a directory of your own.',
  },
  hookFailed: {
    id: 'ZWEL0424W',
    text: 'Hook %s failed for %s: %s',
    reason: 'Something that accompanies the supervision did not work. Supervision is not affected.',
    action: 'Report it together with the job log.',
  },
  stopIncomplete: {
    id: 'ZWEL0425E',
    text: 'HA instance %s ends although processes of these are left: %s.',
    reason: 'The system did not end them in time after SIGKILL.',
    action: 'Find out what they wait for. The next launcher ends them when it starts.',
  },
  startWaits: {
    id: 'ZWEL0427I',
    text: 'Start of %s accepted; it %s.',
    reason: 'A component is started when the components that it requires are up.',
    action: 'Start the component that the text names.',
  },
  lockContended: {
    id: 'ZWEL0426E',
    text: '%s could not be reserved: too many others try at the same moment.',
    reason: 'Every try met another one.',
    action: 'Try again.',
  },
});
