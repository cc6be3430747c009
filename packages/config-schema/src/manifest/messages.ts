// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about components and their manifests: ZWEL1180-1199. */
export const manifestMessages = defineMessages({
  commandNotUsable: {
    id: 'ZWEL1180E',
    text: '%s names the script %s, which %s.',
    reason: 'A command of a manifest is the path of a script, relative to the manifest.',
    action: 'Correct the path in the manifest, or put the script there.',
  },
  commandNotExecutable: {
    id: 'ZWEL1181W',
    text: '%s names the script %s, which is not executable.',
    reason: 'Some commands are run as programs, and those who install a component expect its scripts to be executable.',
    action: 'Make it executable with chmod 755, also in the archive that is shipped.',
  },
  pathLeadsOut: {
    id: 'ZWEL1182W',
    text: '%s names %s, which is outside of the component.',
    reason: 'What a component needs is installed, moved and removed with its directory.',
    action: 'Put the file into the directory of the component, and name it relative to the manifest.',
  },
  operatorCommandNotValid: {
    id: 'ZWEL1183E',
    text: '%s is not a valid operator command: %s',
    reason: 'A command that begins with S, P or F and a blank is given to the operator console, and to no shell.',
    action: 'Write for example S ZWESISTC, P ZWESISTC or F ZWESISTC,STOP, with 126 characters at most.',
  },
  fileNotUsable: {
    id: 'ZWEL1184E',
    text: '%s names %s, which %s.',
    reason: 'The manifest promises a file or a directory of the component.',
    action: 'Correct the path in the manifest, or put the file there.',
  },
  nameIsNotDirectory: {
    id: 'ZWEL1185W',
    text: 'The component is called %s, but its directory %s.',
    reason: 'Zowe finds a component by its directory and installs it under its name.',
    action: 'Give both the same name.',
  },
  healthNotDeclared: {
    id: 'ZWEL1186W',
    text: 'The component registers %s, but declares no health endpoint.',
    reason: 'Without one, whoever routes requests and the launcher see that a process runs, not that it works.',
    action:
      'Declare ha.readiness with type https and the path of the health endpoint, or healthCheckRelativeUrl in the definition.',
  },
  refusedByZowe: {
    id: 'ZWEL1187W',
    text: "Zowe's own manifest schema refuses %s.",
    reason: 'With it, the component can be installed and started by Zowe HA only.',
    action: 'Put a command under ha.commands, other keys under ha, or accept that only Zowe HA takes the component.',
  },
  notFoundByZowe: {
    id: 'ZWEL1188W',
    text: 'Zowe does not find a manifest that is called %s.',
    reason: 'Zowe looks for manifest.yaml, its launcher for nothing else; manifest.json is found by Zowe HA only.',
    action: 'Call it manifest.yaml; JSON is YAML too.',
  },
  notActedOn: {
    id: 'ZWEL1189W',
    text: '%s is read, but this version of Zowe HA does not act on it.',
    reason: 'The key belongs to the manifest of Zowe HA; what it asks for is not built yet.',
    action: 'Leave it where it is if a later version is to act on it, and do not rely on it today.',
  },
  componentHidden: {
    id: 'ZWEL1190W',
    text: 'Component %s in %s is not used: %s has one of the same name.',
    reason: 'Components of the runtime directory go before those of the extension directory.',
    action: 'Remove one of the two.',
  },
  schemaNotDeclared: {
    id: 'ZWEL1192W',
    text: 'Component %s starts, but names no schema of its configuration.',
    reason: 'Zowe does not start a component without a schema while zowe.configmgr.validation is STRICT.',
    action: 'Write a JSON Schema that extends https://zowe.org/schemas/v2/server-base, and name it in schemas.configs.',
  },
  schemaNotUsable: {
    id: 'ZWEL1193E',
    text: 'The schemas of component %s cannot be used: %s.',
    reason: 'The configuration of the component is checked against them before it is started.',
    action: 'Correct the schema files; what they refer to has to lie in the directory of the component.',
  },
  notAComponentDirectory: {
    id: 'ZWEL1191E',
    text: '%s is not a directory that can be read: %s',
    reason: 'A component is a directory with a manifest.',
    action: 'Name the directory of the component.',
  },
});
