// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** Why a plan cannot be carried out. */
export const planMessages = defineMessages({
  sharedPortUnknown: {
    id: 'ZWEL1300E',
    text: 'Component %s is to share its port between its instances, but has no fixed port.',
    reason: 'ha.sharedPort needs a port that is known beforehand; 0 or none is not enough.',
    action:
      'Set components.<component>.port to the port that all instances accept connections on, or remove ha.sharedPort.',
  },
  sharedPortDivided: {
    id: 'ZWEL1301E',
    text: 'Component %s is to share its port between its instances, but instance %s has a port or a listen address of its own.',
    reason: 'With ha.sharedPort all instances accept connections on the same socket.',
    action: 'Remove port and listenAddress from ha.instanceSettings, or remove ha.sharedPort.',
  },
  loopbackInSysplex: {
    id: 'ZWEL1302E',
    text: 'The host name %s of HA instance %s stands for %s, which other systems cannot reach.',
    reason:
      'There are HA instances on several systems, and components listen on the address of the host name when no other is configured.',
    action:
      'Correct /etc/hosts or the name server, or set components.launcher.ha.listenAddress or zowe.network.server.listenAddresses.',
  },
  probeIncomplete: {
    id: 'ZWEL1303E',
    text: 'The %s probe of component %s is of type %s, but %s is not set.',
    reason: 'The probe could never be satisfied.',
    action: 'Set the key that is named, or choose another type.',
  },
  probeScriptUnusable: {
    id: 'ZWEL1304E',
    text: 'The script of the %s probe of component %s, %s, %s.',
    reason: 'A probe of type script runs a file of the directory of the component; it must be executable.',
    action: 'Correct the key, or install the component again.',
  },
  probeMessageUnusable: {
    id: 'ZWEL1305E',
    text: 'The message %s of the %s probe of component %s matches every line.',
    reason: 'A pattern of nothing but * says nothing.',
    action: 'Give the id or a part of the text of the message.',
  },
  probeSlowerThanStart: {
    id: 'ZWEL1306E',
    text: 'The readiness probe of component %s waits %s ms between attempts, but the instance has %s ms to become ready.',
    reason: 'There would be a single attempt at the very beginning.',
    action: 'Make readiness.interval shorter, or ha.startTimeout longer.',
  },
  startedTaskMissing: {
    id: 'ZWEL1307E',
    text: 'Component %s is of type stc, but ha.stc.%s is not set.',
    reason: 'The launcher does not know which commands start and stop the started task.',
    action: 'Set the key in the manifest or the configuration.',
  },
  intervalTooLong: {
    id: 'ZWEL1308E',
    text: 'Interval %s of %s seconds in restartIntervals of component %s is longer than %s seconds.',
    reason: 'No timer can wait so long.',
    action: 'Shorten the interval, or end the list before it: what is not restarted again fails for good.',
  },
  startedTaskInstances: {
    id: 'ZWEL1309E',
    text: 'Component %s is of type stc and has %s instances.',
    reason: 'A started task is known by its job name, of which there is one.',
    action: 'Set ha.instances to 1, or make a component for each started task.',
  },
  exitCodeTwice: {
    id: 'ZWEL1310E',
    text: 'Exit code %s of component %s stands in both ha.exitCodes.%s and ha.exitCodes.%s.',
    reason: 'An exit code has one meaning.',
    action: 'Remove it from one of the lists.',
  },
  wantedUnknown: {
    id: 'ZWEL1311E',
    text: 'Component %s waits for component %s (ha.%s), which is not in the configuration.',
    reason: 'The name is probably misspelt: components that are not enabled are in the configuration, too.',
    action: 'Correct the name in ha.after or ha.wants.',
  },
  jobNameTooLong: {
    id: 'ZWEL1312E',
    text: 'The job name %s of instance %s of component %s is not valid: it has more than 8 characters.',
    reason: 'A job name is zowe.job.prefix and the suffix of the instance.',
    action: 'Shorten zowe.job.prefix or jobNameSuffix in ha.instanceSettings.',
  },
  overlaysUnusable: {
    id: 'ZWEL1313E',
    text: 'The manifest overlays %s cannot be used: %s',
    reason: 'They are part of the launcher and give the probes of the components of Zowe.',
    action: 'Install the launcher again.',
  },
});
