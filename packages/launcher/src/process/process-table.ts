// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { listeningInodes } from '../ports/listening-sockets.ts';
import { TaggedProcesses } from './tagged-processes.ts';

/** One row of the process table. `startTime` is in clock ticks since boot: together with the pid it names a process for good. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  readonly startTime: string;
  /** Ended, but not yet collected by its parent. */
  readonly zombie: boolean;
  /** The program's name as the system keeps it: no arguments, so no secrets. */
  readonly command: string;
}

/** Names a process among all systems and boots. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startTime: string;
  readonly bootId: string;
  readonly pidNamespace: string;
  readonly hostname: string;
}

/** `unknown`: the process is of another system or pid namespace, which cannot be seen from here. */
export type Liveness = 'alive' | 'dead' | 'unknown';

/** What the engine needs to know about processes of this system. Linux: `/proc`; other systems stand behind the same interface. */
export interface ProcessTable {
  /** This process. */
  readonly self: ProcessIdentity;
  read(pid: number): ProcessEntry | undefined;
  /** All processes of a group that are not zombies. */
  liveMembers(group: number): ProcessEntry[];
  /** The processes that carry the tag of a component instance (instance-tag.ts) and are not zombies, whatever group they are in. */
  tagged(tag: string): ProcessEntry[];
  /** What the process was started with; undefined when it may not be read. */
  environment(pid: number): ReadonlyMap<string, string> | undefined;
  liveness(identity: ProcessIdentity): Liveness;
  /** The processes that listen on the port of the address, as far as this user may see. */
  listeners(address: string, port: number): ProcessEntry[];
}

/** The process table of this Linux system. */
export function createProcessTable(procDirectory = '/proc'): ProcessTable {
  const read = (pid: number): ProcessEntry | undefined => readEntry(procDirectory, pid);
  const all = (): ProcessEntry[] =>
    readdirSync(procDirectory)
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => read(Number(name)) ?? []);
  const self = selfIdentity(procDirectory, read);
  const taggedProcesses = new TaggedProcesses(procDirectory, read);
  return {
    self,
    read,
    liveMembers: (group) => all().filter((entry) => entry.group === group && !entry.zombie),
    tagged: (tag) => taggedProcesses.of(tag),
    environment: (pid) => readEnvironment(procDirectory, pid),
    liveness: (identity) => liveness(identity, self, read),
    listeners: (address, port) => {
      const sockets = new Set(listeningInodes(procDirectory, address, port).map((inode) => `socket:[${inode}]`));
      return sockets.size === 0 ? [] : all().filter(({ pid }) => hasOpen(procDirectory, pid, sockets));
    },
  };
}

/** Start time of a process that is not a zombie; undefined when there is none. */
export function processStartTime(pid: number): string | undefined {
  const entry = readEntry('/proc', pid);
  return entry && !entry.zombie ? entry.startTime : undefined;
}

function selfIdentity(proc: string, read: (pid: number) => ProcessEntry | undefined): ProcessIdentity {
  return {
    pid: process.pid,
    startTime: read(process.pid)?.startTime ?? '',
    bootId: readFileSync(join(proc, 'sys/kernel/random/boot_id'), 'utf8').trim(),
    pidNamespace: readlinkSync(join(proc, 'self/ns/pid')),
    hostname: hostname(),
  };
}

function liveness(
  identity: ProcessIdentity,
  self: ProcessIdentity,
  read: (pid: number) => ProcessEntry | undefined,
): Liveness {
  if (identity.bootId !== self.bootId) return identity.hostname === self.hostname ? 'dead' : 'unknown';
  if (identity.pidNamespace !== self.pidNamespace) return 'unknown';
  const entry = read(identity.pid);
  return entry && !entry.zombie && entry.startTime === identity.startTime ? 'alive' : 'dead';
}

function readEntry(proc: string, pid: number): ProcessEntry | undefined {
  try {
    return parseStat(readFileSync(join(proc, String(pid), 'stat'), 'latin1'));
  } catch {
    return undefined;
  }
}

/** proc(5), `/proc/pid/stat`: the command is in parentheses and may itself contain blanks and parentheses. */
function parseStat(line: string): ProcessEntry | undefined {
  const open = line.indexOf('(');
  const close = line.lastIndexOf(')');
  const fields = line.slice(close + 2).split(' ');
  const [state, parent, group, session] = fields;
  const startTime = fields[19];
  if (open < 0 || close < open || startTime === undefined) return undefined;
  return {
    pid: Number.parseInt(line, 10),
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    startTime,
    zombie: isZombie(state, Number(fields[17])),
    command: line.slice(open + 1, close),
  };
}

/** A program whose first thread has ended shows as a zombie while its other threads run on. */
function isZombie(state: string | undefined, threads: number): boolean {
  return state === 'X' || (state === 'Z' && threads <= 1);
}

function readEnvironment(proc: string, pid: number): ReadonlyMap<string, string> | undefined {
  try {
    const text = readFileSync(join(proc, String(pid), 'environ'), 'utf8');
    return new Map(
      text.split('\0').flatMap((pair) => {
        const at = pair.indexOf('=');
        return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)]] : [];
      }),
    );
  } catch {
    return undefined;
  }
}

function hasOpen(proc: string, pid: number, targets: ReadonlySet<string>): boolean {
  const directory = join(proc, String(pid), 'fd');
  try {
    return readdirSync(directory).some((fd) => targets.has(readlinkOrEmpty(join(directory, fd))));
  } catch {
    return false;
  }
}

function readlinkOrEmpty(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
