// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createLogger } from '@zowe-ha/messages';
import { decideAdoption } from '../../src/adoption/decide.ts';
import type { InstanceOutput } from '../../src/output/instance-outputs.ts';
import type { ComponentPlan, Plan } from '../../src/plan/component-plan.ts';
import type { ComponentProcess, SpawnOptions } from '../../src/process/component-process.ts';
import { instanceLabel } from '../../src/process/instance-environment.ts';
import type { InstanceRecord } from '../../src/process/instance-record.ts';
import type { ProcessEntry, ProcessIdentity, ProcessTable } from '../../src/process/process-table.ts';
import type { Clock } from '../../src/supervision/clock.ts';
import { createHookRunner } from '../../src/supervision/hook-runner.ts';
import type { EngineGround } from '../../src/supervision/engine-surroundings.ts';
import { createSupervisor, type Supervisor, type SupervisorOptions } from '../../src/supervision/supervisor.ts';
import { createManualClock } from '../manual-clock.ts';

/** How the instances of a label behave from now on. */
export interface Behaviour {
  isReady: boolean;
  ignoresTerm: boolean;
  /** A second process stays when the first one ends. */
  leavesRest: boolean;
  cannotSpawn: boolean;
}

interface SimulatedProcess {
  readonly pid: number;
  readonly label: string;
  readonly tag: string;
  readonly ignoresTerm: boolean;
  readonly leavesRest: boolean;
  isLeaderAlive: boolean;
  isRestAlive: boolean;
  onExit: (code: number | null, signal: NodeJS.Signals | null) => void;
}

/** What a launcher that is gone still would like to do has no effect. */
interface Launcher {
  isAlive: boolean;
  readonly supervisor: Supervisor;
}

const slowEndMs = 30;

const fineOutput: InstanceOutput = {
  file: '/simulated',
  begin: () => undefined,
  resume: () => undefined,
  lastLines: () => [],
  ending: () => () => [],
  onLine: () => () => undefined,
  close: () => undefined,
  leave: () => undefined,
};

/** A simulated process table with time of its own, on which launchers come and go. */
export class SimulatedSystem {
  readonly clock = createManualClock();
  /** What must never happen, but did. */
  readonly violations: string[] = [];
  readonly lines: string[] = [];
  readonly behaviours = new Map<string, Behaviour>();
  readonly #processes = new Map<number, SimulatedProcess>();
  readonly #records = new Map<string, InstanceRecord>();
  #nextPid = 1000;
  #nextLauncher = 1;
  #launcher: Launcher | undefined;

  get supervisor(): Supervisor {
    if (!this.#launcher) throw new Error('no launcher runs');
    return this.#launcher.supervisor;
  }

  behaviour(label: string): Behaviour {
    const known = this.behaviours.get(label);
    if (known) return known;
    const fine = { isReady: true, ignoresTerm: false, leavesRest: false, cannotSpawn: false };
    this.behaviours.set(label, fine);
    return fine;
  }

  /** Labels of what runs, once for each process. */
  get running(): string[] {
    return [...this.#processes.values()].filter(isAlive).map(({ label }) => label);
  }

  get records(): string[] {
    return [...this.#records.keys()];
  }

  launch(plan: Plan): Supervisor {
    const self = this.#newIdentity();
    const launcher: Launcher = {
      isAlive: true,
      supervisor: createSupervisor(this.#options(plan, self, () => launcher)),
    };
    this.#launcher = launcher;
    void launcher.supervisor.start();
    return launcher.supervisor;
  }

  /** SIGKILL to the launcher: nothing of it happens any more, everything else goes on. */
  killLauncher(): void {
    if (this.#launcher) this.#launcher.isAlive = false;
    this.#launcher = undefined;
  }

  /** The first process of the instance ends; false when there is none. */
  crash(label: string, code = 1): boolean {
    const found = [...this.#processes.values()].find((each) => each.label === label && each.isLeaderAlive);
    if (found) this.#endLeader(found, code, null);
    return found !== undefined;
  }

  /** Lets everything happen that does not wait for time. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
  }

  async advance(ms: number, stepMs = ms): Promise<void> {
    for (let passed = 0; passed < ms; passed += stepMs) {
      this.clock.advance(Math.min(stepMs, ms - passed));
      await this.settle();
    }
  }

  #newIdentity(): ProcessIdentity {
    const pid = this.#nextLauncher++;
    return { pid, startTime: `${pid}`, bootId: 'boot', pidNamespace: 'pids', hostname: 'lpar1.test' };
  }

  #options(plan: Plan, self: ProcessIdentity, launcher: () => Launcher): SupervisorOptions {
    const destination = { write: (line: string) => this.lines.push(line) };
    const logger = createLogger({ source: 'ZWELNCH', destination, level: 'info' });
    const processes = this.#tableOf(self);
    return {
      plan,
      logger,
      systemDirectory: '/simulated',
      hooks: [],
      lifecycleScript: '/simulated',
      createProbe: (_plan, { environment }) => {
        const label = environment?.['ZWE_HA_COMPONENT_INSTANCE'] ?? '';
        return {
          check: () =>
            Promise.resolve(this.behaviour(label).isReady ? { ready: true } : { ready: false, reason: 'not ready' }),
          close: () => undefined,
        };
      },
      openGround: (_options, { changed, ownershipLoss, preparations }) => ({
        surroundings: {
          haInstance: plan.haInstance,
          directories: plan.directories,
          lifecycleScript: '/simulated',
          inherited: {},
          processes,
          startProcess: (spawn) => this.#spawn(spawn, launcher()),
          adoptProcess: (record, { onExit }) => this.#adopt(record, launcher(), onExit),
          ports: {
            assign: (label, port) => Promise.resolve(port.kind === 'none' ? undefined : 20_000 + label.length),
            adopt: () => true,
            current: () => undefined,
            listenDescriptor: () => undefined,
            release: () => undefined,
          },
          records: {
            write: (record) => {
              if (launcher().isAlive) this.#records.set(instanceLabel(record.component, record.number), record);
            },
            remove: (component, number) => {
              if (launcher().isAlive) this.#records.delete(instanceLabel(component, number));
            },
            removeFile: () => undefined,
            all: () => [],
          },
          endWatches: {
            prepare: () => undefined,
            openForStart: () => undefined,
            openForAdoption: () => undefined,
            remove: () => undefined,
          },
          outputs: { open: () => fineOutput, close: () => undefined },
          isKilledForMemory: () => false,
          hooks: createHookRunner([], logger),
          createProbe: this.#options(plan, self, launcher).createProbe,
          clock: this.#clockOf(launcher),
          random: () => 0,
          logger,
          ...{ changed, ownershipLoss, preparations },
        },
        occupy: (wanted) => this.#occupy(wanted, processes, launcher),
        extend: () => undefined,
        leave: () => undefined,
      }),
    };
  }

  #clockOf(launcher: () => Launcher): Clock {
    return {
      now: () => this.clock.now(),
      monotonic: () => this.clock.monotonic(),
      schedule: (delayMs, action) =>
        this.clock.schedule(delayMs, () => {
          if (launcher().isAlive) action();
        }),
    };
  }

  /** As the real one: what must not be there is gone when it resolves. */
  async #occupy(plan: Plan, processes: ProcessTable, launcher: () => Launcher): ReturnType<EngineGround['occupy']> {
    const adopted = new Map<string, InstanceRecord>();
    const swept: SimulatedProcess[] = [];
    const settled: string[] = [];
    for (const { record, outcome } of decideAdoption([...this.#records.values()], processes, plan)) {
      const label = instanceLabel(record.component, record.number);
      if (outcome === 'adopt') adopted.set(label, record);
      else settled.push(label);
      const process = this.#processes.get(record.process.pid);
      if (outcome === 'sweep' && process) swept.push(process);
    }
    for (const process of swept) this.#signal(process, 'SIGKILL');
    await this.#untilGone(swept);
    if (launcher().isAlive) for (const label of settled) this.#records.delete(label);
    const lock = { file: '/simulated', check: () => undefined, onLost: () => undefined, release: () => undefined };
    return { lock, adopted };
  }

  #untilGone(processes: readonly SimulatedProcess[]): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (processes.some(isAlive)) this.clock.schedule(1, look);
        else resolve();
      };
      look();
    });
  }

  #spawn({ environment, tag, onExit }: SpawnOptions, launcher: Launcher): ComponentProcess {
    const label = environment['ZWE_HA_COMPONENT_INSTANCE'] ?? '';
    if (!launcher.isAlive) throw new Error('the launcher is gone');
    const { cannotSpawn, ignoresTerm, leavesRest } = this.behaviour(label);
    if (cannotSpawn) throw new Error('cannot spawn');
    if (this.running.includes(label)) this.violations.push(`${label} was started while a process of it was there`);
    const pid = this.#nextPid++;
    const process: SimulatedProcess = {
      ...{ pid, label, tag, ignoresTerm, leavesRest },
      ...{ isLeaderAlive: true, isRestAlive: leavesRest, onExit: () => undefined },
    };
    this.#processes.set(pid, process);
    return this.#handle(process, launcher, onExit);
  }

  #adopt(
    record: InstanceRecord,
    launcher: Launcher,
    onExit: () => void,
  ): ComponentProcess & { look(): void; leave(): void } {
    const process = this.#processes.get(record.process.pid);
    if (!process) throw new Error('nothing to adopt');
    const handle = this.#handle(process, launcher, () => onExit());
    // It may have ended since it was decided about.
    if (!process.isLeaderAlive) process.onExit(null, null);
    return handle;
  }

  #handle(
    process: SimulatedProcess,
    launcher: Launcher,
    onExit: SimulatedProcess['onExit'],
  ): ComponentProcess & { look(): void; leave(): void } {
    process.onExit = (code, signal) => {
      // As the system does it: later, and only while there is somebody to tell.
      queueMicrotask(() => {
        if (launcher.isAlive) onExit(code, signal);
      });
    };
    return {
      pid: process.pid,
      startTime: `${process.pid}`,
      signal: (signal) => {
        if (launcher.isAlive) this.#signal(process, signal);
      },
      isGroupEmpty: () => !isAlive(process),
      remaining: () => (isAlive(process) ? [process.pid] : []),
      look: () => undefined,
      leave: () => undefined,
    };
  }

  #signal(process: SimulatedProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
    if (signal === 'SIGTERM' && process.ignoresTerm) return;
    // The system takes its time to end what is not waited for.
    if (process.isRestAlive) this.clock.schedule(slowEndMs, () => (process.isRestAlive = false));
    if (process.isLeaderAlive) this.#endLeader(process, null, signal);
  }

  #endLeader(process: SimulatedProcess, code: number | null, signal: NodeJS.Signals | null): void {
    process.isLeaderAlive = false;
    process.onExit(code, signal);
  }

  #tableOf(self: ProcessIdentity): ProcessTable {
    const entryOf = (process: SimulatedProcess): ProcessEntry => ({
      ...{ pid: process.pid, parent: 1, group: process.pid, session: process.pid, startTime: `${process.pid}` },
      ...{ zombie: false, command: 'simulated' },
    });
    return {
      self,
      read: (pid) => {
        const found = this.#processes.get(pid);
        return found?.isLeaderAlive ? entryOf(found) : undefined;
      },
      liveMembers: (group) =>
        [...this.#processes.values()].filter((each) => each.pid === group && isAlive(each)).map(entryOf),
      tagged: (tag) => [...this.#processes.values()].filter((each) => each.tag === tag && isAlive(each)).map(entryOf),
      environment: () => undefined,
      liveness: () => 'dead',
      listeners: () => [],
    };
  }
}

function isAlive({ isLeaderAlive, isRestAlive }: SimulatedProcess): boolean {
  return isLeaderAlive || isRestAlive;
}

/** A plan of components that are only simulated. */
export function simulatedPlan(components: readonly ComponentPlan[], settings: Partial<Plan> = {}): Plan {
  return {
    haInstance: { id: 'lpar1', hostname: 'lpar1.test' },
    configSpec: 'FILE(zowe.yaml)',
    directories: { runtime: '/simulated', workspace: '/simulated', logs: '/simulated', shared: '/simulated' },
    development: true,
    launcher: {
      onVitalLost: 'stay',
      strictValidate: false,
      prepareConcurrency: 4,
      outputFiles: { sizeBytes: 1_000_000, keep: 1 },
      arm: { enabled: 'no' },
    },
    discoveryServers: [],
    waves: [components.map(({ name }) => name)],
    components,
    notices: [],
    ...settings,
  };
}

/** A component with one instance, restarted after 0, 1 and 5 seconds, ready when its probe says so. */
export function simulatedComponent(name: string, settings: Partial<ComponentPlan> = {}): ComponentPlan {
  return {
    name,
    directory: '/simulated',
    startScript: '/simulated/start.sh',
    instances: 1,
    port: { kind: 'none' },
    instanceSettings: [],
    environment: {},
    requires: [],
    after: [],
    wants: [],
    restartWithRequired: false,
    restart: { intervalsMs: [0, 1_000, 5_000], minUptimeMs: 60_000 },
    shareAs: 'yes',
    stopGraceMs: 3_000,
    startTimeoutMs: 10_000,
    readiness: { type: 'log', message: 'ready', intervalMs: 200, timeoutMs: 1_000 },
    liveness: { type: 'none' },
    vital: false,
    minHealthyMs: 0,
    drainMs: 0,
    ...settings,
  };
}
