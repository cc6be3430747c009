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
});
