// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import type { Plan } from '../../src/plan/component-plan.ts';
import { loadPlan, type PlanOutcome } from '../../src/plan/load-plan.ts';
import { comparePlans } from '../../src/plan/plan-difference.ts';
import { createInstallation, type Installation } from '../installation.ts';

let installation: Installation;
beforeEach(() => {
  installation = createInstallation();
  const zss = join(installation.extensions, 'zss');
  mkdirSync(join(zss, 'bin'), { recursive: true });
  writeFileSync(join(zss, 'bin/start.sh'), 'exit 0\n', { mode: 0o755 });
  writeFileSync(join(zss, 'manifest.yaml'), 'name: zss\nid: org.zowe.zss\ncommands:\n  start: bin/start.sh\n');
});
afterEach(() => installation.close());

async function load(components: object, zowe: object = {}): Promise<PlanOutcome> {
  installation.site({ zowe, components });
  return loadPlan({ configSpec: installation.config, haInstance: 'lpar1', systemName: 'elsewhere', purpose: 'run' });
}
async function planned(components: object, zowe: object = {}): Promise<Plan> {
  const outcome = await load(components, zowe);
  if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome.findings));
  return outcome.plan;
}
async function refusal(components: object, zowe: object = {}): Promise<readonly Finding[]> {
  const outcome = await load(components, zowe);
  return outcome.outcome === 'refused' ? outcome.findings : [];
}
const tasks = ({ components }: Plan) => components.filter(({ stc }) => stc !== undefined);
const zss = (...zis: object[]) => ({ zss: { enabled: true, ha: { zis } } });

describe('cross-memory servers of the configuration', () => {
  test('without keys of ours there is nothing to start, stop or watch', async () => {
    expect(tasks(await planned({ zss: { enabled: true } }))).toEqual([]);
  });

  test('the default server is ZWESISTC, ready with ZWES0109I, found by its resource', async () => {
    const plan = await planned(zss({ startStop: true }));
    expect(tasks(plan).map(({ name, stc }) => [name, stc])).toEqual([
      [
        'zis',
        {
          start: 'S ZWESISTC,REUSASID=YES',
          stop: 'P ZWESISTC',
          jobName: 'ZWESISTC',
          readyMessage: 'ZWES0109I',
          use: 'shared',
          startStop: true,
          enqueue: { major: 'ZWES', minor: 'IS.ZWESIS_STD' },
        },
      ],
    ]);
    expect(plan.components.find(({ name }) => name === 'zss')?.wants).toEqual(['zis']);
    expect(plan.waves[0]).toContain('zis');
    expect(plan.waves.findIndex((wave) => wave.includes('zss'))).toBe(1);
  });

  test('several servers have names, procedures and operands of their own', async () => {
    const plan = await planned(
      zss(
        { server: 'ZWESIS_A', procedure: 'ZWESISA', member: 'ZWESIP07', use: 'dedicated', startStop: true },
        { server: 'ZWESIS_STD' },
      ),
    );
    expect(tasks(plan).map(({ name, stc }) => [name, stc?.start, stc?.enqueue?.minor, stc?.use])).toEqual([
      ['zis', "S ZWESISA,NAME='ZWESIS_A',MEM=07,REUSASID=YES", 'IS.ZWESIS_A', 'dedicated'],
      ['zis-zwesis_std', 'S ZWESISTC,REUSASID=YES', 'IS.ZWESIS_STD', 'shared'],
    ]);
    // One that others start is not waited for.
    expect(plan.components.find(({ name }) => name === 'zss')?.wants).toEqual(['zis']);
  });

  test('a server that is named twice is refused', async () => {
    const findings = await refusal(zss({ server: 'ZWESIS_A' }, { server: 'zwesis_a' }));
    expect(findings.map(({ message }) => message.slice(0, 9))).toContain('ZWEL1132E');
  });

  test('a procedure whose P would end another server is refused', async () => {
    const findings = await refusal(
      zss({ server: 'ZWESIS_A', use: 'dedicated', startStop: true }, { server: 'ZWESIS_STD' }),
    );
    expect(findings.map(({ message }) => message)).toEqual([
      'ZWEL1348E Cross-memory servers ZWESIS_A and ZWESIS_STD have the same procedure ZWESISTC, and one of them is stopped from here.',
    ]);
    expect(findings[0]?.where).toContain('components.zss.ha.zis');
  });

  test.each([
    [{ procedure: 'ZWESASTC', startStop: true }, {}, 'ZWEL1350E Procedure ZWESASTC of cross-memory server ZWESIS_STD'],
    [{ procedure: 'MYAUX' }, { setup: { security: { stcs: { aux: 'MYAUX' } } } }, 'ZWEL1350E Procedure MYAUX'],
    [{ server: "A'B", startStop: true }, {}, "ZWEL1349E Cross-memory server A'B cannot be started"],
    [{ server: 'A,B', startStop: true }, {}, 'ZWEL1349E Cross-memory server A,B cannot be started'],
  ])('%j is refused with the reason', async (entry, zowe, message) => {
    const findings = await refusal(zss(entry), zowe);
    expect(findings.map((each) => each.message).join('\n')).toContain(message);
  });

  test('a refresh changes how a shared server is treated, and never restarts it', async () => {
    const before = await planned(zss({ use: 'shared', startStop: true }));
    for (const entry of [
      { use: 'shared', startStop: false },
      { use: 'shared', startStop: true, member: 'ZWESIP01' },
      { use: 'dedicated', startStop: true },
    ]) {
      const { changed, unchanged } = comparePlans(before, await planned(zss(entry)));
      expect(changed.map(({ plan }) => plan.name)).not.toContain('zis');
      expect(unchanged.map(({ plan }) => plan.name)).toContain('zis');
    }
    const dedicated = await planned(zss({ use: 'dedicated', startStop: true }));
    const other = await planned(zss({ use: 'dedicated', startStop: true, member: 'ZWESIP01' }));
    expect(comparePlans(dedicated, other).changed.map(({ plan }) => plan.name)).toContain('zis');
  });
});

describe('components of type stc', () => {
  const stc = { start: 'S MYTASK', stop: 'P MYTASK', jobName: 'MYTASK', use: 'dedicated', startStop: true };
  const component = (name: string, settings: object = {}) => ({
    [name]: { enabled: true, ha: { type: 'stc', stc: { ...stc, ...settings } } },
  });
  beforeEach(() => {
    for (const name of ['task', 'other']) {
      mkdirSync(join(installation.extensions, name));
      writeFileSync(join(installation.extensions, name, 'manifest.yaml'), `name: ${name}\nid: org.example.${name}\n`);
    }
  });

  test('need no start command', async () => {
    const plan = await planned(component('task'));
    expect(tasks(plan).map(({ name, stc: task }) => [name, task])).toEqual([['task', stc]]);
  });

  test('of one job name are refused', async () => {
    const findings = await refusal({ ...component('task'), ...component('other') });
    expect(findings.map(({ message }) => message)).toEqual([
      'ZWEL1351E Components task and other have the same started task MYTASK.',
    ]);
  });

  test.each([
    [{ start: 'S MYTASK\nP JES2' }, 'components.task.ha.stc.start'],
    [{ start: `S ${'A'.repeat(126)}` }, 'components.task.ha.stc.start'],
    [{ stop: 'F MYTASK,STOP' }, 'components.task.ha.stc.stop'],
    [{ start: '/bin/sh -c "rm -rf /"' }, 'components.task.ha.stc.start'],
    [{ jobName: 'NINECHARS' }, 'components.task.ha.stc.jobName'],
    [{ start: 'S ZWESASTC' }, 'components.task.ha.stc.start'],
    [{ stop: 'P ZWESASTC' }, 'components.task.ha.stc.stop'],
  ])('%j is refused at its place', async (settings, key) => {
    const findings = await refusal(component('task', settings));
    expect(findings.map(({ where }) => where).join('\n')).toContain(key);
  });
});
