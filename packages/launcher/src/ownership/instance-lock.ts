// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { ZoweError } from '@zowe-ha/messages';
import { claim, type Claim, type ClaimOutcome } from './claim.ts';
import { engineMessages } from '../supervision/messages-engine.ts';
import { startMessages } from '../messages-start.ts';
import type { ProcessIdentity, ProcessTable } from '../process/process-table.ts';

/** Another launcher runs the HA instance. */
export class InstanceLockedError extends ZoweError {
  readonly owner: ProcessIdentity;

  constructor(haInstance: string, owner: ProcessIdentity, file: string) {
    super(engineMessages.lockHeld, [haInstance, owner.pid], { location: { file } });
    this.owner = owner;
  }
}

/** The lock was made where this process cannot look: on another system or in another pid namespace. */
export class LockOwnerUnknownError extends ZoweError {
  constructor(haInstance: string, owner: ProcessIdentity, file: string) {
    super(engineMessages.lockOwnerUnknown, [haInstance, owner.pid, owner.hostname], { location: { file } });
  }
}

/** No lock can be made in the workspace. */
export class WorkspaceNotWritableError extends ZoweError {
  constructor(directory: string, cause: unknown) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    super(startMessages.workspaceNotUsable, [directory, problem], { location: { file: directory }, cause });
  }
}

/**
 * Makes this process the only launcher of the HA instance; `directory` is the HA instance's own in the workspace.
 * Throws when another launcher is, or when that is not known, or when the directory cannot be used.
 */
export function acquireInstanceLock(directory: string, haInstance: string, processes: ProcessTable): Claim {
  const result = claimLock(directory, processes);
  if (result.outcome === 'claimed') return result.claim;
  if (result.liveness === 'unknown') throw new LockOwnerUnknownError(haInstance, result.owner, result.file);
  throw new InstanceLockedError(haInstance, result.owner, result.file);
}

function claimLock(directory: string, processes: ProcessTable): ClaimOutcome {
  try {
    return claim(join(directory, 'lock'), processes);
  } catch (error) {
    throw error instanceof ZoweError ? error : new WorkspaceNotWritableError(directory, error);
  }
}
