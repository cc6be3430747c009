// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { systemDirectory as systemDirectoryOf } from '../ownership/system-directory.ts';
import { LauncherSilentError, NoLauncherError, ProtocolVersionError, SeveralLaunchersError } from './control-errors.ts';
import { createExchange, type Exchange, type RequestDetails } from './exchange.ts';
import { readLauncherRecords, socketPath, type LauncherRecord } from './launcher-record.ts';
import { protocolVersion, type Hello, type RefreshResult, type RequestName } from './protocol.ts';
import type { RemoteLauncher } from './remote-launcher.ts';
import type { OperatorLogLevel } from '../operator/operator-command.ts';
import type { RunningPlan } from './running-plan.ts';
import type { RunningConfiguration } from './running-configuration.ts';
import type { HaInstanceStatus } from './status.ts';

const connectTimeoutMs = 5_000;

/** A connection to one launcher. Every request rejects with RequestRefusedError, or LauncherSilentError when it is gone. */
export interface ControlClient {
  /** Of a launcher on another system only the HA instance and the process id are known. */
  readonly record: Pick<LauncherRecord, 'haInstance' | 'pid'> & Partial<LauncherRecord>;
  /** It is on another system, reached through its control port. */
  readonly isRemote: boolean;
  display(): Promise<HaInstanceStatus>;
  /** Starts a component or `component#n`; resolves with the launcher's message as soon as it has accepted. */
  start(target: string): Promise<string>;
  stop(target: string): Promise<string>;
  /** With `roll`, one instance after the other: resolves, or rejects, at the end of it. */
  restart(target: string, options?: { readonly roll?: boolean }): Promise<string>;
  /** From now on it is not restarted when it ends. */
  hold(target: string): Promise<string>;
  release(target: string): Promise<string>;
  /** Its failures so far no longer count. */
  reset(target: string): Promise<string>;
  /** Sets the level that the launcher logs from; without one, tells which it is. */
  logLevel(level?: OperatorLogLevel): Promise<string>;
  /** What an operator would type on the console; resolves with the lines of the answer. */
  modify(text: string): Promise<readonly string[]>;
  refresh(): Promise<RefreshResult>;
  /** What the launcher works by; secrets are there as hashes only. */
  configuration(): Promise<RunningConfiguration>;
  /** The plan that is in force; secrets are there as hashes only. */
  plan(): Promise<RunningPlan>;
  /** SIGKILL to a component instance, or with `all` to everything, the launcher included. Development mode only. */
  kill(target: string): Promise<string>;
  /** Asks for an orderly stop; `closed` resolves when the launcher has ended. */
  shutdown(): Promise<string>;
  /** Calls back now and with every change; a slow listener gets the latest only. Resolves once watching. */
  watch(listener: (status: HaInstanceStatus) => void): Promise<void>;
  /** Resolves when the connection has ended, whoever ended it. */
  readonly closed: Promise<void>;
  close(): void;
}

/** The launchers of this user that run on this system, by HA instance id. */
export function findLaunchers(systemDirectory: string = systemDirectoryOf(process.env)): LauncherRecord[] {
  return readLauncherRecords(systemDirectory);
}

export interface ConnectOptions {
  readonly haInstance?: string | undefined;
  /** This very launcher, as `findLaunchers` returned it; goes before `haInstance`. */
  readonly record?: LauncherRecord | undefined;
  readonly systemDirectory?: string;
  /** A launcher on another system; goes before everything else but `haInstance`, which is compared with what it is. */
  readonly remote?: RemoteLauncher | undefined;
}

/** Connects to the launcher of an HA instance, or to the only one that runs. */
export async function connectLauncher(options: ConnectOptions = {}): Promise<ControlClient> {
  if (options.remote) return connectRemote(options.remote, options.haInstance);
  const systemDirectory = options.systemDirectory ?? systemDirectoryOf(process.env);
  const record = options.record ?? chooseLauncher(findLaunchers(systemDirectory), options.haInstance);
  const path = socketPath(systemDirectory, record);
  const owner = statSync(path, { throwIfNoEntry: false })?.uid;
  if (owner !== undefined && owner !== process.getuid?.()) {
    throw new LauncherSilentError(record, 'its control socket belongs to another user');
  }
  return openClient(record, path);
}

function chooseLauncher(records: readonly LauncherRecord[], haInstance: string | undefined): LauncherRecord {
  const wanted = haInstance?.toLowerCase();
  const matching = records.filter((record) => wanted === undefined || record.haInstance.toLowerCase() === wanted);
  const [only] = matching;
  if (!only) throw new NoLauncherError(haInstance);
  if (matching.length > 1) throw new SeveralLaunchersError(matching);
  return only;
}

async function connectRemote(remote: RemoteLauncher, haInstance: string | undefined): Promise<ControlClient> {
  const { openRemoteSocket, RemoteLauncherError, RemoteOtherInstanceError } = await import('./remote-launcher.ts');
  const socket = await openRemoteSocket(remote);
  const silent = (reason: string): Error => new RemoteLauncherError(remote, reason);
  const { exchange, hello } = await greet(socket, silent);
  if (haInstance !== undefined && hello.haInstance.toLowerCase() !== haInstance.toLowerCase()) {
    socket.destroy();
    throw new RemoteOtherInstanceError(remote, hello.haInstance, haInstance);
  }
  return createClient({ haInstance: hello.haInstance, pid: hello.pid }, { socket, exchange, isRemote: true });
}

async function openClient(record: LauncherRecord, path: string): Promise<ControlClient> {
  const socket = connect(path);
  const { exchange } = await greet(socket, (reason) => new LauncherSilentError(record, reason));
  return createClient(record, { socket, exchange, isRemote: false });
}

/** Waits for the first line of a launcher. */
async function greet(socket: Socket, silent: (reason: string) => Error): Promise<{ exchange: Exchange; hello: Hello }> {
  const exchange = createExchange(socket, silent);
  const timer = setTimeout(() => socket.destroy(silent('no answer in time')), connectTimeoutMs);
  try {
    const hello = await exchange.hello;
    if (hello.version !== protocolVersion) throw new ProtocolVersionError(hello.version);
    return { exchange, hello };
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

interface Channel {
  readonly socket: Socket;
  readonly exchange: Exchange;
  readonly isRemote: boolean;
}

function createClient(record: ControlClient['record'], { socket, exchange, isRemote }: Channel): ControlClient {
  const message = async (name: RequestName, details?: RequestDetails): Promise<string> =>
    ((await exchange.request(name, details)).result as { message: string }).message;
  return {
    record,
    isRemote,
    closed: exchange.closed,
    display: async () => ((await exchange.request('display')).result as { status: HaInstanceStatus }).status,
    start: (target) => message('start', { target }),
    stop: (target) => message('stop', { target }),
    restart: (target, { roll = false } = {}) => message('restart', { target, roll, wait: true }),
    hold: (target) => message('hold', { target }),
    release: (target) => message('release', { target }),
    reset: (target) => message('reset', { target }),
    logLevel: (level) => message('loglevel', level === undefined ? {} : { level }),
    modify: async (text) => ((await exchange.request('modify', { text })).result as { lines: string[] }).lines,
    refresh: async () => (await exchange.request('refresh')).result as RefreshResult,
    configuration: async () =>
      ((await exchange.request('configuration')).result as { configuration: RunningConfiguration }).configuration,
    plan: async () => ((await exchange.request('plan')).result as { plan: RunningPlan }).plan,
    kill: (target) => message('kill', { target }),
    shutdown: () => message('shutdown'),
    async watch(listener) {
      exchange.onEvent((event) => listener(event.status));
      const { result } = await exchange.request('watch');
      listener((result as { status: HaInstanceStatus }).status);
    },
    close: () => void socket.destroy(),
  };
}
