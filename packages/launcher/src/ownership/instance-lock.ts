// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { logMessage, ZoweError, type ZoweLogger } from '@zowe-ha/messages';
import type { Clock } from '../supervision/clock.ts';
import { claim, type Claim, type ClaimOutcome, type Judge } from './claim.ts';
import { engineMessages } from '../supervision/messages-engine.ts';
import { startMessages } from '../messages-start.ts';
import { counterFileOf, keepLock, type InstanceLock } from './lock-keeper.ts';
import { ownershipMessages } from './messages-ownership.ts';
import { readIfThere } from './small-file.ts';
import type { Liveness, ProcessIdentity, ProcessTable } from '../process/process-table.ts';

/** Another launcher of this system runs the HA instance. */
export class InstanceLockedError extends ZoweError {
  readonly owner: ProcessIdentity;

  constructor(haInstance: string, owner: ProcessIdentity, file: string) {
    super(engineMessages.lockHeld, [haInstance, owner.pid], { location: { file } });
    this.owner = owner;
  }
}

/** A launcher of another system, or of another pid namespace, runs the HA instance: it renews the lock. */
export class InstanceLockedElsewhereError extends ZoweError {
  constructor(haInstance: string, owner: ProcessIdentity, file: string) {
    super(engineMessages.lockOwnerUnknown, [haInstance, owner.pid, owner.hostname], { location: { file } });
  }
}

/** Nothing may be started, because another launcher has the HA instance. */
export class OwnershipLostError extends ZoweError {
  constructor() {
    super(ownershipMessages.notOwner, [], { recoverable: true });
  }
}

/** No lock can be made in the workspace. */
export class WorkspaceNotWritableError extends ZoweError {
  constructor(directory: string, cause: unknown) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    super(startMessages.workspaceNotUsable, [directory, problem], { location: { file: directory }, cause });
  }
}

export interface LockOptions {
  /** The HA instance's own in the workspace. */
  readonly directory: string;
  readonly haInstance: string;
  readonly processes: ProcessTable;
  readonly clock: Clock;
  readonly logger: ZoweLogger;
  /** Launchers that the records of component instances name: they tell who is there when a lock file does not. */
  readonly recordedLaunchers: () => readonly ProcessIdentity[];
}

/** A lock that is not renewed for so long belongs to nobody any more; measured by the observer's own clock. */
export const staleAfterMs = 12_000;
const lookEveryMs = 500;

/**
 * Makes this process the only launcher of the HA instance. Where the process table cannot tell whether the owner of a lock lives (another
 * system, a damaged file), the lock is watched: resolves when it was not renewed for `staleAfterMs`. Rejects when another launcher is
 * there, or when the directory cannot be used.
 */
export async function acquireInstanceLock(options: LockOptions): Promise<InstanceLock> {
  const { directory, haInstance, logger } = options;
  const path = join(directory, 'lock');
  const stale = new Set<string>();
  const judge = createJudge(options, stale);
  for (;;) {
    const result = claimLock(path, options, judge);
    if (result.outcome === 'claimed') return takePossession(path, result.claim, options);
    const { owner, file } = result;
    if (result.liveness === 'alive') {
      throw new InstanceLockedError(haInstance, livingLauncher(options) ?? owner, file);
    }
    const why = owner.pid === 0 ? 'is damaged' : `belongs to process ${owner.pid} on ${owner.hostname}`;
    logMessage(logger, ownershipMessages.lockWatched, file, why, staleAfterMs / 1000);
    const seen = appearance(file);
    const isRenewed = await changes(file, seen, options.clock);
    if (!isRenewed) {
      logMessage(logger, ownershipMessages.lockTakenOver, file, staleAfterMs / 1000, haInstance);
      stale.add(seen);
    } else if (owner.pid !== 0 && readIfThere(file) !== undefined) {
      throw new InstanceLockedElsewhereError(haInstance, owner, file);
    }
  }
}

function takePossession(path: string, owned: Claim, options: LockOptions): InstanceLock {
  const recorded = livingLauncher(options);
  if (recorded) {
    owned.release();
    throw new InstanceLockedError(options.haInstance, recorded, owned.file);
  }
  return keepLock({ ...options, path, owned });
}

/** Somebody may have removed the lock of a running launcher: its records still name it. */
function livingLauncher({ processes, recordedLaunchers }: LockOptions): ProcessIdentity | undefined {
  return recordedLaunchers().find((each) => processes.liveness(each) === 'alive' && each.pid !== processes.self.pid);
}

function createJudge(options: LockOptions, stale: ReadonlySet<string>): Judge {
  const { processes } = options;
  return (file, owner) => {
    const liveness: Liveness = owner ? processes.liveness(owner) : judgeDamaged(options);
    return liveness === 'unknown' && stale.has(appearance(file)) ? 'dead' : liveness;
  };
}

/** A launcher names itself in every record of what it runs: when all that are named are dead, the owner is, too. */
function judgeDamaged(options: LockOptions): Liveness {
  if (livingLauncher(options)) return 'alive';
  const recorded = options.recordedLaunchers();
  const areDead = recorded.every((each) => options.processes.liveness(each) === 'dead');
  return recorded.length > 0 && areDead ? 'dead' : 'unknown';
}

function claimLock(path: string, { directory, processes }: LockOptions, judge: Judge): ClaimOutcome {
  try {
    return claim(path, processes, judge);
  } catch (error) {
    throw error instanceof ZoweError ? error : new WorkspaceNotWritableError(directory, error);
  }
}

/** What a lock and its counter look like. */
function appearance(file: string): string {
  return JSON.stringify([file, readIfThere(file), readIfThere(counterFileOf(file))]);
}

/** Whether the lock looks different within the time. */
function changes(file: string, seen: string, clock: Clock): Promise<boolean> {
  const since = clock.monotonic();
  return new Promise((resolve) => {
    const look = (): void => {
      if (appearance(file) !== seen) resolve(true);
      else if (clock.monotonic() - since >= staleAfterMs) resolve(false);
      else clock.schedule(lookEveryMs, look);
    };
    look();
  });
}
