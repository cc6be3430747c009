// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { hash } from 'node:crypto';
import type { Entry } from '../key-value.ts';

/*
 * Record of format 1, without the key field; numbers are unsigned and big-endian, texts are UTF-8:
 *
 *   0  1  format, 1
 *   1  1  flags, 0
 *   2  2  length of created
 *   4  4  length of the service id
 *   8  4  length of the key
 *  12  4  length of the value
 *  16     created, service id, key, value
 */
const format = 1;
/** Bytes of a record before its texts. */
export const headerLength = 16;
const longestCreated = 0xffff;

/** The least key length: 128 bits of each digest. */
export const shortestKey = 32;
/** A key length at which both digests are complete; longer keys end in zeros. */
export const completeKey = 64;

/** A record whose bytes are no entry. */
export class DamagedRecordError extends Error {}

/** Where the keys of a data set lie: service part, then key part, so that one service's records are next to each other. */
export class KeyLayout {
  readonly #keyLength: number;
  readonly #partLength: number;
  #lastService = '';
  #lastPart: Buffer | undefined;

  constructor(keyLength: number) {
    this.#keyLength = keyLength;
    this.#partLength = Math.min(Math.floor(keyLength / 2), completeKey / 2);
  }

  /** The key of one entry. */
  keyOf(serviceId: string, key: string): Buffer {
    const bytes = Buffer.allocUnsafe(this.#keyLength);
    if (this.#keyLength > 2 * this.#partLength) bytes.fill(0, 2 * this.#partLength);
    this.#servicePart(serviceId).copy(bytes);
    digest(key).copy(bytes, this.#partLength, 0, this.#partLength);
    return bytes;
  }

  /** The first and the last key that an entry of the service, or of any service, can have. */
  rangeOf(serviceId: string | undefined): { from: Buffer; to: Buffer } {
    const from = Buffer.alloc(this.#keyLength);
    const to = Buffer.alloc(this.#keyLength, 0xff);
    if (serviceId === undefined) return { from, to };
    this.#servicePart(serviceId).copy(from);
    this.#servicePart(serviceId).copy(to);
    return { from, to };
  }

  // Requests come in runs of one service; computing its digest each time would cost as much as the rest of a read.
  #servicePart(serviceId: string): Buffer {
    if (this.#lastPart && serviceId === this.#lastService) return this.#lastPart;
    this.#lastService = serviceId;
    this.#lastPart = digest(serviceId).subarray(0, this.#partLength);
    return this.#lastPart;
  }
}

/** What a record holds. */
export interface StoredEntry {
  readonly serviceId: string;
  readonly entry: Entry;
}

/** The record of an entry; undefined when it would be longer than `limit` bytes. */
export function encodeRecord(serviceId: string, entry: Entry, limit: number): Buffer | undefined {
  const texts = [entry.created, serviceId, entry.key, entry.value] as const;
  const [created, service, key, value] = texts.map((text) => Buffer.byteLength(text)) as [
    number,
    number,
    number,
    number,
  ];
  const length = headerLength + created + service + key + value;
  if (length > limit || created > longestCreated) return undefined;
  const record = Buffer.allocUnsafe(length);
  record.writeUInt8(format, 0);
  record.writeUInt8(0, 1);
  record.writeUInt16BE(created, 2);
  record.writeUInt32BE(service, 4);
  record.writeUInt32BE(key, 8);
  record.writeUInt32BE(value, 12);
  let at = headerLength;
  for (const text of texts) at += record.write(text, at, 'utf8');
  return record;
}

/** The entry of a record, with its service id; throws DamagedRecordError. */
export function decodeRecord(record: Buffer): StoredEntry {
  if (record.length < headerLength) throw new DamagedRecordError('a record is too short');
  if (record[0] !== format) throw new DamagedRecordError('a record has an unknown format');
  const serviceIdAt = headerLength + record.readUInt16BE(2);
  const keyAt = serviceIdAt + record.readUInt32BE(4);
  const valueAt = keyAt + record.readUInt32BE(8);
  if (valueAt + record.readUInt32BE(12) !== record.length) {
    throw new DamagedRecordError('the lengths in a record do not fit');
  }
  const serviceId = record.toString('utf8', serviceIdAt, keyAt);
  const entry = {
    key: record.toString('utf8', keyAt, valueAt),
    value: record.toString('utf8', valueAt),
    serviceId,
    created: record.toString('utf8', headerLength, serviceIdAt),
  };
  return { serviceId, entry };
}

function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}
