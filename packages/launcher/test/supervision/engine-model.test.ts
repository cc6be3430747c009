// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ComponentPlan, Plan } from '../../src/plan/component-plan.ts';
import { simulatedComponent, simulatedPlan, SimulatedSystem } from './simulated-system.ts';

/** `npm run test:long` has time for many more. */
const runs = Number(process.env['ZWE_HA_ENGINE_RUNS'] ?? 150);

const port = { kind: 'range', first: 20_000, last: 20_099, address: '127.0.0.1' } as const;
const discovery = simulatedComponent('discovery', { instances: 2, port });
const gateway = simulatedComponent('gateway', { requires: ['discovery'], restartWithRequired: true, port });
const catalog = simulatedComponent('catalog', { wants: ['gateway'], readiness: { type: 'none' } });
const cache = simulatedComponent('cache', {
  restart: { intervalsMs: [0, 0, 2_000], minUptimeMs: 500, window: { failures: 6, withinMs: 60_000 } },
  liveness: { type: 'log', message: 'alive', intervalMs: 1_000, timeoutMs: 500, failures: 2 },
});
const changed = (plan: ComponentPlan): ComponentPlan => ({ ...plan, environment: { VALUE: 'changed' } });

const plans: readonly Plan[] = [
  simulatedPlan([discovery, gateway, catalog, cache], { waves: [['discovery', 'cache'], ['gateway'], ['catalog']] }),
  simulatedPlan([{ ...discovery, instances: 1 }, gateway, changed(catalog), cache]),
  simulatedPlan([changed(discovery), gateway, cache]),
  simulatedPlan([discovery, changed(gateway), catalog]),
];
const labels = ['discovery#1', 'discovery#2', 'gateway#1', 'catalog#1', 'cache#1'];
const targets = [...labels, 'discovery'];

type Verb = 'start' | 'stop' | 'restart' | 'roll' | 'hold' | 'release' | 'reset' | 'kill';
const verbs: readonly Verb[] = ['start', 'stop', 'restart', 'roll', 'hold', 'release', 'reset', 'kill'];

type Step =
  | { readonly do: 'crash'; readonly labels: readonly string[]; readonly code: number }
  | { readonly do: 'become'; readonly label: string; readonly what: Behaving; readonly value: boolean }
  | { readonly do: 'command'; readonly verb: Verb; readonly target: string }
  | { readonly do: 'refresh'; readonly plan: number }
  | { readonly do: 'launcherDeath'; readonly afterMs: number; readonly plan: number }
  | { readonly do: 'pass'; readonly ms: number };
type Behaving = 'isReady' | 'ignoresTerm' | 'leavesRest' | 'cannotSpawn';

const label = fc.constantFrom(...labels);
const planNumber = fc.nat(plans.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      labels: fc.subarray(labels, { minLength: 1 }),
      code: fc.constantFrom(0, 1, 137),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('become' as const),
      label,
      what: fc.constantFrom<Behaving>('isReady', 'ignoresTerm', 'leavesRest', 'cannotSpawn'),
      value: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('command' as const),
      verb: fc.constantFrom(...verbs),
      target: fc.constantFrom(...targets),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refresh' as const), plan: planNumber }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('launcherDeath' as const),
      afterMs: fc.constantFrom(0, 1, 2_000),
      plan: planNumber,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      ms: fc.constantFrom(0, 1, 200, 1_000, 3_000, 11_000, 70_000),
    }),
  },
);

/** What operators and configurations asked for, kept by rules of its own. */
class Wishes {
  plan: Plan = plans[0]!;
  readonly stopped = new Set<string>();
  readonly held = new Set<string>();

  get planned(): string[] {
    return this.plan.components.flatMap(({ name, instances }) =>
      Array.from({ length: instances }, (_, index) => `${name}#${index + 1}`),
    );
  }

  get wanted(): string[] {
    return this.planned.filter((each) => !this.stopped.has(each));
  }

  /** Without those that nothing can be started for: what they require is not wanted. Those that were up before go on. */
  expected(system: SimulatedSystem): string[] {
    const isThere = (component: string): boolean => this.wanted.some((each) => each.startsWith(`${component}#`));
    return this.wanted.filter((each) => {
      const required = this.plan.components.find(({ name }) => each.startsWith(`${name}#`))?.requires ?? [];
      return stateOf(system, each) !== 'down' || required.every(isThere);
    });
  }

  refresh(plan: Plan): void {
    const before = new Set(this.planned);
    this.plan = plan;
    const after = new Set(this.planned);
    for (const each of labels) if (!after.has(each) || !before.has(each)) this.stopped.delete(each);
  }

  command(verb: Verb, target: string): void {
    const meant = this.planned.filter((each) => each === target || each.startsWith(`${target}#`));
    for (const each of meant) {
      if (verb === 'stop') this.stopped.add(each);
      if (verb === 'start' || verb === 'restart') this.stopped.delete(each);
    }
  }

  forgetAll(): void {
    this.stopped.clear();
  }
}

async function perform(one: Step, system: SimulatedSystem, wishes: Wishes): Promise<void> {
  switch (one.do) {
    case 'crash':
      for (const each of one.labels) system.crash(each, one.code);
      break;
    case 'become':
      system.behaviour(one.label)[one.what] = one.value;
      break;
    case 'command':
      if (command(one.verb, one.target, system)) wishes.command(one.verb, one.target);
      break;
    case 'refresh':
      system.supervisor.refresh(plans[one.plan]!);
      wishes.refresh(plans[one.plan]!);
      break;
    case 'launcherDeath':
      system.killLauncher();
      await system.advance(one.afterMs);
      wishes.plan = plans[one.plan]!;
      wishes.forgetAll();
      system.launch(wishes.plan);
      break;
    case 'pass':
      await system.advance(one.ms, Math.max(1, one.ms / 10));
      break;
  }
}

/** Whether it was accepted. */
function command(verb: Verb, target: string, { supervisor }: SimulatedSystem): boolean {
  const result =
    verb === 'restart' || verb === 'roll'
      ? supervisor.restartComponent(target, { roll: verb === 'roll' })
      : verb === 'kill'
        ? supervisor.killInstance(target)
        : supervisor[`${verb}Component`](target);
  return result instanceof Promise || result.accepted;
}

/** Every hindrance is gone, and time passes until nothing happens by itself any more. */
async function calmDown(system: SimulatedSystem): Promise<void> {
  for (const each of labels) {
    Object.assign(system.behaviour(each), { isReady: true, ignoresTerm: false, leavesRest: false, cannotSpawn: false });
    system.supervisor.releaseComponent(each);
  }
  await system.advance(60_000, 500);
}

function stateOf(system: SimulatedSystem, wanted: string): string | undefined {
  const { instances } = system.supervisor.status();
  return instances.find(({ component, number }) => `${component}#${number}` === wanted)?.state;
}

it(
  'never has two processes for one instance, never loses a restart and never leaves an orphan, whatever happens in whatever order',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
        const system = new SimulatedSystem();
        const wishes = new Wishes();
        system.launch(wishes.plan);
        for (const one of steps) {
          await perform(one, system, wishes);
          if (steps.indexOf(one) % 2 === 0) await system.settle();
          expect(system.violations).toEqual([]);
        }
        await calmDown(system);
        const stuck = wishes.wanted.filter(
          (each) => !['up', 'failed', 'down'].includes(stateOf(system, each) ?? 'unknown'),
        );
        expect(stuck).toEqual([]);
        for (const each of wishes.wanted.filter((other) => stateOf(system, other) === 'failed')) {
          expect(system.lines.some((line) => line.includes(`ZWEL0038E Instance ${each}:`))).toBe(true);
          system.supervisor.startComponent(each);
        }
        await system.advance(60_000, 500);
        const expected = wishes.expected(system).toSorted();
        expect(system.running.toSorted()).toEqual(expected);
        expect(expected.map((each) => [each, stateOf(system, each)])).toEqual(expected.map((each) => [each, 'up']));
        expect(system.records.toSorted()).toEqual(expected);
        const stopped = system.supervisor.stop();
        await system.advance(60_000, 500);
        const isComplete = expected.length === wishes.wanted.length;
        expect([isComplete ? 'clean' : 'degraded', 'killed']).toContain(await stopped);
        expect(system.running).toEqual([]);
        expect(system.records).toEqual([]);
        expect(system.violations).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
  60_000 + runs * 100,
);
