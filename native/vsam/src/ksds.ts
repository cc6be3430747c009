// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Connection } from './connection.ts';
import { VsamError } from './vsam-error.ts';
import { outcomes, type ReplyReader } from './wire.ts';

/** survives the death of every process, or (full) the loss of power too. */
export type Durability = 'process' | 'full';

export interface KsdsInfo {
  readonly path: string;
  readonly keyLength: number;
  /** The data set's maximum record length as VSAM counts it: the key included. */
  readonly recordLength: number;
  /** The longest record that can be passed: recordLength - keyLength. */
  readonly dataLength: number;
  readonly durability: Durability;
  /** Of the data set's format. */
  readonly version: number;
  /** What does the work, such as "LMDB 0.9.36". */
  readonly engine: string;
}

export interface ScanRange {
  /** First key, inclusive; default: the lowest. */
  readonly from?: Uint8Array | undefined;
  /** Last key, inclusive; default: the highest. */
  readonly to?: Uint8Array | undefined;
  /** At most so many records; fewer come when they are long. */
  readonly limit: number;
}

export interface KsdsRecord {
  readonly key: Buffer;
  readonly record: Buffer;
}

export interface ScanResult {
  readonly records: KsdsRecord[];
  /** The first key of the range that was not reached; absent at its end. */
  readonly next?: Buffer;
}

/**
 * An open key-sequenced data set. Keys have exactly `keyLength` bytes in unsigned byte order; a record is what follows the
 * key, 0 to `dataLength` bytes. Operations run in the order of the calls, each atomic against every other user of the data
 * set, and settle when they are durable. Everything else rejects with VsamError.
 */
export interface Ksds {
  get(key: Uint8Array): Promise<Buffer | undefined>;
  insert(key: Uint8Array, record: Uint8Array): Promise<'inserted' | 'duplicate'>;
  update(key: Uint8Array, record: Uint8Array): Promise<'updated' | 'absent'>;
  upsert(key: Uint8Array, record: Uint8Array): Promise<'inserted' | 'updated'>;
  /** Replaces the record if it equals `expected`: a locked read-modify-write. */
  replaceIf(key: Uint8Array, expected: Uint8Array, record: Uint8Array): Promise<'replaced' | 'changed' | 'absent'>;
  erase(key: Uint8Array): Promise<'erased' | 'absent'>;
  /** Records in ascending key order; not a snapshot when others write meanwhile. */
  scan(range: ScanRange): Promise<ScanResult>;
  count(): Promise<number>;
  /** Everything that settled before survives loss of power afterwards, whatever the durability. */
  sync(): Promise<void>;
  info(): KsdsInfo;
  /** Finishes what was requested and closes; may be called any number of times. Later operations reject with code CLOSED. */
  close(): Promise<void>;
}

const mostRecords = 0xffff_ffff;

/** The data set behind a connection to its owner thread. */
export class ConnectedKsds implements Ksds {
  readonly #connection: Connection;
  readonly #info: KsdsInfo;

  constructor(connection: Connection, info: KsdsInfo) {
    this.#connection = connection;
    this.#info = info;
  }

  async get(key: Uint8Array): Promise<Buffer | undefined> {
    this.#checkKey('get', key);
    return this.#connection.call({ name: 'get', key }, (reply) =>
      reply.status === outcomes.ok ? Buffer.from(reply.payload) : undefined,
    );
  }

  async insert(key: Uint8Array, record: Uint8Array): Promise<'inserted' | 'duplicate'> {
    this.#checkPair('insert', key, record);
    return this.#connection.call({ name: 'insert', key, first: record }, (reply) =>
      reply.status === outcomes.ok ? 'inserted' : 'duplicate',
    );
  }

  async update(key: Uint8Array, record: Uint8Array): Promise<'updated' | 'absent'> {
    this.#checkPair('update', key, record);
    return this.#connection.call({ name: 'update', key, first: record }, (reply) =>
      reply.status === outcomes.ok ? 'updated' : 'absent',
    );
  }

  async upsert(key: Uint8Array, record: Uint8Array): Promise<'inserted' | 'updated'> {
    this.#checkPair('upsert', key, record);
    return this.#connection.call({ name: 'upsert', key, first: record }, (reply) =>
      reply.payload[0] === 1 ? 'inserted' : 'updated',
    );
  }

  async replaceIf(
    key: Uint8Array,
    expected: Uint8Array,
    record: Uint8Array,
  ): Promise<'replaced' | 'changed' | 'absent'> {
    this.#checkPair('replaceIf', key, record);
    checkBytes('replaceIf', 'the expected record', expected);
    return this.#connection.call({ name: 'replaceIf', key, first: expected, second: record }, (reply) => {
      if (reply.status === outcomes.ok) return 'replaced';
      return reply.status === outcomes.changed ? 'changed' : 'absent';
    });
  }

  async erase(key: Uint8Array): Promise<'erased' | 'absent'> {
    this.#checkKey('erase', key);
    return this.#connection.call({ name: 'erase', key }, (reply) =>
      reply.status === outcomes.ok ? 'erased' : 'absent',
    );
  }

  async scan(range: ScanRange): Promise<ScanResult> {
    const { from, to, limit } = range;
    if (from !== undefined) this.#checkLength('scan', from);
    if (to !== undefined) this.#checkLength('scan', to);
    if (!Number.isInteger(limit) || limit < 1 || limit > mostRecords) {
      throw new VsamError('INVALID', 'scan', { text: `the limit ${limit} is not a number of records` });
    }
    const request = { name: 'scan', limit, ...(from && { key: from }), ...(to && { first: to }) } as const;
    return this.#connection.call(request, (reply) => readScan(reply, this.#info.keyLength));
  }

  async count(): Promise<number> {
    return this.#connection.call({ name: 'count' }, (reply) => Number(reply.payload.readBigUInt64LE()));
  }

  async sync(): Promise<void> {
    await this.#connection.call({ name: 'sync' }, () => undefined);
  }

  info(): KsdsInfo {
    return this.#info;
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  #checkPair(op: string, key: Uint8Array, record: Uint8Array): void {
    this.#checkKey(op, key);
    checkBytes(op, 'the record', record);
    const { dataLength, recordLength, keyLength } = this.#info;
    if (record.length <= dataLength) return;
    const text = `the record has ${record.length} bytes; record length ${recordLength} less key length ${keyLength} leaves ${dataLength}`;
    throw new VsamError('BAD_LENGTH', op, { text, rc: 8, feedback: 108 });
  }

  #checkKey(op: string, key: Uint8Array): void {
    this.#checkLength(op, key);
    if (key[0] !== 0 || key.some((byte) => byte !== 0)) return;
    throw new VsamError('RESERVED_KEY', op, { text: "the key of all X'00' is the header record's" });
  }

  #checkLength(op: string, key: Uint8Array): void {
    checkBytes(op, 'the key', key);
    const { keyLength } = this.#info;
    if (key.length === keyLength) return;
    const text = `the key has ${key.length} bytes; the data set's keys have ${keyLength}`;
    throw new VsamError('BAD_LENGTH', op, { text, rc: 8, feedback: 108 });
  }
}

function checkBytes(op: string, what: string, bytes: unknown): void {
  if (bytes instanceof Uint8Array) return;
  throw new VsamError('INVALID', op, { text: `${what} is not a Buffer` });
}

/** Copies: a kept record must not keep the whole delivery alive. */
function readScan(reply: ReplyReader, keyLength: number): ScanResult {
  const bytes = reply.payload;
  const records: KsdsRecord[] = [];
  let at = 4;
  for (let left = bytes.readUInt32LE(0); left > 0; left--) {
    const body = at + keyLength + 4;
    const end = body + bytes.readUInt32LE(at + keyLength);
    records.push({
      key: Buffer.from(bytes.subarray(at, at + keyLength)),
      record: Buffer.from(bytes.subarray(body, end)),
    });
    at = end;
  }
  const hasNext = bytes[at] === 1;
  return hasNext ? { records, next: Buffer.from(bytes.subarray(at + 1, at + 1 + keyLength)) } : { records };
}
