// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createHmac } from 'node:crypto';
import type { SessionData, Store } from 'express-session';
import { SecretTooShortError, SessionUnavailableError, SessionUnreadableError } from './errors.ts';
import { readSessionValue, writeSessionValue, type SessionValue } from './session-value.ts';
import type { StateStore } from './state-store.ts';

export interface SessionStoreOptions {
  readonly state: StateStore;
  /** Hides session ids: shared by all instances of the component, at least 16 bytes. Never logged, never sent. */
  readonly secret: string | Buffer;
  /** How long a session without a `maxAge` of its own lives, in seconds. Default 86400. */
  readonly lifetimeSeconds?: number;
  /** Milliseconds since 1970. Default: the clock of this machine, which must agree between the instances to about a second. */
  readonly now?: () => number;
}

/** The part of express-session's module that is needed, so that this package does not bring its own copy. */
export interface SessionModule {
  readonly Store: abstract new () => Store;
}

type Done = (error?: unknown) => void;

const minimumSecretBytes = 16;
const defaultLifetimeSeconds = 86_400;
/** A session that is only touched is rewritten when this part of its life has passed. */
const touchFraction = 0.1;

/**
 * An express-session store over a state store. Keys are `session.<keyed hash of the session id>`; the id itself is stored nowhere.
 * When the state is unknown, express-session gets an error: a request never goes on with a new session in place of a stored one.
 */
export function createSessionStore(sessionModule: SessionModule, options: SessionStoreOptions): Store {
  const length = Buffer.byteLength(options.secret);
  if (length < minimumSecretBytes) throw new SecretTooShortError(length, minimumSecretBytes);
  const sessions = new StoredSessions(options);

  class StateSessionStore extends sessionModule.Store {
    override get = (sid: string, done: (error: unknown, session?: SessionData | null) => void): void => {
      sessions.read(sid).then((session) => done(null, session), done);
    };

    override set = (sid: string, session: SessionData, done?: Done): void => {
      settle(sessions.write(sid, session), done);
    };

    override touch = (sid: string, session: SessionData, done?: Done): void => {
      settle(sessions.touch(sid, session), done);
    };

    override destroy = (sid: string, done?: Done): void => {
      settle(sessions.remove(sid), done);
    };
  }

  return new StateSessionStore();
}

/** What the callbacks of express-session stand for, as promises. */
class StoredSessions {
  readonly #options: SessionStoreOptions;
  /** Until when the sessions of running requests live, as this store wrote it: a request that saved needs no touch. */
  readonly #written = new WeakMap<SessionData, number>();

  constructor(options: SessionStoreOptions) {
    this.#options = options;
  }

  async read(sid: string): Promise<SessionData | null> {
    const stored = await this.#stored(sid);
    return stored ? (stored.session as unknown as SessionData) : null;
  }

  async write(sid: string, session: SessionData): Promise<void> {
    const expires = this.#expires(session);
    await this.#put(sid, { expires, session: plain(session) });
    this.#written.set(session, expires);
  }

  /**
   * Prolongs a session without writing back what this request read: a request that changed nothing must not undo what
   * another one changed meanwhile. A session that is gone stays gone.
   */
  async touch(sid: string, session: SessionData): Promise<void> {
    const expires = this.#expires(session);
    const isRecent = (known: number): boolean => expires - known < this.#lifetime(session) * touchFraction;
    if (isRecent(this.#written.get(session) ?? -Infinity)) return;
    const stored = await this.#stored(sid);
    if (!stored || isRecent(stored.expires)) return;
    await this.#put(sid, { expires, session: { ...stored.session, cookie: plain(session)['cookie'] } });
  }

  async remove(sid: string): Promise<void> {
    const outcome = await this.#options.state.delete(this.#key(sid));
    if (outcome === 'unknown') throw new SessionUnavailableError('it may not have been deleted');
  }

  async #stored(sid: string): Promise<SessionValue | undefined> {
    const found = await this.#options.state.get(this.#key(sid));
    if (found.outcome === 'unknown') throw new SessionUnavailableError(found.reason);
    if (found.outcome === 'absent') return undefined;
    const value = readSessionValue(found.value);
    if (!value) throw new SessionUnreadableError();
    if (value.expires > this.#now()) return value;
    // Only tidying up: express-session makes a new id for whoever comes with this one.
    this.#options.state.delete(this.#key(sid)).catch(() => undefined);
    return undefined;
  }

  async #put(sid: string, value: SessionValue): Promise<void> {
    const outcome = await this.#options.state.put(this.#key(sid), writeSessionValue(value));
    if (outcome === 'unknown') throw new SessionUnavailableError('it may not have been stored');
  }

  #key(sid: string): string {
    return `session.${createHmac('sha256', this.#options.secret).update(sid).digest('base64url')}`;
  }

  #expires(session: SessionData): number {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- read, not set: express-session itself computes it
    const until = session.cookie.expires;
    return until ? new Date(until).getTime() : this.#now() + this.#lifetime(session);
  }

  #lifetime(session: SessionData): number {
    return session.cookie.originalMaxAge ?? (this.#options.lifetimeSeconds ?? defaultLifetimeSeconds) * 1000;
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }
}

function plain(session: SessionData): Record<string, unknown> {
  return JSON.parse(JSON.stringify(session)) as Record<string, unknown>;
}

function settle(work: Promise<void>, done?: Done): void {
  work.then(
    () => done?.(),
    (error: unknown) => done?.(error),
  );
}
