// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import * as checks from './answer-checks.ts';
import type { AnswerCheck } from './answer-checks.ts';
import { isSingle } from './answer-checks.ts';
import type { AnswerKey, KnownAnswers } from './answers.ts';

/** One thing that is to be known for a new configuration. */
export interface Question {
  readonly key: Exclude<AnswerKey, 'lpars'>;
  /** As a person is asked. */
  readonly ask: string;
  /** `secret` answers are never shown, and never come from an argument list. */
  readonly kind: 'text' | 'number' | 'choice' | 'names' | 'secret';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** What counts without an answer; undefined when one is needed. */
  readonly standard: (answers: KnownAnswers) => string | number | readonly string[] | undefined;
  /** Whether it is asked at all, after the answers before it. */
  readonly applies: (answers: KnownAnswers) => boolean;
  readonly check: AnswerCheck;
}

/** Answers of which the launcher, and what is in front of Zowe, know by name. */
export const usualComponents = [
  'gateway',
  'zaas',
  'discovery',
  'api-catalog',
  'caching-service',
  'app-server',
  'zss',
] as const;

const always = (): boolean => true;
const inSysplex = (answers: KnownAnswers): boolean => !isSingle(answers);
const withFiles = ({ certificateType }: KnownAnswers): boolean => certificateType === 'PKCS12';
const withRings = ({ certificateType }: KnownAnswers): boolean => certificateType === 'JCERACFKS';
const withVsam = ({ storage }: KnownAnswers): boolean => storage === 'VSAM';
const runs =
  (component: string) =>
  ({ components = [] }: KnownAnswers): boolean =>
    components.includes(component);

function question(
  key: Question['key'],
  ask: string,
  more: Partial<Omit<Question, 'standard'>> & { readonly standard?: Question['standard'] | string | number },
): Question {
  const { standard } = more;
  return {
    kind: 'text',
    applies: always,
    check: () => undefined,
    ...more,
    key,
    ask,
    standard: typeof standard === 'function' ? standard : () => standard,
  };
}

/** In the order in which they are asked, after the LPARs: each may depend on the answers before it. */
export const questions: readonly Question[] = [
  question('externalDomain', 'Host name that users connect to, in a sysplex the one of the distributed DVIPA', {
    check: checks.checkExternalDomain,
    standard: (answers) => (isSingle(answers) ? answers.lpars?.[0]?.hostname : undefined),
  }),
  question('externalPort', 'Port that users connect to', {
    kind: 'number',
    check: checks.checkExternalPort,
    standard: 7554,
  }),
  question('dvipa', 'Address of the distributed DVIPA, empty when something else distributes connections', {
    check: checks.checkDvipa,
    standard: '',
    applies: inSysplex,
  }),
  question('components', 'Components to start', {
    kind: 'names',
    check: checks.checkComponents,
    standard: () => [...usualComponents],
  }),
  question('runtimeDirectory', 'Runtime directory, where Zowe is installed', {
    check: checks.checkDirectory,
    standard: '/usr/lpp/zowe',
  }),
  question('extensionDirectory', 'Directory of extensions, the same on all LPARs', {
    check: checks.checkWritableDirectory,
    standard: '/global/zowe/extensions',
  }),
  question('workspaceDirectory', 'Workspace directory; /var is another one on each LPAR', {
    check: checks.checkWritableDirectory,
    standard: '/var/zowe/workspace',
  }),
  question('logDirectory', 'Log directory; /var is another one on each LPAR', {
    check: checks.checkWritableDirectory,
    standard: '/var/zowe/logs',
  }),
  question('sharedDirectory', 'Directory that all LPARs share', {
    check: checks.checkWritableDirectory,
    standard: '/global/zowe/shared',
    applies: inSysplex,
  }),
  question('jobName', 'Job name of the started task', { check: checks.checkJobName, standard: 'ZWE1SV' }),
  question('jobPrefix', 'Prefix of the job names of components', { check: checks.checkJobPrefix, standard: 'ZWE1' }),
  question('storage', 'Where the caching service keeps what must survive', {
    kind: 'choice',
    choices: [
      { value: 'VSAM', label: 'a VSAM data set with record-level sharing: survives, and all LPARs share it' },
      { value: 'inMemory', label: 'memory: lost with the caching service, not for several LPARs' },
    ],
    standard: (answers) => (isSingle(answers) ? 'inMemory' : 'VSAM'),
    applies: runs('caching-service'),
    check: (value, answers) =>
      value === 'inMemory' && !isSingle(answers) ? 'must be VSAM where several LPARs share what is kept' : undefined,
  }),
  question('dataSet', 'Name of the VSAM data set', { check: checks.checkDataSet, applies: withVsam }),
  question('storageClass', 'SMS storage class for record-level sharing', {
    check: checks.checkStorageClass,
    applies: withVsam,
  }),
  question('certificateType', 'Kind of certificates', {
    kind: 'choice',
    choices: [
      { value: 'PKCS12', label: 'PKCS12 and PEM files' },
      { value: 'JCERACFKS', label: 'key rings' },
    ],
    standard: 'PKCS12',
  }),
  question('certificates', 'Certificates for users, and among components', {
    kind: 'choice',
    choices: [
      { value: 'shared', label: 'one for both' },
      { value: 'separate', label: 'an external one for users, an internal one among components' },
    ],
    standard: 'shared',
  }),
  question('certificateDirectory', 'Directory of the certificates, the same on all LPARs', {
    check: checks.checkWritableDirectory,
    standard: '/global/zowe/keystore',
    applies: withFiles,
  }),
  question('keyRing', 'Key ring as OWNER/NAME', {
    check: checks.checkKeyRing,
    standard: 'ZWESVUSR/ZoweKeyring',
    applies: withRings,
  }),
  question('externalKeyRing', 'Key ring of the external certificate as OWNER/NAME', {
    check: checks.checkKeyRing,
    standard: 'ZWESVUSR/ZoweExternalKeyring',
    applies: (answers) => withRings(answers) && answers.certificates === 'separate',
  }),
  question('certificateAlias', 'Alias or label of the certificate', {
    check: checks.checkAlias,
    standard: 'localhost',
  }),
  question('certificatePassword', 'Password of the PKCS12 files, empty to set it later', {
    kind: 'secret',
    check: checks.checkPassword,
    standard: '',
    applies: withFiles,
  }),
  question('javaHome', 'Directory of Java, empty for the one in PATH', { check: checks.checkHome, standard: '' }),
  question('nodeHome', 'Directory of Node.js, empty for the one in PATH', {
    check: checks.checkHome,
    standard: '',
    applies: runs('app-server'),
  }),
  question('zosmfHost', 'Host name of z/OSMF, in a sysplex the one of its DVIPA, empty when there is none', {
    check: checks.checkZosmfHost,
    standard: '',
  }),
  question('zosmfPort', 'Port of z/OSMF', {
    kind: 'number',
    check: checks.checkPort,
    standard: 443,
    applies: ({ zosmfHost }) => (zosmfHost ?? '') !== '',
  }),
];
