// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger } from '@zowe-ha/messages';
import type { ComponentPlan, Plan } from '../src/plan/component-plan.ts';
import type { ComponentInstanceStatus, HaInstanceStatus } from '../src/control/status.ts';
import type { LifecycleHook } from '../src/hooks/lifecycle-hook.ts';
import type { Probe, ProbeContext } from '../src/probes/probe.ts';
import { createSupervisor, type Supervisor, type SupervisorOptions } from '../src/supervision/supervisor.ts';

/** The address that fixtures listen on; every launcher test has the loopback network to itself only by its ports. */
export const address = '127.0.0.6';
export const lifecycleScript = fileURLToPath(new URL('../lifecycle/start-component.sh', import.meta.url));
export const serverProgram = fileURLToPath(new URL('fixtures/server.mjs', import.meta.url));

/** Directories, plans and supervisors of one test; `close()` ends and removes all of them. */
export interface Engine {
  readonly directory: string;
  readonly systemDirectory: string;
  readonly workspace: string;
  /** Messages of the job log, without time and level. */
  readonly lines: string[];
  /** A component whose start script has this text. */
  component(name: string, script: string, settings?: Partial<ComponentPlan>): ComponentPlan;
  plan(components: readonly ComponentPlan[], settings?: Partial<Plan>): Plan;
  supervisor(plan: Plan, options?: Partial<SupervisorOptions>): Supervisor;
  output(label: string): string;
  close(): Promise<void>;
}

export function createEngine(): Engine {
  const directory = mkdtempSync(join(tmpdir(), 'zowe-ha-engine-'));
  const systemDirectory = join(directory, 'system');
  const workspace = join(directory, 'workspace');
  const logs = join(directory, 'logs');
  for (const each of [workspace, logs]) mkdirSync(each);
  const lines: string[] = [];
  const destination = {
    write: (line: string) => lines.push(line.replace(/^.*? (?:INFO|WARN|ERROR|DEBUG) /, '').trimEnd()),
  };
  const logger = createLogger({ source: 'ZWELNCH', destination, level: 'debug' });
  const supervisors: Supervisor[] = [];
  return {
    directory,
    systemDirectory,
    workspace,
    lines,
    component: (name, script, settings) =>
      writeComponent(join(directory, 'components', name), { name, script, settings }),
    plan: (components, settings) => ({
      haInstance: { id: 'lpar1', hostname: 'lpar1.test' },
      configSpec: 'FILE(zowe.yaml)',
      directories: { runtime: directory, workspace, logs, shared: join(workspace, 'shared') },
      development: true,
      launcher: {
        onVitalLost: 'stay',
        strictValidate: false,
        prepareConcurrency: 4,
        outputFiles: { sizeBytes: 50 * 1024 * 1024, keep: 3 },
        arm: { enabled: 'auto' },
      },
      discoveryServers: [],
      waves: [components.map((each) => each.name)],
      components,
      notices: [],
      ...settings,
    }),
    supervisor(plan, options) {
      const supervisor = createSupervisor({
        plan,
        logger,
        systemDirectory,
        createProbe: connectProbe,
        hooks: [],
        lifecycleScript,
        ...options,
      });
      supervisors.push(supervisor);
      return supervisor;
    },
    output: (label) => readFileSync(join(logs, `${label}.log`), 'utf8'),
    async close() {
      for (const each of supervisors) await each.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

interface ScriptedComponent {
  readonly name: string;
  readonly script: string;
  readonly settings: Partial<ComponentPlan> | undefined;
}

function writeComponent(directory: string, { name, script, settings }: ScriptedComponent): ComponentPlan {
  mkdirSync(directory, { recursive: true });
  const startScript = join(directory, 'start.sh');
  writeFileSync(startScript, `${script}\n`, { mode: 0o755 });
  return {
    name,
    directory,
    startScript,
    instances: 1,
    port: { kind: 'none' },
    environment: { PATH: process.env['PATH'] ?? '', NODE: process.execPath, ZWE_haInstance_id: 'lpar1' },
    instanceSettings: [],
    requires: [],
    after: [],
    wants: [],
    restartWithRequired: false,
    restart: { intervalsMs: [0, 0, 0], minUptimeMs: 60_000 },
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

/** Ready as soon as a connection is accepted. */
export function connectProbe(_plan: unknown, { target }: ProbeContext): Probe {
  return {
    check: (signal) =>
      new Promise((resolve) => {
        const socket = connect({ host: target?.address, port: target?.port ?? 0, signal });
        socket.once('connect', () => {
          socket.destroy();
          resolve({ ready: true });
        });
        socket.once('error', (error) => resolve({ ready: false, reason: error.message }));
      }),
    close: () => undefined,
  };
}

/** Resolves with the first status that fits. */
export function untilStatus(
  supervisor: Supervisor,
  fits: (status: HaInstanceStatus) => boolean,
): Promise<HaInstanceStatus> {
  return new Promise((resolve) => {
    const look = (status: HaInstanceStatus): void => {
      if (!fits(status)) return;
      end();
      resolve(status);
    };
    const end = supervisor.onChange(look);
    look(supervisor.status());
  });
}

/** The status of one instance; fails when there is none. */
export function instanceOf(status: HaInstanceStatus, label: string): ComponentInstanceStatus {
  const found = status.instances.find(({ component, number }) => `${component}#${number}` === label);
  if (!found) throw new Error(`${label} is not in the status`);
  return found;
}

/** Resolves when one instance is in the state, after the restarts if they are given. */
export async function untilInstance(
  supervisor: Supervisor,
  label: string,
  wanted: Partial<ComponentInstanceStatus>,
): Promise<ComponentInstanceStatus> {
  const fits = (status: HaInstanceStatus): boolean =>
    Object.entries(wanted).every(([key, value]) => instanceOf(status, label)[key as keyof typeof wanted] === value);
  return instanceOf(await untilStatus(supervisor, fits), label);
}

/** Notes what hooks are told. */
export function recordingHook(told: string[]): LifecycleHook {
  const note =
    (occasion: string) =>
    ({ component, number, port }: { component: string; number: number; port: number | undefined }): void => {
      told.push(`${occasion} ${component}#${number} ${port ?? '-'}`);
    };
  return { name: 'recording', gone: note('gone'), spawned: note('spawned'), ready: note('ready') };
}

/** Resolves when the condition holds; looks again every few milliseconds, for what has no event of its own. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
