// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Ksds, ScanResult, VsamError, VsamErrorCode } from '@zowe-ha/vsam';
import { InvalidRecordSizesError, StorageInitializationError, VsamUnavailableError } from '../caching-errors.ts';
import type { Entry } from '../key-value.ts';
import type {
  CountOutcome,
  CreateOutcome,
  DeleteOutcome,
  ReadOutcome,
  ScanOutcome,
  Storage,
  StorageCapabilities,
  Unknown,
  UpdateOutcome,
  Visit,
} from '../storage.ts';
import { decodeRecord, encodeRecord, KeyLayout, headerLength, shortestKey, DamagedRecordError } from './vsam-record.ts';

export interface VsamOptions {
  /** The data set's directory; made if it is missing. */
  readonly path: string;
  readonly keyLength: number;
  /** The greatest length of a record, its key included. */
  readonly recordLength: number;
  readonly durability: 'process' | 'full';
}

const longestKey = 255;
const longestRecord = 32_760;
const shortestRecordSpace = 256;
const pageSize = 100;

/** What can be put right while the service runs; anything else at opening is for good. */
const passing: ReadonlySet<string> = new Set<VsamErrorCode>([
  'BUSY',
  'RETAINED_LOCK',
  'NO_SPACE',
  'IO_ERROR',
  'SERVER_DOWN',
  'MISSING',
  'NOT_AUTHORIZED',
]);

/** Entries in a VSAM data set, which several caching services may use at once. Throws a ZoweError. */
export async function openVsamStorage(options: VsamOptions | undefined): Promise<Storage> {
  if (!options) throw new TypeError('The VSAM storage needs its options.');
  checkSizes(options);
  const { openKsds, vsamUnavailableReason } = await import('@zowe-ha/vsam');
  const unavailable = vsamUnavailableReason();
  if (unavailable !== undefined) throw new VsamUnavailableError(unavailable);
  try {
    mkdirSync(dirname(options.path), { recursive: true, mode: 0o700 });
    return new VsamStorage(await openKsds({ ...options, create: true }), options);
  } catch (cause) {
    const recoverable = !isVsamError(cause) || passing.has(cause.code);
    throw new StorageInitializationError('VSAM', messageOf(cause), { cause, recoverable });
  }
}

function checkSizes({ keyLength, recordLength }: VsamOptions): void {
  const refuse = (problem: string): never => {
    throw new InvalidRecordSizesError(keyLength, recordLength, problem);
  };
  if (keyLength < shortestKey || keyLength > longestKey) refuse(`a key has ${shortestKey} to ${longestKey} bytes`);
  if (recordLength > longestRecord) refuse(`a record has at most ${longestRecord} bytes`);
  if (recordLength - keyLength < shortestRecordSpace)
    refuse(`a record has at least ${shortestRecordSpace} bytes besides its key`);
}

class VsamStorage implements Storage {
  readonly mode = 'VSAM';
  readonly capabilities: StorageCapabilities;
  readonly #ksds: Ksds;
  readonly #keys: KeyLayout;
  readonly #limit: number;

  constructor(ksds: Ksds, options: VsamOptions) {
    this.#ksds = ksds;
    this.#keys = new KeyLayout(options.keyLength);
    this.#limit = options.recordLength - options.keyLength;
    this.capabilities = { durable: true, shared: true, maxValueBytes: this.#limit - headerLength };
  }

  async create(serviceId: string, entry: Entry): Promise<CreateOutcome> {
    const record = encodeRecord(serviceId, entry, this.#limit);
    if (!record) return { outcome: 'tooLarge' };
    try {
      const inserted = await this.#ksds.insert(this.#keys.keyOf(serviceId, entry.key), record);
      if (inserted === 'inserted') return { outcome: 'created' };
    } catch (error) {
      return isFull(error) ? { outcome: 'full' } : unknown(error);
    }
    const existing = await this.read(serviceId, entry.key);
    return existing.outcome === 'unknown' ? existing : { outcome: 'conflict' };
  }

  async read(serviceId: string, key: string): Promise<ReadOutcome> {
    try {
      const record = await this.#ksds.get(this.#keys.keyOf(serviceId, key));
      if (!record) return { outcome: 'absent' };
      const stored = decodeRecord(record);
      if (stored.serviceId !== serviceId || stored.entry.key !== key) return collision;
      return { outcome: 'found', entry: stored.entry };
    } catch (error) {
      return unknown(error);
    }
  }

  async update(serviceId: string, entry: Entry): Promise<UpdateOutcome> {
    const record = encodeRecord(serviceId, entry, this.#limit);
    if (!record) return { outcome: 'tooLarge' };
    const existing = await this.read(serviceId, entry.key);
    if (existing.outcome !== 'found') return existing;
    try {
      return { outcome: await this.#ksds.update(this.#keys.keyOf(serviceId, entry.key), record) };
    } catch (error) {
      return isFull(error) ? { outcome: 'full' } : unknown(error);
    }
  }

  async delete(serviceId: string, key: string): Promise<DeleteOutcome> {
    const existing = await this.read(serviceId, key);
    if (existing.outcome !== 'found') return existing;
    try {
      const erased = await this.#ksds.erase(this.#keys.keyOf(serviceId, key));
      return { outcome: erased === 'erased' ? 'deleted' : 'absent' };
    } catch (error) {
      return unknown(error);
    }
  }

  async deleteAll(serviceId: string): Promise<DeleteOutcome> {
    try {
      for await (const { key, record } of this.#records(serviceId)) {
        if (decodeRecord(record).serviceId === serviceId) await this.#ksds.erase(key);
      }
      return { outcome: 'deleted' };
    } catch (error) {
      return unknown(error);
    }
  }

  async scan(serviceId: string | undefined, visit: Visit): Promise<ScanOutcome> {
    try {
      for await (const { record } of this.#records(serviceId)) {
        const stored = decodeRecord(record);
        if (serviceId === undefined || stored.serviceId === serviceId) visit(stored.serviceId, stored.entry);
      }
      return { outcome: 'scanned' };
    } catch (error) {
      return unknown(error);
    }
  }

  async count(): Promise<CountOutcome> {
    try {
      return { outcome: 'counted', entries: await this.#ksds.count() };
    } catch (error) {
      return unknown(error);
    }
  }

  close(): Promise<void> {
    return this.#ksds.close();
  }

  async *#records(serviceId: string | undefined): AsyncGenerator<{ key: Buffer; record: Buffer }> {
    const { from, to } = this.#keys.rangeOf(serviceId);
    for (let next: Buffer | undefined = from; next;) {
      const page: ScanResult = await this.#ksds.scan({ from: next, to, limit: pageSize });
      yield* page.records;
      next = page.next;
    }
  }
}

const collision: Unknown = { outcome: 'unknown', reason: 'Another key has the same place in the data set.' };

/** After these the data set must be closed and opened again. */
const lost: ReadonlySet<string> = new Set<VsamErrorCode>(['IO_ERROR', 'SERVER_DOWN', 'CLOSED']);

// Not by its class: the module that has it is loaded only when this storage is chosen.
function isVsamError(error: unknown): error is VsamError {
  return error instanceof Error && error.name === 'VsamError';
}

function isFull(error: unknown): boolean {
  return isVsamError(error) && error.code === 'NO_SPACE';
}

// Whatever it is, the caller only learns that the storage cannot tell; a system's own words may hold a path.
function unknown(error: unknown): Unknown {
  if (isVsamError(error)) {
    return { outcome: 'unknown', reason: `VSAM error ${error.code}`, isLost: lost.has(error.code) };
  }
  if (error instanceof DamagedRecordError) return { outcome: 'unknown', reason: error.message };
  return { outcome: 'unknown', reason: error instanceof Error ? error.name : 'unexpected failure' };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
