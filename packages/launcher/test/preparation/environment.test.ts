// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../engine.ts';
import { createInstallation, type Installation } from '../installation.ts';
import { installObserved, observedEnvironment, observedSite } from './observed.ts';

let installation: Installation;

beforeEach(() => {
  installation = createInstallation();
});
afterEach(() => installation.close());

/** Starts everything; resolves when the component has written what it was started with. */
async function start(name: string, environment: NodeJS.ProcessEnv = {}): Promise<Record<string, string>> {
  const launcher = installation.launch(
    ['-c', `FILE(${join(installation.directory, 'site.yaml')})`, 'lpar1'],
    environment,
  );
  await launcher.said(/ZWEL0450I/);
  await until(() => existsSync(join(installation.extensions, name, 'environment')));
  return observedEnvironment(installation, name);
}

/** Variables of the launcher's own environment, of shells and of the tests, that every process here has. */
const ofSurroundings = (environment: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !(name in process.env) && !['PWD', 'OLDPWD', 'SHLVL', '_', 'ZWE_PWD'].includes(name),
    ),
  );

/** What the launcher of Zowe and its scripts give every component (launcher 3.x, zwe internal start component). */
const common = (): Record<string, string> => {
  const { directory, workspace, extensions } = installation;
  const runtime = join(directory, 'runtime');
  return {
    _BPXK_AUTOCVT: 'ON',
    CONFIG: join(directory, 'site.yaml'),
    INSTANCE_DIR: directory,
    PLUGINS_DIR: `${workspace}/app-server/plugins`,
    ROOT_DIR: runtime,
    STATIC_DEF_CONFIG_DIR: `${workspace}/api-mediation/api-defs`,
    WORKSPACE_DIR: workspace,
    ZOWE_MANIFEST: `${runtime}/manifest.json`,
    ZWE_CLI_PARAMETER_CONFIG: join(directory, 'site.yaml'),
    ZWE_CLI_PARAMETER_HA_INSTANCE: 'lpar1',
    ZWE_DISCOVERY_SHARED_LIBS: `${workspace}/discovery/sharedLibs/`,
    ZWE_GATEWAY_SHARED_LIBS: `${workspace}/gateway/sharedLibs/`,
    ZWE_PRIVATE_ERRORS_FOUND: '0',
    ZWE_PRIVATE_LOG_LEVEL_ZWELS: 'INFO',
    ZWE_PRIVATE_WORKSPACE_ENV_DIR: `${workspace}/.env`,
    ZWE_RUN_ON_ZOS: '',
    ZWE_STATIC_DEFINITIONS_DIR: `${workspace}/api-mediation/api-defs`,
    ZWE_ZAAS_SHARED_LIBS: `${workspace}/zaas/sharedLibs/`,
    ZWE_haInstance_id: 'lpar1',
    ZWE_zowe_extensionDirectory: extensions,
    ZWE_zowe_externalDomains: 'localhost',
    ZWE_zowe_externalDomains_0: 'localhost',
    ZWE_zowe_externalPort: '7554',
    ZWE_zowe_logDirectory: join(directory, 'logs'),
    ZWE_zowe_runtimeDirectory: runtime,
    ZWE_zowe_workspaceDirectory: workspace,
  };
};

describe('the environment of a started component', () => {
  it('of a small configuration has the names and values of Zowe', async () => {
    installObserved(installation, 'one');
    observedSite(installation, { one: {} });
    const environment = await start('one');
    expect(environment).toMatchObject({
      ...common(),
      LAUNCH_COMPONENTS: 'one',
      ZWE_CLI_PARAMETER_COMPONENT: 'one',
      ZWE_ENABLED_COMPONENTS: 'one',
      ZWE_LAUNCH_COMPONENTS: 'one',
      ZWE_components_one_enabled: 'true',
      ZWE_configs_enabled: 'true',
      ZWE_HA_COMPONENT_INSTANCE: 'one#1',
      _BPX_SHAREAS: 'YES',
    });
    const foreign = Object.keys(ofSurroundings(environment)).filter((name) => !/^(?:ZWE|ZOWE|APIML|_BPX)/.test(name));
    expect(foreign.sort()).toEqual([
      'ALL_DISCOVERY_SERVERS',
      'CATALOG_PORT',
      'CONFIG',
      'DISCOVERY_PORT',
      'GATEWAY_PORT',
      'INSTANCE_DIR',
      'LAUNCH_COMPONENTS',
      'PLUGINS_DIR',
      'ROOT_DIR',
      'STATIC_DEF_CONFIG_DIR',
      'VERIFY_CERTIFICATES',
      'WORKSPACE_DIR',
    ]);
  });

  it('with an HA instance, a port, launcher options and zowe.environments has theirs', async () => {
    installObserved(installation, 'two-words');
    installation.site({
      zowe: {
        externalDomains: ['zowe.example', 'zowe2.example'],
        externalPort: 443,
        job: { name: 'ZWE9SV', prefix: 'ZWE9' },
        launchScript: { logLevel: 'debug' },
        environments: { MY_VALUE: 'a "b" c', MY_NUMBER: 7, MY_BOOLEAN: false, ZWE_zowe_runtimeDirectory: '/not/this' },
      },
      java: { home: '/java home' },
      zOSMF: { host: 'zosmf.example', port: 10443, applId: 'IZUDFLT' },
      components: {
        'two-words': {
          enabled: true,
          port: 0,
          ha: { portRange: '23500-23599', readiness: { type: 'none' } },
          launcher: { shareAs: 'must' },
          deep: { list: [1, 'b'], none: null },
        },
      },
      haInstances: {
        lpar1: { hostname: '127.0.0.8', sysname: 'LPAR1', components: { 'two-words': { deep: { own: 'lpar1' } } } },
        lpar2: { hostname: '127.0.0.9', sysname: 'LPAR2' },
      },
    });
    const environment = await start('two-words', { INHERITED: 'blanks behind   ', ZWE_zowe_job_name: 'stale' });
    expect(environment).toMatchObject({
      ...common(),
      INHERITED: 'blanks behind',
      JAVA_HOME: '/java home',
      MY_BOOLEAN: 'false',
      MY_NUMBER: '7',
      MY_VALUE: 'a "b" c',
      ZOSMF_APPLID: 'IZUDFLT',
      ZOSMF_HOST: 'zosmf.example',
      ZOSMF_PORT: '10443',
      ZWE_HA_COMPONENT_INSTANCE: 'two-words#1',
      ZWE_PRIVATE_LOG_LEVEL_ZWELS: 'DEBUG',
      ZWE_components_two_words_deep_list: '1,b',
      ZWE_components_two_words_deep_own: 'lpar1',
      ZWE_configs_deep_list_1: 'b',
      ZWE_configs_deep_none: '',
      ZWE_configs_deep_own: 'lpar1',
      ZWE_haInstance_hostname: '127.0.0.8',
      ZWE_zowe_externalDomains: 'zowe.example,zowe2.example',
      ZWE_zowe_externalDomains_0: 'zowe.example',
      ZWE_zowe_externalPort: '443',
      ZWE_zowe_job_name: 'ZWE9SV',
      ZWE_zowe_job_prefix: 'ZWE9',
      _BPX_SHAREAS: 'MUST',
    });
    const port = Number(environment['ZWE_configs_port']);
    expect(port).toBeGreaterThanOrEqual(23_500);
    expect(port).toBeLessThanOrEqual(23_599);
    expect(environment['ZWE_components_two_words_port']).toBe(String(port));
  });

  const hostile: Readonly<Record<string, string>> = {
    QUOTES: `it's "so" \`id\``,
    COMMAND: '$(touch PWNED); touch PWNED & touch PWNED | touch PWNED',
    LINES: 'one\ntwo=$(touch PWNED)\n',
    FORMAT: '%n%s%x %%',
    BACKSLASHES: 'a\\b\\n\\',
    LONG: 'x'.repeat(4_096),
    SPACES: '  two  ',
    GLOB: '* ? [a-z] ~',
  };

  it('has hostile values as they are, in zowe.environments and in the configuration of the component; none is ever run', () => {
    const trace = join(installation.directory, 'trace');
    const directory = installObserved(installation, 'one', {
      validate: 'is_variable_set COMMAND; print_message "$COMMAND"; print_formatted_info ZWELS x "$FORMAT"',
      configure: 'export AGAIN="$COMMAND$LINES"',
    });
    observedSite(installation, { one: { hostile } }, { environments: hostile });
    const program = join(import.meta.dirname, '../../bin/zowe-launcher.js');
    // The whole launcher and everything that it starts, each with what it was called with.
    const command = ['-f', '-e', 'trace=execve', '-s', '65536', '-v', '-o', trace, process.execPath, program];
    const script = join(installation.directory, 'run.sh');
    const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
    const file = join(installation.extensions, 'one/environment');
    writeFileSync(
      script,
      [
        `strace ${command.map(quoted).join(' ')} -c ${quoted(join(installation.directory, 'site.yaml'))} lpar1 >log 2>&1 &`,
        `while [ ! -e ${quoted(file)} ] && kill -0 $! 2>/dev/null; do sleep 0.1; done`,
        `kill -TERM $(ps -o pid= --ppid $!)`,
        'wait',
      ].join('\n'),
    );
    const env = { ...process.env, ZWE_HA_SYSTEM_DIR: installation.systemDirectory, CONFIG: undefined };
    spawnSync('/bin/bash', [script], { cwd: installation.directory, env });
    const environment = observedEnvironment(installation, 'one');
    for (const [name, value] of Object.entries(hostile)) {
      expect([name, environment[name], environment[`ZWE_configs_hostile_${name}`]]).toEqual([name, value, value]);
    }
    expect(environment['AGAIN']).toBe(`${hostile['COMMAND'] ?? ''}${hostile['LINES'] ?? ''}`);
    expect(existsSync(join(directory, 'PWNED'))).toBe(false);
    expect(existsSync(join(installation.directory, 'PWNED'))).toBe(false);

    const calls = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => line.includes('execve('));
    const argumentsOf = (line: string): string => /execve\("[^"]*", (\[.*?\]), \[/.exec(line)?.[1] ?? line;
    expect(calls.length).toBeGreaterThan(5);
    // Values are given as environment only: no program is called with one, and no shell with code.
    const shells = calls.map(argumentsOf).filter((args) => /^\["(?:\/bin\/)?(?:ba|da)?sh"/.test(args));
    expect(shells.length).toBeGreaterThanOrEqual(3);
    expect(shells.filter((args) => /"-[a-z]*c"/.test(args))).toEqual([]);
    expect(calls.filter((line) => /execve\("[^"]*touch"/.test(line))).toEqual([]);
    const containing = calls
      .map(argumentsOf)
      .filter((args) => args.includes('PWNED') || args.includes('%n%s') || args.includes('xxxxxxxx'));
    expect(containing).toEqual([]);
  });
});
