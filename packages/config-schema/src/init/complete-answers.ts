// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, type ConfigMapping } from '../config-value.ts';
import { nearestSpelling } from '../validate/nearest-spelling.ts';
import {
  checkHostname,
  checkInstanceId,
  checkListenAddress,
  checkSystemName,
  repeatedLparValues,
  type AnswerCheck,
} from './answer-checks.ts';
import type { InitAnswers, KnownAnswers, LparAnswer } from './answers.ts';
import { questions, type Question } from './questions.ts';

/** More LPARs than a sysplex has. */
export const maxLpars = 32;

/** What was made of answers that were given. */
export interface AnswerReview {
  /** All that is valid, defaults included. */
  readonly answers: KnownAnswers;
  /** What has no default and was not answered: name and question. */
  readonly missing: readonly { readonly key: string; readonly ask: string }[];
  /** What cannot be used; never shows a value. */
  readonly problems: readonly string[];
}

/** The questions about one LPAR. */
export const lparQuestions: readonly {
  readonly key: keyof LparAnswer;
  readonly ask: string;
  readonly check: AnswerCheck;
  readonly standard: (lpar: Partial<LparAnswer>) => string | undefined;
}[] = [
  { key: 'sysname', ask: 'System name of the LPAR', check: checkSystemName, standard: () => undefined },
  {
    key: 'id',
    ask: 'Id of the HA instance on it',
    check: checkInstanceId,
    standard: ({ sysname }) => sysname?.toLowerCase().replaceAll(/[^a-z0-9]/g, '_'),
  },
  { key: 'hostname', ask: 'Host name of the LPAR', check: checkHostname, standard: () => undefined },
  {
    key: 'listenAddress',
    ask: 'Address of the LPAR that servers listen on, 0.0.0.0 for all',
    check: checkListenAddress,
    standard: () => '0.0.0.0',
  },
];

/** Reviews answers that came from files and flags, everything at once. Whether a question applies depends on the answers before it. */
export function reviewAnswers(given: ConfigMapping): AnswerReview {
  const problems = unknownKeys(given);
  const missing: { key: string; ask: string }[] = [];
  const lpars = reviewLpars(given['lpars'], { missing, problems });
  const answers: Record<string, unknown> = { lpars };
  for (const question of questions) {
    if (!question.applies(answers)) continue;
    const value = given[question.key] ?? question.standard(answers);
    if (value === undefined) {
      missing.push({ key: question.key, ask: question.ask });
      continue;
    }
    const read = readAnswer(question, value);
    const problem = read === undefined ? 'cannot be used' : problemOf(question, read, answers);
    if (problem === undefined) answers[question.key] = read;
    else problems.push(`${question.key} ${problem}`);
  }
  return { answers: answers, missing, problems };
}

/** Whether a review leaves nothing open. */
export function isComplete(review: AnswerReview): review is AnswerReview & { readonly answers: InitAnswers } {
  return review.missing.length === 0 && review.problems.length === 0;
}

/** What is wrong with an answer; undefined when nothing is. */
export function problemOf(question: Question, value: unknown, answers: KnownAnswers): string | undefined {
  if (question.choices && !question.choices.some((choice) => choice.value === value)) {
    return `must be ${question.choices.map((choice) => choice.value).join(' or ')}`;
  }
  const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (question.kind === 'names') return problemOfNames(question, values, answers);
  return values.map((part) => question.check(String(part), answers)).find((problem) => problem !== undefined);
}

function problemOfNames(question: Question, names: readonly unknown[], answers: KnownAnswers): string | undefined {
  if (names.length === 0) return 'must name at least one';
  const missing = (answers.lpars?.length ?? 0) > 1 && !names.includes('caching-service');
  if (missing) return 'must have caching-service where there are several LPARs';
  return names.map((name) => question.check(String(name), answers)).find((problem) => problem !== undefined);
}

/** Flags are texts, and so may be what a file has. */
export function readAnswer(question: Question, value: unknown): string | number | readonly string[] | undefined {
  if (question.kind === 'names') {
    const names = typeof value === 'string' ? value.split(',').map((name) => name.trim()) : value;
    return Array.isArray(names) && names.every((name) => typeof name === 'string')
      ? [...new Set(names.filter((name) => name !== ''))]
      : undefined;
  }
  if (typeof value === 'number') return question.kind === 'number' ? value : String(value);
  if (typeof value !== 'string') return undefined;
  const isNumber = question.kind === 'number' && /^\d{1,9}$/.test(value);
  return isNumber ? Number(value) : value;
}

interface Open {
  readonly missing: { key: string; ask: string }[];
  readonly problems: string[];
}

/** Undefined when there are none: until they are known, several are assumed. */
function reviewLpars(given: unknown, open: Open): LparAnswer[] | undefined {
  if (given === undefined || (Array.isArray(given) && given.length === 0)) {
    open.missing.push({ key: 'lpars', ask: 'The LPARs, each with sysname and hostname' });
    return undefined;
  }
  if (!Array.isArray(given) || given.length > maxLpars || !given.every(isMapping)) {
    open.problems.push(`lpars must be a list of at most ${maxLpars} LPARs, each with sysname and hostname`);
    return undefined;
  }
  const site: KnownAnswers = { lpars: given as unknown as LparAnswer[] };
  const lpars = given.map((lpar: ConfigMapping, index) => reviewLpar(lpar, `lpars[${index}].`, { site, open }));
  open.problems.push(...repeatedLparValues(lpars));
  return lpars;
}

function reviewLpar(
  given: ConfigMapping,
  prefix: string,
  { site, open }: { readonly site: KnownAnswers; readonly open: Open },
): LparAnswer {
  const known = lparQuestions.map(({ key }): string => key);
  const foreign = Object.keys(given).filter((key) => !known.includes(key));
  open.problems.push(...foreign.map((key) => `${prefix}${key} is not known`));
  const lpar: Record<string, string> = {};
  for (const { key, ask, check, standard } of lparQuestions) {
    const value = given[key] ?? standard(lpar);
    // Something that no other LPAR has, so that what is missing is not said to be repeated.
    lpar[key] = `${prefix}${key}`;
    if (value === undefined) {
      open.missing.push({ key: `${prefix}${key}`, ask });
      continue;
    }
    const text = typeof value === 'object' ? '' : String(value);
    const problem = check(text, site);
    if (problem === undefined) lpar[key] = text;
    else open.problems.push(`${prefix}${key} ${problem}`);
  }
  return lpar as unknown as LparAnswer;
}

function unknownKeys(given: ConfigMapping): string[] {
  const known = ['lpars', ...questions.map(({ key }) => key)];
  return Object.keys(given)
    .filter((key) => !known.includes(key as never))
    .map((key) => {
      const nearest = nearestSpelling(key, known);
      return `${key} is not known${nearest === undefined ? '' : `; is ${nearest} meant?`}`;
    });
}
