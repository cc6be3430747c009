// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MessageArgument, MessageDefinition } from '@zowe-ha/messages';
import { formatPath, type ConfigPath } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { locateNearest, type Locator } from '../read/locator.ts';
import { templateMessages } from './messages.ts';
import type { TemplateOutcome } from './template-outcome.ts';

/** What findings about templates need to know. */
export interface TemplatePlaces {
  readonly locator: Locator;
  /** Where each template stands. */
  readonly paths: readonly ConfigPath[];
  readonly budgetMs: number;
}

/** What is wrong with a template; undefined when nothing is, or when it is told elsewhere. */
export function templateFinding(outcome: TemplateOutcome, index: number, places: TemplatePlaces): Finding | undefined {
  const path = places.paths[index] ?? [];
  const said = explain(outcome, index, places);
  if (!said) return undefined;
  const [definition, ...args] = said;
  return createFinding(definition, args, { location: locateNearest(places.locator, path, 'value') });
}

type Said = readonly [MessageDefinition, ...MessageArgument[]];

const simple = {
  syntax: templateMessages.templateSyntax,
  throws: templateMessages.templateThrows,
  tooLarge: templateMessages.templateTooLarge,
  result: templateMessages.templateResult,
} as const;

function explain(outcome: TemplateOutcome, index: number, { paths, budgetMs }: TemplatePlaces): Said | undefined {
  const nameOf = (template: number): string => formatPath(paths[template] ?? []);
  const name = nameOf(index);
  switch (outcome.kind) {
    case 'value':
      return outcome.differs ? [templateMessages.templateParts, name] : undefined;
    case 'tooSlow':
      return [templateMessages.templateTooSlow, name, budgetMs];
    case 'notReached':
      return [templateMessages.templateNotReached, name, 'the others took all the time'];
    case 'uses':
      return [templateMessages.templateUsesFailed, name, nameOf(outcome.index)];
    case 'cycle':
      return explainCycle(outcome.members, index, nameOf);
    default:
      return [simple[outcome.kind], name, outcome.what];
  }
}

/** Once, at the first of them. */
function explainCycle(
  members: readonly number[],
  index: number,
  nameOf: (template: number) => string,
): Said | undefined {
  if (index !== members[0]) return undefined;
  return [templateMessages.templateCycle, [...members, index].map(nameOf).join(' -> ')];
}
