// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What this package says: ZWEL0550 to ZWEL0599. */
export const messages = defineMessages({
  invalidDiscoveryUrl: {
    id: 'ZWEL0550E',
    text: "Discovery server URL '%s' cannot be used: %s.",
    reason: 'The list of discovery servers contains an entry that is not the address of a Eureka server.',
    action:
      'Correct ZWE_DISCOVERY_SERVICES_LIST, or the host names and discovery ports in zowe.yaml: https://<host>:<port>/eureka/.',
  },
  noDiscoveryServer: {
    id: 'ZWEL0551E',
    text: 'No discovery server is given.',
    reason: 'ZWE_DISCOVERY_SERVICES_LIST is empty, so there is nowhere to register and no registry to read.',
    action: 'Enable the discovery component on at least one HA instance.',
  },
  duplicateDiscoveryUrl: {
    id: 'ZWEL0552W',
    text: 'Discovery server %s is listed more than once; it is used once.',
    reason: 'The list of discovery servers names one server twice.',
    action: 'Remove the repeated entry. Nothing else is affected.',
  },
  sameHostName: {
    id: 'ZWEL0553W',
    text: 'Discovery servers %s and %s have the same host name: Eureka servers tell each other apart by host name only and would not replicate.',
    reason:
      'Netflix Eureka takes every URL with its own host name for itself, whatever the port (Zowe api-layer issue 2461).',
    action:
      'Give each discovery server a host name of its own, or disable discovery on all but one HA instance of the host.',
  },
  registrationFailing: {
    id: 'ZWEL0554W',
    text: 'Instance %s cannot register at any discovery server (%s): %s. Trying on.',
    reason: 'No discovery server accepted the registration. Other components do not see this instance.',
    action:
      'Check that discovery is up and trusts the certificate of this component. It registers by itself as soon as that works.',
  },
  renewalFailing: {
    id: 'ZWEL0555W',
    text: 'The lease of instance %s cannot be renewed at any discovery server (%s): %s. Trying on.',
    reason:
      'No discovery server answered the heartbeat. The instance disappears from the registry when its lease ends.',
    action: 'Check that discovery is up. The instance renews its lease, or registers again, as soon as that works.',
  },
  registered: {
    id: 'ZWEL0556I',
    text: 'Instance %s is registered at %s.',
    reason: 'A discovery server accepted the registration.',
    action: 'No action required.',
  },
  renewalBack: {
    id: 'ZWEL0557I',
    text: 'The lease of instance %s is renewed again at %s.',
    reason: 'A discovery server answers again.',
    action: 'No action required.',
  },
  deregistrationFailed: {
    id: 'ZWEL0558W',
    text: 'Instance %s could not be deregistered: %s.',
    reason: 'No discovery server confirmed the deregistration in time.',
    action: 'No action required. The registration ends with its lease.',
  },
  registrationStopped: {
    id: 'ZWEL0559E',
    text: 'The registration of instance %s was stopped before a discovery server accepted it.',
    reason: 'The component ends.',
    action: 'No action required.',
  },
  invalidInstance: {
    id: 'ZWEL0560E',
    text: 'The instance cannot be registered: %s.',
    reason: 'What a component says about itself is not a valid Eureka instance.',
    action: 'Correct the value that is named.',
  },
  registryUnreachable: {
    id: 'ZWEL0561W',
    text: 'The registry cannot be read from any discovery server (%s). The last known instances stay in use.',
    reason: 'No discovery server answered.',
    action: 'Check that discovery is up. Reading goes on by itself.',
  },
  registryReachable: {
    id: 'ZWEL0562I',
    text: 'The registry is read again; it lists %s instances.',
    reason: 'A discovery server answers again.',
    action: 'No action required.',
  },
  discoveryStarted: {
    id: 'ZWEL0563I',
    text: 'Discovery is ready at %s (peers: %s).',
    reason: 'The embedded registry accepts registrations.',
    action: 'No action required.',
  },
  discoveryStopped: {
    id: 'ZWEL0564I',
    text: 'Discovery stopped.',
    reason: 'It was asked to stop.',
    action: 'No action required.',
  },
  cannotListen: {
    id: 'ZWEL0565E',
    text: 'Discovery cannot listen on %s port %s: %s.',
    reason: 'The address is not one of this system, or the port is in use or reserved.',
    action: 'Choose another port or listen address in zowe.yaml, or end the program that uses it.',
  },
  peerUnreachable: {
    id: 'ZWEL0566W',
    text: 'Peer %s cannot be reached: %s. Changes for it are kept and sent when it is back.',
    reason: 'The other discovery server is down, or the connection to it is.',
    action: 'Check the other discovery server. This one goes on alone.',
  },
  peerReachable: {
    id: 'ZWEL0567I',
    text: 'Peer %s is reachable again.',
    reason: 'The other discovery server answers.',
    action: 'No action required.',
  },
  copiedFromPeer: {
    id: 'ZWEL0568I',
    text: '%s instances copied from peer %s.',
    reason: 'A discovery server that starts takes over what its peers know.',
    action: 'No action required.',
  },
  leaseExpired: {
    id: 'ZWEL0569W',
    text: 'Instance %s was removed: its lease of %s seconds ended.',
    reason: 'The instance stopped renewing its lease and nobody deregistered it.',
    action: 'Check whether the instance still runs.',
  },
  leasesHeld: {
    id: 'ZWEL0570W',
    text: 'No instance renewed its lease for %s seconds; %s expired registrations are kept for one more lease.',
    reason:
      'All instances fell silent together, which looks like a problem between them and discovery rather than like their deaths.',
    action: 'Check the network between the components and discovery.',
  },
  timeLost: {
    id: 'ZWEL0571W',
    text: 'Discovery did not run for %s seconds; all leases are prolonged by as much.',
    reason: 'The system, or this process, was suspended and could not hear renewals.',
    action: 'No action required.',
  },
});
