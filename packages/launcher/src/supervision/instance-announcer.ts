// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type MessageArgument, type MessageDefinition } from '@zowe-ha/messages';
import type { HookedInstance } from '../hooks/lifecycle-hook.ts';
import { sayLastLines } from '../output/say-last-lines.ts';
import { ownershipMessages } from '../ownership/messages-ownership.ts';
import type { InstanceProcess } from './instance-process.ts';
import { engineMessages } from './messages-engine.ts';
import { supervisionMessages } from './messages-supervision.ts';
import type { Surroundings } from './surroundings.ts';

export interface AnnouncerOptions {
  readonly label: string;
  readonly surroundings: Surroundings;
  readonly process: InstanceProcess;
  readonly hooked: () => HookedInstance;
  /** Does it when the events that are there have been handled. */
  readonly later: (action: () => void) => void;
}

/** Tells operators of what happens to one component instance, and hooks of what concerns them. */
export class InstanceAnnouncer {
  readonly #label: string;
  readonly #surroundings: Surroundings;
  readonly #process: InstanceProcess;
  readonly #hooked: () => HookedInstance;
  readonly #later: AnnouncerOptions['later'];

  constructor({ label, surroundings, process, hooked, later }: AnnouncerOptions) {
    this.#label = label;
    this.#surroundings = surroundings;
    this.#process = process;
    this.#hooked = hooked;
    this.#later = later;
  }

  say(definition: MessageDefinition, ...args: MessageArgument[]): void {
    this.#later(() => logMessage(this.#surroundings.logger, definition, ...args));
  }

  /** For what does not come of an event. */
  sayNow(definition: MessageDefinition, ...args: MessageArgument[]): void {
    logMessage(this.#surroundings.logger, definition, ...args);
  }

  debug(text: string): void {
    this.#later(() => this.#surroundings.logger.debug(`${this.#label}: ${text}`));
  }

  spawned(pid: number): void {
    const { haInstance, hooks } = this.#surroundings;
    hooks.spawned(this.#hooked());
    // A started task says itself whether it was started or taken over.
    if (this.#process.pid === undefined) return;
    this.say(engineMessages.instanceStarted, this.#label, haInstance.id, haInstance.hostname, pid, this.#port());
  }

  adopted(pid: number, ageMs: number): void {
    this.say(ownershipMessages.instanceAdopted, this.#label, pid, Math.round(ageMs / 1000), this.#port());
  }

  ready({ startMs, lostMs }: { readonly startMs: number; readonly lostMs: number | undefined }): void {
    this.#surroundings.hooks.ready(this.#hooked());
    if (lostMs === undefined) this.say(engineMessages.instanceUp, this.#label, inSeconds(startMs));
    else this.say(engineMessages.recycled, this.#label, this.#process.pid ?? '', inSeconds(lostMs));
  }

  unresponsive(reason: string): void {
    this.say(supervisionMessages.unresponsive, this.#label, this.#process.pid ?? '', reason);
  }

  ended(exit: string): void {
    this.say(engineMessages.instanceEnded, this.#label, this.#process.pid ?? '', exit);
  }

  /** To be called while the process is still known. */
  gone(): void {
    this.#surroundings.hooks.gone(this.#hooked());
  }

  lastLines(): void {
    const file = this.#process.output ?? '';
    const lastLines = this.#process.lastLines();
    this.#later(() => sayLastLines(this.#surroundings.logger, { label: this.#label, file, lines: lastLines() }));
  }

  /** Resolves when every hook has done what is to be done before the instance is stopped on purpose. */
  draining(): Promise<void> {
    return this.#surroundings.hooks.draining(this.#hooked());
  }

  #port(): string {
    return this.#process.port === undefined ? 'no port' : `port ${this.#process.port}`;
  }
}

function inSeconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(1);
}
