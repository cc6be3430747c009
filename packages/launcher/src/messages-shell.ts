// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What the launcher itself says: start, end, states of the HA instance, refresh, registry. */
export const shellMessages = defineMessages({
  stopCommand: {
    id: 'ZWEL0014I',
    text: 'Stop of HA instance %s was requested.',
    reason: 'A stop request came through the control socket.',
    action: 'None.',
  },
  componentsToStart: {
    id: 'ZWEL0016I',
    text: 'Components that will be started: %s',
    reason: 'These components are enabled for the HA instance.',
    action: 'None.',
  },
  endingBySignal: {
    id: 'ZWEL0019I',
    text: 'The launcher is ending because of signal %s.',
    reason: 'The launcher process received the signal; all components are being stopped.',
    action: 'None.',
  },
  launcherStarted: {
    id: 'ZWEL0021I',
    text: 'Zowe launcher %s started.',
    reason: 'The launcher began its work.',
    action: 'None.',
  },
  launcherEnded: {
    id: 'ZWEL0022I',
    text: 'Zowe launcher ended with code %s.',
    reason: 'Every component has been stopped. The codes are in docs/reference/launcher.md.',
    action: 'None.',
  },
  configurationSource: {
    id: 'ZWEL0023I',
    text: 'Configuration is read from %s',
    reason: 'Shows what CONFIG, or --config, was.',
    action: 'None.',
  },
  haInstanceId: {
    id: 'ZWEL0024I',
    text: 'HA instance is %s on %s.',
    reason: 'Shows the HA instance id that the launcher works for, and its host name.',
    action: 'None.',
  },
  configurationValid: {
    id: 'ZWEL0069I',
    text: 'The configuration is valid.',
    reason: 'The merged configuration and all manifests fit their schemas.',
    action: 'None.',
  },
  up: {
    id: 'ZWEL0450I',
    text: 'HA instance %s is UP: %s of %s component instances after %s s.',
    reason: 'Every component instance that is wanted passed its readiness probe.',
    action: 'None.',
  },
  degraded: {
    id: 'ZWEL0451W',
    text: 'HA instance %s is DEGRADED: %s of %s component instances are up; missing: %s.',
    reason: 'At least one component instance that is wanted is not up.',
    action: 'Look for the reason in the lines above and in the output file of the component instance.',
  },
  upAgain: {
    id: 'ZWEL0452I',
    text: 'HA instance %s is complete again: %s of %s component instances.',
    reason: 'What was missing has passed its readiness probe.',
    action: 'None.',
  },
  stopping: {
    id: 'ZWEL0453I',
    text: 'HA instance %s is STOPPING.',
    reason: 'All component instances are being ended.',
    action: 'None.',
  },
  notice: {
    id: 'ZWEL0454W',
    text: '%s',
    reason: 'The configuration works but gives less than it seems to promise.',
    action: 'Change the configuration key that the text names if this is not wanted.',
  },
  configurationWarning: {
    id: 'ZWEL0488W',
    text: '%s',
    reason: 'The configuration is valid, but something in it is suspicious.',
    action: 'Look at the place that is named.',
  },
  refreshed: {
    id: 'ZWEL0455I',
    text: 'Configuration was refreshed. Started: %s. Stopped: %s. Restarted: %s. Unchanged: %s.',
    reason: 'The configuration was read again and what changed was acted on.',
    action: 'None.',
  },
  refreshRefused: {
    id: 'ZWEL0456E',
    text: 'Configuration was not refreshed; everything keeps running as it is. %s',
    reason: 'The configuration, a manifest or something that they refer to is not valid now.',
    action: 'Correct what the text names, then refresh again.',
  },
  notRefreshable: {
    id: 'ZWEL0457E',
    text: 'Configuration was not refreshed: %s cannot change while the launcher runs.',
    reason: 'Locks and records of the running HA instance depend on it.',
    action: 'Undo the change, or stop the HA instance and start it again.',
  },
  refreshBusy: {
    id: 'ZWEL0458E',
    text: 'A refresh of HA instance %s is already going on, or the HA instance is being stopped.',
    reason: 'One refresh at a time is handled.',
    action: 'Try again when it has ended.',
  },
  launcherFailed: {
    id: 'ZWEL0459E',
    text: 'The launcher failed: %s',
    reason: 'An error that is not foreseen; all components are being stopped.',
    action: 'Report it together with the job log.',
  },
  evicted: {
    id: 'ZWEL0485I',
    text: '%s#%s (%s:%s) was taken out of the registry at %s.',
    reason: 'The component instance ended without deregistering.',
    action: 'None.',
  },
  registryUnreachable: {
    id: 'ZWEL0486W',
    text: 'The registry at %s does not answer: %s. Component instances that end are listed there until their lease expires.',
    reason: 'A component instance ended and could not be taken out of this registry. Said once until it answers again.',
    action: 'Check that the discovery service there runs and trusts the certificate of this HA instance.',
  },
  registryReachable: {
    id: 'ZWEL0487I',
    text: 'The registry at %s answers again.',
    reason: 'It did not answer before.',
    action: 'None.',
  },
});
