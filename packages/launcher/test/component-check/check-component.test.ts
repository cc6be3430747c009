// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkComponent } from '../../src/component-check/check-component.ts';
import { renderReport, type CheckName, type CheckReport } from '../../src/component-check/check-report.ts';
import { PlanRefusedError } from '../../src/finding.ts';
import { createProcessTable } from '../../src/process/process-table.ts';
import { until } from '../engine.ts';

const template = fileURLToPath(new URL('../../component-template', import.meta.url));
const program = fileURLToPath(new URL('../../bin/zowe-launcher.js', import.meta.url));
const inherited = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
const source = { configSpec: '', haInstance: undefined };

const processes = createProcessTable();

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "zowe-ha it's-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** A component whose start script has these lines; seconds of grace keep failing checks short. */
function component(lines: readonly string[], manifest: object = {}): string {
  mkdirSync(join(directory, 'bin'), { recursive: true });
  const written = { name: 'worker', id: 'org.example.worker', commands: { start: 'bin/start.sh' }, ...manifest };
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify({ ha: { stopGrace: 1 }, ...written }));
  writeFileSync(join(directory, 'bin/start.sh'), `${lines.join('\n')}\n`, { mode: 0o755 });
  return directory;
}

function outcomes(report: CheckReport): Partial<Record<CheckName, string>> {
  return Object.fromEntries(report.checks.map(({ check, outcome }) => [check, outcome]));
}

function detail(report: CheckReport, check: CheckName): string | undefined {
  return report.checks.find((each) => each.check === check)?.detail;
}

/** A zombie is not: it waits for whoever is process 1 here. */
function isAlive(pid: number): boolean {
  return processes.read(pid)?.zombie === false;
}

const allPassed = {
  prepared: 'passed',
  ready: 'passed',
  group: 'passed',
  terminates: 'passed',
  survivors: 'passed',
  script: 'passed',
};

describe('the check of a component', () => {
  it('passes our template, whose server is asked whether it is ready', async () => {
    const report = await checkComponent({ directory: template, source, inherited });
    expect(outcomes(report)).toEqual(allPassed);
    expect(detail(report, 'ready')).toMatch(/^port \d+ after \d+\.\d s$/);
    expect(detail(report, 'terminates')).toBe('exit code 0');
    expect(report).toMatchObject({ component: 'my-component', directory: template, passed: true, output: [] });
  });

  it('passes a script that becomes its server', async () => {
    const report = await checkComponent({ directory: component(['exec sleep 1000']), source, inherited });
    expect(outcomes(report)).toEqual(allPassed);
    expect(detail(report, 'terminates')).toBe('signal SIGTERM');
  });

  it('advises a script that leaves what it started when it alone is ended', async () => {
    const report = await checkComponent({ directory: component(['sleep 1000 &']), source, inherited });
    expect(outcomes(report)).toEqual({ ...allPassed, script: 'advice' });
    expect(detail(report, 'script')).toMatch(/^sleep \(\d+\) outlived it$/);
    expect(report.passed).toBe(true);
  });

  it('fails a component that ignores SIGTERM, and ends all of it', async () => {
    const lines = ["trap '' TERM", 'echo $$ >"$PWD/pid"', 'while :; do sleep 0.1; done'];
    const report = await checkComponent({ directory: component(lines), source, inherited });
    expect(outcomes(report)).toMatchObject({ ready: 'passed', terminates: 'failed', survivors: 'skipped' });
    expect(detail(report, 'terminates')).toBe('it still runs after 1 s');
    expect(isAlive(Number(readFileSync(join(directory, 'pid'), 'utf8')))).toBe(false);
  });

  it('fails a component that leaves a process in the background, and ends that', async () => {
    const lines = [
      `sh -c 'trap "" TERM; echo $$ >pid; while :; do sleep 0.1; done' &`,
      'while [ ! -s pid ]; do sleep 0.01; done',
      'exec sleep 1000',
    ];
    const report = await checkComponent({ directory: component(lines), source, inherited });
    expect(outcomes(report)).toMatchObject({ terminates: 'passed', survivors: 'failed', script: 'skipped' });
    const pid = Number(readFileSync(join(directory, 'pid'), 'utf8'));
    expect(detail(report, 'survivors')).toContain(`sh (${pid})`);
    expect(report.passed).toBe(false);
    expect(isAlive(pid)).toBe(false);
  });

  it('fails a component that leaves its process group, and ends what left', async () => {
    const lines = [
      `setsid sh -c 'echo $$ >pid; exec sleep 1000' &`,
      'while [ ! -s pid ]; do sleep 0.01; done',
      'exec sleep 1000',
    ];
    const report = await checkComponent({ directory: component(lines), source, inherited });
    expect(outcomes(report)).toMatchObject({ group: 'failed', survivors: 'failed' });
    const pid = Number(readFileSync(join(directory, 'pid'), 'utf8'));
    expect(detail(report, 'group')).toBe(`sleep (${pid}) left it`);
    expect(isAlive(pid)).toBe(false);
  });

  it('fails a component that ends by itself, with its last lines', async () => {
    const report = await checkComponent({ directory: component(['echo sorry', 'exit 7']), source, inherited });
    expect(outcomes(report)).toMatchObject({ ready: 'failed', group: 'skipped', script: 'skipped' });
    expect(detail(report, 'ready')).toBe('it ended with exit code 7');
    expect(report.output).toEqual(['sorry']);
    expect(renderReport(report)).toBe(
      [
        `worker in ${directory}`,
        '  passed  validate and configure scripts',
        '  failed  becomes ready: it ended with exit code 7',
        '  skipped stays in its process group',
        '  skipped ends on SIGTERM',
        '  skipped leaves no process behind',
        '  skipped start script ends what it started',
        'worker does not keep the contract of a start script.',
        'Its last lines:',
        '  | sorry',
        '',
      ].join('\n'),
    );
  });

  it('fails a component whose validate script fails, without starting it', async () => {
    const commands = { start: 'bin/start.sh', validate: 'bin/validate.sh' };
    component(['touch started', 'exec sleep 1000'], { commands });
    writeFileSync(join(directory, 'bin/validate.sh'), 'echo not today\nexit 3\n');
    const report = await checkComponent({ directory, source, inherited });
    expect(detail(report, 'prepared')).toBe('validate ended with 3');
    expect(report.output).toEqual(['not today']);
    expect(existsSync(join(directory, 'started'))).toBe(false);
  });

  it('fails a component that does not become ready in time, with the reason of its probe', async () => {
    const ha = { stopGrace: 1, startTimeout: 1, readiness: { type: 'tcp' } };
    component(['exec sleep 1000'], { configs: { port: 0 }, ha });
    const report = await checkComponent({ directory, source, inherited });
    expect(detail(report, 'ready')).toMatch(/^not within 1 s: nothing listens on port \d+$/);
  });

  it('waits for a message that tells of readiness', async () => {
    const ha = { stopGrace: 1, startTimeout: 20, readiness: { type: 'log', message: 'WORK001I' } };
    component(['sleep 0.1', 'echo "WORK001I ready"', 'exec sleep 1000'], { ha });
    const report = await checkComponent({ directory, source, inherited });
    expect(outcomes(report)).toEqual(allPassed);
  });

  it('with a configuration uses the settings that it has for the component', async () => {
    component(['echo "$ZWE_configs_greeting" >greeting', 'exec sleep 1000']);
    const workspace = join(directory, 'workspace');
    const configuration = {
      zowe: { runtimeDirectory: directory, extensionDirectory: join(directory, 'ext'), workspaceDirectory: workspace },
      components: { worker: { enabled: true, greeting: 'from the site' } },
    };
    mkdirSync(join(directory, 'ext'));
    cpSync(join(directory, 'bin'), join(directory, 'ext/worker/bin'), { recursive: true });
    cpSync(join(directory, 'manifest.json'), join(directory, 'ext/worker/manifest.json'));
    writeFileSync(join(directory, 'zowe.yaml'), JSON.stringify(configuration));
    const site = { configSpec: join(directory, 'zowe.yaml'), haInstance: 'lpar1' };
    const report = await checkComponent({ directory: join(directory, 'ext/worker'), source: site, inherited });
    expect(report.passed).toBe(true);
    expect(readFileSync(join(directory, 'ext/worker/greeting'), 'utf8')).toBe('from the site\n');
  });

  it.each([
    ['without a manifest', () => directory, /manifest/],
    ['whose start script is missing', () => component([], { commands: { start: 'bin/none.sh' } }), /ZWEL0473E/],
    ['whose manifest has no start command', () => component([], { commands: {} }), /commands\.start/],
  ])('refuses a directory %s', async (_what, make, message) => {
    const refused = checkComponent({ directory: make(), source, inherited });
    await expect(refused).rejects.toThrow(PlanRefusedError);
    await expect(refused).rejects.toThrow(message);
  });

  it('leaves no file behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('zowe-ha-check-'));
    await checkComponent({ directory: component(['exec sleep 1000']), source, inherited });
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('zowe-ha-check-') && !before.includes(name));
    expect(after.filter((name) => existsSync(join(tmpdir(), name, 'workspace', '.env', 'worker')))).toEqual([]);
    expect(readdirSync(directory).sort()).toEqual(['bin', 'manifest.json']);
  });
});

describe('zowe-launcher --check-component', () => {
  const launcher = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONFIG: '/nowhere.yaml' },
    });
    return { status, stdout, stderr };
  };

  it('ends with 0 and says so when the component keeps the contract', () => {
    const { status, stdout } = launcher('--check-component', component(['exec sleep 1000']));
    expect(status).toBe(0);
    expect(stdout).toContain('worker keeps the contract of a start script.\n');
  });

  it('ends with 1 when it does not, as JSON when that is asked for', () => {
    const { status, stdout } = launcher('--json', '--check-component', component(['exit 7']));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ component: 'worker', passed: false });
  });

  it('ends with 8 when the directory holds no component', () => {
    const { status, stderr } = launcher('--check-component', directory);
    expect(status).toBe(8);
    expect(stderr).toContain('Action:');
  });

  it.each([
    [['--check-component', ''], 'needs a directory'],
    [['--check-component', 'x', '--plan'], '--plan does not go with --check-component'],
    [['--check-component', 'x', '--job-log', 'y'], '--job-log does not go with --check-component'],
    [['--json'], '--json goes with --plan and --check-component only'],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = launcher(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('that is interrupted ends what it started', async () => {
    component(['echo $$ >"$PWD/pid"', 'while :; do sleep 0.1; done'], {
      ha: { stopGrace: 1, readiness: { type: 'log', message: 'never' } },
    });
    const child = spawn(process.execPath, [program, '--check-component', directory], { stdio: 'ignore' });
    const file = join(directory, 'pid');
    await until(() => existsSync(file) && readFileSync(file, 'utf8') !== '');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(isAlive(Number(readFileSync(file, 'utf8')))).toBe(false);
  });
});
