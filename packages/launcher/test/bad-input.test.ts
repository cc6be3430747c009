// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { certificateFiles, ensureCertificates, planCertificates } from '@zowe-ha/cert-tooling';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInstallation, processesOf, type Installation } from './installation.ts';

let installation: Installation;

beforeEach(() => {
  installation = createInstallation();
});

afterEach(async () => {
  await installation.close();
});

/** Launches, expects exit code 8, nothing started and nothing left behind; returns the errors. */
async function refusal(...args: string[]): Promise<string> {
  const before = installation.tree();
  const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1', ...args]);
  expect(await launcher.exited).toBe(8);
  expect(processesOf(installation)).toEqual([]);
  expect(installation.tree()).toEqual(before);
  return launcher.stderr().replaceAll(installation.directory, '<dir>');
}

function component(name: string, manifest: string): void {
  writeFileSync(join(installation.extensions, name, 'manifest.yaml'), manifest);
}

const manifest = (name: string, rest: string): string => `name: ${name}\nid: org.example.${name}\n${rest}`;

describe('an HA instance that cannot be started', () => {
  it('is refused for an id that is not in the configuration', async () => {
    const launcher = installation.launch(['-c', installation.config, '-i', 'lpar9']);
    expect(await launcher.exited).toBe(8);
    expect(launcher.stderr()).toMatch(
      /^ZWEL0540E HA instance lpar9 is not in the configuration; it has: lpar1, lpar2\.\n {2}Where: .*zowe\.yaml:\d+:\d+ \(haInstances\)\n {2}Action: /,
    );
  });

  it('is refused for YAML that cannot be read, with file, line and column', async () => {
    writeFileSync(join(installation.directory, 'site.yaml'), 'zowe:\n  job: [1\n');
    expect(await refusal()).toMatch(/^ZWEL0510E [^\n]*\n {2}Where: <dir>\/site\.yaml:\d+:\d+/);
  });

  it('is refused for a list of discovery servers that cannot be used', async () => {
    const list = (text: string): object => ({ zowe: { environments: { ALL_DISCOVERY_SERVERS: text } } });
    installation.site(list('https://lpar1.example:7553/eureka/,ftp://lpar2.example/'));
    expect(await refusal()).toMatch(
      /^ZWEL1121E In zowe\.environments\.ALL_DISCOVERY_SERVERS, entry 2 [^\n]*\n {2}Where: <dir>\/site\.yaml:\d+:\d+/,
    );
  });

  it('is refused with all findings of configuration at once', async () => {
    installation.site({ zowe: { externalPort: 'x', nonsense: 1 }, components: { web: { port: 'high' } } });
    const said = await refusal();
    for (const key of ['zowe.externalPort', 'zowe.nonsense', 'components.web.port']) expect(said).toContain(`(${key})`);
  });

  it('is refused when a configuration file does not exist', async () => {
    const launcher = installation.launch(['--config', '/nowhere/zowe.yaml']);
    expect(await launcher.exited).toBe(8);
    expect(launcher.stderr()).toMatch(/^ZWEL0503E File \/nowhere\/zowe\.yaml does not exist\./);
  });

  it('is refused when an enabled component is not installed, has a broken manifest or no start command: all at once', async () => {
    installation.site({ components: { ghost: { enabled: true }, stubborn: { enabled: true } } });
    component('web', 'name: [');
    component('stubborn', manifest('stubborn', 'commands:\n  validate: bin/validate.sh\n'));
    const said = await refusal();
    expect(said).toContain('ZWEL0544E Component ghost is not installed');
    expect(said).toMatch(/ZWEL0510E [^\n]*\n {2}Where: <dir>\/extensions\/web\/manifest\.yaml:/);
    expect(said).toContain(
      'ZWEL0543E The manifest of component stubborn has no commands.start.\n' +
        '  Where: <dir>/extensions/stubborn/manifest.yaml (commands.start)\n',
    );
  });

  it('is refused when a start command does not exist, is a directory or is not executable', async () => {
    installation.site({ components: { stubborn: { enabled: true } } });
    rmSync(join(installation.extensions, 'web', 'bin', 'start.sh'));
    component('worker', manifest('worker', 'commands:\n  start: bin\n'));
    chmodSync(join(installation.extensions, 'stubborn', 'bin', 'start.sh'), 0o644);
    const said = await refusal();
    expect(said).toContain(
      'ZWEL0473E The start command of component web, <dir>/extensions/web/bin/start.sh, does not exist.\n' +
        '  Where: <dir>/extensions/web/manifest.yaml (commands.start)\n',
    );
    expect(said).toContain(
      'ZWEL0473E The start command of component worker, <dir>/extensions/worker/bin, is not a file.',
    );
    expect(said).toContain(
      'ZWEL0474E The start command of component stubborn, <dir>/extensions/stubborn/bin/start.sh, is not executable.',
    );
  });

  it('is refused when a component is configured otherwise than its own schema allows', async () => {
    const schema = {
      allOf: [
        { $ref: 'https://zowe.org/schemas/v2/server-base' },
        { properties: { components: { properties: { worker: { properties: { level: { type: 'integer' } } } } } } },
      ],
    };
    component('worker', manifest('worker', 'commands:\n  start: bin/start.sh\nschemas:\n  configs: schema.json\n'));
    writeFileSync(join(installation.extensions, 'worker', 'schema.json'), JSON.stringify(schema));
    installation.site({ components: { worker: { level: 'high' } } });
    expect(await refusal()).toContain('ZWEL0521E components.worker.level is text, but must be a whole number.');
  });

  it('is refused when a component has no schema while Zowe validates strictly', async () => {
    installation.site({ zowe: { configmgr: { validation: 'STRICT' } } });
    expect(await refusal()).toContain('ZWEL1050E Component worker has no schema for its configuration.');
  });

  it('is refused when two components want one port', async () => {
    installation.site({ components: { web: { port: 23500, ha: { instances: 1 } }, worker: { port: 23500 } } });
    expect(await refusal()).toMatch(/ZWEL0525E .*components web and worker both use port 23500 of 127\.0\.0\.8\./);
  });

  it('is refused when two manifests give the same port to their components', async () => {
    installation.site({ components: { web: { port: 23500, ha: { instances: 1 } } } });
    component('worker', manifest('worker', 'commands:\n  start: bin/start.sh\nconfigs:\n  port: 23500\n'));
    expect(await refusal()).toContain(
      'ZWEL0470E Components web and worker are both configured for port 23500 on 127.0.0.8.\n' +
        '  Where: <dir>/extensions/worker/manifest.yaml (configs.port)\n',
    );
  });

  it('is refused when a stranger has the port, and says who', async () => {
    const stranger = createServer().listen(23501, '127.0.0.8');
    try {
      installation.site({ components: { web: { port: 23501, ha: { instances: 1 } } } });
      expect(await refusal()).toMatch(
        new RegExp(`^ZWEL0413E port 23501 on 127\\.0\\.0\\.8 is in use by process ${process.pid} \\(`),
      );
    } finally {
      stranger.close();
    }
  });

  it('is refused in the job log too', async () => {
    const stranger = createServer().listen(23502, '127.0.0.8');
    const jobLog = join(installation.directory, 'job.log');
    try {
      installation.site({ components: { web: { port: 23502, ha: { instances: 1 } } } });
      const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1', '--job-log', jobLog]);
      expect(await launcher.exited).toBe(8);
      expect(readFileSync(jobLog, 'utf8')).toMatch(/ERROR ZWEL0413E .*\n.*INFO ZWEL0022I .* code 8\.\n$/);
    } finally {
      stranger.close();
    }
  });

  it('is refused when components wait for each other, with the path', async () => {
    installation.site({ components: { worker: { ha: { requires: ['web'] } } } });
    expect(await refusal()).toMatch(
      /^ZWEL0471E Components wait for each other in a circle: worker -> web -> worker\n {2}Where: <dir>\/site\.yaml:\d+:\d+ \(components\.worker\.ha\.requires\)\n/,
    );
  });

  it('is refused when a required component is not enabled or not there', async () => {
    installation.site({ components: { web: { ha: { requires: ['stubborn', 'ghost'] } } } });
    const said = await refusal();
    expect(said).toContain(
      'ZWEL0472E Component web requires component stubborn, which is not enabled.\n  Where: <dir>/site.yaml:',
    );
    expect(said).toContain('ZWEL0472E Component web requires component ghost, which is not in the configuration.');
  });

  it('is refused when a range has fewer ports than instances', async () => {
    installation.site({ components: { web: { ha: { portRange: '23000-23000' } } } });
    expect(await refusal()).toMatch(/ZWEL0528E .*has 1 ports, but 2 instances of web/);
  });

  it('is refused when the manifest asks for more instances than the range has ports', async () => {
    installation.site({ components: { worker: { port: 0, ha: { portRange: '23000-23001' } } } });
    component('worker', manifest('worker', 'commands:\n  start: bin/start.sh\nha:\n  instances: 3\n'));
    expect(await refusal()).toContain(
      'ZWEL0476E Port range 23000-23001 of component worker is not usable: it has 2 ports for 3 instances\n' +
        '  Where: <dir>/site.yaml:',
    );
  });

  it('is refused when the workspace cannot be created, because a file is in its way', async () => {
    writeFileSync(join(installation.directory, 'file'), '');
    installation.site({ zowe: { workspaceDirectory: join(installation.directory, 'file', 'workspace') } });
    expect(await refusal()).toMatch(
      /^ZWEL0057E Workspace directory <dir>\/file\/workspace cannot be used: .*\n {2}Where: <dir>\/file\/workspace \(zowe\.workspaceDirectory\)\n/,
    );
  });

  it('is refused when the system does not let the workspace be created, and undoes what it had created', async () => {
    installation.site({ zowe: { logDirectory: '/proc/zowe-ha-logs' } });
    expect(await refusal()).toMatch(
      /^ZWEL0478E Directory \/proc\/zowe-ha-logs cannot be used: .*\n {2}Where: \/proc\/zowe-ha-logs \(zowe\.logDirectory\)\n/,
    );
  });

  it('is refused when the runtime directory does not exist', async () => {
    installation.site({ zowe: { runtimeDirectory: '/nowhere' } });
    expect(await refusal()).toMatch(
      /ZWEL0032E Directory \/nowhere does not exist\.\n {2}Where: <dir>\/site\.yaml:\d+:\d+ \(zowe\.runtimeDirectory\)/,
    );
  });

  it('is refused when nothing is enabled', async () => {
    installation.site({ components: { web: { enabled: false }, worker: { enabled: false } } });
    expect(await refusal()).toMatch(
      /^ZWEL0029E HA instance lpar1 has nothing to start\.\n {2}Where: .*\(components\)\n/,
    );
  });

  it('is refused when the job log cannot be opened', async () => {
    expect(await refusal('--job-log', join(installation.directory, 'nowhere', 'job.log'))).toMatch(
      /^ZWEL0481E The job log <dir>\/nowhere\/job\.log cannot be opened: /,
    );
  });

  it('is refused when the path of the control socket would be cut', async () => {
    const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1'], {
      ZWE_HA_SYSTEM_DIR: join(installation.directory, 'x'.repeat(100)),
    });
    expect(await launcher.exited).toBe(8);
    expect(launcher.stderr()).toMatch(/^ZWEL0468E .* has \d+ bytes; at most 107 are possible\./);
    expect(installation.tree().some((path) => path.startsWith('xxx'))).toBe(false);
  });

  it('is refused while another launcher runs it, which is not disturbed', async () => {
    const first = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    await first.said(/lpar1 is UP/);
    const running = processesOf(installation);
    const second = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    expect(await second.exited).toBe(8);
    expect(second.stderr()).toContain(
      `ZWEL0418E HA instance lpar1 is already run by the launcher with process id ${first.pid}.`,
    );
    expect(processesOf(installation)).toEqual(running);
    const client = await installation.connect();
    expect((await client.display()).launcherPid).toBe(first.pid);
    client.close();
  });
});

describe('a certificate that cannot be used', () => {
  const secret = 'correct-horse-battery';

  async function issue(now = new Date()): Promise<ReturnType<typeof certificateFiles>> {
    const directory = join(installation.directory, 'keystore');
    const plan = planCertificates({ haInstances: { lpar1: { hostname: '127.0.0.8' } } }, { keyType: 'EC' });
    await ensureCertificates({ directory, plan, now });
    return certificateFiles(directory, 'internal');
  }

  function certificate(files: ReturnType<typeof certificateFiles>): object {
    const store = (file: string) => ({ type: 'PKCS12', file, password: secret });
    return {
      keystore: { ...store(files.keystore), alias: 'localhost' },
      truststore: store(files.truststore),
      pem: { key: files.key, certificate: files.certificate, certificateAuthorities: [files.authorities] },
    };
  }

  it('stops the start when its store does not exist, although there are PEM files', async () => {
    const files = await issue();
    rmSync(files.keystore);
    installation.site({ zowe: { certificate: certificate(files) } });
    expect(await refusal()).toMatch(
      /^ZWEL06\d\dE [^\n]*\n {2}Where: <dir>\/keystore\/.*keystore\.p12 \(zowe\.certificate\.keystore\.file\)\n/,
    );
  });

  it('stops the start when the password is wrong, and does not show it', async () => {
    const files = await issue();
    installation.site({ zowe: { certificate: certificate(files) } });
    const said = await refusal();
    expect(said).toMatch(/^ZWEL06\d\dE .*password/);
    expect(said).not.toContain(secret);
  });

  it('stops the start when it has expired', async () => {
    const files = await issue(new Date('2000-01-01'));
    installation.site({ zowe: { certificate: certificate(files) } });
    expect(await refusal()).toMatch(/^ZWEL06\d\dE .*expired/);
  });

  it('stops the start when it is that of one component', async () => {
    const files = await issue();
    rmSync(files.key);
    installation.site({ components: { web: { certificate: certificate(files) } } });
    expect(await refusal()).toContain('(components.web.certificate.pem.key)');
  });

  it('does not keep the HA instance from running when it is valid, and its passwords stay secret', async () => {
    await issue();
    const configuration = join(installation.directory, 'keystore', 'certificates.yaml');
    const jobLog = join(installation.directory, 'job.log');
    const config = `FILE(${configuration}):${installation.config}`;
    const passwords = [...readFileSync(configuration, 'utf8').matchAll(/password: "?([^"\n]+)/g)].map(
      ([, each]) => each,
    );
    expect(passwords.length).toBeGreaterThan(0);
    const launcher = installation.launch(['-c', config, '-i', 'lpar1', '--job-log', jobLog]);
    await launcher.said(/lpar1 is UP/);
    launcher.child.kill('SIGTERM');
    expect(await launcher.exited).toBe(0);
    const plan = installation.launch(['-c', config, '-i', 'lpar1', '--plan', '--json']);
    expect(await plan.exited).toBe(0);
    for (const password of passwords) expect(launcher.stdout() + plan.stdout()).not.toContain(password);
    expect(plan.stdout()).toContain('"password": "*****"');
  });
});

describe('the command line', () => {
  it.each([
    [
      ['--frob'],
      /^ZWEL0035E The command line is not valid: Unknown option '--frob'\n {2}Action: See zowe-launcher --help\.\n$/,
    ],
    [['-c', 'x', '-i', 'a', 'b'], /^ZWEL0035E .*more than one HA instance is given: a, b/],
    [['-c', 'x', '--json'], /^ZWEL0035E .*--json goes with --plan and --check-component only/],
    [['-c', 'x', '--plan', '--job-log', 'y'], /^ZWEL0035E .*--job-log does not go with --plan/],
    [['-c', 'x', '--job-log', ''], /^ZWEL0035E .*--job-log needs a file/],
    [['--config'], /^ZWEL0035E .*'-c, --config <value>' argument missing/],
    [[], /^ZWEL0026E No configuration is given/],
  ])('%j is refused with code 2', async (args, message) => {
    const launcher = installation.launch(args);
    expect(await launcher.exited).toBe(2);
    expect(launcher.stderr()).toMatch(message);
    expect(launcher.stdout()).toBe('');
  });

  it('shows help with examples and exit codes', async () => {
    const launcher = installation.launch(['--help']);
    expect(await launcher.exited).toBe(0);
    expect(launcher.stdout()).toMatch(
      /^Usage: zowe-launcher [\s\S]*Exit codes:[\s\S]*Examples:\n {2}zowe-launcher --config/,
    );
  });

  it('shows the version', async () => {
    const launcher = installation.launch(['--version']);
    expect(await launcher.exited).toBe(0);
    expect(launcher.stdout()).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
