// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Remembers which targets failed last, so that they are tried last. */
export class TargetOrder {
  readonly #failures = new Map<string, number>();
  #sequence = 0;

  /** The targets in the order to try them: those that never failed as given, then by how long ago they failed. */
  sort(targets: readonly string[]): string[] {
    for (const known of this.#failures.keys()) if (!targets.includes(known)) this.#failures.delete(known);
    const rank = (target: string): number => this.#failures.get(target) ?? 0;
    return [...targets].sort((a, b) => rank(a) - rank(b));
  }

  /** Puts a target to the back. It stays there until another fails after it, so that nothing flaps back to a slow one. */
  failed(target: string): void {
    this.#sequence += 1;
    this.#failures.set(target, this.#sequence);
  }
}
