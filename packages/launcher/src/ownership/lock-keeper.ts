// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { logMessage, type MessageDefinition, type ZoweLogger } from '@zowe-ha/messages';
import type { Clock } from '../supervision/clock.ts';
import { createWithContent, holders, parseOwner, type Claim } from './claim.ts';
import { ownershipMessages } from './messages-ownership.ts';
import { readIfThere } from './small-file.ts';
import type { ProcessIdentity, ProcessTable } from '../process/process-table.ts';

/** Another launcher has the HA instance now. */
export interface OwnershipLoss {
  readonly owner: ProcessIdentity;
  /** It can see the component instances of this one, so it has adopted or ended them. */
  readonly isOfSameSystem: boolean;
}

/** The lock of an HA instance while this launcher has it. */
export interface InstanceLock {
  readonly file: string;
  /** Whether another launcher has it now; to be asked before each spawn. */
  check(): OwnershipLoss | undefined;
  /** Tells once of the loss, also when nobody asks. */
  onLost(listener: (loss: OwnershipLoss) => void): void;
  /** Gives it back; idempotent. */
  release(): void;
}

export interface KeepOptions {
  /** `<directory>/lock`, without its generation. */
  readonly path: string;
  readonly owned: Claim;
  readonly processes: ProcessTable;
  readonly clock: Clock;
  readonly logger: ZoweLogger;
}

/** How often the counter changes; several times within the time after which others take over. */
export const renewEveryMs = 4_000;

/** Where the owner of a lock shows that it lives; not in the lock itself, which stays as it was created. */
export function counterFileOf(lock: string): string {
  return `${lock}.counter`;
}

/** Renews the lock until it is released or lost. */
export function keepLock(options: KeepOptions): InstanceLock {
  return new LockKeeper(options);
}

class LockKeeper implements InstanceLock {
  readonly #options: KeepOptions;
  readonly #content: string;
  readonly #next: string;
  readonly #listeners: ((loss: OwnershipLoss) => void)[] = [];
  #loss: OwnershipLoss | undefined;
  #count = 0;
  #isTold = false;
  #cancel: () => void = () => undefined;
  #isReleased = false;

  constructor(options: KeepOptions) {
    const { path, owned, processes } = options;
    const generation = Number(owned.file.slice(path.length + 1));
    this.#options = options;
    this.#content = `${JSON.stringify(processes.self)}\n`;
    this.#next = `${path}.${generation + 1}`;
    removeCounters(path, counterFileOf(owned.file));
    this.#renew();
  }

  get file(): string {
    return this.#options.owned.file;
  }

  check(): OwnershipLoss | undefined {
    if (this.#loss || this.#isReleased) return this.#loss;
    if (readIfThere(this.file) === this.#content && !existsSync(this.#next)) return undefined;
    this.#loss = this.#examine();
    if (this.#loss) queueMicrotask(() => this.#tellLoss());
    return this.#loss;
  }

  onLost(listener: (loss: OwnershipLoss) => void): void {
    this.#listeners.push(listener);
  }

  release(): void {
    if (this.#isReleased) return;
    this.#isReleased = true;
    this.#cancel();
    if (this.#loss) return;
    rmSync(counterFileOf(this.file), { force: true });
    this.#options.owned.release();
  }

  #renew(): void {
    if (this.check()) return;
    this.#count += 1;
    try {
      writeFileSync(counterFileOf(this.file), `${this.#count}\n`, { mode: 0o600 });
      this.#isTold = false;
    } catch (error) {
      this.#sayOnce(ownershipMessages.lockNotRenewed, error instanceof Error ? error.message : String(error));
    }
    this.#cancel = this.#options.clock.schedule(renewEveryMs, () => this.#renew());
  }

  #tellLoss(): void {
    this.#cancel();
    for (const listener of this.#listeners) if (this.#loss) listener(this.#loss);
  }

  /** The lock does not look as it should: only a file of somebody else is a loss, everything else is repaired or waited for. */
  #examine(): OwnershipLoss | undefined {
    const loss = this.#lossTo(this.#otherOwner());
    if (loss) return loss;
    try {
      if (!this.#restore()) return undefined;
      logMessage(this.#options.logger, ownershipMessages.lockRestored, this.file);
    } catch (error) {
      this.#sayOnce(ownershipMessages.lockNotRenewed, error instanceof Error ? error.message : String(error));
      return undefined;
    }
    // Somebody who did not see the file, because it was away, sees it now and gives way; or is there already.
    return this.#lossTo(this.#otherOwner());
  }

  #lossTo(owner: ProcessIdentity | undefined): OwnershipLoss | undefined {
    if (!owner) return undefined;
    const { bootId, pidNamespace } = this.#options.processes.self;
    return { owner, isOfSameSystem: owner.bootId === bootId && owner.pidNamespace === pidNamespace };
  }

  #otherOwner(): ProcessIdentity | undefined {
    const { path, processes } = this.#options;
    const own = JSON.stringify(processes.self);
    try {
      const others = holders(path, (_, owner) => (owner ? processes.liveness(owner) : 'dead'));
      return others.find(({ owner, liveness }) => liveness !== 'dead' && JSON.stringify(owner) !== own)?.owner;
    } catch {
      return undefined;
    }
  }

  /** True when the file is there again. */
  #restore(): boolean {
    const content = readIfThere(this.file);
    if (content === undefined) return createWithContent(this.file, this.#content.trim());
    if (content === this.#content || parseOwner(content)) return false;
    const temporary = `${this.file}.${process.pid}-${randomBytes(4).toString('hex')}.new`;
    try {
      writeFileSync(temporary, this.#content, { mode: 0o600, flag: 'wx' });
      rmSync(this.file, { force: true, recursive: true });
      renameSync(temporary, this.file);
    } finally {
      rmSync(temporary, { force: true });
    }
    return true;
  }

  #sayOnce(definition: MessageDefinition, problem: string): void {
    if (this.#isTold) return;
    this.#isTold = true;
    logMessage(this.#options.logger, definition, this.file, problem);
  }
}

/** Counters of locks that are gone. */
function removeCounters(path: string, own: string): void {
  const prefix = path.slice(dirname(path).length + 1);
  for (const name of readdirSync(dirname(path))) {
    const file = join(dirname(path), name);
    if (name.startsWith(`${prefix}.`) && name.endsWith('.counter') && file !== own) rmSync(file, { force: true });
  }
}
