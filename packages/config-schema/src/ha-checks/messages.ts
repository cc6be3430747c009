// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about what makes a configuration not highly available: ZWEL1070-1119. */
export const haCheckMessages = defineMessages({
  gatewaysOnOneSystem: {
    id: 'ZWEL1070E',
    text: '%s and %s both run %s on port %s of system %s.',
    reason: 'The Sysplex Distributor gives connections to one listener per system and port.',
    action:
      'Disable it in one of the HA instances, or let them share the port on purpose with ha.sharedPort: true of the component.',
  },
  gatewayPortNotFixed: {
    id: 'ZWEL1071E',
    text: '%s: %s has no fixed port.',
    reason: 'Users reach Zowe through one port; a port from a range differs from start to start.',
    action:
      'Set the port of the component and ha.instances: 1, put a load balancer in front, or set ha.sharedPort: true.',
  },
  cachingServiceNowhere: {
    id: 'ZWEL1072E',
    text: 'The caching service is enabled nowhere.',
    reason:
      'Components keep what must outlive them in the caching service; without it each keeps it in its own memory.',
    action: 'Set components.caching-service.enabled: true, and choose a storage that all systems share.',
  },
  cachingServiceOnce: {
    id: 'ZWEL1073W',
    text: 'The caching service runs %s.',
    reason: 'While that one is down, sessions and tokens cannot be read.',
    action: 'Enable it in the HA instances of every system, or raise components.caching-service.ha.instances.',
  },
  externalDomainsDiffer: {
    id: 'ZWEL1074E',
    text: '%s has another first external domain than %s.',
    reason:
      'All gateways of a sysplex stand behind one name, that of the distributed DVIPA; links and cookies carry it.',
    action: 'Set zowe.externalDomains once for all HA instances, and remove it from this one.',
  },
  externalPortsDiffer: {
    id: 'ZWEL1075E',
    text: '%s has external port %s, %s has %s.',
    reason: 'All gateways of a sysplex stand behind one port of the distributed DVIPA.',
    action: 'Set zowe.externalPort once for all HA instances, and remove it from this one.',
  },
  gatewayPortsDiffer: {
    id: 'ZWEL1076E',
    text: '%s runs %s on port %s, %s on port %s.',
    reason: 'VIPADISTRIBUTE distributes one port; a gateway that listens on another one gets no connections.',
    action: 'Give all gateways the port of zowe.externalPort.',
  },
  gatewayPortNotExternal: {
    id: 'ZWEL1077W',
    text: 'The gateways listen on port %s, but zowe.externalPort is %s.',
    reason: 'VIPADISTRIBUTE does not translate ports; only another device in front of the sysplex could.',
    action: 'Make both ports the same, unless such a device translates them.',
  },
  externalDomainIsOneSystem: {
    id: 'ZWEL1078E',
    text: 'The first external domain is the host name of %s.',
    reason: 'When that system is down, users have no address, although the other gateways run.',
    action: 'Put the name of the distributed DVIPA first in zowe.externalDomains.',
  },
  externalDomainMissing: {
    id: 'ZWEL1079E',
    text: '%s has no external domain.',
    reason: 'The gateways of a sysplex need one common name, that of the distributed DVIPA.',
    action: 'Set zowe.externalDomains.',
  },
  desktopBypassesApiml: {
    id: 'ZWEL1080E',
    text: '%s: users of the desktop log in to ZSS directly, not through API ML: %s.',
    reason: 'A session of one ZSS is unknown to the ZSS of every other system; one of API ML counts everywhere.',
    action: 'Have the app-server use API ML single sign-on: correct the key that is named.',
  },
  desktopFallback: {
    id: 'ZWEL1081W',
    text: '%s: ZSS also accepts sessions of its own when there is no API ML token.',
    reason: 'Such a session is lost when its ZSS is, and is unknown on every other system.',
    action: 'Set components.zss.agent.jwt.fallback: false.',
  },
  discoveryHostRepeated: {
    id: 'ZWEL1082E',
    text: 'Host %s is twice in the list of discovery servers.',
    reason:
      'Eureka tells its peers apart by host name; two on one host take each other for themselves and do not replicate.',
    action: 'Run discovery in one HA instance per host name, or give each HA instance a host name of its own.',
  },
  listenersClash: {
    id: 'ZWEL1083E',
    text: '%s and %s both use port %s of system %s: %s and %s.',
    reason: 'Only one of them could listen.',
    action: 'Give one of them another port or listen address, or disable one.',
  },
  portInRange: {
    id: 'ZWEL1084E',
    text: 'Port %s of %s (%s) lies in the port range %s of %s (%s) on system %s.',
    reason: 'An instance that gets its port from the range may take it first.',
    action: 'Move the port or the range.',
  },
  rangesOverlap: {
    id: 'ZWEL1085W',
    text: 'The port ranges %s of %s (%s) and %s of %s (%s) overlap on system %s.',
    reason: 'Which of them has a port left depends on which starts first.',
    action: 'Give each a range of its own.',
  },
  listenersMayClash: {
    id: 'ZWEL1086W',
    text: '%s and %s may both use port %s of system %s: %s and %s.',
    reason: 'They have different host names but no listen address each; most servers then listen on every address.',
    action: 'Set zowe.network.server.listenAddresses for both HA instances, or use different ports.',
  },
  discoveryPeerMissing: {
    id: 'ZWEL1087E',
    text: 'The list of discovery servers of %s omits the one of %s at %s.',
    reason:
      'Discovery servers that do not know each other do not replicate: what registers with one is unknown to others.',
    action: 'Remove the list, so that it is derived from haInstances, or complete it.',
  },
  discoveryPeerUnknown: {
    id: 'ZWEL1088W',
    text: 'The list of discovery servers of %s names %s, where no HA instance runs discovery.',
    reason: 'Everything that registers there becomes part of this Zowe, and what is here becomes part of that one.',
    action: 'Remove the list, so that it is derived from haInstances, or remove the entry.',
  },
  discoveryPeersDiffer: {
    id: 'ZWEL1089E',
    text: '%s and %s have different lists of discovery servers.',
    reason: 'Peers that do not agree on who they are split into several registries.',
    action: 'Remove the lists, so that they are derived from haInstances.',
  },
  discoveryOnce: {
    id: 'ZWEL1090E',
    text: 'Discovery runs on %s of %s systems.',
    reason: 'When that system is down, no service can be found.',
    action: 'Enable discovery in one HA instance of each system.',
  },
  infinispanHostsMissing: {
    id: 'ZWEL1091E',
    text: '%s: the caching service with Infinispan has no initialHosts.',
    reason: 'Its default is its own host only, so that every system has a cache of its own.',
    action: 'List the hosts of all HA instances in components.caching-service.storage.infinispan.initialHosts.',
  },
  infinispanPeerMissing: {
    id: 'ZWEL1092E',
    text: '%s: initialHosts of Infinispan omits %s of %s.',
    reason: 'A cache that starts while the listed ones are down forms a cluster of its own.',
    action: 'List the hosts of all HA instances that run the caching service.',
  },
  infinispanPeerUnknown: {
    id: 'ZWEL1093E',
    text: '%s: initialHosts of Infinispan names %s, where no HA instance runs the caching service.',
    reason: 'The cache would join the cluster of another Zowe and share its data.',
    action: 'Remove the entry.',
  },
  infinispanHostForeign: {
    id: 'ZWEL1094E',
    text: '%s: the cache cluster port is bound to %s, the host of %s.',
    reason: 'An address of another system cannot be listened on.',
    action:
      'Remove components.caching-service.storage.infinispan.jgroups.host; each HA instance then uses its own host.',
  },
  storageInMemory: {
    id: 'ZWEL1095E',
    text: '%s: the caching service keeps everything in memory only.',
    reason: 'Each instance has entries of its own, and they are lost when it ends.',
    action: 'Choose a storage that all systems share: VSAM with RLS, Infinispan with all hosts, or Redis.',
  },
  vsamNotShared: {
    id: 'ZWEL1096E',
    text: 'The VSAM data set of the caching service is not RLS, but %s systems use it.',
    reason: 'Without record-level sharing, writes of several systems damage the data set.',
    action: 'Set zowe.setup.vsam.mode: RLS with a storage class, and define the data set anew.',
  },
  storagesDiffer: {
    id: 'ZWEL1097E',
    text: 'The caching services of %s and %s use different storages.',
    reason: 'What one of them is told, the other one does not know.',
    action: 'Set the storage once for all HA instances.',
  },
  storageOverridden: {
    id: 'ZWEL1098W',
    text: '%s: storage mode %s counts; storage.mode says %s.',
    reason: 'components.caching-service.ha.storage overrides the storage of Zowe itself.',
    action: 'Nothing, when that is intended; otherwise make both the same.',
  },
  vsamNameMissing: {
    id: 'ZWEL1099E',
    text: '%s: the caching service has storage mode VSAM but no data set name.',
    reason: 'It cannot start without one.',
    action: 'Set components.caching-service.storage.vsam.name.',
  },
  listensOnLoopback: {
    id: 'ZWEL1100E',
    text: '%s: %s listens on %s, which only its own system reaches.',
    reason: 'Neither the Sysplex Distributor nor the other systems can connect.',
    action: 'Set an address of the system, or the DVIPA, in network.server.listenAddresses of the HA instance.',
  },
  hostnameIsLoopback: {
    id: 'ZWEL1101E',
    text: '%s has host name %s.',
    reason: 'Every system takes that name for itself, so that the HA instances cannot reach one another.',
    action: 'Set haInstances.<id>.hostname to a name that all systems resolve to this one.',
  },
  workspaceShared: {
    id: 'ZWEL1102W',
    text: '%s and %s on different systems have the same workspace directory.',
    reason: 'Scripts of Zowe write and read the same files there when both start at once.',
    action:
      "Set zowe.workspaceDirectory in each HA instance, or lead it through a symbolic link whose target begins with $SYSNAME/, made with: ln -s '$SYSNAME/zowe' /global/local.",
  },
  logsShared: {
    id: 'ZWEL1103W',
    text: '%s and %s on different systems have the same log directory.',
    reason: 'Both write into it, and whoever cleans up removes the logs of the other one.',
    action:
      "Set zowe.logDirectory in each HA instance, or lead it through a symbolic link whose target begins with $SYSNAME/, made with: ln -s '$SYSNAME/zowe' /global/local.",
  },
  sysnameInPath: {
    id: 'ZWEL1104W',
    text: '%s contains $SYSNAME.',
    reason:
      'z/OS puts the system name in only where the target of a symbolic link begins with $SYSNAME/; in a path it is a directory of that very name.',
    action:
      "Make a link, for example: ln -s '$SYSNAME/zowe' /global/local, and set the path to what is behind it, /global/local/workspace.",
  },
  sharedDirectoryNotShared: {
    id: 'ZWEL1105W',
    text: '%s and %s have different shared directories.',
    reason: 'What all systems share is in it; its default is inside the workspace, which each system has for itself.',
    action: 'Set components.launcher.ha.sharedDirectory to one directory that all systems see.',
  },
  zosmfOnOneSystem: {
    id: 'ZWEL1106E',
    text: '%s uses z/OSMF on the system of %s.',
    reason: 'When that system is down, nobody can log in anywhere.',
    action: 'Set zOSMF.host to the DVIPA of z/OSMF.',
  },
  staticDefinitionLeft: {
    id: 'ZWEL1107W',
    text: 'Static definition %s belongs to HA instance %s, which is not configured.',
    reason: 'Discovery still reads it, and sends requests to services that are gone.',
    action: 'Remove the file.',
  },
  jobNameRepeated: {
    id: 'ZWEL1108W',
    text: '%s and %s on system %s have the same job name %s.',
    reason: 'Operator commands such as STOP reach both or none.',
    action: 'Set zowe.job.name in one of the HA instances.',
  },
  cookieIdentifierDiffers: {
    id: 'ZWEL1109E',
    text: '%s and %s have different values of zowe.cookieIdentifier.',
    reason: 'The session cookie of the desktop of one is unknown to the other, so that users must log in again.',
    action: 'Set zowe.cookieIdentifier once for all HA instances.',
  },
  rbacIdentifierDiffers: {
    id: 'ZWEL1110W',
    text: '%s and %s have different values of zowe.rbacProfileIdentifier.',
    reason: 'What a user may do then depends on the system that serves the request.',
    action: 'Set zowe.rbacProfileIdentifier once for all HA instances.',
  },
});
