// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { fileURLToPath } from 'node:url';
import type { Evictor } from '@zowe-ha/discovery-config/evictor';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { LauncherRecord } from './control/launcher-record.ts';
import type { HaInstanceStatus } from './control/status.ts';
import { openControlAccess, type ControlAccess } from './control/control-access.ts';
import type { RequestHandler } from './control/connection.ts';
import { createRequestHandler, type RequestContext } from './control/request-handler.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import { createDiscoveryEviction } from './hooks/discovery-eviction.ts';
import { inheritedByComponents, openHostSystem, type HostSystem } from './hooks/host-system.ts';
import type { LifecycleHook } from './hooks/lifecycle-hook.ts';
import type { JobLog } from './output/job-log.ts';
import type { Finding } from './finding.ts';
import type { InForce } from './plan/in-force.ts';
import type { PlanRequest } from './plan/load-plan.ts';
import { shellMessages } from './messages-shell.ts';
import { logLevelOf } from './operator/log-level.ts';
import { createOperator, type Operator } from './operator/operator.ts';
import { serveOperatorConsole } from './operator/serve-console.ts';
import { createPreparer } from './preparation/preparer.ts';
import { createProcessTable } from './process/process-table.ts';
import { createProbeFactory } from './probes/index.ts';
import { createRefresh, logRefresh } from './refresh.ts';
import { secretsOf } from './output/secrets.ts';
import { listenToProcess } from './signals.ts';
import { createStateLog } from './supervision/state-log.ts';
import { createSupervisor, type StopOutcome, type Supervisor } from './supervision/supervisor.ts';

export interface RunOptions {
  readonly inForce: InForce;
  /** What is suspicious in the configuration, but no error. */
  readonly warnings: readonly Finding[];
  readonly source: Omit<PlanRequest, 'purpose'>;
  readonly jobLog: JobLog;
  readonly record: LauncherRecord;
  readonly systemDirectory: string;
  /** What components inherit from the environment of the launcher. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
  readonly version: string;
}

/** Starts what the plan says, serves the control socket and waits for the request to stop. Rejects when nothing was started. */
export async function runHaInstance(options: RunOptions): Promise<ExitCode> {
  const { inForce, jobLog, record, systemDirectory } = options;
  const { logger } = jobLog;
  jobLog.conceal(secretsOf(inForce.plan));
  announce(logger, options);
  const host = await openHostSystem({ plan: inForce.plan, logger, environment: options.inherited });
  const eviction = createDiscoveryEviction({ openEvictor: () => openEvictor(inForce), logger });
  const supervisor = openSupervisor(options, eviction);
  const ending = createEnding();
  const refresh = createRefresh({ ...options, supervisor, eviction, isEnding: () => ending.begun });
  let control: ControlAccess | undefined;
  const refreshAndLog = async () => {
    const outcome = logRefresh(logger, await host.whileReloading(refresh));
    if (outcome.outcome === 'refreshed') await control?.review();
    return outcome;
  };
  const endListening = listenToProcess({
    onStop(signal) {
      if (!ending.begun) logMessage(logger, shellMessages.endingBySignal, signal);
      ending.begin();
    },
    onRefresh: () => void refreshAndLog(),
    onFailure(error) {
      logMessage(logger, shellMessages.launcherFailed, error instanceof Error ? error.message : String(error));
      if (!host.restartAfterFailure(() => jobLog.close())) ending.begin(exitCodes.failed);
    },
  });
  const operator = createOperator({
    supervisor,
    refresh: refreshAndLog,
    logLevel: logLevelOf(logger),
    logger,
  });
  const endConsole = connectConsole(options, { host, operator, ending });
  const handle = openRequests(options, { supervisor, operator, refresh: refreshAndLog, ending });
  try {
    const { access, failure } = await start(supervisor, () =>
      openControlAccess({ systemDirectory, record, handle, inForce, logger }),
    );
    control = access;
    const tell = createStatusTeller({ logger, host, access });
    supervisor.onChange(tell);
    supervisor.onOwnershipLost(() => ending.begin(exitCodes.failed));
    // It may have become UP while the control socket was opened.
    tell(supervisor.status());
    supervisor.onVitalLost(() => ending.begin());
    await unlessStartFails(ending.requested, failure, access);
    // The stop does not wait for it: ARM may be slow, and does not matter to what is stopped.
    void host.stopping();
    const code = await stop(supervisor, access, ending);
    endConsole();
    logMessage(logger, shellMessages.launcherEnded, code);
    return code;
  } finally {
    await host.close();
    endListening();
  }
}

interface StatusAudience {
  readonly logger: ZoweLogger;
  readonly host: HostSystem;
  readonly access: ControlAccess;
}

/** Tells the job log, the host system and clients how the HA instance is. */
function createStatusTeller({ logger, host, access }: StatusAudience): (status: HaInstanceStatus) => void {
  const startedAt = performance.now();
  const logState = createStateLog(logger, () => (performance.now() - startedAt) / 1000);
  return (status) => {
    logState(status);
    host.onStatus(status);
    access.statusChanged(status);
  };
}

/** MODIFY and STOP of operators, and what they are told. */
function connectConsole({ inForce, jobLog, record }: RunOptions, { host, operator, ending }: Operated): () => void {
  if (!host.console) return () => undefined;
  jobLog.connectConsole(host.console, () => inForce.plan.sysMessages);
  return serveOperatorConsole(host.console, {
    operator,
    logger: jobLog.logger,
    onStop() {
      if (!ending.begun) logMessage(jobLog.logger, shellMessages.stopCommand, record.haInstance);
      ending.begin();
    },
  });
}

interface Operated {
  readonly host: HostSystem;
  readonly operator: Operator;
  readonly ending: Ending;
}

interface Commanded extends Pick<RequestContext, 'operator' | 'refresh'> {
  readonly supervisor: Supervisor;
  readonly ending: Ending;
}

/** What clients of the control protocol can ask for. */
function openRequests({ inForce, jobLog, record }: RunOptions, commanded: Commanded): RequestHandler {
  const { supervisor, ending } = commanded;
  return createRequestHandler({
    ...commanded,
    plan: () => inForce.plan,
    shutdown() {
      if (!ending.begun) logMessage(jobLog.logger, shellMessages.stopCommand, record.haInstance);
      ending.begin();
    },
    killEverything() {
      supervisor.killAll();
      process.kill(process.pid, 'SIGKILL');
    },
  });
}

function openSupervisor(
  { inForce, jobLog, systemDirectory, inherited }: RunOptions,
  eviction: LifecycleHook,
): Supervisor {
  return createSupervisor({
    plan: inForce.plan,
    logger: jobLog.logger,
    writeLines: (label, lines) => jobLog.writeLines(label, lines),
    systemDirectory,
    inherited: inheritedByComponents(inherited),
    preparer: createPreparer({
      logger: jobLog.logger,
      writeLines: (component, lines) => jobLog.writeLines(component, lines),
      inherited: inheritedByComponents(inherited),
      lifecycle: fileURLToPath(new URL('../lifecycle', import.meta.url)),
      processes: createProcessTable(),
    }),
    createProbe: createProbeFactory({
      hostname: () => inForce.plan.haInstance.hostname,
      tls: () => inForce.tls,
      verify: () => inForce.plan.verifyCertificates ?? 'STRICT',
    }),
    hooks: [eviction],
    lifecycleScript: fileURLToPath(new URL('../lifecycle/start-component.sh', import.meta.url)),
  });
}

function announce(logger: ZoweLogger, { version, inForce, warnings }: RunOptions): void {
  const { plan } = inForce;
  logMessage(logger, shellMessages.launcherStarted, version);
  logMessage(logger, shellMessages.configurationSource, plan.configSpec);
  logMessage(logger, shellMessages.haInstanceId, plan.haInstance.id, plan.haInstance.hostname);
  for (const { message, where } of warnings) {
    logMessage(logger, shellMessages.configurationWarning, where ? `${message} (${where})` : message);
  }
  logMessage(logger, shellMessages.configurationValid);
  for (const notice of plan.notices) logMessage(logger, shellMessages.notice, notice);
  logMessage(logger, shellMessages.componentsToStart, plan.components.map(({ name }) => name).join(', '));
}

interface Started {
  readonly access: ControlAccess;
  /** Rejects when nothing can be started after all; never resolves. */
  readonly failure: Promise<never>;
}

/** Opens the control socket as soon as the HA instance is ours, and does not wait until everything is prepared and up. */
async function start(supervisor: Supervisor, openControl: () => Promise<ControlAccess>): Promise<Started> {
  const owned = new Promise<void>((resolve) => {
    const endListening = supervisor.onChange(() => {
      endListening();
      resolve();
    });
  });
  const started = supervisor.start();
  await Promise.race([owned, started]);
  const failure = new Promise<never>((_, reject) => void started.catch(reject));
  try {
    return { access: await openControl(), failure };
  } catch (error) {
    failure.catch(() => undefined);
    await supervisor.stop();
    throw error;
  }
}

/** Waits for the request to end; rejects, with the control socket closed, when it turns out that nothing may be started. */
async function unlessStartFails(
  requested: Promise<void>,
  failure: Promise<never>,
  access: ControlAccess,
): Promise<void> {
  try {
    await Promise.race([requested, failure]);
  } catch (error) {
    await access.close();
    throw error;
  }
}

const stopCodes = {
  clean: exitCodes.clean,
  killed: exitCodes.killed,
  degraded: exitCodes.degraded,
  vitalLost: exitCodes.vitalLost,
} as const satisfies Record<StopOutcome, ExitCode>;

async function stop(supervisor: Supervisor, control: ControlAccess, ending: Ending): Promise<ExitCode> {
  const outcome = await supervisor.stop();
  await control.close();
  return ending.code ?? stopCodes[outcome];
}

interface Ending {
  readonly begun: boolean;
  /** What the launcher ends with, whatever the stop says. */
  readonly code: ExitCode | undefined;
  readonly requested: Promise<void>;
  begin(code?: ExitCode): void;
}

/** The request to stop; what comes after the first one changes nothing but the code. */
function createEnding(): Ending {
  let begun = false;
  let code: ExitCode | undefined;
  let resolveRequest: () => void;
  const requested = new Promise<void>((resolve) => (resolveRequest = resolve));
  return {
    get begun() {
      return begun;
    },
    get code() {
      return code;
    },
    requested,
    begin(wanted) {
      begun = true;
      code ??= wanted;
      resolveRequest();
    },
  };
}

/** Opened ahead of the first death, so that the eviction need not wait; a module of its own, because the rest is heavy. */
async function openEvictor({ plan, tls }: InForce): Promise<Evictor | undefined> {
  if (plan.discoveryServers.length === 0) return undefined;
  const { createEvictor } = await import('@zowe-ha/discovery-config/evictor');
  const { peerVerification } = await import('@zowe-ha/config-schema/service-environment');
  const verification = peerVerification(plan.verifyCertificates ?? 'STRICT');
  return createEvictor({ servers: plan.discoveryServers, tls: { ...tls, ...verification } });
}
