// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatPath, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { locateNearest, type Locator } from '../read/locator.ts';
import { templateMessages } from './messages.ts';
import { findTemplates, replaceTemplates, type FoundTemplate } from './find-templates.ts';
import { runTemplates } from './run-templates.ts';
import { templateFinding } from './template-findings.ts';
import type { TemplateJob } from './template-outcome.ts';

export interface TemplateOptions {
  readonly locator: Locator;
  /** Values of system symbols by name, with or without the ampersand, for `zos.resolveSymbol`. */
  readonly symbols?: Readonly<Record<string, string>>;
  /** Variables for `std.getenv`. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What `zos.getEsm` and `zos.getZosVersion` tell. */
  readonly system?: { readonly esm?: string; readonly zosVersion?: string };
  /** Of all templates together; 400 by default. */
  readonly timeoutMs?: number;
  /** Of one template; 32 MiB by default. */
  readonly memoryBytes?: number;
}

export interface EvaluatedTemplates {
  /** The configuration with results in the place of templates; a template that failed is left as it was. */
  readonly config: ConfigMapping;
  readonly findings: Finding[];
  /** Where templates were, and have a result now. */
  readonly evaluated: readonly ConfigPath[];
  /** Where templates are that have none; not each of them has a finding of its own. */
  readonly failed: readonly ConfigPath[];
}

/** No configuration has more templates. */
const maxTemplates = 2000;

/** Evaluates all `${{ }}` of a merged configuration in a sandbox without any input or output. Starts nothing where there is none. */
export function evaluateTemplates(config: ConfigMapping, options: TemplateOptions): EvaluatedTemplates {
  const templates = findTemplates(config);
  const [first] = templates;
  if (!first) return { config, findings: [], evaluated: [], failed: [] };
  const location = locateNearest(options.locator, first.path, 'value');
  if (templates.length > maxTemplates) {
    const args = [formatPath(first.path), `there are more than ${maxTemplates} templates`];
    return refused(config, templates, createFinding(templateMessages.templateNotReached, args, { location }));
  }
  const job = jobFor(config, templates, options);
  const outcomes = runTemplates(job);
  if ('unavailable' in outcomes) {
    return refused(
      config,
      templates,
      createFinding(templateMessages.templateEngine, [outcomes.unavailable], { location }),
    );
  }
  const places = { locator: options.locator, paths: templates.map(({ path }) => path), budgetMs: job.budgetMs };
  const findings = [...outcomes]
    .toSorted(([a], [b]) => a - b)
    .map(([index, outcome]) => templateFinding(outcome, index, places));
  const evaluated = places.paths.filter((_path, index) => outcomes.get(index)?.kind === 'value');
  return {
    config: replaceTemplates(config, outcomes),
    findings: findings.filter((finding) => finding !== undefined),
    evaluated,
    failed: places.paths.filter((path) => !evaluated.includes(path)),
  };
}

function refused(config: ConfigMapping, templates: readonly FoundTemplate[], finding: Finding): EvaluatedTemplates {
  return { config, findings: [finding], evaluated: [], failed: templates.map(({ path }) => path) };
}

function jobFor(config: ConfigMapping, templates: readonly FoundTemplate[], options: TemplateOptions): TemplateJob {
  const environment = Object.entries(options.environment ?? {});
  return {
    config,
    texts: templates.map(({ text }) => text),
    symbols: options.symbols ?? {},
    environment: Object.fromEntries(environment.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    system: options.system ?? {},
    budgetMs: options.timeoutMs ?? 400,
    memoryBytes: options.memoryBytes ?? 32 * 1024 * 1024,
  };
}
