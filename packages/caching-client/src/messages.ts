// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What the caching client says. */
export const messages = defineMessages({
  stateInMemory: {
    id: 'ZWEL0850W',
    text: 'No caching service is configured: component %s keeps its state in the memory of this instance.',
    reason:
      'The configuration has no enabled caching service, so state can neither be shared with other instances nor survive a restart.',
    action: 'Enable component caching-service when the component is to be highly available.',
  },
  cachingServiceUnreachable: {
    id: 'ZWEL0851W',
    text: 'The caching service does not answer component %s: %s. Its state is unknown until the service answers.',
    reason:
      'No instance of the caching service answered within the time allowed. The client keeps trying and says so once.',
    action: 'See whether the caching service is up and registered, and whether its certificate is trusted.',
  },
  cachingServiceReachable: {
    id: 'ZWEL0852I',
    text: 'The caching service answers component %s again.',
    reason: 'An operation got its answer after ZWEL0851W.',
    action: 'None.',
  },
  storageFull: {
    id: 'ZWEL0853E',
    text: 'The caching service has no room for a value of component %s.',
    reason: 'The storage is full and its eviction strategy is reject.',
    action: 'Raise the size of the storage of the caching service, or choose the eviction strategy removeOldest.',
  },
  accessRefused: {
    id: 'ZWEL0854E',
    text: 'The caching service refused component %s with status %s.',
    reason: 'The client certificate is missing, not trusted by the caching service, or carries no identity.',
    action: 'Give the component the internal certificate of this Zowe installation.',
  },
  requestRefused: {
    id: 'ZWEL0855E',
    text: 'The caching service did not accept a request of component %s: status %s, %s.',
    reason: 'The key or the value is not acceptable to the storage, for example because it is too long.',
    action: 'See the message of the caching service that is named, and correct the size or the form of the value.',
  },
  sessionUnavailable: {
    id: 'ZWEL0856E',
    text: 'The session cannot be used now: %s.',
    reason:
      'The caching service did not answer, so it is not known what the session holds. A new session is never made up in its place.',
    action: 'Try again. If it persists, see message ZWEL0851W.',
    statusCode: 503,
  },
  sessionUnreadable: {
    id: 'ZWEL0857E',
    text: 'A stored session is not in the form that the session store writes.',
    reason: 'Another program wrote under the key of a session, or the value was damaged.',
    action: 'Delete the keys of the component that begin with <component-id>.session. in the caching service.',
    statusCode: 500,
  },
  secretTooShort: {
    id: 'ZWEL0858E',
    text: 'The secret of the session store has %s bytes; at least %s are needed.',
    reason: 'Session ids are hidden by a keyed hash, which is only as good as its key.',
    action: 'Give the session store a random secret that all instances of the component share.',
  },
  invalidTarget: {
    id: 'ZWEL0859E',
    text: 'The caching service address %s is not an https URL of host and port.',
    reason: 'The caching service is reached over HTTPS only.',
    action: 'Write the address as https://host:port.',
  },
});
