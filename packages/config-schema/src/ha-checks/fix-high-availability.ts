// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { InvalidConfigError } from '../config-errors.ts';
import type { ConfigPath } from '../config-value.ts';
import { changeConfigFile, type ChangeReport } from '../edit/change-config-file.ts';
import { ConfigFileChangedError, EditRefusedError } from '../edit/errors.ts';
import { findingIdentity, loadErrors } from '../edit/load-errors.ts';
import { loadConfig, type LoadedConfig, type LoadOptions } from '../load-config.ts';
import { completeSpec } from '../read/read-sources.ts';
import { createMasker } from '../secrets/mask-secrets.ts';
import { checkHighAvailability } from './check-high-availability.ts';
import { openDraft, type ConfigDraft, type LineChange } from './config-draft.ts';
import type { HaFinding } from './ha-finding.ts';
import type { HaCheckOptions } from './ha-site.ts';
import { putAside, type AsideFile } from './put-aside.ts';
import { renameFindings } from './rename-ha-instance.ts';

export interface HaFixOptions {
  readonly load?: LoadOptions;
  readonly check?: HaCheckOptions;
  /** Nothing is written; everything else is the same. */
  readonly dryRun?: boolean;
  /** Names the backups; the current time by default. */
  readonly now?: Date;
}

/** One finding that is mended. */
export interface HaRepair {
  readonly finding: HaFinding;
  readonly changes: readonly LineChange[];
}

/** What was changed, or would be, and what is left. */
export interface HaFixReport {
  readonly repairs: readonly HaRepair[];
  /** The files that were written; none in a dry run. */
  readonly files: readonly ChangeReport[];
  readonly aside: readonly AsideFile[];
  /** The configuration after the changes. */
  readonly loaded: LoadedConfig;
  /** What the changes did not mend. */
  readonly remaining: readonly HaFinding[];
}

/** Mending one thing can bring another one to light; no configuration needs as many rounds. */
const maxRounds = 20;

/**
 * Makes the changes that need no decision. The whole is looked at before anything is written: a change that would make the configuration
 * invalid is left out. Throws InvalidConfigError for a configuration that is not valid for other reasons, ConfigFileChangedError when
 * somebody else changes a file meanwhile. Lines of changes are without secrets.
 */
export function fixHighAvailability(given: string, options: HaFixOptions = {}): HaFixReport {
  const spec = completeSpec(given, options.load ?? {});
  // What the directory adds is in the list now.
  const load = { ...options.load, instanceDirectory: '' };
  const draft = openDraft(spec, load);
  const repairs = concealed(mend(spec, draft, options.check), draft);
  const loaded = loadConfig(spec, draft.loadOptions());
  const aside = repairs.flatMap(({ finding }) => finding.fix?.files ?? []);
  if (options.dryRun) {
    const found = checkHighAvailability(loaded, options.check);
    const remaining = found.filter(({ location }) => !aside.includes(location.file ?? ''));
    return { repairs, files: [], aside: [], loaded, remaining };
  }
  const now = options.now ?? new Date();
  const files = write(draft, now);
  const moved = aside.flatMap((file) => putAside(file, now) ?? []);
  const written = loadConfig(spec, load);
  return { repairs, files, aside: moved, loaded: written, remaining: checkHighAvailability(written, options.check) };
}

/** The lines are there to be shown. */
function concealed(repairs: readonly HaRepair[], draft: ConfigDraft): HaRepair[] {
  const mask = createMasker(...draft.files().map(({ value }) => value));
  const conceal = (line: string): string => String(mask(line, []));
  return repairs.map(({ finding, changes }) => ({
    finding,
    changes: changes.map(({ removed, added, ...place }) => ({
      ...place,
      removed: removed.map(conceal),
      added: added.map(conceal),
    })),
  }));
}

function mend(spec: string, draft: ConfigDraft, check: HaCheckOptions | undefined): HaRepair[] {
  const repairs: HaRepair[] = [];
  const tried = new Set<string>();
  for (let round = 0; round < maxRounds; round++) {
    const touched: ConfigPath[] = [];
    const todo = fixableOf(spec, draft, check).filter((finding) => !tried.has(findingIdentity(finding)));
    if (todo.length === 0) break;
    for (const finding of todo) {
      const paths = finding.fix?.edits.map(({ path }) => path) ?? [];
      // What one repair has changed is looked at again before another one changes it.
      if (paths.some((path) => touched.some((other) => overlap(path, other)))) continue;
      tried.add(findingIdentity(finding));
      touched.push(...paths);
      repairs.push(...tryToRepair(spec, draft, finding));
    }
  }
  return repairs;
}

function fixableOf(spec: string, draft: ConfigDraft, check: HaCheckOptions | undefined): HaFinding[] {
  try {
    return checkHighAvailability(loadConfig(spec, draft.loadOptions()), check).filter(({ fix }) => fix !== undefined);
  } catch (error) {
    if (!(error instanceof InvalidConfigError)) throw error;
    return renameFindings(error.findings, draft.files());
  }
}

function tryToRepair(spec: string, draft: ConfigDraft, finding: HaFinding): HaRepair[] {
  const { edits = [], files = [] } = finding.fix ?? {};
  if (files.length > 0) return [{ finding, changes: [] }];
  const known = loadErrors(() => loadConfig(spec, draft.loadOptions())).map(findingIdentity);
  let changes: LineChange[];
  try {
    changes = draft.apply(edits);
  } catch (error) {
    if (error instanceof EditRefusedError) return [];
    throw error;
  }
  const isWorse = loadErrors(() => loadConfig(spec, draft.loadOptions())).some(
    (error) => !known.includes(findingIdentity(error)),
  );
  if (changes.length > 0 && !isWorse) return [{ finding, changes }];
  draft.undo();
  return [];
}

function overlap(one: ConfigPath, other: ConfigPath): boolean {
  return one.slice(0, other.length).every((step, index) => step === other[index]);
}

/** All files, or none: what was written is taken back when another one cannot be. */
function write(draft: ConfigDraft, now: Date): ChangeReport[] {
  const written: (() => void)[] = [];
  try {
    return [...draft.changed()].map(([file, { before, after }]) => {
      const change = (text: string): string => {
        if (text !== before) throw new ConfigFileChangedError(file);
        return after;
      };
      const report = changeConfigFile(file, change, { now });
      written.push(() => void changeConfigFile(file, () => before, { backup: false }));
      return report;
    });
  } catch (error) {
    written.forEach((restore) => restore());
    throw error;
  }
}
