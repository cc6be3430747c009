// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { beforeEach, describe, expect, it } from 'vitest';
import { decideAdoption, type AdoptionDecision } from '../../src/adoption/decide.ts';
import { generationOf } from '../../src/adoption/generation.ts';
import type { ComponentPlan } from '../../src/plan/component-plan.ts';
import type { InstanceRecord } from '../../src/process/instance-record.ts';
import { instanceTagVariable } from '../../src/process/instance-tag.ts';
import type { ProcessEntry, ProcessIdentity } from '../../src/process/process-table.ts';
import { createEngine } from '../engine.ts';

const engine = createEngine();
const plan = engine.component('gateway', ':', {
  instances: 2,
  port: { kind: 'range', first: 20_000, last: 20_009, address: '127.0.0.6' },
});
await engine.close();

const self: ProcessIdentity = { pid: 1, startTime: '1', bootId: 'boot', pidNamespace: 'pid:[1]', hostname: 'sys1' };
const tag = 'lpar1/gateway#2/0123456789abcdef';
const record: InstanceRecord = {
  component: 'gateway',
  number: 2,
  haInstance: 'lpar1',
  process: { ...self, pid: 500, startTime: '77' },
  group: 500,
  tag,
  command: plan.startScript,
  generation: generationOf(plan, 2),
  port: 20_001,
  startedAt: 0,
  launcher: { ...self, pid: 400 },
};
const leader: ProcessEntry = {
  pid: 500,
  parent: 1,
  group: 500,
  session: 500,
  startTime: '77',
  zombie: false,
  command: 'node',
};

let entries: ProcessEntry[];
let environments: Map<number, ReadonlyMap<string, string>>;

beforeEach(() => {
  entries = [leader];
  environments = new Map([[500, new Map([[instanceTagVariable, tag]])]]);
});

function decide(difference: Partial<InstanceRecord> = {}, components: readonly ComponentPlan[] = [plan]) {
  const view = {
    self,
    read: (pid: number) => entries.find((each) => each.pid === pid),
    environment: (pid: number) => environments.get(pid),
    tagged: (wanted: string) =>
      entries.filter((each) => !each.zombie && environments.get(each.pid)?.get(instanceTagVariable) === wanted),
  };
  const [decision, ...others] = decideAdoption([{ ...record, ...difference }], view, { components });
  expect(others).toEqual([]);
  return decision as AdoptionDecision;
}

const reasonOf = (decision: AdoptionDecision): string => ('reason' in decision ? decision.reason : '');

describe('a component instance that runs', () => {
  it('is adopted when everything is as recorded and as planned', () => {
    expect(decide()).toEqual({ outcome: 'adopt', record, plan });
  });

  it('is adopted when its environment may not be read', () => {
    environments.clear();
    expect(decide().outcome).toBe('adopt');
  });

  it.each<[string, [Partial<InstanceRecord>, readonly ComponentPlan[]], string]>([
    ['whose component is not in the plan', [{}, []], 'it is not wanted any more'],
    ['whose number is too high', [{}, [{ ...plan, instances: 1 }]], 'it is not wanted any more'],
    ['whose start script is another one', [{ command: '/old/start.sh' }, [plan]], 'its start command has changed'],
    ['of another generation', [{ generation: 'old' }, [plan]], 'its configuration has changed'],
    [
      'whose variables have changed',
      [{}, [{ ...plan, environment: { ...plan.environment, ZWE_components_gateway_x: '1' } }]],
      'its configuration has changed',
    ],
  ])('%s is ended', (_, [difference, components], reason) => {
    const decision = decide(difference, components);
    expect([decision.outcome, reasonOf(decision)]).toEqual(['sweep', reason]);
  });

  it.each<[string, Partial<ComponentPlan>]>([
    ['restart intervals', { restart: { ...plan.restart, intervalsMs: [5] } }],
    ['stop grace', { stopGraceMs: 1 }],
    ['dependencies', { after: ['zss'] }],
    ['number of instances', { instances: 7 }],
  ])('is adopted when only its %s has changed', (_, difference) => {
    expect(decide({}, [{ ...plan, ...difference }]).outcome).toBe('adopt');
  });
});

describe('a component instance whose first process is not there', () => {
  it.each<[string, ProcessEntry[]]>([
    ['is gone', []],
    ['is a zombie', [{ ...leader, zombie: true }]],
    ['has another start time', [{ ...leader, startTime: '78' }]],
    ['is in another group', [{ ...leader, group: 499 }]],
  ])('because it %s, is forgotten', (_, table) => {
    entries = table;
    environments.clear();
    expect(decide()).toEqual({ outcome: 'forget', record, reason: 'it has ended', isUnseen: false });
  });

  it('because that has the tag of another start, is forgotten', () => {
    environments = new Map([[500, new Map([[instanceTagVariable, 'lpar1/gateway#2/ffffffffffffffff']])]]);
    expect(decide().outcome).toBe('forget');
  });

  it('because that has no tag at all, is forgotten: somebody else has the number', () => {
    environments = new Map([[500, new Map([['PATH', '/bin']])]]);
    expect(decide().outcome).toBe('forget');
  });

  it('is ended when others of it are left, in whatever group', () => {
    entries = [{ ...leader, pid: 510, group: 510, startTime: '80' }];
    environments = new Map([[510, new Map([[instanceTagVariable, tag]])]]);
    const decision = decide();
    expect([decision.outcome, reasonOf(decision)]).toEqual(['sweep', 'its first process has ended']);
  });
});

describe('a component instance that cannot be seen', () => {
  it.each<[string, Partial<ProcessIdentity>, boolean]>([
    ['before the system was started anew', { bootId: 'before' }, false],
    ['on another system', { bootId: 'other', hostname: 'sys2' }, true],
    ['in another pid namespace', { pidNamespace: 'pid:[2]' }, true],
  ])('because it was started %s, is forgotten', (_, difference, isUnseen) => {
    const decision = decide({ process: { ...record.process, ...difference } });
    expect(decision).toMatchObject({ outcome: 'forget', isUnseen });
  });
});

it('decides for each record alone, in their order', () => {
  const view = { self, read: () => undefined, environment: () => undefined, tagged: () => [] };
  const records = [record, { ...record, number: 1 }];
  expect(decideAdoption(records, view, { components: [plan] }).map(({ record: { number } }) => number)).toEqual([2, 1]);
});
