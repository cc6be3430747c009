// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** The options of `config init` that answer a question each. Passwords have none: everybody sees an argument list. */
export const initFlags: readonly (readonly [flag: string, description: string])[] = [
  ['--external-domain <host>', 'host name that users connect to'],
  ['--external-port <port>', 'port that users connect to (7554)'],
  ['--dvipa <address>', 'address of the distributed DVIPA'],
  ['--components <names>', 'components to start, with commas'],
  ['--runtime-directory <path>', 'where Zowe is installed (/usr/lpp/zowe)'],
  ['--extension-directory <path>', 'extensions (/global/zowe/extensions)'],
  ['--workspace-directory <path>', 'workspace of each LPAR (/var/zowe/workspace)'],
  ['--log-directory <path>', 'logs of each LPAR (/var/zowe/logs)'],
  ['--shared-directory <path>', 'what all LPARs share (/global/zowe/shared)'],
  ['--job-name <name>', 'job name of the started task (ZWE1SV)'],
  ['--job-prefix <prefix>', 'prefix of the job names of components (ZWE1)'],
  ['--storage <storage>', 'of the caching service: VSAM or inMemory'],
  ['--data-set <dsn>', 'VSAM data set of the caching service'],
  ['--storage-class <name>', 'SMS storage class of that data set'],
  ['--certificate-type <type>', 'PKCS12 or JCERACFKS, which means key rings (PKCS12)'],
  ['--certificates <arrangement>', 'shared or separate (shared)'],
  ['--certificate-directory <path>', 'PKCS12 and PEM files (/global/zowe/keystore)'],
  ['--key-ring <owner/name>', 'key ring (ZWESVUSR/ZoweKeyring)'],
  ['--external-key-ring <owner/name>', 'key ring of the external certificate'],
  ['--certificate-alias <alias>', 'alias or label of the certificate (localhost)'],
  ['--java-home <path>', 'directory of Java'],
  ['--node-home <path>', 'directory of Node.js'],
  ['--zosmf-host <host>', 'host name of z/OSMF'],
  ['--zosmf-port <port>', 'port of z/OSMF (443)'],
];

/** The answer that a flag gives, as in a file of answers. */
export function answerKey(flag: string): string {
  const name = /^--([a-z-]+)/.exec(flag)?.[1] ?? '';
  return name.replaceAll(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
