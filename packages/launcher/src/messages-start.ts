// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** Why an HA instance is not started at all. */
export const startMessages = defineMessages({
  configurationMissing: {
    id: 'ZWEL0026E',
    text: 'No configuration is given: neither --config nor the environment variable CONFIG is set.',
    reason: 'The launcher has no default place for the configuration.',
    action: 'Give --config, or set CONFIG in STDENV, for example CONFIG=FILE(/etc/zowe/zowe.yaml).',
  },
  nothingToStart: {
    id: 'ZWEL0029E',
    text: 'HA instance %s has nothing to start.',
    reason: 'No component is enabled for this HA instance.',
    action: 'Set components.<component>.enabled to true for at least one component.',
  },
  directoryMissing: {
    id: 'ZWEL0032E',
    text: 'Directory %s does not exist.',
    reason: 'The configuration refers to a directory that is not there, or that is not a directory.',
    action: 'Create it, or correct the key that is named.',
  },
  runtimeDirectoryMissing: {
    id: 'ZWEL0033E',
    text: 'zowe.runtimeDirectory is not set.',
    reason: 'The launcher finds components below the runtime directory.',
    action: 'Set zowe.runtimeDirectory in the configuration.',
  },
  commandLineInvalid: {
    id: 'ZWEL0035E',
    text: 'The command line is not valid: %s',
    reason: 'The launcher does not know this option or value.',
    action: 'See zowe-launcher --help.',
  },
  workspaceNotUsable: {
    id: 'ZWEL0057E',
    text: 'Workspace directory %s cannot be used: %s',
    reason: 'The launcher keeps its lock and its records in the workspace and must be able to write there.',
    action: 'Give the user of the launcher write access, or set zowe.workspaceDirectory to another directory.',
  },
  workspaceKeyMissing: {
    id: 'ZWEL0059E',
    text: 'zowe.workspaceDirectory is not set.',
    reason: 'The launcher keeps its lock and its records in the workspace.',
    action: 'Set zowe.workspaceDirectory in the configuration.',
  },
  portConflict: {
    id: 'ZWEL0470E',
    text: 'Components %s and %s are both configured for port %s on %s.',
    reason: 'Only one of them could listen.',
    action: 'Give one of them another port, or another listen address.',
  },
  dependencyCycle: {
    id: 'ZWEL0471E',
    text: 'Components wait for each other in a circle: %s',
    reason: 'None of them could ever be started.',
    action: 'Remove one of the ha.requires, ha.after or ha.wants entries on this path.',
  },
  unknownDependency: {
    id: 'ZWEL0472E',
    text: 'Component %s requires component %s, which %s.',
    reason: 'It could never be started.',
    action: 'Enable the required component, or correct the name in ha.requires.',
  },
  startCommandMissing: {
    id: 'ZWEL0473E',
    text: 'The start command of component %s, %s, %s.',
    reason: 'commands.start of the manifest must name a readable script.',
    action: 'Correct commands.start in the manifest, or install the component again.',
  },
  startCommandNotExecutable: {
    id: 'ZWEL0474E',
    text: 'The start command of component %s, %s, is not executable.',
    reason: 'The launcher only runs scripts that are meant to be run.',
    action: 'Give it the permission, for example by chmod +x.',
  },
  portRangeUnusable: {
    id: 'ZWEL0476E',
    text: 'Port range %s of component %s is not usable: %s',
    reason: 'A port range is written first-last, lies between 1 and 65535, and has a port for every instance.',
    action: 'Correct components.<component>.ha.portRange.',
  },
  hostnameUnknown: {
    id: 'ZWEL0477E',
    text: 'The address of %s is not known on this system: %s',
    reason:
      'Without zowe.network.server.listenAddresses components listen on the address of the host name of the HA instance.',
    action: 'Correct haInstances.<id>.hostname, or set zowe.network.server.listenAddresses.',
  },
  directoryNotUsable: {
    id: 'ZWEL0478E',
    text: 'Directory %s cannot be used: %s',
    reason: 'The launcher and the components must be able to write there.',
    action: 'Give the user of the launcher write access, or correct the key that is named.',
  },
  probeNeedsCertificate: {
    id: 'ZWEL0479E',
    text: 'Component %s has an HTTPS %s probe, but zowe.certificate is not set.',
    reason: 'The launcher verifies whom it asks and presents its own certificate.',
    action: 'Set zowe.certificate, or use type tcp for the probe.',
  },
  probeNeedsPort: {
    id: 'ZWEL0480E',
    text: 'Component %s has a %s %s probe, but no port.',
    reason: 'There is nothing that the probe could connect to.',
    action: 'Set components.<component>.port, or use type none, log or script for the probe.',
  },
  jobLogUnusable: {
    id: 'ZWEL0481E',
    text: 'The job log %s cannot be opened: %s',
    reason: 'The file given by --job-log must be writable, and its directory must exist.',
    action: 'Create the directory, or give another file.',
  },
  settingInvalid: {
    id: 'ZWEL0482E',
    text: '%s must be %s, not %s.',
    reason: 'The launcher cannot work with the value.',
    action: 'Correct the key.',
  },
  componentsRefused: {
    id: 'ZWEL0483E',
    text: 'HA instance %s was not started: %s',
    reason: 'Something that it needs is not there.',
    action: 'Correct what the text names, then start again.',
  },
});
