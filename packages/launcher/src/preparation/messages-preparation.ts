// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said while components are prepared, and when one cannot be. */
export const preparationMessages = defineMessages({
  prepared: {
    id: 'ZWEL0018I',
    text: 'Zowe instance prepared successfully: %s of %s components in %s s.',
    reason:
      'Directories and environments are there, and the validate and configure scripts of the components have run.',
    action: 'None.',
  },
  notPrepared: {
    id: 'ZWEL0030E',
    text: 'HA instance %s was not started, its preparation failed: %s',
    reason:
      'A component could not be prepared, and components.launcher.ha.strictValidate or zowe.launchScript.onComponentConfigureFail says that nothing is started then.',
    action: 'Correct what the messages before this one name, then start again.',
  },
  directoryNotCreated: {
    id: 'ZWEL0062E',
    text: 'Directory %s could not be created: %s',
    reason: 'Components expect this directory in the workspace.',
    action: 'Give the user of the launcher write access to the workspace.',
  },
  scriptMissing: {
    id: 'ZWEL0172E',
    text: 'Component %s has commands.%s defined but the file %s is missing.',
    reason: 'The manifest names a script that is not there. The component is started without it, as Zowe does.',
    action: 'Correct the manifest, or install the component again.',
  },
  userOfZosmf: {
    id: 'ZWEL0302W',
    text: 'You are running the Zowe process under user id %s. This is not recommended and may impact your z/OS MF server negatively.',
    reason: 'The user id is that of the z/OSMF server.',
    action: 'Run Zowe under a user id of its own.',
  },
  configureFailed: {
    id: 'ZWEL0317E',
    text: 'Component %s commands.configure ended with rc=%s.',
    reason:
      'What the script should have set up may not be there. zowe.launchScript.onComponentConfigureFail decides what happens.',
    action: 'Look at the output of the script, which is in the job log and in the file that is named there.',
  },
  preparing: {
    id: 'ZWEL1280I',
    text: 'Preparing %s components, at most %s at the same time.',
    reason: 'Their validate and configure scripts are run.',
    action: 'None.',
  },
  componentPrepared: {
    id: 'ZWEL1281I',
    text: 'Component %s is prepared (%s of %s) after %s s.',
    reason: 'Its scripts have run.',
    action: 'None.',
  },
  componentNotPrepared: {
    id: 'ZWEL1282E',
    text: 'Component %s will not be started: %s.',
    reason: 'It cannot be prepared. Components that require it are not started either; all others are.',
    action: 'Look at the output of the script in the job log, correct what it names, then refresh.',
  },
  scriptTimedOut: {
    id: 'ZWEL1283E',
    text: 'The %s script of component %s was ended after %s s.',
    reason: 'It did not end within components.<component>.ha.startTimeout.',
    action: 'Find out what it waits for, or give it more time.',
  },
  snapshotNotWritten: {
    id: 'ZWEL1284W',
    text: 'The environment of component %s could not be written to %s: %s',
    reason:
      'Scripts that read the file find an older one or none. The component itself is given its environment directly.',
    action: 'Give the user of the launcher write access to the workspace, and space.',
  },
  modeNotSet: {
    id: 'ZWEL1285W',
    text: 'Directory %s has mode %s; it could not be set to %s: %s',
    reason: 'Other users of Zowe may not be able to write there, or too many can read it.',
    action: 'Let its owner set the mode.',
  },
  staticDefinitionNotWritten: {
    id: 'ZWEL1286W',
    text: 'Static definition %s of component %s could not be made: %s',
    reason: 'The services of the file are not known to the API Mediation Layer.',
    action: 'Correct the file, or give the user of the launcher access to it and to the workspace.',
  },
  sharedLibraryNotCopied: {
    id: 'ZWEL1287W',
    text: 'Shared library %s of component %s could not be copied for %s: %s',
    reason: 'The extension is not loaded.',
    action: 'Correct the manifest, or give the user of the launcher access to the file and to the workspace.',
  },
  pluginNotInstalled: {
    id: 'ZWEL1288W',
    text: 'Plug-in %s of component %s was not installed: %s',
    reason: 'The desktop does not show it.',
    action: 'Correct the manifest, or look at the output of the component in the job log.',
  },
  needsZos: {
    id: 'ZWEL1289W',
    text: 'Component %s depends on z/OS services, and this is not z/OS.',
    reason: 'Its manifest says so in dependencies.zos.',
    action: 'See the documentation of the component for what it needs here.',
  },
  preparationStopped: {
    id: 'ZWEL1290I',
    text: 'Preparation was interrupted; the scripts that were running have been ended.',
    reason: 'The launcher is asked to stop.',
    action: 'None.',
  },
  scriptOutput: {
    id: 'ZWEL1291I',
    text: 'Output of the %s script of component %s, all of it in %s:',
    reason: 'What the script wrote follows, its last lines when there are many.',
    action: 'None.',
  },
});
