// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { InitAnswers } from './answers.ts';
import { indented, yaml } from './render-lines.ts';

/** `zowe.certificate`: what components show each other, and users too when there is no other one. */
export function certificateLines(answers: InitAnswers): string[] {
  const isSeparate = answers.certificates === 'separate';
  const about = isSeparate
    ? '# The internal certificate; it names the host of every LPAR. The external one stands at the gateway.'
    : '# One certificate for users and components; it names the external domain and the host of every LPAR.';
  return [about, ...storeLines(answers, { part: isSeparate ? 'internal' : undefined, ring: answers.keyRing })];
}

/** The certificate that users see, at the component that they connect to. */
export function externalCertificateLines(answers: InitAnswers): string[] {
  if (answers.certificates !== 'separate') return [];
  return [
    '# The external certificate; it names the external domain.',
    ...storeLines(answers, { part: 'external', ring: answers.externalKeyRing }),
  ];
}

interface Place {
  /** The directory of one of two certificates. */
  readonly part: string | undefined;
  readonly ring: string | undefined;
}

function storeLines(answers: InitAnswers, { part, ring }: Place): string[] {
  if (answers.certificateType === 'PKCS12') return fileLines(answers, part);
  const store = [
    `type: JCERACFKS`,
    `file: ${yaml(`safkeyring://${ring ?? ''}`)}`,
    '# No secret: Java wants a word here.',
    'password: password',
  ];
  return [
    'certificate:',
    ...indented(['keystore:', ...indented([...store, `alias: ${yaml(answers.certificateAlias)}`])]),
    ...indented(['truststore:', ...indented(store)]),
  ];
}

function fileLines(
  { certificateDirectory = '', certificateAlias, certificatePassword = '' }: InitAnswers,
  part: string | undefined,
): string[] {
  const file = (name: string): string =>
    yaml([certificateDirectory.replace(/\/+$/, ''), part, name].filter(Boolean).join('/'));
  const around = part === 'external' ? 'components.gateway' : 'zowe';
  const password = (store: string): string[] =>
    certificatePassword === ''
      ? [`# Not set yet: zowe-ha config set ${around}.certificate.${store}.password --stdin --config zowe.yaml`]
      : [`password: ${yaml(certificatePassword)}`];
  return [
    'certificate:',
    ...indented([
      'keystore:',
      ...indented([
        'type: PKCS12',
        `file: ${file('keystore.p12')}`,
        ...password('keystore'),
        `alias: ${yaml(certificateAlias)}`,
      ]),
      'truststore:',
      ...indented(['type: PKCS12', `file: ${file('truststore.p12')}`, ...password('truststore')]),
      'pem:',
      ...indented([
        `key: ${file('key.pem')}`,
        `certificate: ${file('certificate.pem')}`,
        `certificateAuthorities: ${file('ca.pem')}`,
      ]),
    ]),
  ];
}
