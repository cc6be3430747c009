// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../src/help.ts';
import { createSite, type Site } from './site.ts';

let site: Site;

beforeAll(() => {
  site = createSite({ one: 'exec sleep 1000' });
});
afterAll(() => site.remove());

const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('the command line', () => {
  test('an unknown command is refused with the nearest one', async () => {
    expect(await site.run('strat')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "ZWEL0900E The command line is not valid: unknown command 'strat' (Did you mean start?).\n  Action: Run the command with --help; it shows all options and examples.\n",
    });
  });

  test('an unknown subcommand is refused with the nearest one', async () => {
    const { code, stderr } = await site.run('config', 'valdate');
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      "ZWEL0900E The command line is not valid: unknown command 'valdate' (Did you mean validate?).",
    ]);
  });

  test.each([
    [['display', '--hainstance', 'x'], "unknown option '--hainstance' (Did you mean --ha-instance?)"],
    [['display', '--ha-instance'], "option '-i, --ha-instance <id>' argument missing"],
    [['stop', 'a', 'b'], "too many arguments for 'stop'. Expected 1 argument but got 2"],
    [
      ['certs', 'issue', '--key-type', 'DSA'],
      "option '--key-type <type>' argument 'DSA' is invalid. Allowed choices are RSA, EC",
    ],
    [['kill'], 'kill needs a component instance such as sample-app#1, or --ha-instance for a whole HA instance'],
    [
      ['start', 'gateway', '--config', 'zowe.yaml'],
      '--config does not go with a target, the running launcher has its own',
    ],
    [['display', '--control', 'lpar2'], '"lpar2" is not a host:port'],
    [['display', '--control', 'lpar2:0'], '"lpar2:0" is not a host:port'],
    [['display', '--control', 'lpar2:65536'], '"lpar2:65536" is not a host:port'],
    [['display', '--control', '::1:7600'], '"::1:7600" is not a host:port'],
    [['stop', '--control', 'lpar2:7600'], '--control needs --cert, --key and --ca'],
    [['refresh', '--cert', 'me.pem'], '--cert goes with --control only'],
    [['restart'], "missing required argument 'target'"],
    [['modify'], "missing required argument 'text'"],
    [['loglevel', 'silent'], '"silent" is none of debug, info, warn, error'],
    [['config', 'show', '--path', 'a..b', '--config', 'x'], '"a..b" is not a path such as zowe.externalDomains[0]'],
  ])('%j is refused', async (args, problem) => {
    const { code, stdout, stderr } = await site.run(...args);
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([
      2,
      '',
      `ZWEL0900E The command line is not valid: ${problem.replace(/\. (Expected|Allowed)/, '. $1')}.`,
    ]);
  });

  test.each([[], ['config'], ['certs']])(
    '%j alone shows its help on standard error and ends with 2',
    async (...args) => {
      const { code, stdout, stderr } = await site.run(...args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^Usage: zowe-ha /);
    },
  );

  test('--version tells the version of the package', async () => {
    const { version } = json(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await site.run('--version')).toEqual({ code: 0, stdout: `${String(version)}\n`, stderr: '' });
  });

  test.each(Object.keys(examples))('%s --help has examples, --json and --ha-instance', async (name) => {
    const { code, stdout } = await site.run(...name.split(' '), '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: zowe-ha ${name} [options]`);
    expect(stdout).toContain('--json');
    expect(stdout).toContain('-i, --ha-instance <id>');
    expect(stdout).toContain(`  $ zowe-ha ${name}`);
  });

  test('with --json an error is a document on standard output as well', async () => {
    const { code, stdout, stderr } = await site.run('strat', '--json');
    expect(code).toBe(2);
    expect(json(stdout)).toEqual({
      error: {
        id: 'ZWEL0900E',
        message: "ZWEL0900E The command line is not valid: unknown command 'strat' (Did you mean start?).",
        action: 'Run the command with --help; it shows all options and examples.',
      },
    });
    expect(stderr).toContain('ZWEL0900E');
  });
});

describe('without a running launcher', () => {
  const requests = [
    ['display'],
    ['display', '--watch'],
    ['start', 'gateway'],
    ['stop'],
    ['stop', 'gateway'],
    ['refresh'],
    ['restart', 'gateway', '--roll'],
    ['hold', 'gateway'],
    ['release', 'gateway'],
    ['reset', 'gateway'],
    ['loglevel'],
    ['modify', 'DISP'],
    ['kill', 'gateway#1'],
    ['kill', '--ha-instance', 'lpar9'],
  ];
  test.each(requests)('%s %s %s ends with 3 and says so', async (...args) => {
    const { code, stdout, stderr } = await site.run(...args);
    expect([code, stdout]).toEqual([3, '']);
    const target = args.includes('lpar9') ? 'HA instance lpar9' : 'any HA instance';
    expect(stderr.split('\n')[0]).toBe(`ZWEL0465E No launcher is running for ${target}.`);
  });

  test('--json tells it as data', async () => {
    const { code, stdout } = await site.run('display', '--json');
    expect(code).toBe(3);
    expect(json(stdout)).toMatchObject({ error: { id: 'ZWEL0465E' } });
  });
});

describe('config', () => {
  test('validate names the HA instances of a valid configuration', async () => {
    expect(await site.run('config', 'validate', '--config', site.config)).toEqual({
      code: 0,
      stdout: 'The configuration is valid for HA instance lpar1.\n',
      stderr: '',
    });
  });

  test('validate --json has the documented shape', async () => {
    const { stdout } = await site.run('config', 'validate', '--config', `FILE(${site.config})`, '--json');
    expect(json(stdout)).toEqual({
      valid: true,
      config: `FILE(${site.config})`,
      sources: [site.config],
      haInstances: ['lpar1'],
      warnings: [],
    });
  });

  test('the variable CONFIG is used when there is no --config', async () => {
    const other = createSite({});
    try {
      other.environment['CONFIG'] = site.config;
      expect((await other.run('config', 'validate')).code).toBe(0);
    } finally {
      other.remove();
    }
  });

  test('without a configuration it ends with 2', async () => {
    const { code, stderr } = await site.run('config', 'validate');
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'ZWEL0901E No configuration is given.']);
  });

  test('validate tells everything that is wrong at once, and ends with 8', async () => {
    writeFileSync(site.file('wrong.yaml'), 'zowe:\n  externalPort: high\nzove: 1\n');
    const spec = `FILE(${site.file('wrong.yaml')}):FILE(${site.config})`;
    const { code, stdout, stderr } = await site.run('config', 'validate', '--config', spec, '--json');
    expect(code).toBe(8);
    const { error } = json(stdout) as { error: { id: string; findings: Record<string, unknown>[] } };
    expect(error.id).toBe('ZWEL0500E');
    expect(error.findings.map(({ file, line, key }) => [file, line, key])).toEqual([
      [site.file('wrong.yaml'), 2, 'zowe.externalPort'],
      [site.file('wrong.yaml'), 3, 'zove'],
    ]);
    expect(stderr).toContain(`${site.file('wrong.yaml')}:2:`);
  });

  test('an unknown HA instance ends with 8', async () => {
    const { code, stderr } = await site.run('config', 'validate', '--config', site.config, '--ha-instance', 'lpar9');
    expect(code).toBe(8);
    expect(stderr).toContain('lpar9');
  });

  test('a missing file ends with 8', async () => {
    const { code, stderr } = await site.run('config', 'show', '--config', site.file('none.yaml'));
    expect(code).toBe(8);
    expect(stderr).toContain(site.file('none.yaml'));
  });

  test('show gives one part, for people and for programs', async () => {
    expect(
      (await site.run('config', 'show', '--config', site.config, '--path', 'zowe.externalDomains[0]')).stdout,
    ).toBe('zowe.example.com\n');
    expect(
      (await site.run('config', 'show', '--config', site.config, '--path', 'zowe.launcher.restartIntervals')).stdout,
    ).toBe('- 0\n- 60\n');
    const { stdout } = await site.run(
      'config',
      'show',
      '--config',
      site.config,
      '--path',
      'components.one.enabled',
      '--json',
    );
    expect(json(stdout)).toEqual({
      haInstance: 'lpar1',
      hostname: '127.0.0.2',
      sources: [site.config],
      path: 'components.one.enabled',
      value: true,
    });
  });

  test('show resolves for the HA instance', async () => {
    writeFileSync(
      site.file('two.yaml'),
      'haInstances:\n  lpar2: { hostname: 127.0.0.3, sysname: LPAR2, components: { one: { enabled: false } } }\n',
    );
    const args = [
      '--config',
      `FILE(${site.file('two.yaml')}):FILE(${site.config})`,
      '--path',
      'components.one.enabled',
      '--ha-instance',
    ];
    expect((await site.run('config', 'show', ...args, 'lpar1')).stdout).toBe('true\n');
    expect((await site.run('config', 'show', ...args, 'LPAR2')).stdout).toBe('false\n');
  });

  test('show of a key that is not there ends with 1', async () => {
    const { code, stderr } = await site.run('config', 'show', '--config', site.config, '--path', 'components.two.port');
    expect([code, stderr.split('\n')[0]]).toEqual([
      1,
      'ZWEL0902E The configuration of HA instance lpar1 has nothing at components.two.port. Did you mean components.gateway.port?',
    ]);
  });
});

describe('certs', () => {
  test('issue, then use: the overlay is valid, and its passwords are never shown', async () => {
    const directory = site.file('certificates');
    const issued = await site.run(
      'certs',
      'issue',
      '--config',
      site.config,
      '--directory',
      directory,
      '--key-type',
      'EC',
    );
    expect(issued.code).toBe(0);
    expect(issued.stdout.trimEnd().split('\n').at(-1)).toBe(
      `certificates in ${directory}: ca issued, external issued, internal issued`,
    );
    expect(issued.stdout).toContain(`--config "FILE(${directory}/certificates.yaml):FILE(${site.config})"`);

    const spec = `FILE(${directory}/certificates.yaml):FILE(${site.config})`;
    const validated = await site.run('config', 'validate', '--config', spec);
    expect(validated).toMatchObject({ code: 0, stderr: '' });
    const shown = await site.run('config', 'show', '--config', spec, '--path', 'zowe.certificate.keystore');
    expect(shown.stdout).toBe(
      `type: PKCS12\nfile: ${directory}/internal/keystore.p12\npassword: "*****"\nalias: localhost\n`,
    );
    const passwords = [...readFileSync(`${directory}/certificates.yaml`, 'utf8').matchAll(/password: (.*)/g)].map(
      (match) => match[1]!,
    );
    const everything = await site.run('config', 'show', '--config', spec);
    for (const password of passwords) expect(issued.stdout + shown.stdout + everything.stdout).not.toContain(password);
    expect(passwords).toHaveLength(4);
  });

  test('issue --json has the documented shape, and keeps what fits', async () => {
    const directory = site.file('again');
    const args = ['certs', 'issue', '--config', site.config, '--directory', directory, '--key-type', 'EC', '--json'];
    const first = json((await site.run(...args)).stdout);
    expect(first).toMatchObject({
      directory,
      configuration: `${directory}/certificates.yaml`,
      actions: { ca: 'issued', external: 'issued', internal: 'issued' },
    });
    expect((first['reasons'] as unknown[])[0]).toEqual({
      certificate: 'ca',
      id: 'ZWEL0620W',
      message: 'ZWEL0620W The CA certificate has not been issued.',
    });
    const second = json((await site.run(...args)).stdout);
    expect(second).toEqual({
      directory,
      configuration: `${directory}/certificates.yaml`,
      actions: { ca: 'kept', external: 'kept', internal: 'kept' },
      reasons: [],
    });
  });

  test('show tells what is there, and with a configuration what does not fit', async () => {
    const directory = site.file('shown');
    await site.run('certs', 'issue', '--config', site.config, '--directory', directory, '--key-type', 'EC');
    const shown = await site.run('certs', 'show', '--directory', directory);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('  names:       DNS:zowe.example.com, IP:127.0.0.2\n');

    writeFileSync(site.file('more.yaml'), 'zowe:\n  externalDomains: [www.example.com]\n');
    const spec = `FILE(${site.file('more.yaml')}):FILE(${site.config})`;
    const compared = await site.run('certs', 'show', '--config', spec, '--directory', directory, '--json');
    expect(compared.code).toBe(1);
    const { certificates, findings } = json(compared.stdout) as {
      certificates: Record<string, unknown>[];
      findings: unknown[];
    };
    expect(certificates.map(({ certificate, keyType }) => [certificate, keyType])).toEqual([
      ['ca', 'EC'],
      ['external', 'EC'],
      ['internal', 'EC'],
    ]);
    expect(Object.keys(certificates[1]!)).toEqual([
      'certificate',
      'subject',
      'issuer',
      'alternativeNames',
      'notBefore',
      'notAfter',
      'fingerprint256',
      'keyType',
      'files',
    ]);
    expect(findings).toEqual([
      {
        certificate: 'external',
        id: 'ZWEL0622W',
        message: 'ZWEL0622W The external certificate does not cover DNS:www.example.com.',
      },
    ]);
  });

  test('show of an empty directory ends with 1', async () => {
    const { code, stderr } = await site.run('certs', 'show', '--directory', site.file('none'));
    expect([code, stderr.split('\n')[0]]).toEqual([
      1,
      `ZWEL0907E No certificates have been issued into ${site.file('none')}.`,
    ]);
  });

  test('without a directory it ends with 2', async () => {
    const { code, stderr } = await site.run('certs', 'issue', '--config', site.config);
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'ZWEL0903E It is not known where the certificates are.']);
  });

  test('the directory of the configuration is the default', async () => {
    writeFileSync(
      site.file('setup.yaml'),
      `zowe:\n  setup:\n    certificate:\n      type: PKCS12\n      pkcs12: { directory: ${site.file('configured')} }\n`,
    );
    const spec = `FILE(${site.file('setup.yaml')}):FILE(${site.config})`;
    const { code, stdout } = await site.run('certs', 'issue', '--config', spec, '--key-type', 'EC', '--json');
    expect([code, json(stdout)['directory']]).toEqual([0, site.file('configured')]);
  });

  test('a host name that no certificate can carry ends with 8, and nothing is written', async () => {
    writeFileSync(site.file('host.yaml'), 'haInstances:\n  lpar1: { hostname: "https://lpar1" }\n');
    const spec = `FILE(${site.file('host.yaml')}):FILE(${site.config})`;
    const { code, stderr } = await site.run('certs', 'issue', '--config', spec, '--directory', site.file('bad'));
    expect(code).toBe(8);
    expect(stderr).toMatch(/haInstances\.lpar1\.hostname/);
    expect((await site.run('certs', 'show', '--directory', site.file('bad'))).code).toBe(1);
  });
});

describe('start without a target', () => {
  test('ends with 8 when the configuration is not valid, and starts nothing', async () => {
    writeFileSync(site.file('broken.yaml'), 'zowe: [');
    const { code, stderr } = await site.run(
      'start',
      '--config',
      `FILE(${site.file('broken.yaml')}):FILE(${site.config})`,
    );
    expect(code).toBe(8);
    expect(stderr).toContain(`${site.file('broken.yaml')}:1:`);
    expect((await site.run('display')).code).toBe(3);
  });

  test('ends with 2 without a configuration', async () => {
    expect((await site.run('start')).code).toBe(2);
  });
});
