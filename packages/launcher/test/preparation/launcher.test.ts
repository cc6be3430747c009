// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../engine.ts';
import { createInstallation, processesOf, type Installation, type LauncherProcess } from '../installation.ts';
import { installObserved, observedEnvironment, observedSite } from './observed.ts';

let installation: Installation;

beforeEach(() => {
  installation = createInstallation();
});
afterEach(() => installation.close());

const install = (name: string, scripts?: Readonly<Record<string, string>>): string =>
  installObserved(installation, name, scripts);
const environmentOf = (name: string): Record<string, string> => observedEnvironment(installation, name);
const site = (components: Readonly<Record<string, object>>, zowe?: object): void =>
  observedSite(installation, components, zowe);

function launch(args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): LauncherProcess {
  return installation.launch(['-c', `FILE(${join(installation.directory, 'site.yaml')})`, ...args], environment);
}

async function stop(launcher: LauncherProcess): Promise<number | NodeJS.Signals | null> {
  launcher.child.kill('SIGTERM');
  return launcher.exited;
}

describe('the launcher', () => {
  it('validates and configures a component, and gives its instances what configure exported, at every restart', async () => {
    const directory = install('one', {
      validate: 'echo validating',
      configure: 'echo configuring; echo x >>configured; export FROM_CONFIGURE="it is  \\"$ZWE_configs_greeting\\""',
    });
    site({ one: { greeting: 'hello\nworld', ha: { instances: 1 } } });
    const launcher = launch(['lpar1']);
    await launcher.said(/ZWEL0450I/);
    await until(() => existsSync(join(directory, 'environment')));
    expect(environmentOf('one')['FROM_CONFIGURE']).toBe('it is  "hello\nworld"');
    expect(launcher.stdout()).toMatch(/one validating\n(.*\n)*.*one configuring\n/);
    expect(launcher.stdout().indexOf('ZWEL0018I')).toBeLessThan(launcher.stdout().indexOf('ZWEL0001I'));

    writeFileSync(join(directory, 'environment'), '');
    const client = await installation.connect();
    const [before] = (await client.display()).instances;
    process.kill(before?.pid ?? 0, 'SIGKILL');
    await until(() => readFileSync(join(directory, 'environment'), 'utf8') !== '');
    expect(environmentOf('one')['FROM_CONFIGURE']).toBe('it is  "hello\nworld"');
    expect(readFileSync(join(directory, 'configured'), 'utf8')).toBe('x\n');
    client.close();
    expect(await stop(launcher)).toBe(0);
  });

  it('leaves only the component that is not valid, and what requires it, down', async () => {
    install('bad', { validate: 'echo "bad is bad"; exit 3' });
    install('dependant');
    install('good');
    site({ bad: {}, dependant: { ha: { requires: ['bad'] } }, good: {} });
    const launcher = launch(['lpar1']);
    await launcher.said(/ZWEL0451W/);
    const client = await installation.connect();
    const { instances } = await client.display();
    expect(Object.fromEntries(instances.map(({ component, state }) => [component, state]))).toEqual({
      bad: 'failed',
      dependant: 'down',
      good: 'up',
    });
    expect(instances.find(({ component }) => component === 'bad')?.reason).toContain('validate ended with 3');
    expect(launcher.stdout()).toContain('ZWEL1282E Component bad will not be started: validate ended with 3.');
    expect(existsSync(join(installation.extensions, 'dependant', 'environment'))).toBe(false);
    client.close();
    await stop(launcher);
  });

  it('Z28: with strictValidate refuses the start with one error and code 8, and starts nothing', async () => {
    install('bad', { validate: 'exit 3' });
    install('good');
    site({ bad: {}, good: {}, launcher: { enabled: false, ha: { strictValidate: true } } });
    const launcher = launch(['lpar1']);
    expect(await launcher.exited).toBe(8);
    expect(launcher.stderr()).toContain('ZWEL0030E');
    expect(launcher.stdout()).not.toContain('ZWEL0018I');
    expect(existsSync(join(installation.extensions, 'good', 'environment'))).toBe(false);
    expect(processesOf(installation)).toEqual([]);
    expect(existsSync(installation.systemDirectory)).toBe(false);
  });

  it('with onComponentConfigureFail: exit refuses the start, with warn it does not', async () => {
    install('one', { configure: 'exit 22' });
    site({ one: {} }, { launchScript: { onComponentConfigureFail: 'exit' } });
    expect(await launch(['lpar1']).exited).toBe(8);
    site({ one: {} }, { launchScript: { onComponentConfigureFail: 'warn' } });
    const launcher = launch(['lpar1']);
    await launcher.said(/ZWEL0450I/);
    expect(launcher.stdout()).toContain('ZWEL0317E Component one commands.configure ended with rc=22.');
    expect(await stop(launcher)).toBe(0);
  });

  it('that is asked to stop while it prepares ends the scripts and itself', async () => {
    const directory = install('one', { validate: 'echo $$ >pid\nexec sleep 100000' });
    site({ one: {} });
    const launcher = launch(['lpar1']);
    await until(() => existsSync(join(directory, 'pid')) && readFileSync(join(directory, 'pid'), 'utf8') !== '');
    await stop(launcher);
    expect(existsSync(`/proc/${readFileSync(join(directory, 'pid'), 'utf8').trim()}/cwd`)).toBe(false);
    expect(existsSync(join(directory, 'environment'))).toBe(false);
    expect(processesOf(installation)).toEqual([]);
  });

  it('prepares what a refresh adds, and again what it reconfigures', async () => {
    install('one');
    install('two', { configure: 'export SEEN="$ZWE_configs_greeting"' });
    site({ one: {} });
    const launcher = launch(['lpar1']);
    await launcher.said(/ZWEL0450I/);
    const client = await installation.connect();
    const environment = join(installation.extensions, 'two', 'environment');
    site({ one: {}, two: { greeting: 'first' } });
    expect((await client.refresh()).started).toEqual(['two#1']);
    await until(() => existsSync(environment));
    expect(environmentOf('two')['SEEN']).toBe('first');
    writeFileSync(environment, '');
    site({ one: {}, two: { greeting: 'second' } });
    expect((await client.refresh()).restarted).toEqual(['two#1']);
    await until(() => readFileSync(environment, 'utf8') !== '');
    expect(environmentOf('two')['SEEN']).toBe('second');
    client.close();
    expect(await stop(launcher)).toBe(0);
  });

  it.each([
    ['ON', true],
    ['ON   ', true],
    ['on', false],
    ['OFF', false],
    [undefined, false],
  ])('with ZLDEBUG=%j writes debug lines: %j', async (value, expected) => {
    install('one');
    site({ one: {} });
    const launcher = launch(['lpar1'], { ZLDEBUG: value });
    await launcher.said(/ZWEL0450I/);
    await stop(launcher);
    expect(/ DEBUG /.test(launcher.stdout())).toBe(expected);
  });
});

describe('the HA instance of the start procedure', () => {
  it.each(['__ha_instance_id__', '{{ha_instance_id}}'])(
    'given as %j is the system, before anything is exported',
    async (placeholder) => {
      install('one', { validate: 'env -0 >validated' });
      site({ one: {} });
      const launcher = launch([placeholder]);
      await launcher.said(/ZWEL0450I/);
      await until(() => existsSync(join(installation.extensions, 'one/environment')));
      const [, system = ''] = /ZWEL0024I HA instance is (\S+) on/.exec(launcher.stdout()) ?? [];
      const hostname = spawnSync('hostname', ['-s'], { encoding: 'utf8' }).stdout.trim();
      expect(system).toBe(hostname.toLowerCase().replaceAll(/[^a-z0-9]/g, '_'));
      const { ZWE_CLI_PARAMETER_HA_INSTANCE, ZWE_haInstance_id, ZWELS_HA_INSTANCE_ID } = environmentOf('one');
      expect([ZWE_CLI_PARAMETER_HA_INSTANCE, ZWE_haInstance_id, ZWELS_HA_INSTANCE_ID]).toEqual([
        system,
        system,
        system,
      ]);
      const everything =
        readFileSync(join(installation.extensions, 'one/validated'), 'utf8') + JSON.stringify(environmentOf('one'));
      expect(everything).not.toContain(placeholder);
      expect(existsSync(join(installation.workspace, '.env/one', `.instance-${system}.env`))).toBe(true);
      expect(await stop(launcher)).toBe(0);
    },
  );
});

describe('an instance directory of Zowe v1', () => {
  it('is started without CONFIG, with the names of v1 and the shared file under its own', async () => {
    install('one', { configureInstance: 'export FROM_V1="$ZOWE_PREFIX"' });
    const instance = join(installation.directory, 'instance');
    mkdirSync(join(instance, 'shared'), { recursive: true });
    const lines = (entries: Readonly<Record<string, string>>) =>
      Object.entries(entries)
        .map(([name, value]) => `${name}=${value}\n`)
        .join('');
    writeFileSync(
      join(instance, 'instance.env'),
      lines({
        ROOT_DIR: join(installation.directory, 'runtime'),
        ZOWE_PREFIX: 'ZWE',
        ZOWE_INSTANCE: '2',
        ZWE_LAUNCH_COMPONENTS: 'one',
        ZWEAD_EXTERNAL_STATIC_DEF_DIRECTORIES: '',
        ZOWE_EXPLORER_HOST: 'localhost',
        MINE: "'a # b'",
      }),
    );
    writeFileSync(join(instance, 'shared', 'instance.env'), lines({ SHARED_ONE: 'from-shared', MINE: 'overridden' }));
    mkdirSync(join(installation.directory, 'runtime/components'), { recursive: true });
    spawnSync('cp', [
      '-r',
      join(installation.extensions, 'one'),
      join(installation.directory, 'runtime/components/one'),
    ]);
    const launcher = installation.launch(['lpar1'], { INSTANCE_DIR: instance, CONFIG: undefined });
    await launcher.said(/ZWEL0450I/);
    const file = join(installation.directory, 'runtime/components/one/environment');
    await until(() => existsSync(file));
    const text = readFileSync(file, 'utf8');
    const variables = new Set(text.split('\0'));
    for (const entry of [
      'ZOWE_PREFIX=ZWE2',
      'ZOWE_INSTANCE=2',
      'MINE=a # b',
      'SHARED_ONE=from-shared',
      'FROM_V1=ZWE2',
      `INSTANCE_DIR=${instance}`,
      'LAUNCH_COMPONENTS=one',
    ]) {
      expect([...variables].filter((each) => each.startsWith(entry.slice(0, entry.indexOf('=') + 1)))).toEqual([entry]);
    }
    expect(readdirSync(join(instance, 'workspace/.env/one')).sort()).toEqual(['.instance-lpar1.env', '.lpar1.env']);
    expect(await stop(launcher)).toBe(0);
  });
});
