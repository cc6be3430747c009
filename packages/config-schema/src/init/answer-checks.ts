// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { KnownAnswers, LparAnswer } from './answers.ts';
import { usualPorts } from './usual-ports.ts';

/** What is wrong with an answer, as the end of a sentence that begins with its name; undefined when nothing is. */
export type AnswerCheck = (value: string, answers: KnownAnswers) => string | undefined;

function matching(pattern: RegExp, problem: string): AnswerCheck {
  return (value) => (pattern.test(value) ? undefined : problem);
}

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const hostPattern = new RegExp(`^(?=.{1,253}$)${label}(?:\\.${label})*$`);
const ipv4Pattern = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/** Letters and digits, as the launcher makes of every id it is given. */
export const checkInstanceId = matching(/^[a-z0-9_]{1,64}$/, 'must be lower-case letters and digits');
export const checkSystemName = matching(
  /^[A-Z$#@][A-Z0-9$#@]{0,7}$/,
  'must be a system name: 1 to 8 of A-Z, 0-9, $, # and @',
);
export const checkJobName = matching(
  /^[A-Z$#@][A-Z0-9$#@]{2,7}$/,
  'must be a job name: 3 to 8 of A-Z, 0-9, $, # and @',
);
/** Component suffixes of two characters follow it. */
export const checkJobPrefix = matching(/^[A-Z$#@][A-Z0-9$#@]{0,5}$/, 'must be 1 to 6 of A-Z, 0-9, $, # and @');
export const checkDataSet: AnswerCheck = (value) => {
  const qualifiers = /^[A-Z$#@][A-Z0-9$#@-]{0,7}(?:\.[A-Z$#@][A-Z0-9$#@-]{0,7})+$/;
  return qualifiers.test(value) && value.length <= 38
    ? undefined
    : 'must be a data set name in upper case of at most 38 characters, as ZWE.HA.CACHE';
};
export const checkStorageClass = matching(
  /^[A-Z$#@][A-Z0-9$#@]{0,7}$/,
  'must be an SMS storage class: 1 to 8 of A-Z, 0-9, $, # and @',
);
export const checkKeyRing = matching(
  /^[A-Z0-9$#@]{1,8}\/[^/\s]{1,237}$/,
  'must be the owner and the name of a key ring, as ZWESVUSR/ZoweKeyring',
);
export const checkAlias = matching(/^\S(?:.{0,126}\S)?$/, 'must be an alias or a label');
export const checkComponents = matching(/^[A-Za-z0-9_-]{1,64}$/, 'must be names of components');

/** The host name of one system: everybody must be able to reach it. */
export const checkHostname: AnswerCheck = (value, answers) => {
  if (!hostPattern.test(value)) return 'must be a host name';
  return isLoopback(value) && !isSingle(answers) ? 'must be a name that other systems can reach' : undefined;
};

/** An address that the servers of one system listen on. */
export const checkListenAddress: AnswerCheck = (value, answers) => {
  if (!ipv4Pattern.test(value)) return 'must be an IPv4 address';
  return isLoopback(value) && !isSingle(answers) ? 'must be an address that other systems can reach' : undefined;
};

/** What users connect to: in a sysplex the name of no single system. */
export const checkExternalDomain: AnswerCheck = (value, answers) => {
  if (!hostPattern.test(value)) return 'must be a host name';
  if (isSingle(answers) || !ownerOf(value, answers)) return undefined;
  return 'is the host name of one LPAR; it must be the one of the DVIPA, which all of them stand behind';
};

export const checkDvipa: AnswerCheck = (value, answers) => {
  if (value === '') return undefined;
  if (!ipv4Pattern.test(value) || isLoopback(value)) return 'must be an IPv4 address that users can reach';
  return answers.lpars?.some(({ listenAddress }) => listenAddress === value) ? 'is the address of one LPAR' : undefined;
};

/** z/OSMF behind a DVIPA of its own, or none. */
export const checkZosmfHost: AnswerCheck = (value, answers) => {
  if (value === '') return undefined;
  if (!hostPattern.test(value)) return 'must be a host name';
  if (isSingle(answers) || !ownerOf(value, answers)) return undefined;
  return 'is the host name of one LPAR; nobody could log in while it is down. Name the DVIPA of z/OSMF';
};

/** A directory of the file system. z/OS resolves $SYSNAME in targets of symbolic links only. */
export const checkDirectory: AnswerCheck = (value) => {
  if (!/^\/[^\0\n]{1,1023}$/.test(value)) return 'must be an absolute path';
  if (!value.includes('$')) return undefined;
  return "must not contain $SYSNAME or another variable; lead it through a link: ln -s '$SYSNAME/zowe' /global/local";
};

/** The runtime directory is read-only, so that nothing that is written can be below it. */
export const checkWritableDirectory: AnswerCheck = (value, answers) => {
  const problem = checkDirectory(value, answers);
  if (problem !== undefined || answers.runtimeDirectory === undefined) return problem;
  return `${value}/`.startsWith(`${answers.runtimeDirectory.replace(/\/+$/, '')}/`)
    ? 'must not be inside the runtime directory'
    : undefined;
};

export const checkHome: AnswerCheck = (value, answers) => (value === '' ? undefined : checkDirectory(value, answers));

export const checkPassword: AnswerCheck = (value) =>
  /[\0-\x1f\x7f]/.test(value) ? 'must not contain control characters' : undefined;

export const checkPort: AnswerCheck = (value) =>
  /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535 ? undefined : 'must be a port: 1 to 65535';

/** The gateway gets it; the others keep theirs. */
export const checkExternalPort: AnswerCheck = (value, answers) =>
  Object.values(usualPorts).includes(Number(value)) ? 'is the port of another component' : checkPort(value, answers);

/** What one LPAR has in common with another one although it must not. */
export function repeatedLparValues(lpars: readonly LparAnswer[]): string[] {
  return (['id', 'sysname', 'hostname', 'listenAddress'] as const).flatMap((key) => {
    const values = lpars.map((lpar) => lpar[key].toLowerCase()).filter((value) => value !== '0.0.0.0');
    return new Set(values).size === values.length ? [] : [`lpars: two of them have the same ${key}`];
  });
}

/** Whether there is but one LPAR. */
export function isSingle({ lpars }: KnownAnswers): boolean {
  return lpars !== undefined && lpars.length < 2;
}

function ownerOf(host: string, { lpars = [] }: KnownAnswers): LparAnswer | undefined {
  return lpars.find(({ hostname }) => hostname.toLowerCase() === host.toLowerCase());
}

function isLoopback(host: string): boolean {
  return /^(?:localhost(?:\.localdomain)?|127(?:\.\d+){3})$/i.test(host);
}
