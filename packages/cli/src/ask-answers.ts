// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import * as prompts from '@clack/prompts';
import {
  InitCancelledError,
  lparQuestions,
  maxLpars,
  problemOf,
  questions,
  readAnswer,
  repeatedLparValues,
  type ConfigMapping,
  type ConfigValue,
  type KnownAnswers,
  type LparAnswer,
  type Question,
} from '@zowe-ha/config-schema';

type Answer = string | number | readonly string[];

/** Asks on the terminal for what is not given. Throws InitCancelledError when whoever is asked gives up. */
export async function askAnswers(given: ConfigMapping): Promise<ConfigMapping> {
  prompts.intro('A new configuration. Enter takes what is shown, Ctrl-C ends without writing anything.');
  const answers: Record<string, ConfigValue> = { lpars: given['lpars'] ?? (await askLpars()) };
  for (const question of questions) {
    const known = answers as KnownAnswers;
    if (!question.applies(known)) continue;
    const value = given[question.key];
    const read = value === undefined ? await ask(question, known) : readAnswer(question, value);
    if (read !== undefined) answers[question.key] = read;
  }
  return answers;
}

/** Whether the configuration is to be written. */
export async function askConfirmation(summary: string, file: string): Promise<boolean> {
  prompts.note(summary, 'The configuration');
  return answered(await prompts.confirm({ message: `Write ${file}?` }));
}

/** A text that is masked while it is typed. */
export async function askSecret(message: string): Promise<string> {
  return answered(await prompts.password({ message }));
}

async function askLpars(): Promise<ConfigValue> {
  const isCount = (text: string | undefined) =>
    /^\d{1,2}$/.test(text || '2') && Number(text || '2') <= maxLpars && Number(text || '2') > 0;
  const count = answered(
    await prompts.text({
      message: 'On how many LPARs does Zowe run?',
      placeholder: '2',
      defaultValue: '2',
      validate: (text) => (isCount(text) ? undefined : `must be 1 to ${maxLpars}`),
    }),
  );
  const lpars: LparAnswer[] = [];
  while (lpars.length < Number(count)) lpars.push(await askLpar(lpars, Number(count)));
  return lpars as unknown as ConfigValue;
}

async function askLpar(before: readonly LparAnswer[], count: number): Promise<LparAnswer> {
  const lpar: Record<string, string> = {};
  // What is asked may not be possible on several LPARs.
  const site: KnownAnswers = { lpars: Array.from({ length: count }, () => lpar as unknown as LparAnswer) };
  for (const { key, ask: message, check, standard } of lparQuestions) {
    const fallback = standard(lpar);
    lpar[key] = answered(
      await prompts.text({
        message: `LPAR ${before.length + 1}: ${message}`,
        ...(fallback !== undefined && { placeholder: fallback, defaultValue: fallback }),
        validate: (text = '') => {
          const value = text === '' ? (fallback ?? '') : text;
          return check(value, site) ?? (isTaken(before, key, value) ? 'is that of another LPAR' : undefined);
        },
      }),
    );
  }
  return lpar as unknown as LparAnswer;
}

function isTaken(before: readonly LparAnswer[], key: keyof LparAnswer, value: string): boolean {
  const empty = { id: '', sysname: '', hostname: '', listenAddress: '' };
  return before.some(
    (lpar) =>
      repeatedLparValues([
        { ...empty, [key]: lpar[key] },
        { ...empty, id: '1', sysname: '1', hostname: '1', listenAddress: '1', [key]: value },
      ]).length > 0,
  );
}

async function ask(question: Question, known: KnownAnswers): Promise<Answer | undefined> {
  const { kind, choices, ask: message } = question;
  const standard = question.standard(known);
  if (choices) {
    const options = choices.map(({ value, label }) => ({ value, label: `${value}: ${label}` }));
    return untilGood(question, known, () => prompts.select({ message, options, initialValue: String(standard) }));
  }
  if (kind === 'names') {
    const names = standard as string[];
    const options = names.map((value) => ({ value, label: value }));
    return untilGood(question, known, () =>
      prompts.multiselect({ message, options, initialValues: names, required: true }),
    );
  }
  const validate = (text = '') => problemOfText(question, text === '' ? String(standard ?? '') : text, known);
  if (kind === 'secret') return answered(await prompts.password({ message, validate }));
  const text = answered(
    await prompts.text({
      message,
      ...(standard !== undefined && { placeholder: String(standard), defaultValue: String(standard) }),
      validate,
    }),
  );
  return readAnswer(question, text);
}

function problemOfText(question: Question, text: string, known: KnownAnswers): string | undefined {
  const value = readAnswer(question, text);
  return value === undefined ? 'cannot be used' : problemOf(question, value, known);
}

/** A choice is checked after it was made, and asked again. */
async function untilGood(
  question: Question,
  known: KnownAnswers,
  choose: () => Promise<string | string[] | symbol>,
): Promise<Answer> {
  for (;;) {
    const value = answered(await choose());
    const problem = problemOf(question, value, known);
    if (problem === undefined) return value;
    prompts.log.error(`The answer ${problem}.`);
  }
}

function answered<T>(value: T): Exclude<T, symbol> {
  if (prompts.isCancel(value)) throw new InitCancelledError();
  return value as Exclude<T, symbol>;
}
