// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { readSmallFile } from '../ownership/small-file.ts';
import { portMessages } from './messages-ports.ts';

/** Where an instance listened last. */
export interface RememberedPort {
  readonly address: string;
  readonly port: number;
}

/** Ports that instances had from a range, beyond the life of a launcher. */
export interface PortMemory {
  recall(instance: string): RememberedPort | undefined;
  /** The ports of the address that other instances had. */
  ofOthers(instance: string, address: string): Set<number>;
  /** Written soon after, several together. */
  remember(instance: string, port: RememberedPort): void;
  /** Writes what is not written yet. */
  flush(): void;
}

export interface PortMemoryOptions {
  readonly file: string;
  /** Told of the first failure to write; the memory goes on without the file. */
  readonly logger: ZoweLogger;
}

/** As many as the file may have and still be read. */
const mostRemembered = 600;

/** A memory in a file, which is read at once and made when there is something to remember. A damaged file counts as empty. */
export function openPortMemory({ file, logger }: PortMemoryOptions): PortMemory {
  const ports = readMemory(file);
  let pending: NodeJS.Immediate | undefined;
  let failed = false;

  const flush = (): void => {
    if (!pending) return;
    clearImmediate(pending);
    pending = undefined;
    try {
      writeMemory(file, ports);
      failed = false;
    } catch (error) {
      if (!failed) logMessage(logger, portMessages.portsNotRemembered, file, (error as Error).message);
      failed = true;
    }
  };
  return {
    recall: (instance) => ports.get(instance),
    ofOthers(instance, address) {
      const others = [...ports].filter(([label, each]) => label !== instance && each.address === address);
      return new Set(others.map(([, { port }]) => port));
    },
    remember(instance, { address, port }) {
      const known = ports.get(instance);
      if (known?.address === address && known.port === port) return;
      // The newest last: who is remembered longest is forgotten first.
      ports.delete(instance);
      ports.set(instance, { address, port });
      for (const [oldest] of [...ports].slice(0, Math.max(0, ports.size - mostRemembered))) ports.delete(oldest);
      pending ??= setImmediate(flush);
    },
    flush,
  };
}

/** A memory that ends with the process. */
export function createVolatileMemory(): PortMemory {
  const ports = new Map<string, RememberedPort>();
  return {
    recall: (instance) => ports.get(instance),
    ofOthers: () => new Set(),
    remember: (instance, port) => void ports.set(instance, port),
    flush: () => undefined,
  };
}

function readMemory(file: string): Map<string, RememberedPort> {
  try {
    const value = JSON.parse(readSmallFile(file)) as unknown;
    if (typeof value !== 'object' || value === null) return new Map();
    return new Map(Object.entries(value).flatMap(([label, each]) => (isPort(each) ? [[label, each] as const] : [])));
  } catch {
    return new Map();
  }
}

function isPort(value: unknown): value is RememberedPort {
  if (typeof value !== 'object' || value === null || !('address' in value) || !('port' in value)) return false;
  const { address, port } = value;
  return typeof address === 'string' && Number.isInteger(port) && Number(port) >= 1 && Number(port) <= 65_535;
}

function writeMemory(file: string, ports: ReadonlyMap<string, RememberedPort>): void {
  const temporary = `${file}.${process.pid}.new`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    const descriptor = openSync(temporary, 'w', 0o600);
    try {
      writeSync(descriptor, `${JSON.stringify(Object.fromEntries(ports))}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
