// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { NativeDataSet, NativeModule, NativeSettings } from './native-module.ts';
import { VsamError } from './vsam-error.ts';
import { ReplyReader, RequestWriter, type Request } from './wire.ts';

interface Pending {
  readonly op: string;
  readonly onReply: (reply: ReplyReader) => void;
  readonly reject: (error: VsamError) => void;
}

/** Hand over early what one turn of the event loop collects beyond this. */
const mostRequests = 1024;
const mostBytes = 1 << 20;

/** Connections with unanswered requests; the others may be collected, which closes their data sets. */
const busy = new Set<Connection>();

/**
 * The way to one data set's owner thread and back. What one turn of the event loop requests crosses together, and the
 * replies of whatever ran together come back in one call.
 */
export class Connection {
  readonly #native: NativeDataSet;
  readonly #queueLimit: number;
  readonly #writer = new RequestWriter();
  #pending: Pending[] = [];
  #answered = 0;
  #scheduled = false;
  #closing: Promise<void> | undefined;

  private constructor(module: NativeModule, settings: NativeSettings) {
    this.#queueLimit = settings.queueLimit;
    const self = new WeakRef(this);
    this.#native = new module.DataSet(settings, (delivery) => {
      const connection = self.deref();
      if (connection) connection.#deliver(delivery);
    });
  }

  /** Opens the data set; `about` reads the reply to the open. */
  static async open<T>(
    module: NativeModule,
    settings: NativeSettings,
    about: (reply: ReplyReader) => T,
  ): Promise<{ connection: Connection; about: T }> {
    const connection = new Connection(module, settings);
    busy.add(connection);
    try {
      return { connection, about: await connection.#expect('open', about) };
    } catch (error) {
      connection.#native.dispose();
      throw error;
    }
  }

  /** Queues a request. Rejects with code BUSY when too many are unanswered, with CLOSED after close. */
  call<T>(request: Request, decode: (reply: ReplyReader) => T): Promise<T> {
    if (this.#closing) return Promise.reject(new VsamError('CLOSED', request.name, { text: 'the data set is closed' }));
    if (this.#outstanding >= this.#queueLimit) return Promise.reject(tooMany(request.name));
    if (this.#outstanding === 0) this.#wake();
    const reply = this.#expect(request.name, decode);
    this.#writer.write(request);
    if (this.#writer.requests >= mostRequests || this.#writer.length >= mostBytes) this.#flush();
    else this.#schedule();
    return reply;
  }

  /** Answers everything requested so far, then closes. Any number of calls give the same promise. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#flush();
    if (this.#outstanding === 0) this.#wake();
    const closed = this.#expect('close', () => undefined);
    this.#native.close();
    try {
      await closed;
    } finally {
      this.#native.dispose();
    }
  }

  get #outstanding(): number {
    return this.#pending.length - this.#answered;
  }

  #wake(): void {
    busy.add(this);
    this.#native.ref();
  }

  #expect<T>(op: string, decode: (reply: ReplyReader) => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#pending.push({ op, reject, onReply: (reply) => resolve(decode(reply)) });
    });
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    const { requests, length, bytes } = this.#writer;
    if (requests === 0) return;
    this.#writer.clear();
    if (this.#native.submit(bytes, length, requests)) return;
    // The newest requests are at the end: what is refused now has not been handed over.
    for (const pending of this.#pending.splice(this.#pending.length - requests)) pending.reject(tooMany(pending.op));
    this.#rest();
  }

  #deliver(delivery: Buffer): void {
    const replies = new ReplyReader(delivery);
    while (replies.next()) {
      const pending = this.#pending[this.#answered++];
      if (!pending) throw new VsamError('INTERNAL', 'deliver', { text: 'a reply that nobody waits for' });
      const failure = replies.failure(pending.op);
      if (failure) pending.reject(failure);
      else pending.onReply(replies);
    }
    if (this.#answered > mostRequests || this.#outstanding === 0) {
      this.#pending = this.#pending.slice(this.#answered);
      this.#answered = 0;
    }
    this.#rest();
  }

  #rest(): void {
    if (this.#outstanding > 0) return;
    busy.delete(this);
    this.#native.unref();
  }
}

function tooMany(op: string): VsamError {
  return new VsamError('BUSY', op, { text: 'too many requests are waiting for the data set' });
}
