// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger } from '@zowe-ha/messages';
import type { ComponentPlan, LauncherPlan, Plan } from '../../src/plan/component-plan.ts';
import type { LifecyclePlan } from '../../src/plan/lifecycle-plan.ts';
import { prepareComponents, type PrepareOptions, type Preparation } from '../../src/preparation/prepare-components.ts';
import { createProcessTable } from '../../src/process/process-table.ts';

export const lifecycle = fileURLToPath(new URL('../../lifecycle', import.meta.url));

export interface ScriptedComponent {
  readonly scripts?: Readonly<Partial<Record<'validate' | 'preConfigure' | 'configure', string>>>;
  readonly lifecycle?: Partial<LifecyclePlan>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly settings?: Partial<ComponentPlan>;
}

/** Directories of one test, and what is prepared in them. */
export interface Site {
  readonly directory: string;
  readonly workspace: string;
  readonly logs: string;
  readonly runtime: string;
  /** Messages, without time and level. */
  readonly said: string[];
  /** What scripts wrote, as `component: line`. */
  readonly written: string[];
  component(name: string, options?: ScriptedComponent): ComponentPlan;
  plan(components: readonly ComponentPlan[], settings?: PlanSettings): Plan;
  prepare(plan: Plan, options?: Partial<PrepareOptions>): Promise<ReadonlyMap<string, Preparation>>;
  close(): void;
}

interface PlanSettings {
  readonly haInstance?: string;
  readonly launcher?: Partial<LauncherPlan>;
  readonly plan?: Partial<Plan>;
}

export function createSite(): Site {
  const directory = mkdtempSync(join(tmpdir(), "zowe-ha prepare it's-"));
  const [workspace, logs, runtime] = ['workspace', 'logs', 'runtime'].map((name) => join(directory, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [workspace, runtime]) mkdirSync(each);
  const said: string[] = [];
  const written: string[] = [];
  const destination = {
    write: (line: string) => said.push(line.replace(/^.*? (?:INFO|WARN|ERROR|DEBUG) /, '').trimEnd()),
  };
  const logger = createLogger({ source: 'ZWELNCH', destination, level: 'debug' });
  return {
    directory,
    workspace,
    logs,
    runtime,
    said,
    written,
    component: (name, options = {}) => writeComponent(join(directory, 'components', name), name, options),
    plan: (components, { haInstance = 'lpar1', launcher, plan } = {}) =>
      ({
        haInstance: { id: haInstance, hostname: `${haInstance}.test` },
        configSpec: 'FILE(zowe.yaml)',
        directories: { runtime, workspace, logs, shared: join(workspace, 'shared') },
        development: false,
        launcher: { ...launcherDefaults, ...launcher },
        discoveryServers: [],
        waves: [components.map((each) => each.name)],
        components,
        preparation: { onConfigureFailure: 'warn', withoutProcess: [] },
        notices: [],
        ...plan,
      }) satisfies Plan,
    prepare: (plan, options = {}) =>
      prepareComponents(plan, {
        logger,
        writeLines: (component, lines) => written.push(...lines.map((line) => `${component}: ${line}`)),
        inherited: { PATH: process.env['PATH'], ZWE_stale: 'inherited' },
        lifecycle,
        processes: createProcessTable(),
        ...options,
      }),
    close() {
      chmodSync(workspace, 0o770);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const launcherDefaults: LauncherPlan = {
  onVitalLost: 'stay',
  strictValidate: false,
  prepareConcurrency: 4,
  outputFiles: { sizeBytes: 1024, keep: 1 },
  arm: { enabled: 'no' },
};

function writeComponent(
  directory: string,
  name: string,
  { scripts = {}, lifecycle: own, environment = {}, settings }: ScriptedComponent,
): ComponentPlan {
  mkdirSync(join(directory, 'bin'), { recursive: true });
  writeFileSync(join(directory, 'manifest.yaml'), `name: ${name}\nid: org.example.${name}\n`);
  const paths = Object.entries(scripts).map(([step, text]) => {
    const file = join(directory, 'bin', `${step}.sh`);
    writeFileSync(file, text);
    return [step, file] as const;
  });
  return {
    name,
    directory,
    startScript: join(directory, 'bin', 'start.sh'),
    instances: 1,
    port: { kind: 'none' },
    instanceSettings: [],
    environment: { ZWE_CLI_PARAMETER_COMPONENT: name, ZWE_haInstance_id: 'lpar1', ...environment },
    lifecycle: {
      manifest: join(directory, 'manifest.yaml'),
      staticDefinitions: [],
      sharedLibraries: [],
      plugins: [],
      needsZos: false,
      checks: [],
      ...Object.fromEntries(paths),
      ...own,
    },
    requires: [],
    after: [],
    wants: [],
    restartWithRequired: false,
    restart: { intervalsMs: [], minUptimeMs: 60_000 },
    shareAs: 'yes',
    stopGraceMs: 5_000,
    startTimeoutMs: 20_000,
    readiness: { type: 'none' },
    liveness: { type: 'none' },
    vital: false,
    minHealthyMs: 0,
    drainMs: 0,
    ...settings,
  };
}
