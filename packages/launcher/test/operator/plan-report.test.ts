// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comparablePlan } from '../../src/control/running-plan.ts';
import { comparePlanWithRunning, planReportText } from '../../src/operator/plan-report.ts';
import type { ComponentPlan, Plan } from '../../src/plan/component-plan.ts';
import { createEngine, type Engine } from '../engine.ts';

let engine: Engine;
let web: ComponentPlan;
let api: ComponentPlan;
beforeEach(() => {
  engine = createEngine();
  web = engine.component('web', 'exec sleep 1', { instances: 2, port: { kind: 'fixed', port: 7000, address: '::1' } });
  api = engine.component('api', 'exec sleep 1');
});
afterEach(() => engine.close());

function compare(running: Plan, wanted: Plan): ReturnType<typeof comparePlanWithRunning> {
  return comparePlanWithRunning(comparablePlan(running, 'salt').plan, comparablePlan(wanted, 'salt').plan);
}

const withVariable = (component: ComponentPlan, name: string, value: string): ComponentPlan => ({
  ...component,
  environment: { ...component.environment, [name]: value },
});

describe('the plan against what runs', () => {
  it('is the same when nothing has changed, whatever the secrets are', () => {
    const plan = engine.plan([withVariable(web, 'KEYSTORE_PASSWORD', 'canary'), api]);
    expect(compare(plan, structuredClone(plan))).toEqual({
      ...{ started: [], stopped: [], restarted: [], differences: [] },
      unchanged: ['web#1', 'web#2', 'api#1'],
    });
  });

  it('names what a refresh would start, stop, restart and leave alone', () => {
    const changed = withVariable(api, 'CHANGED', '1');
    const running = engine.plan([web, api]);
    const wanted = engine.plan([{ ...web, instances: 1 }, changed, engine.component('new', 'exec sleep 1')]);
    expect(compare(running, wanted)).toMatchObject({
      ...{ started: ['new#1'], stopped: ['web#2'], restarted: ['api#1'], unchanged: ['web#1'] },
    });
  });

  it('tells each value that differs, with both values', () => {
    const other: ComponentPlan = {
      ...withVariable(web, 'ADDED', '1'),
      port: { kind: 'fixed', port: 7001, address: '::1' },
    };
    const running = engine.plan([withVariable(web, 'REMOVED', 'x')], { development: false });
    expect(compare(running, engine.plan([{ ...other, requires: ['api'] }])).differences).toEqual([
      { key: 'development', running: false, wanted: true },
      { component: 'web', key: 'environment.ADDED', wanted: '1' },
      { component: 'web', key: 'environment.REMOVED', running: 'x' },
      { component: 'web', key: 'port.port', running: 7000, wanted: 7001 },
      { component: 'web', key: 'requires', running: [], wanted: ['api'] },
    ]);
  });

  it('notices a secret that has changed, and shows neither', () => {
    const plan = (value: string) => engine.plan([withVariable(web, 'KEYSTORE_PASSWORD', value)]);
    const report = compare(plan('canary-one'), plan('canary-two'));
    expect(report).toMatchObject({
      restarted: ['web#1', 'web#2'],
      differences: [{ component: 'web', key: 'environment.KEYSTORE_PASSWORD', running: '*****', wanted: '*****' }],
    });
    expect(JSON.stringify(report)).not.toContain('canary');
  });

  it('is a text for people', () => {
    const report = compare(
      engine.plan([web]),
      engine.plan([{ ...withVariable(web, 'ADDED', '1'), stopGraceMs: 1 }, api]),
    );
    const whole = { haInstance: 'lpar1', launcherPid: 7, refused: ['zowe.logDirectory'], ...report };
    expect(planReportText(whole)).toBe(`HA instance lpar1 (launcher process 7): what a refresh would do now
  refused    zowe.logDirectory cannot change while the launcher runs
  started    api#1
  stopped    none
  restarted  web#1, web#2
  unchanged  none

What differs, running -> wanted
  waves  [["web"]] -> [["web","api"]]
  web: environment.ADDED  (none) -> "1"
  web: stopGraceMs  5000 -> 1
`);
  });

  it('says only what a refresh would do when nothing differs', () => {
    const report = compare(engine.plan([api]), engine.plan([api]));
    expect(planReportText({ haInstance: 'lpar1', launcherPid: 7, refused: [], ...report }).split('\n')).toEqual([
      'HA instance lpar1 (launcher process 7): what a refresh would do now',
      ...['  started    none', '  stopped    none', '  restarted  none', '  unchanged  api#1', ''],
    ]);
  });
});
