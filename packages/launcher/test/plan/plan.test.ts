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
  installation = createInstallation({ ports: 'example' });
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

async function findings(site: object): Promise<string[]> {
  installation.site(site);
  const outcome = await load();
  return outcome.outcome === 'refused' ? outcome.findings.map(({ message }) => message) : [];
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
    const site = { haInstances: { lpar1: { hostname: 'localhost' }, lpar2: { sysname: 'LPAR1' } } };
    expect((await component('web', site)).port).toMatchObject({
      address: expect.stringMatching(/^(?:127\.0\.0\.1|::1)$/) as string,
    });
  });

  it('is never on the loopback address by default when there are several systems', async () => {
    const hostname = (name: string) => ({ haInstances: { lpar1: { hostname: name } } });
    expect(await findings(hostname('localhost'))).toEqual([
      expect.stringMatching(
        /^ZWEL1302E The host name localhost of HA instance lpar1 stands for (?:127\.0\.0\.1|::1), which other systems/,
      ),
    ]);
    expect(await findings(hostname('127.0.0.1'))).toHaveLength(1);
    const listening = { ...hostname('localhost'), components: { launcher: { ha: { listenAddress: '127.0.0.9' } } } };
    expect((await component('web', listening)).port).toMatchObject({ address: '127.0.0.9' });
  });

  it('is on the address of the HA instance, which the component is told, unless it has one of its own', async () => {
    const network = (address: string) => ({ network: { server: { listenAddresses: [address] } } });
    const launcher = { ha: { listenAddress: '127.0.0.11' } };
    const web = await component('web', { zowe: network('127.0.0.9'), components: { launcher } });
    expect(web.port).toMatchObject({ address: '127.0.0.11' });
    expect(web.environment['ZWE_configs_zowe_network_server_listenAddresses_0']).toBe('127.0.0.11');
    const own = { launcher, web: { zowe: network('127.0.0.10') } };
    expect((await component('web', { components: own })).port).toMatchObject({ address: '127.0.0.10' });
    const perInstance = {
      haInstances: { lpar1: { components: { launcher: { ha: { listenAddress: '127.0.0.12' } } } } },
    };
    expect((await component('web', perInstance)).port).toMatchObject({ address: '127.0.0.12' });
    expect((await component('web')).environment).not.toHaveProperty(
      'ZWE_configs_zowe_network_server_listenAddresses_0',
    );
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

describe('a plan is refused, with everything at once, for', () => {
  const web = (ha: object, rest: object = {}) => ({ components: { web: { ...rest, ha } } });

  it('components that wait for each other, with the path', async () => {
    manifest('worker', 'ha:\n  wants: [web]\n');
    expect(await findings({})).toEqual(['ZWEL0471E Components wait for each other in a circle: web -> worker -> web']);
  });

  it.each([
    ['requires', 'nobody', 'ZWEL0472E Component web requires component nobody, which is not in the configuration.'],
    ['requires', 'stubborn', 'ZWEL0472E Component web requires component stubborn, which is not enabled.'],
    [
      'after',
      'wroker',
      'ZWEL1311E Component web waits for component wroker (ha.after), which is not in the configuration.',
    ],
    [
      'wants',
      'wroker',
      'ZWEL1311E Component web waits for component wroker (ha.wants), which is not in the configuration.',
    ],
  ])('a name in %s that is unknown: %s', async (key, name, message) => {
    expect(await findings(web({ [key]: [name] }))).toEqual([message]);
  });

  it('no component that a manifest comes after and this installation does not have, or has not enabled', async () => {
    manifest('worker', 'ha:\n  after: [elsewhere]\n  wants: [nowhere]\n');
    expect(await findings(web({ wants: ['stubborn'] }))).toEqual([]);
  });

  it('two servers on one port, instances of one component among them', async () => {
    const instanceSettings = [{ port: 23_500 }, { port: 23_500 }];
    expect(await findings(web({ instances: 2, instanceSettings }))).toEqual([
      'ZWEL0470E Components web#1 and web#2 are both configured for port 23500 on 127.0.0.8.',
    ]);
    const addresses = [{ listenAddress: '127.0.0.10' }, { listenAddress: '127.0.0.11' }];
    expect(await findings(web({ instances: 2, instanceSettings: addresses }, { port: 23_500 }))).toEqual([]);
    const worker = { port: 23_500, ha: {} };
    const here = { worker, web: { port: 23_500, ha: { instances: 2, sharedPort: true } } };
    const shared = {
      components: here,
      haInstances: { lpar2: { components: { worker: { port: 1 }, web: { ha: { instances: 2 } } } } },
    };
    expect(await findings(shared)).toEqual([
      'ZWEL0470E Components worker and web are both configured for port 23500 on 127.0.0.8.',
    ]);
  });

  it('a range that is too small, and a shared port that is not known', async () => {
    expect(await findings(web({ instances: 3, portRange: '23000-23001' }))).toEqual([
      'ZWEL0528E components.web.ha.portRange has 2 ports, but 3 instances of web need one each.',
    ]);
    expect(await findings(web({ sharedPort: true }))).toEqual([
      'ZWEL1300E Component web is to share its port between its instances, but has no fixed port.',
    ]);
  });

  it.each([
    [
      { readiness: { type: 'log' } },
      'ZWEL1303E The readiness probe of component web is of type log, but ha.readiness.message is not set.',
    ],
    [
      { liveness: { type: 'script' } },
      'ZWEL1303E The liveness probe of component web is of type script, but ha.liveness.script is not set.',
    ],
    [
      { liveness: { type: 'log', message: '**' } },
      'ZWEL1305E The message ** of the liveness probe of component web matches every line.',
    ],
    [
      { liveness: { type: 'https' } },
      'ZWEL0479E Component web has an HTTPS liveness probe, but zowe.certificate is not set.',
    ],
    [
      { readiness: { type: 'tcp', interval: 5000 }, startTimeout: 5 },
      'ZWEL1306E The readiness probe of component web waits 5000 ms between attempts, but the instance has 5000 ms to become ready.',
    ],
  ])('a probe that cannot work: %j', async (ha, message) => {
    expect(await findings(web(ha))).toEqual([message]);
  });

  it('a probe of a port that there is not', async () => {
    const worker = { ha: { liveness: { type: 'http' } } };
    expect(await findings({ components: { worker } })).toEqual([
      'ZWEL0480E Component worker has a http liveness probe, but no port.',
    ]);
  });

  it('a script of a probe that is not there, or not executable, or no file', async () => {
    const script = (name: string) => web({ readiness: { type: 'script', script: name } });
    const file = (name: string) => join(installation.extensions, 'web', name);
    const message = (name: string, problem: string) =>
      `ZWEL1304E The script of the readiness probe of component web, ${file(name)}, ${problem}.`;
    writeFileSync(file('probe.sh'), 'exit 0\n', { mode: 0o644 });
    expect(await findings(script('nowhere.sh'))).toEqual([message('nowhere.sh', 'does not exist')]);
    expect(await findings(script('probe.sh'))).toEqual([message('probe.sh', 'is not executable')]);
    expect(await findings(script('bin'))).toEqual([message('bin', 'is not a file')]);
    expect(await findings(script('bin/start.sh'))).toEqual([]);
  });

  it.each(['/bin/true', '../other/probe.sh', 'bin/../../x', 'a\nb'])(
    'a script %j outside of the component',
    async (script) => {
      const [message = ''] = await findings(web({ readiness: { type: 'script', script } }));
      expect(message).toMatch(
        /ZWEL0524E components\.web\.ha\.readiness\.script is not valid: it must be the path of a file within/,
      );
    },
  );

  it('an exit code with two meanings', async () => {
    expect(await findings(web({ exitCodes: { success: [0], noRestart: [7], forceRestart: [0, 7] } }))).toEqual([
      'ZWEL1310E Exit code 0 of component web stands in both ha.exitCodes.success and ha.exitCodes.forceRestart.',
      'ZWEL1310E Exit code 7 of component web stands in both ha.exitCodes.noRestart and ha.exitCodes.forceRestart.',
    ]);
  });

  it('a job name that is too long', async () => {
    const site = (jobNameSuffix: string) => ({
      zowe: { job: { prefix: 'ZWE1' } },
      ...web({ instanceSettings: [{}, { jobNameSuffix }] }),
    });
    expect(await findings(site('GAT2'))).toEqual([]);
    expect(await findings({ ...site('GAT2'), zowe: { job: { prefix: 'ZWE1X' } } })).toEqual([
      'ZWEL1312E The job name ZWE1XGAT2 of instance 2 of component web is not valid: it has more than 8 characters.',
    ]);
  });

  it('a started task without commands, of two instances, or of the auxiliary address space', async () => {
    const stc = { start: 'S ZWESISTC', stop: 'P ZWESISTC', jobName: 'ZWESISTC' };
    expect(await findings(web({ type: 'stc', instances: 1 }))).toEqual(
      ['start', 'stop', 'jobName'].map(
        (key) => `ZWEL1307E Component web is of type stc, but ha.stc.${key} is not set.`,
      ),
    );
    expect(await findings(web({ type: 'stc', stc }))).toEqual([
      'ZWEL1309E Component web is of type stc and has 2 instances.',
    ]);
    const auxiliary = { ...stc, start: 'S ZWESASTC.AUX,REUSASID=YES' };
    expect(await findings(web({ type: 'stc', instances: 1, stc: auxiliary }))).toEqual([
      'ZWEL0651E Started task ZWESASTC is not started or stopped from here: it is an auxiliary address space of the cross-memory server.',
    ]);
    expect(await findings(web({ type: 'stc', instances: 1, stc }))).toEqual([]);
  });

  it.each([[[-1]], [['soon']], ['1,2'], [[1.5]]])('restartIntervals %j', async (restartIntervals) => {
    const messages = await findings({ components: { web: { launcher: { restartIntervals } } } });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^ZWEL05\d\dE components\.web\.launcher\.restartIntervals/);
  });
});

it.each([
  ['the longest that a timer can wait', 2_147_483, []],
  [
    'one longer',
    2_147_484,
    ['ZWEL1308E Interval 2 of 2147484 seconds in restartIntervals of component web is longer than 2147483 seconds.'],
  ],
  [
    'a billion seconds',
    1e9,
    ['ZWEL1308E Interval 2 of 1000000000 seconds in restartIntervals of component web is longer than 2147483 seconds.'],
  ],
])('an interval between restarts of %s', async (_what, seconds, messages) => {
  expect(await findings({ components: { web: { launcher: { restartIntervals: [0, seconds] } } } })).toEqual(messages);
});

describe('what the launcher is told', () => {
  it('stands in the plan with its defaults', async () => {
    expect((await planned()).launcher).toEqual({
      onVitalLost: 'stay',
      strictValidate: false,
      prepareConcurrency: 4,
      outputFiles: { sizeBytes: 52_428_800, keep: 3 },
      arm: { enabled: 'auto' },
    });
  });

  it('stands in the plan as it is configured', async () => {
    const ha = {
      onVitalLost: 'stop',
      controlPort: { port: 7557, allow: ['ops'] },
      outputFiles: { size: 0.5, keep: 0 },
      arm: { enabled: 'yes', element: 'ZWESL_A', elementType: 'ZOWE' },
    };
    const { launcher } = await planned({ components: { launcher: { ha } } });
    expect(launcher).toMatchObject({
      onVitalLost: 'stop',
      controlPort: { port: 7557, address: '127.0.0.8', allow: ['ops'] },
      outputFiles: { sizeBytes: 524_288, keep: 0 },
      arm: ha.arm,
    });
    const listening = { ...ha, listenAddress: '127.0.0.9' };
    expect((await planned({ components: { launcher: { ha: listening } } })).launcher.controlPort?.address).toBe(
      '127.0.0.9',
    );
  });

  it('is how each component is restarted, watched and rolled', async () => {
    const ha = {
      exitCodes: { success: [0] },
      restartWindow: { failures: 3, seconds: 60 },
      restartJitter: 0.5,
      liveness: { type: 'tcp', interval: 30_000 },
      vital: true,
      minHealthy: 1.5,
      drain: 0,
      restartWithRequired: true,
    };
    expect(await component('web', { components: { web: { ha } } })).toMatchObject({
      restart: {
        intervalsMs: [0, 1000],
        minUptimeMs: 5000,
        window: { failures: 3, withinMs: 60_000 },
        jitter: 0.5,
        exitCodes: { success: [0], noRestart: [], forceRestart: [] },
      },
      liveness: { type: 'tcp', intervalMs: 30_000, timeoutMs: 2000, failures: 3 },
      vital: true,
      minHealthyMs: 1500,
      drainMs: 0,
      restartWithRequired: true,
    });
  });
});

it('128 components are planned, each after the one before', async () => {
  const components: Record<string, object> = { web: { enabled: false }, worker: { enabled: false } };
  for (let index = 0; index < 128; index++) {
    const name = `part${index}`;
    mkdirSync(join(installation.extensions, name, 'bin'), { recursive: true });
    writeFileSync(join(installation.extensions, name, 'bin', 'start.sh'), 'exec sleep 1000\n', { mode: 0o755 });
    manifest(name, index === 0 ? '' : `ha:\n  requires: [part${index - 1}]\n`);
    components[name] = { enabled: true };
  }
  const plan = await planned({ components });
  expect(plan.waves).toEqual(Array.from({ length: 128 }, (_, index) => [`part${index}`]));
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
