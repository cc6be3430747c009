// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What the engine says beyond single starts and ends: holds, rolling restarts, dependants, lost vital components, states of the whole. */
export const supervisionMessages = defineMessages({
  dependantRestarted: {
    id: 'ZWEL1200I',
    text: '%s is restarted because %s, which it requires, was restarted.',
    reason: 'components.<component>.ha.restartWithRequired asks for it.',
    action: 'None.',
  },
  unresponsive: {
    id: 'ZWEL1201W',
    text: '%s, process %s, does not respond any more and is killed: %s.',
    reason: 'As many liveness probes in a row failed as components.<component>.ha.liveness.failures says.',
    action: 'Look into its output file. When it was only slow, allow more failures or a longer timeout.',
  },
  notStarted: {
    id: 'ZWEL1202E',
    text: '%s is not started: %s',
    reason: 'The component could not be prepared: a check of it, or its configuration, failed.',
    action: 'Correct what the text names, then start the component.',
  },
  completed: {
    id: 'ZWEL1203I',
    text: '%s has ended as intended: %s.',
    reason: 'components.<component>.ha.exitCodes.success lists its exit code; it is not restarted.',
    action: 'None.',
  },
  held: {
    id: 'ZWEL1204W',
    text: '%s is held and not restarted; it ended because %s.',
    reason: 'HOLD was requested for it.',
    action: 'Use RELEASE when it may be restarted, or START.',
  },
  holdAccepted: {
    id: 'ZWEL1205I',
    text: 'HOLD of %s accepted; what runs goes on, what fails is not restarted.',
    reason: 'It was requested by an operator.',
    action: 'Use RELEASE when restarts may be done again.',
  },
  releaseAccepted: {
    id: 'ZWEL1206I',
    text: 'RELEASE of %s accepted.',
    reason: 'It was requested by an operator. What failed meanwhile is started now.',
    action: 'None.',
  },
  resetAccepted: {
    id: 'ZWEL1207I',
    text: 'RESET of %s accepted; its failures and restarts count from 0.',
    reason: 'It was requested by an operator. Nothing is started or stopped by it.',
    action: 'None. START starts what was given up.',
  },
  restartAccepted: {
    id: 'ZWEL1208I',
    text: 'Restart of %s accepted.',
    reason: 'It was requested by an operator and is being done.',
    action: 'None. DISPLAY shows when it is up.',
  },
  alreadyHeld: {
    id: 'ZWEL1209W',
    text: '%s is already held.',
    reason: 'HOLD was requested for something that is held.',
    action: 'None.',
  },
  notHeld: {
    id: 'ZWEL1210W',
    text: '%s is not held.',
    reason: 'RELEASE was requested for something that is not held.',
    action: 'None.',
  },
  rolled: {
    id: 'ZWEL1211I',
    text: 'Rolling restart of %s is complete: %s component instances, one after the other.',
    reason: 'Each of them was taken out of service, stopped, started and ready for a while before the next one.',
    action: 'None.',
  },
  rollStopped: {
    id: 'ZWEL1212E',
    text: 'Rolling restart of %s stopped at %s: %s. Not restarted: %s.',
    reason: 'The first failure ends it, so that what still works goes on.',
    action: 'Correct the cause, then start the component instance or repeat the restart.',
  },
  rollBusy: {
    id: 'ZWEL1213E',
    text: 'A rolling restart of %s is already going on.',
    reason: 'Two of them could take all instances out of service at once.',
    action: 'Wait for its end.',
  },
  vitalLost: {
    id: 'ZWEL1214E',
    text: 'Vital component %s of HA instance %s is lost: %s; %s.',
    reason: 'None of its instances is up, and none is going to be started by itself.',
    action: 'Correct the cause. components.launcher.ha.onVitalLost says what is done.',
  },
  starting: {
    id: 'ZWEL1215I',
    text: 'HA instance %s is STARTING: %s component instances.',
    reason: 'The HA instance belongs to this launcher, and its component instances are being started.',
    action: 'None.',
  },
  stopped: {
    id: 'ZWEL1216I',
    text: 'HA instance %s is STOPPED.',
    reason: 'Everything that was started has ended.',
    action: 'None.',
  },
  restartingAll: {
    id: 'ZWEL1217W',
    text: 'All components of HA instance %s are restarted because vital component %s was lost; %s of %s times within an hour.',
    reason: 'components.launcher.ha.onVitalLost is restartAll.',
    action: 'Find out why the component was lost.',
  },
  outOfService: {
    id: 'ZWEL1218I',
    text: '%s#%s (%s:%s) is out of service in the registry at %s.',
    reason: 'It is going to be stopped by a rolling restart, so that no more work is sent to it.',
    action: 'None.',
  },
  notOpenYet: {
    id: 'ZWEL1219E',
    text: 'HA instance %s is not ready for the request yet.',
    reason: 'Its components are still being taken over from an earlier launcher, or prepared.',
    action: 'Try again when DISPLAY shows component instances that are starting or up.',
  },
});
