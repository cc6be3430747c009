// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigMapping, InitAnswers, NewConfig } from '@zowe-ha/config-schema';
import { UsageError } from '../cli-errors.ts';
import type { CommandAction, CommandContext, CommonOptions } from '../command-context.ts';
import { exitCodes } from '../exit-code.ts';
import { answerKey, initFlags } from '../init-flags.ts';
import { printResult } from '../output.ts';

export interface ConfigInitOptions extends CommonOptions {
  readonly output: string;
  readonly answers?: string;
  readonly lpar?: readonly string[];
  readonly nonInteractive?: boolean;
  readonly printAnswers?: boolean;
  readonly dryRun?: boolean;
}

/** Writes a new configuration from answers: flags, a file, and on a terminal what is asked for. */
export const configInit: CommandAction<ConfigInitOptions> = async (context, options) => {
  const { answersTemplate, planConfig, requireNew, writeConfig } = await import('@zowe-ha/config-schema');
  if (options.printAnswers) {
    context.stdout.write(answersTemplate());
    return exitCodes.ok;
  }
  if (!options.dryRun) requireNew(options.output);
  const isAsked = !options.nonInteractive && !options.json && context.stdin.isTTY && context.stdout.isTTY === true;
  const answers = await gather(options, isAsked);
  if (options.dryRun) {
    context.stdout.write(planConfig(options.output, withoutPassword(answers)).text);
    return exitCodes.ok;
  }
  const plan = planConfig(options.output, answers);
  if (isAsked) await confirm(answers, plan);
  writeConfig(plan);
  await report(context, options, { answers, plan });
  return exitCodes.ok;
};

/** What is printed may be kept. */
function withoutPassword(answers: InitAnswers): InitAnswers {
  return answers.certificatePassword ? { ...answers, certificatePassword: '*****' } : answers;
}

async function gather(options: ConfigInitOptions, isAsked: boolean): Promise<InitAnswers> {
  const { AnswersInvalidError, AnswersMissingError, isComplete, readAnswers, reviewAnswers } =
    await import('@zowe-ha/config-schema');
  const given: ConfigMapping = {
    ...(options.answers === undefined ? {} : readAnswers(options.answers)),
    ...flagAnswers(options),
  };
  const first = reviewAnswers(given);
  if (first.problems.length > 0) throw new AnswersInvalidError(first.problems);
  const review = isAsked ? reviewAnswers(await (await import('../ask-answers.ts')).askAnswers(given)) : first;
  if (isComplete(review)) return review.answers;
  if (review.problems.length > 0) throw new AnswersInvalidError(review.problems);
  throw new AnswersMissingError(review.missing);
}

function flagAnswers(options: ConfigInitOptions): ConfigMapping {
  const values = options as unknown as Readonly<Record<string, string | undefined>>;
  const flags = initFlags.flatMap(([flag]) => {
    const key = answerKey(flag);
    const value = values[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  const lpars = options.lpar?.map(parseLpar);
  return { ...Object.fromEntries(flags), ...(lpars && { lpars }) };
}

/** sysname=LPAR1,hostname=lpar1.example.com,listenAddress=10.1.1.1,id=lpar1 */
function parseLpar(text: string): ConfigMapping {
  const parts = text.split(',').map((part) => part.split('='));
  if (parts.some((part) => part.length !== 2)) {
    throw new UsageError('--lpar has the form sysname=LPAR1,hostname=lpar1.example.com,listenAddress=10.1.1.1');
  }
  return Object.fromEntries(parts.map(([key = '', value = '']) => [key.trim(), value.trim()]));
}

async function confirm(answers: InitAnswers, { file }: NewConfig): Promise<void> {
  const { InitCancelledError } = await import('@zowe-ha/config-schema');
  const { askConfirmation } = await import('../ask-answers.ts');
  if (!(await askConfirmation(summary(answers), file))) throw new InitCancelledError();
}

function summary(answers: InitAnswers): string {
  const { lpars, certificatePassword, components, ...rest } = answers;
  const secret =
    certificatePassword === undefined
      ? []
      : [['certificatePassword', certificatePassword === '' ? 'not set' : '*****']];
  const rows = [
    ...lpars.map(({ id, sysname, hostname, listenAddress }) => [id, `${sysname}, ${hostname}, ${listenAddress}`]),
    ['components', components.join(', ')],
    ...Object.entries(rest).map(([key, value]) => [key, value === '' ? 'none' : String(value)]),
    ...secret,
  ];
  const width = Math.max(...rows.map(([key = '']) => key.length));
  return rows.map(([key = '', value = '']) => `${key.padEnd(width)}  ${value}`).join('\n');
}

async function report(
  context: CommandContext,
  options: ConfigInitOptions,
  { answers, plan }: { readonly answers: InitAnswers; readonly plan: NewConfig },
): Promise<void> {
  const { describeFinding, renderFinding } = await import('@zowe-ha/config-schema');
  const findings = [...plan.loaded.warnings, ...plan.findings];
  const isSysplex = answers.lpars.length > 1;
  printResult(context, options.json, {
    data: { file: plan.file, haInstances: answers.lpars.map(({ id }) => id), findings: findings.map(describeFinding) },
    text: [
      ...findings.map(renderFinding),
      `${plan.file} is written; only its owner can read it.`,
      `Next: zowe-ha config validate ${isSysplex ? '--ha ' : ''}--config ${plan.file}`,
    ].join('\n'),
  });
}
