// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { codeOfStatus, VsamError } from './vsam-error.ts';

/** How requests and replies cross to the owner thread; src/common/wire.h is the other end and has the layout. */
export const requestKinds = {
  get: 1,
  insert: 2,
  update: 3,
  upsert: 4,
  replaceIf: 5,
  erase: 6,
  scan: 7,
  count: 8,
  sync: 9,
} as const;

export type RequestName = keyof typeof requestKinds;

export interface Request {
  readonly name: RequestName;
  readonly key?: Uint8Array;
  readonly first?: Uint8Array;
  readonly second?: Uint8Array;
  readonly limit?: number;
}

/** Expected outcomes; everything from 100 on is a failure. */
export const outcomes = { ok: 0, duplicate: 1, notFound: 2, changed: 3 } as const;
const firstFailure = 100;

const headerLength = 20;
const none = new Uint8Array(0);

/** Requests of one turn of the event loop, written one after the other into memory that is used again. */
export class RequestWriter {
  #bytes = Buffer.allocUnsafeSlow(16_384);
  #length = 0;
  #requests = 0;

  get requests(): number {
    return this.#requests;
  }

  get length(): number {
    return this.#length;
  }

  /** Valid until the next request is written. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  write(request: Request): void {
    const { key = none, first = none, second = none } = request;
    const start = this.#length;
    const body = start + headerLength;
    const end = body + key.length + first.length + second.length;
    this.#reserve(end);
    const bytes = this.#bytes;
    bytes.writeUInt32LE(requestKinds[request.name], start);
    bytes.writeUInt32LE(request.limit ?? 0, start + 4);
    bytes.writeUInt32LE(key.length, start + 8);
    bytes.writeUInt32LE(first.length, start + 12);
    bytes.writeUInt32LE(second.length, start + 16);
    bytes.set(key, body);
    bytes.set(first, body + key.length);
    bytes.set(second, body + key.length + first.length);
    this.#length = end;
    this.#requests++;
  }

  clear(): void {
    this.#length = 0;
    this.#requests = 0;
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(length, 2 * this.#bytes.length));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

/** The replies of one delivery, in order. */
export class ReplyReader {
  readonly #delivery: Buffer;
  #start = 0;
  #end = 0;

  constructor(delivery: Buffer) {
    this.#delivery = delivery;
  }

  /** Goes to the next reply; false after the last one. */
  next(): boolean {
    if (this.#end >= this.#delivery.length) return false;
    this.#start = this.#end;
    this.#end = this.#start + headerLength + this.#delivery.readUInt32LE(this.#start + 16);
    return true;
  }

  /** One of the outcomes, or a failure. */
  get status(): number {
    return this.#delivery.readInt32LE(this.#start);
  }

  /** A view into the delivery: copy what is to be kept. */
  get payload(): Buffer {
    return this.#delivery.subarray(this.#start + headerLength, this.#end);
  }

  /** The failure of operation `op`, or undefined when the status is an outcome. */
  failure(op: string): VsamError | undefined {
    if (this.status < firstFailure) return undefined;
    return new VsamError(codeOfStatus(this.status), op, {
      text: this.payload.toString('utf8'),
      rc: this.#delivery.readInt32LE(this.#start + 4),
      feedback: this.#delivery.readInt32LE(this.#start + 8),
      errno: this.#delivery.readInt32LE(this.#start + 12),
    });
  }
}
