// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What has to be up before a component is started, by name; names that stand for nothing in the list are ignored. */
export interface Dependent {
  readonly name: string;
  readonly requires: readonly string[];
  readonly after: readonly string[];
  readonly wants: readonly string[];
}

/** The keys that name what a component waits for. */
export const dependencyKinds = ['requires', 'after', 'wants'] as const;

/** `cycles`: one path each, the first name repeated at the end. */
export type WavesOutcome =
  | { readonly outcome: 'ordered'; readonly waves: readonly (readonly string[])[] }
  | { readonly outcome: 'cyclic'; readonly cycles: readonly (readonly string[])[] };

/**
 * Orders components into waves: each wave needs only what is in earlier ones. Within a wave the given order is kept.
 * Components that wait for each other are reported with the path of every circle that is independent of the others.
 */
export function orderWaves(components: readonly Dependent[]): WavesOutcome {
  const dependencies = dependenciesOf(components);
  const waves: string[][] = [];
  const placed = new Set<string>();
  while (placed.size < components.length) {
    const wave = components
      .map(({ name }) => name)
      .filter((name) => !placed.has(name) && isSatisfied(name, dependencies, placed));
    if (wave.length === 0) return { outcome: 'cyclic', cycles: findCycles(dependencies, placed) };
    for (const name of wave) placed.add(name);
    waves.push(wave);
  }
  return { outcome: 'ordered', waves };
}

type Dependencies = ReadonlyMap<string, readonly string[]>;

function dependenciesOf(components: readonly Dependent[]): Dependencies {
  const known = new Set(components.map(({ name }) => name));
  return new Map(
    components.map((component) => {
      const waitsFor = new Set(dependencyKinds.flatMap((kind) => component[kind]));
      return [component.name, [...waitsFor].filter((each) => known.has(each))];
    }),
  );
}

function isSatisfied(name: string, dependencies: Dependencies, placed: ReadonlySet<string>): boolean {
  return (dependencies.get(name) ?? []).every((each) => placed.has(each));
}

/** Every component that is left waits for another that is left: following any of them ends in a circle. */
function findCycles(dependencies: Dependencies, placed: ReadonlySet<string>): string[][] {
  const cycles: string[][] = [];
  const seen = new Set<string>(placed);
  for (const start of dependencies.keys()) {
    const path: string[] = [];
    let next: string | undefined = start;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      path.push(next);
      next = dependencies.get(next)?.find((each) => !placed.has(each));
    }
    const from = next === undefined ? -1 : path.indexOf(next);
    if (from >= 0 && next !== undefined) cycles.push([...path.slice(from), next]);
  }
  return cycles;
}
