// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about the configuration of one HA instance: ZWEL1120-1139. */
export const resolveMessages = defineMessages({
  discoveryListsDiffer: {
    id: 'ZWEL1120W',
    text: '%s and %s name different discovery servers; %s counts.',
    reason: 'ZWE_DISCOVERY_SERVICES_LIST and ALL_DISCOVERY_SERVERS mean the same, and one of several places counts.',
    action:
      'Remove one of the two, or make them the same. Discovery servers with different lists of peers do not find each other.',
  },
  discoveryUrlNotUsable: {
    id: 'ZWEL1121E',
    text: 'In %s, entry %s cannot be the URL of a discovery server: %s.',
    reason:
      'Each entry of the list is the URL of one server, as https://lpar1.example.org:7553/eureka/; commas stand between.',
    action: 'Correct the entry, or remove the list: it is derived from haInstances then.',
  },
  discoveryUrlCorrected: {
    id: 'ZWEL1122W',
    text: 'In %s, entry %s is completed: %s.',
    reason: 'Eureka clients need a whole URL, and the list is shown in logs and in the environment of every component.',
    action: 'Write the entry as https://<host>:<port>/eureka/.',
  },
  discoveryListTooLong: {
    id: 'ZWEL1123W',
    text: '%s has more than %s entries; the others are left out.',
    reason: 'No sysplex has that many discovery servers.',
    action: 'Correct the list, or remove it: it is derived from haInstances then.',
  },
  discoveryHostMissing: {
    id: 'ZWEL1124E',
    text: 'HA instance %s enables discovery but has no hostname.',
    reason: 'The others reach its discovery server by the host name.',
    action: 'Add hostname to the HA instance, or disable discovery in it.',
  },
  variableNotUsable: {
    id: 'ZWEL1125W',
    text: '%s must %s.',
    reason: 'The variable says where the discovery servers of a Kubernetes cluster are.',
    action: 'Correct the variable, or remove it.',
  },
  launchListIgnored: {
    id: 'ZWEL1126W',
    text: '%s does not agree with what is enabled about: %s. It is ignored.',
    reason:
      'In a configuration of Zowe v2 or v3, components.<name>.enabled decides what runs; the variable is of Zowe v1.',
    action: 'Set enabled of each component that is named, and remove the variable.',
  },
  launchGroupUnknown: {
    id: 'ZWEL1127W',
    text: '%s names the group %s, which does not exist.',
    reason: 'The groups of Zowe v1 are GATEWAY, DESKTOP and ZSS.',
    action: 'Correct the group, or name the components in ZWE_LAUNCH_COMPONENTS.',
  },
  launchEntryIsPath: {
    id: 'ZWEL1128W',
    text: '%s names a directory; component %s is started instead.',
    reason:
      'Zowe v1 could start a component from any directory; now components stand in the runtime or extension directory.',
    action: 'Install the component into zowe.extensionDirectory, and name it.',
  },
  overrideUnknownComponent: {
    id: 'ZWEL1129W',
    text: 'HA instance %s overrides component %s, which is configured nowhere else.%s',
    reason: 'An override of a component that does not exist changes nothing.',
    action: 'Correct the name, or configure the component under components.',
  },
  componentOtherName: {
    id: 'ZWEL1130W',
    text: '%s is another name of component %s; what stands under it is not used for that component.',
    reason: 'A component is configured and started under its name: that of its directory.',
    action: 'Rename the key.',
  },
  zisNameNotValid: {
    id: 'ZWEL1131E',
    text: 'The %s of a cross-memory server must %s.',
    reason: 'z/OS could not find a server, procedure or member of that name.',
    action: 'Correct the name.',
  },
  zisTwice: {
    id: 'ZWEL1132E',
    text: 'Cross-memory server %s is given twice.',
    reason: 'A name stands for one server on a system.',
    action: 'Remove one of the two, or correct its name.',
  },
  zisNotAssociated: {
    id: 'ZWEL1133W',
    text: 'ZSS connects to cross-memory server %s, which is none of those of this HA instance: %s.',
    reason: 'components.zss.ha.zis lists the servers; the one that ZSS connects to should be among them.',
    action: 'Add the server to components.zss.ha.zis, or correct components.zss.crossMemoryServerName.',
  },
  zisNamesDiffer: {
    id: 'ZWEL1134W',
    text: '%s and %s name different cross-memory servers; %s counts.',
    reason: 'Both are spellings of the same setting, of different releases of Zowe.',
    action: 'Keep components.zss.crossMemoryServerName and remove the other.',
  },
  zisDedicatedTwice: {
    id: 'ZWEL1135E',
    text: 'Cross-memory server %s is dedicated, but HA instances %s and %s of one system use it.',
    reason: 'A dedicated server serves one HA instance.',
    action: 'Give each a server of its own, or set use to shared for both.',
  },
});
