// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ComponentPlan, Plan } from '../../src/plan/component-plan.ts';
import { loadPlan, type PlanOutcome } from '../../src/plan/load-plan.ts';
import { planJson, planText } from '../../src/plan/plan-text.ts';
import { createInstallation, type Installation } from '../installation.ts';

const nobodyKeepsState =
  'NOT HIGHLY AVAILABLE because caching-service is not enabled: components keep state in memory only.';
let installation: Installation;

beforeEach(() => {
  installation = createInstallation();
});

afterEach(async () => {
  await installation.close();
});

function load(haInstance = 'lpar1'): Promise<PlanOutcome> {
  return loadPlan({ configSpec: installation.config, haInstance, systemName: 'elsewhere', purpose: 'run' });
}

async function planned(site: object = {}, haInstance = 'lpar1'): Promise<Plan> {
  installation.site(site);
  const outcome = await load(haInstance);
  if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome.findings));
  return outcome.plan;
}

async function component(name: string, site: object = {}, haInstance = 'lpar1'): Promise<ComponentPlan> {
  const found = (await planned(site, haInstance)).components.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not planned`);
  return found;
}

function manifest(name: string, rest: string): void {
  const text = `name: ${name}\nid: org.example.${name}\ncommands:\n  start: bin/start.sh\n${rest}`;
  writeFileSync(join(installation.extensions, name, 'manifest.yaml'), text);
}

describe('the plan of an HA instance', () => {
  it('leaves out a component that only has plug-ins, libraries or definitions for others', async () => {
    const text = 'name: stubborn\nid: org.example.stubborn\nappfwPlugins:\n  - path: web\n';
    writeFileSync(join(installation.extensions, 'stubborn', 'manifest.yaml'), text);
    const { components } = await planned({ components: { stubborn: { enabled: true } } });
    expect(components.map(({ name }) => name)).toEqual(['web', 'worker']);
  });

  it('says who, where and in which order', async () => {
    const plan = await planned();
    expect(plan).toMatchObject({
      haInstance: { id: 'lpar1', hostname: '127.0.0.8' },
      configSpec: installation.config,
      directories: {
        runtime: join(installation.directory, 'runtime'),
        workspace: installation.workspace,
        logs: join(installation.directory, 'logs'),
        shared: join(installation.workspace, 'shared'),
      },
      development: true,
      frontUrl: 'https://localhost:7554/',
      waves: [['worker'], ['web']],
      notices: [nobodyKeepsState],
    });
    expect(plan.components.map(({ name }) => name)).toEqual(['web', 'worker']);
  });

  it('has what the HA instance overrides', async () => {
    expect((await component('web', {}, 'lpar2')).instances).toBe(1);
    expect((await component('web')).instances).toBe(2);
  });

  it('follows requires and after into waves', async () => {
    manifest('stubborn', 'ha:\n  requires: [web]\n');
    expect((await planned({ components: { stubborn: { enabled: true } } })).waves).toEqual([
      ['worker'],
      ['web'],
      ['stubborn'],
    ]);
  });

  it('ignores components of after that are not enabled', async () => {
    expect((await planned({ components: { worker: { enabled: false } } })).waves).toEqual([['web']]);
  });
});

describe('the port of a component', () => {
  const range = { kind: 'range', first: 23000, last: 23099, address: '127.0.0.8' };

  it.each([
    [
      'is fixed for one instance',
      { port: 23500, ha: { instances: 1 } },
      { kind: 'fixed', port: 23500, address: '127.0.0.8' },
    ],
    ['is of the range when it is 0', { port: 0, ha: { instances: 1 } }, range],
    ['is of the range for several instances, even if one is given', { port: 23500, ha: { instances: 2 } }, range],
  ])('%s', async (_what, web, port) => {
    expect((await component('web', { components: { web } })).port).toEqual(port);
  });

  it('is none when none is configured, whatever the number of instances', async () => {
    expect((await component('worker', { components: { worker: { ha: { instances: 3 } } } })).port).toEqual({
      kind: 'none',
    });
  });

  it('may come from the manifest', async () => {
    manifest('worker', 'configs:\n  port: 23501\n');
    expect((await component('worker')).port).toEqual({ kind: 'fixed', port: 23501, address: '127.0.0.8' });
  });

  it('is refused when the manifest has nonsense', async () => {
    manifest('worker', 'configs:\n  port: high\n');
    expect(await load()).toEqual({
      outcome: 'refused',
      findings: [
        {
          message: 'ZWEL0482E components.worker.port must be a whole number from 0 to 65535, not "high".',
          where: `${join(installation.extensions, 'worker', 'manifest.yaml')} (configs.port)`,
          action: 'Correct the key.',
        },
      ],
    });
  });

  it('is on the listen address of the component, else of Zowe, else of the host name', async () => {
    const network = (address: string) => ({ network: { server: { listenAddresses: [address] } } });
    const address = async (site: object): Promise<unknown> =>
      ((await component('web', site)).port as { address?: string }).address;
    expect(await address({})).toBe('127.0.0.8');
    expect(await address({ zowe: network('127.0.0.9') })).toBe('127.0.0.9');
    expect(await address({ zowe: network('127.0.0.9'), components: { web: { zowe: network('127.0.0.10') } } })).toBe(
      '127.0.0.10',
    );
  });

  it('is on the address that the host name stands for', async () => {
    const site = { haInstances: { lpar1: { hostname: 'localhost' } } };
    expect((await component('web', site)).port).toMatchObject({
      address: expect.stringMatching(/^(?:127\.0\.0\.1|::1)$/) as string,
    });
  });

  it('cannot be planned for a host name that nobody knows, unless the plan is only looked at', async () => {
    installation.site({ haInstances: { lpar1: { hostname: 'nobody.invalid' } } });
    const outcome = await load();
    expect(outcome.outcome === 'refused' && outcome.findings.map(({ message }) => message.slice(0, 9))).toEqual([
      'ZWEL0477E',
    ]);
    const looked = await loadPlan({
      configSpec: installation.config,
      haInstance: 'lpar1',
      systemName: '',
      purpose: 'look',
    });
    expect(looked.outcome).toBe('planned');
  });
});

describe('how a component is treated', () => {
  it('follows the component, then Zowe, then the defaults', async () => {
    expect((await component('web')).restart).toEqual({ intervalsMs: [0, 1000], minUptimeMs: 5000 });
    const launcher = { restartIntervals: [], minUptime: 7, shareAs: 'no' };
    const own = await component('web', { components: { web: { launcher } } });
    expect([own.restart, own.shareAs]).toEqual([{ intervalsMs: [], minUptimeMs: 7000 }, 'no']);
    const here = {
      haInstances: { lpar1: { components: { web: { launcher: { minUptime: 8 } } } } },
      components: { web: { launcher } },
    };
    expect((await component('web', here)).restart.minUptimeMs).toBe(8000);
    expect((await component('web', here, 'lpar2')).restart.minUptimeMs).toBe(7000);
  });

  it('has a grace of its own, or that of the launcher', async () => {
    const site = { components: { stubborn: { enabled: true } } };
    expect((await component('stubborn', site)).stopGraceMs).toBe(1000);
    expect((await component('web', site)).stopGraceMs).toBe(5000);
    expect((await component('web', site)).startTimeoutMs).toBe(900_000);
  });

  it('takes defaults from the manifest, which the configuration overrides', async () => {
    manifest('worker', 'ha:\n  instances: 3\n  stopGrace: 9\n');
    const worker = await component('worker', { components: { worker: { ha: { stopGrace: 2 } } } });
    expect([worker.instances, worker.stopGraceMs]).toEqual([3, 2000]);
  });

  it('is asked by TCP when it has a port, by nothing when it has none', async () => {
    expect((await component('web')).readiness).toEqual({ type: 'tcp', intervalMs: 200, timeoutMs: 2000 });
    expect((await component('worker')).readiness).toEqual({ type: 'none' });
  });

  it('is not asked by a probe that cannot work', async () => {
    installation.site({
      components: { web: { ha: { readiness: { type: 'https' } } }, worker: { ha: { readiness: { type: 'tcp' } } } },
    });
    const outcome = await load();
    expect(outcome.outcome === 'refused' && outcome.findings.map(({ message }) => message)).toEqual([
      'ZWEL0479E Component web has an HTTPS readiness probe, but zowe.certificate is not set.',
      'ZWEL0480E Component worker has a tcp readiness probe, but no port.',
    ]);
  });

  it('gets the variables that Zowe gives its components', async () => {
    const { environment } = await component('web', { components: { web: { colour: 'red' } } });
    expect(environment).toMatchObject({
      ZWE_haInstance_id: 'lpar1',
      ZWE_haInstance_hostname: '127.0.0.8',
      ZWE_CLI_PARAMETER_COMPONENT: 'web',
      ZWE_CLI_PARAMETER_CONFIG: installation.config,
      ZWE_CLI_PARAMETER_HA_INSTANCE: 'lpar1',
      ZWE_zowe_runtimeDirectory: join(installation.directory, 'runtime'),
      ROOT_DIR: join(installation.directory, 'runtime'),
      WORKSPACE_DIR: installation.workspace,
      CONFIG: installation.config,
      ZWE_DISCOVERY_SERVICES_LIST: '',
      ZWE_HA_SHARED_DIRECTORY: join(installation.workspace, 'shared'),
      _BPX_SHAREAS: 'YES',
      ZWE_configs_colour: 'red',
      ZWE_components_web_colour: 'red',
    });
  });
});

describe('what is said about availability', () => {
  function site(ha: object): object {
    const directory = join(installation.extensions, 'caching-service', 'bin');
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'start.sh'), 'exec sleep 1000\n', { mode: 0o755 });
    manifest('caching-service', '');
    return { components: { 'caching-service': { enabled: true, port: 0, ha } } };
  }
  const vsam = { mode: 'VSAM', vsam: { name: 'ZWE.CACHE' } };

  it('is nothing when the state is shared and kept twice', async () => {
    expect((await planned(site({ instances: 2, storage: vsam }))).notices).toEqual([]);
  });

  it('is a warning when the state is kept in memory, also by default', async () => {
    const notice = ['NOT HIGHLY AVAILABLE because caching-service keeps state in memory only (storage mode inMemory).'];
    expect((await planned(site({ instances: 2, storage: { mode: 'inMemory' } }))).notices).toEqual(notice);
  });

  it('is a warning when no HA instance has a caching service', async () => {
    expect((await planned({})).notices).toEqual([nobodyKeepsState]);
  });

  it('is a warning when there is one caching service in the whole sysplex', async () => {
    const alone = {
      ...site({ instances: 1, storage: vsam }),
      haInstances: { lpar2: { components: { 'caching-service': { enabled: false } } } },
    };
    expect((await planned(alone)).notices).toEqual([
      'NOT HIGHLY AVAILABLE because caching-service has a single instance (ha.instances: 1).',
    ]);
    expect((await planned(site({ instances: 1, storage: vsam }))).notices).toEqual([]);
  });
});

describe('showing a plan', () => {
  it('lists waves, ports, commands and probes', async () => {
    const text = planText(await planned()).replaceAll(installation.directory, '<dir>');
    expect(text).toContain('HA instance lpar1 on 127.0.0.8\n');
    expect(text.slice(text.indexOf('Wave 1'))).toBe(`Wave 1
  worker: 1 instance, no port
    start     <dir>/extensions/worker/bin/start.sh
    ready     as soon as it is spawned, within 900 s
    restart   after 0, 1 s; counted anew after 5 s of life
    stop      SIGKILL 5 s after SIGTERM

Wave 2
  web: 2 instances, ports of 23000-23099 on 127.0.0.8
    start     <dir>/extensions/web/bin/start.sh
    ready     TCP connection every 200 ms, within 900 s
    restart   after 0, 1 s; counted anew after 5 s of life
    stop      SIGKILL 5 s after SIGTERM
    waits for worker
`);
  });

  it('as JSON is the plan, with secrets masked', async () => {
    const plan = await planned({ components: { worker: { apiToken: 'abc', password: '', retries: 3 } } });
    const shown = JSON.parse(planJson(plan)) as Plan;
    const worker = shown.components.find(({ name }) => name === 'worker');
    expect(worker?.environment).toMatchObject({
      ZWE_configs_apiToken: '*****',
      ZWE_components_worker_apiToken: '*****',
      ZWE_configs_password: '',
      ZWE_configs_retries: '3',
    });
    expect({ ...shown, components: [] }).toEqual({ ...plan, components: [] });
  });

  it('as JSON on the command line starts nothing and creates nothing', async () => {
    const before = installation.tree();
    const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1', '--plan', '--json']);
    expect(await launcher.exited).toBe(0);
    expect((JSON.parse(launcher.stdout()) as Plan).waves).toEqual([['worker'], ['web']]);
    expect(installation.tree()).toEqual(before);
  });
});
