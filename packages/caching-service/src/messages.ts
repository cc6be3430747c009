// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

const reportIt = 'Refer to specific exception details for troubleshooting. Create an issue with this message.';

/** What the caching service says: to clients (with `key` and `statusCode`, as published for the Java service) and in the log. */
export const messages = defineMessages({
  invalidPayload: {
    id: 'ZWECS130E',
    key: 'org.zowe.apiml.cache.invalidPayload',
    statusCode: 400,
    text: "Payload '%s' is not valid: '%s'.",
    reason: 'The payload is not in valid JSON format.',
    action: 'Provide a payload in JSON format.',
  },
  keyNotInCache: {
    id: 'ZWECS131E',
    key: 'org.zowe.apiml.cache.keyNotInCache',
    statusCode: 404,
    text: "Key '%s' is not in the cache for service '%s'",
    reason: 'Cache does not contain the provided key.',
    action: 'Add a key-value pair to the cache using the key or operate on an existing key in the cache.',
  },
  keyCollision: {
    id: 'ZWECS133E',
    key: 'org.zowe.apiml.cache.keyCollision',
    statusCode: 409,
    text: "Adding key '%s' resulted in a collision in the cache.",
    reason: 'Key is already in the cache.',
    action: 'Update or delete the key, or add a different key.',
  },
  insufficientStorage: {
    id: 'ZWECS134E',
    key: 'org.zowe.apiml.cache.insufficientStorage',
    statusCode: 507,
    text: 'Insufficient storage space limit.',
    reason: 'The storage space is full.',
    action:
      'Change the definition of the VSAM and the configuration for the maximum records stored or replace Reject strategy with Remove Oldest.',
  },
  incompatibleStorageMethod: {
    id: 'ZWECS136E',
    key: 'org.zowe.apiml.cache.incompatibleStorageMethod',
    statusCode: 400,
    text: 'The storage of list items is supported only on Infinispan.',
    reason: "This caching storage method doesn't support this API.",
    action: 'Switch to Infinispan to be able to use this API.',
  },
  missingCertificate: {
    id: 'ZWECS702W',
    key: 'org.zowe.apiml.cache.missingCertificate',
    statusCode: 401,
    text: 'Missing header with certificate.',
    reason: 'Call executed without valid client certificate.',
    action: 'Verify ssl context in client application.',
  },
  internalRequestError: {
    id: 'ZWEAM701E',
    key: 'org.zowe.apiml.common.internalRequestError',
    statusCode: 500,
    text: "The request to the URL '%s' has failed: %s caused by: %s",
    reason: 'The request failed because of an internal error.',
    action: reportIt,
  },
  entryTooLarge: {
    id: 'ZWECS250E',
    key: 'org.zowe.apiml.cache.payloadTooLarge',
    statusCode: 400,
    text: "The entry with key '%s' is too large for storage %s: a value may have at most %s bytes, less what a long key takes.",
    reason: 'A record of the storage has a fixed greatest length.',
    action: 'Store less under one key, or define the storage with longer records (storage.vsam.recordLength).',
  },
  started: {
    id: 'ZWEAM000I',
    text: '%s started in %s seconds',
    reason: 'The service accepts requests.',
    action: 'No action required.',
  },
  storageInitializationFailed: {
    id: 'ZWECS151E',
    key: 'org.zowe.apiml.cache.errorInitializingStorage',
    text: "Problem initializing storage of type '%s': '%s'. Exception: '%s'",
    reason: 'The storage could not be opened.',
    action: 'Correct what the message says. Unless the service ended, it keeps trying and answers 500 meanwhile.',
  },
  storageQueryFailed: {
    id: 'ZWECS152E',
    key: 'org.zowe.apiml.cache.errorQueryingStorage',
    text: "Could not query the cache for '%s' storage: '%s'",
    reason: 'The storage failed. It is said once; further failures follow in silence until the storage answers again.',
    action: 'Correct what the message says. Requests are answered with 500 meanwhile, never with 404.',
  },
  storageAnswers: {
    id: 'ZWECS251I',
    text: "The '%s' storage answers again.",
    reason: 'It had failed or could not be opened before.',
    action: 'No action required.',
  },
  unknownStorageMode: {
    id: 'ZWECS252E',
    text: "Storage mode '%s' is not offered. Allowed values: %s.",
    reason: 'The configuration asks for a storage that this caching service does not have.',
    action:
      'Set components.caching-service.ha.storage.mode to one of the allowed values; it takes precedence over storage.mode.',
  },
  unknownEvictionStrategy: {
    id: 'ZWECS253E',
    text: "Eviction strategy '%s' is not known. Allowed values: %s.",
    reason: 'The names are case-sensitive. The Java service silently took an unknown one as "no limit".',
    action: 'Set components.caching-service.storage.evictionStrategy to one of the allowed values.',
  },
  unknownIdentityMode: {
    id: 'ZWECS254E',
    text: "Identity mode '%s' is not known. Allowed values: %s.",
    reason: 'components.caching-service.ha.identity says how a caller is recognized.',
    action: 'Set it to one of the allowed values, or remove it.',
  },
  gatewayCertificateUnreadable: {
    id: 'ZWECS255E',
    text: "The gateway's certificate file %s cannot be used: %s.",
    reason: 'Forwarded identity headers count only from the certificates in the files of ha.gatewayCertificates.',
    action: 'Name PEM files with at least one certificate that this user may read.',
  },
  noGatewayCertificates: {
    id: 'ZWECS256W',
    text: 'Identity mode dn-header without ha.gatewayCertificates: no forwarded identity header counts.',
    reason: 'Nobody is known as a gateway, so every caller is recognized by its own certificate.',
    action: "Name the PEM files of the gateway's certificates in components.caching-service.ha.gatewayCertificates.",
  },
  verificationDisabled: {
    id: 'ZWECS257W',
    text: 'Client certificates are not verified (zowe.verifyCertificates: DISABLED).',
    reason: 'Anybody who reaches the port can read and change every entry.',
    action: 'Use STRICT or NONSTRICT except for tests.',
  },
  invalidDataSetName: {
    id: 'ZWECS258E',
    text: "'%s' is not a data set name that can be used: %s.",
    reason: 'storage.vsam.name names the VSAM data set; elsewhere than on z/OS a directory of this name.',
    action:
      'Name 1-8 character qualifiers of A-Z, 0-9, @, #, $ and -, first a letter or @ # $, with dots between, at most 38 characters.',
  },
  missingDataSetName: {
    id: 'ZWECS259E',
    text: 'Storage mode VSAM needs components.caching-service.ha.storage.vsam.name.',
    reason: 'There is no default data set.',
    action: 'Set it to a data set name, for example MY.ZWE.CACHE.',
  },
  invalidRecordSizes: {
    id: 'ZWECS260E',
    text: 'VSAM key length %s and record length %s cannot be used: %s.',
    reason: 'A key holds parts of two digests; a record holds key, service id and value.',
    action: 'Correct storage.vsam.keyLength and storage.vsam.recordLength.',
  },
  unknownDurability: {
    id: 'ZWECS261E',
    text: "VSAM durability '%s' is not known. Allowed values: %s.",
    reason: 'process: what is acknowledged survives the death of every process; full: loss of power too.',
    action: 'Correct components.caching-service.ha.storage.vsam.durability, or remove it.',
  },
  vsamUnavailable: {
    id: 'ZWECS262E',
    text: 'Storage mode VSAM is not available: the native addon of @zowe-ha/vsam cannot be loaded: %s.',
    reason: 'It was not built on this machine, or for another version of Node.js.',
    action: 'Build it (npm run build needs a C++ compiler), or set storage.mode to inMemory.',
  },
  cannotListen: {
    id: 'ZWECS263E',
    text: 'Cannot listen on %s port %s: %s.',
    reason: 'The address is in use, not of this system, or not permitted.',
    action: 'Free the port or choose another one in components.caching-service.port.',
  },
  stopping: {
    id: 'ZWECS264I',
    text: 'Caching Service stops: %s.',
    reason: 'It deregisters, finishes the requests under way, and closes the storage.',
    action: 'No action required.',
  },
  stopped: {
    id: 'ZWECS265I',
    text: 'Caching Service stopped.',
    reason: 'All requests are answered and the storage is closed.',
    action: 'No action required.',
  },
  invalidSize: {
    id: 'ZWECS266E',
    text: "Storage size '%s' cannot be used: it must be a whole number from 1.",
    reason: 'storage.size is how many entries are kept over all services.',
    action: 'Correct components.caching-service.storage.size.',
  },
});
