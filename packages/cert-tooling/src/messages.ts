// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What cert-tooling says. */
export const messages = defineMessages({
  storeMissing: {
    id: 'ZWEL0600E',
    text: 'Certificate store %s does not exist.',
    reason: 'The configuration names a keystore, truststore or PEM file that is not there.',
    action: 'Correct the file name at the given key, or issue development certificates with "zowe-ha certs issue".',
  },
  storeUnreadable: {
    id: 'ZWEL0601E',
    text: 'Certificate store %s cannot be read: %s.',
    reason: 'The operating system refused to read the file.',
    action: 'Give the user that runs Zowe read access to the file, and check that the name is that of a file.',
  },
  wrongPassword: {
    id: 'ZWEL0602E',
    text: 'The password does not open certificate store %s.',
    reason: 'The integrity check of the PKCS12 store fails with the configured password.',
    action: 'Correct the password at the given key. The password itself is never shown.',
  },
  certificateExpired: {
    id: 'ZWEL0603E',
    text: 'The certificate %s in %s expired on %s.',
    reason:
      'The certificate, or the authority that signed it, is past the end of its validity; every peer would refuse it.',
    action: 'Renew the certificate. Development certificates are renewed with "zowe-ha certs issue".',
  },
  certificateNotYetValid: {
    id: 'ZWEL0604E',
    text: 'The certificate %s in %s is not valid before %s.',
    reason: 'The validity of the certificate begins in the future, or the clock of this system is behind.',
    action: 'Check the system clock, or use a certificate that is valid already.',
  },
  keyMismatch: {
    id: 'ZWEL0605E',
    text: 'The private key in %s does not belong to the certificate in %s.',
    reason: 'Key and certificate come from different requests.',
    action: 'Point key and certificate to files that were issued together.',
  },
  storeFormat: {
    id: 'ZWEL0606E',
    text: 'Certificate store %s cannot be understood: %s.',
    reason: 'The file is empty, damaged, or in another format than its configuration says.',
    action:
      'Replace the file by a PKCS12 store or PEM file; "openssl pkcs12 -info" or "keytool -list" shows what a store holds.',
  },
  keyRing: {
    id: 'ZWEL0607E',
    text: 'Key ring %s cannot be opened: SAF key rings are not supported on this system.',
    reason: 'A key ring is held by the security product of z/OS; this program cannot reach one here.',
    action: 'Use PKCS12 or PEM files for this system, or run on z/OS with a release that supports key rings.',
  },
  notConfigured: {
    id: 'ZWEL0608E',
    text: 'No %s is configured.',
    reason: 'A key, its certificate and at least one certificate authority are needed for TLS.',
    action:
      'Set the given key, or issue development certificates with "zowe-ha certs issue" and use their configuration file.',
  },
  aliasMissing: {
    id: 'ZWEL0609E',
    text: 'Certificate store %s has no private key with alias %s; it has: %s.',
    reason: 'The alias in the configuration is not that of a private key entry in the store.',
    action:
      'Set the alias at the given key to one of those that the store has. Aliases are compared without regard to case.',
  },
  storeType: {
    id: 'ZWEL0610E',
    text: 'Certificate store %s has type %s, which cannot be opened; types are: PKCS12.',
    reason: 'Java-only store types can be read by Java only.',
    action:
      'Convert the store with "keytool -importkeystore -deststoretype PKCS12", and set the type at the given key.',
  },
  directoryNotWritable: {
    id: 'ZWEL0611E',
    text: 'Certificate directory %s cannot be written: %s.',
    reason: 'Certificates are to be issued into this directory.',
    action:
      'Correct the directory, its owner or its permissions, or free some space. What was there before is unchanged.',
  },
  foreignFile: {
    id: 'ZWEL0612E',
    text: '%s exists and was not issued by this program.',
    reason: 'Certificates are issued into a directory of their own and replace nothing else.',
    action: 'Choose another directory, or move the file away.',
  },
  invalidAlternativeName: {
    id: 'ZWEL0613E',
    text: '%s cannot be a subject alternative name: %s.',
    reason: 'The host names and addresses of the configuration become subject alternative names of its certificates.',
    action: 'Correct the value at the given key; ports and schemes do not belong there.',
  },
  invalidDistinguishedName: {
    id: 'ZWEL0614E',
    text: '%s cannot be part of a distinguished name: %s.',
    reason: 'The distinguished name of a certificate has limits that peers check.',
    action: 'Correct the value at the given key.',
  },
  invalidValidity: {
    id: 'ZWEL0615E',
    text: 'A validity of %s days is not possible; it is a whole number from 1 to 36500.',
    reason: 'The validity of issued certificates is configured in days.',
    action: 'Correct the value at the given key.',
  },
  issueInProgress: {
    id: 'ZWEL0616E',
    text: 'Certificates are being issued into %s by %s, which does not come to an end.',
    reason: 'Only one process issues into a directory at a time.',
    action: 'Wait for that process, or end it and try again. If no such process exists, remove the given file.',
  },
  certificateMissing: {
    id: 'ZWEL0620W',
    text: 'The %s certificate has not been issued.',
    reason: 'The certificate directory has no complete set of certificates.',
    action: 'Issue the certificates with "zowe-ha certs issue".',
  },
  certificateDamaged: {
    id: 'ZWEL0621W',
    text: 'The %s certificate cannot be used: %s',
    reason: 'A file of the set is missing, damaged, or does not belong to the others.',
    action: 'Issue the certificates again with "zowe-ha certs issue".',
  },
  namesMissing: {
    id: 'ZWEL0622W',
    text: 'The %s certificate does not cover %s.',
    reason: 'The configuration has host names or addresses that the certificate was not issued for.',
    action: 'Issue the certificates again with "zowe-ha certs issue".',
  },
  subjectChanged: {
    id: 'ZWEL0623W',
    text: 'The %s certificate is issued to %s, the configuration says %s.',
    reason: 'The distinguished name in the configuration has changed.',
    action: 'Issue the certificates again with "zowe-ha certs issue".',
  },
  authorityChanged: {
    id: 'ZWEL0624W',
    text: 'The %s certificate is not signed by the certificate authority in the directory.',
    reason: 'The certificate authority was replaced after the certificate was issued.',
    action: 'Issue the certificates again with "zowe-ha certs issue".',
  },
  expiresSoon: {
    id: 'ZWEL0625W',
    text: 'The %s certificate expires on %s.',
    reason: 'Certificates are renewed before they expire.',
    action: 'Issue the certificates again with "zowe-ha certs issue", and restart the components.',
  },
  keyExposed: {
    id: 'ZWEL0626W',
    text: 'The private key of the %s certificate can be read by others: %s.',
    reason: 'A private key that others could read must be considered known to them.',
    action: 'Issue the certificates again with "zowe-ha certs issue".',
  },
  keyTypeChanged: {
    id: 'ZWEL0627W',
    text: 'The %s certificate has a key of type %s, wanted is %s.',
    reason: 'Another type of key is asked for.',
    action: 'Issue the certificates again with "zowe-ha certs issue".',
  },
});
