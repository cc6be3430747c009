// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PreparationRefusedError } from '../../src/preparation/prepare-components.ts';
import { readConfigured } from '../../src/preparation/configured-variables.ts';
import { parseVariables } from '../../src/preparation/environment-snapshot.ts';
import { createProcessTable } from '../../src/process/process-table.ts';
import { until } from '../engine.ts';
import { createSite, type Site } from './site.ts';

const processes = createProcessTable();

let site: Site;

beforeEach(() => (site = createSite()));
afterEach(() => site.close());

const ready = { outcome: 'ready', configured: {}, configureFailed: false };

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

/** A zombie is not: it waits for whoever is process 1 here. */
function isAlive(pid: number): boolean {
  return processes.read(pid)?.zombie === false;
}

describe('preparing', () => {
  it('a component without scripts only writes its environment', async () => {
    const component = site.component('web', { environment: { ZWE_configs_port: '7' } });
    expect(await site.prepare(site.plan([component]))).toEqual(new Map([['web', ready]]));
    const text = readFileSync(join(site.workspace, '.env/web/.instance-lpar1.env'), 'utf8');
    expect(parseVariables(text)).toEqual(component.environment);
    expect(site.said).toEqual([
      'ZWEL1280I Preparing 1 components, at most 4 at the same time.',
      expect.stringMatching(/^ZWEL1281I Component web is prepared \(1 of 1\) after \d+\.\d s\.$/),
      expect.stringMatching(/^ZWEL0018I Zowe instance prepared successfully: 1 of 1 components in \d+\.\d s\.$/),
    ]);
  });

  it('runs validate, preConfigure and configure in this order, in the directory of the component, with its environment', async () => {
    const note = (step: string) => `echo "${step} in $(pwd) for $ZWE_CLI_PARAMETER_COMPONENT, stale: $ZWE_stale"\n`;
    const scripts = { validate: note('validate'), preConfigure: note('preConfigure'), configure: note('configure') };
    const component = site.component('web', { scripts });
    expect(await site.prepare(site.plan([component]))).toEqual(new Map([['web', ready]]));
    expect(site.written).toEqual(
      ['validate', 'preConfigure', 'configure'].map(
        (step) => `web: ${step} in ${component.directory} for web, stale: `,
      ),
    );
  });

  it('writes the output of each component to a file of its own and repeats it in one piece', async () => {
    const script = (name: string) => `for i in 1 2 3; do echo ${name} $i; done\n`;
    const components = ['a', 'b'].map((name) => site.component(name, { scripts: { validate: script(name) } }));
    await site.prepare(site.plan(components));
    expect(readFileSync(join(site.logs, 'a.prepare.log'), 'utf8')).toBe('a 1\na 2\na 3\n');
    expect(modeOf(join(site.logs, 'a.prepare.log'))).toBe('640');
    expect(site.written.filter((line) => line.startsWith('a: '))).toEqual(['a: a 1', 'a: a 2', 'a: a 3']);
    const first = site.written[0]?.slice(0, 1) ?? '';
    expect(site.written.slice(0, 3).every((line) => line.startsWith(first))).toBe(true);
  });

  it('repeats the last 200 lines of much output, and keeps all of it in the file', async () => {
    const component = site.component('web', { scripts: { validate: 'seq 1 50000\n' } });
    await site.prepare(site.plan([component]));
    expect(site.written).toHaveLength(200);
    expect(site.written.at(-1)).toBe('web: 50000');
    expect(readFileSync(join(site.logs, 'web.prepare.log'), 'utf8').split('\n')).toHaveLength(50_001);
  });

  it('runs at most as many components at the same time as are allowed', async () => {
    const count = join(site.directory, 'count');
    mkdirSync(count);
    // Each waits until two have been there at once, so that less than two at a time would never end.
    const script = [
      'mkdir "$COUNT/$ZWE_CLI_PARAMETER_COMPONENT"',
      'number() { ls "$COUNT" | wc -l; }',
      'while [ ! -e "$COUNT.met" ]; do [ "$(number)" -lt 2 ] || : >"$COUNT.met"; sleep 0.01; done',
      'number',
      'rmdir "$COUNT/$ZWE_CLI_PARAMETER_COMPONENT"',
    ];
    const components = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) =>
      site.component(name, { scripts: { validate: script.join('\n') }, environment: { COUNT: count } }),
    );
    await site.prepare(site.plan(components, { launcher: { prepareConcurrency: 2 } }));
    const counts = site.written.map((line) => Number(line.slice(3)));
    expect(counts).toHaveLength(6);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  });

  it('creates the directories of Zowe with their modes, whatever the file mode mask and what was there', async () => {
    mkdirSync(join(site.workspace, 'api-mediation'), { mode: 0o700 });
    const mask = process.umask(0o077);
    try {
      await site.prepare(site.plan([site.component('web')]));
    } finally {
      process.umask(mask);
    }
    const modes = ['.env', '.env/web', 'api-mediation', 'api-mediation/api-defs', 'gateway/sharedLibs'].map((path) =>
      modeOf(join(site.workspace, path)),
    );
    expect(modes).toEqual(['700', '700', '770', '770', '770']);
    expect(modeOf(join(site.workspace, '.env/web/.instance-lpar1.env'))).toBe('600');
  });

  it('prepares enabled components that have no process of their own, too', async () => {
    const explorer = site.component('explorer', { scripts: { validate: 'echo here\n' } });
    const preparation = { onConfigureFailure: 'warn', withoutProcess: [explorer] } as const;
    const outcomes = await site.prepare(site.plan([], { plan: { preparation } }));
    expect(outcomes.get('explorer')).toEqual(ready);
    expect(site.written).toEqual(['explorer: here']);
  });

  it('of some components leaves the others alone', async () => {
    const components = ['a', 'b'].map((name) => site.component(name, { scripts: { validate: `echo ${name}\n` } }));
    expect([...(await site.prepare(site.plan(components), { only: ['b'] })).keys()]).toEqual(['b']);
    expect(site.written).toEqual(['b: b']);
  });

  it('says when a component needs z/OS and this is none', async () => {
    await site.prepare(site.plan([site.component('zss', { lifecycle: { needsZos: true } })]));
    expect(site.said).toContain('ZWEL1289W Component zss depends on z/OS services, and this is not z/OS.');
  });
});

describe('a validate script that fails', () => {
  it.each([
    ['exit 3\n', 'validate ended with 3'],
    ['return 4\n', 'validate ended with 4'],
    ['false\n', 'validate ended with 1'],
    ['validate_this "return 2" here\ntrue\n', 'validate ended with 2'],
    ['ZWE_PRIVATE_ERRORS_FOUND=256\n', 'validate ended with 255'],
    ['kill -9 $$\n', 'validate was ended by SIGKILL'],
    ['if then\n', 'validate ended with 2'],
  ])('%j keeps the component from starting', async (script, reason) => {
    const outcomes = await site.prepare(site.plan([site.component('web', { scripts: { validate: script } })]));
    expect(outcomes.get('web')).toEqual({ outcome: 'failed', reason, configured: {}, configureFailed: false });
    expect(site.said).toContain(`ZWEL1282E Component web will not be started: ${reason}.`);
  });

  it('keeps only that component from starting, and its configure script from running', async () => {
    const bad = site.component('bad', { scripts: { validate: 'exit 1\n', configure: 'echo configured\n' } });
    const good = site.component('good', { scripts: { configure: 'echo configured\n' } });
    const outcomes = await site.prepare(site.plan([bad, good]));
    expect([...outcomes].map(([name, { outcome }]) => `${name} ${outcome}`)).toEqual(['bad failed', 'good ready']);
    expect(site.written).toEqual(['good: configured']);
  });

  it('Z28: with strictValidate refuses the whole start with one error', async () => {
    const bad = site.component('bad', { scripts: { validate: 'exit 3\n' } });
    const plan = site.plan([bad, site.component('good')], { launcher: { strictValidate: true } });
    const refused = site.prepare(plan);
    await expect(refused).rejects.toThrow(PreparationRefusedError);
    await expect(refused).rejects.toThrow(
      'ZWEL0030E HA instance lpar1 was not started, its preparation failed: bad: validate ended with 3',
    );
    expect(site.said.some((line) => line.startsWith('ZWEL0018I'))).toBe(false);
  });

  it('by taking too long is ended with all its processes', async () => {
    const pids = join(site.directory, 'pids');
    const script = `trap '' TERM\nsleep 1000 &\necho $! >"$PIDS"\necho $$ >>"$PIDS"\nwait\nwhile :; do sleep 1; done\n`;
    const component = site.component('slow', {
      scripts: { validate: script },
      environment: { PIDS: pids },
      settings: { startTimeoutMs: 300 },
    });
    const outcomes = await site.prepare(site.plan([component]));
    expect(outcomes.get('slow')?.reason).toBe('validate did not end in time');
    expect(site.said).toContain('ZWEL1283E The validate script of component slow was ended after 0.3 s.');
    const started = readFileSync(pids, 'utf8').trim().split('\n').map(Number);
    await until(() => !started.some(isAlive));
  });
});

it('a script that is missing is said, and the component is started, as Zowe does it', async () => {
  const component = site.component('web', { lifecycle: { validate: '/nowhere/validate.sh' } });
  expect((await site.prepare(site.plan([component]))).get('web')).toEqual(ready);
  expect(site.said).toContain(
    'ZWEL0172E Component web has commands.validate defined but the file /nowhere/validate.sh is missing.',
  );
});

it('what a script leaves in the background is ended, also in a session of its own', async () => {
  const pids = join(site.directory, 'pids');
  const script = `sleep 1000 &\necho $! >"$PIDS"\nsetsid sh -c 'echo $$ >>"$PIDS"; exec sleep 1001' &\nwhile [ "$(wc -l <"$PIDS")" -lt 2 ]; do sleep 0.01; done\n`;
  const component = site.component('web', { scripts: { validate: script }, environment: { PIDS: pids } });
  expect((await site.prepare(site.plan([component]))).get('web')).toEqual(ready);
  const started = readFileSync(pids, 'utf8').trim().split('\n').map(Number);
  expect(started).toHaveLength(2);
  await until(() => !started.some(isAlive));
});

it('an interruption ends the scripts and rejects', async () => {
  const marker = join(site.directory, 'marker');
  const component = site.component('web', {
    scripts: { validate: 'echo $$ >"$MARKER"\nsleep 1000\n', configure: 'echo configured\n' },
    environment: { MARKER: marker },
  });
  const controller = new AbortController();
  const preparing = site.prepare(site.plan([component]), { signal: controller.signal });
  await until(() => existsSync(marker) && readFileSync(marker, 'utf8') !== '');
  controller.abort();
  await expect(preparing).rejects.toThrow(
    'ZWEL0030E HA instance lpar1 was not started, its preparation failed: it was interrupted',
  );
  expect(isAlive(Number(readFileSync(marker, 'utf8')))).toBe(false);
  expect(site.written).toEqual([]);
});

describe('what configure exports', () => {
  const awkward = `it's "quoted" $(touch PWNED) \`id\` %n \\ \n second=line\tend`;

  it('is given to the component, whatever the values are, and kept for the next launcher', async () => {
    const component = site.component('web', {
      scripts: {
        configure: `export NEW="$AWKWARD" CHANGED=after ZWE_CLI_PARAMETER_COMPONENT=other NODE_OPTIONS=--no-warnings\nunexported=1\n`,
      },
      environment: { AWKWARD: awkward, CHANGED: 'before', SAME: 'same' },
    });
    const plan = site.plan([component]);
    const configured = { NEW: awkward, CHANGED: 'after', NODE_OPTIONS: '--no-warnings' };
    expect((await site.prepare(plan)).get('web')?.configured).toEqual(configured);
    expect(readConfigured(plan, 'web')).toEqual(configured);
    expect(modeOf(join(site.workspace, '.env/web/.lpar1.env'))).toBe('600');
    expect(readdirSync(component.directory)).toEqual(['bin', 'manifest.yaml']);
  });

  it('is also a file that a shell can read', async () => {
    const component = site.component('web', {
      scripts: { configure: 'export NEW="$AWKWARD"\n' },
      environment: { AWKWARD: awkward },
    });
    await site.prepare(site.plan([component]));
    const reader = site.component('reader', {
      scripts: { validate: `. "$FILE"\n[ "$NEW" = "$AWKWARD" ]\n` },
      environment: { AWKWARD: awkward, FILE: join(site.workspace, '.env/web/.lpar1.env') },
    });
    expect((await site.prepare(site.plan([reader]))).get('reader')?.outcome).toBe('ready');
  });

  it('is forgotten when there is no configure script any more', async () => {
    await site.prepare(site.plan([site.component('web', { scripts: { configure: 'export NEW=1\n' } })]));
    const plan = site.plan([site.component('web')]);
    await site.prepare(plan);
    expect(readConfigured(plan, 'web')).toEqual({});
  });

  it('is nothing when the file was damaged by hand', async () => {
    const plan = site.plan([site.component('web', { scripts: { configure: 'export NEW=1\n' } })]);
    await site.prepare(plan);
    writeFileSync(join(site.workspace, '.env/web/.lpar1.env'), "#!/bin/sh\nNEW='1'\n$(id)\n");
    expect(readConfigured(plan, 'web')).toEqual({});
  });
});

describe('a configure script that fails', () => {
  it('is said, and the component is started without what it exported', async () => {
    const component = site.component('web', { scripts: { configure: 'export NEW=1\necho sorry\nexit 22\n' } });
    const outcomes = await site.prepare(site.plan([component]));
    expect(outcomes.get('web')).toEqual({ outcome: 'ready', configured: {}, configureFailed: true });
    expect(site.said).toContain('ZWEL0317E Component web commands.configure ended with rc=22.');
    expect(site.written).toEqual(['web: sorry']);
  });

  it('with onComponentConfigureFail: exit refuses the start', async () => {
    const component = site.component('web', { scripts: { configure: 'exit 22\n' } });
    const preparation = { onConfigureFailure: 'exit', withoutProcess: [] } as const;
    await expect(site.prepare(site.plan([component], { plan: { preparation } }))).rejects.toThrow(
      'ZWEL0030E HA instance lpar1 was not started, its preparation failed: web: configure failed',
    );
  });
});

it('Z26: HA instances that start at once in one workspace write no file of each other', async () => {
  const ids = Array.from({ length: 12 }, (_, index) => `lpar${index}`);
  const scripts = { configure: 'export WHO="$ZWE_haInstance_id"\n' };
  const plans = ids.map((haInstance) =>
    site.plan([site.component('web', { scripts, environment: { ZWE_haInstance_id: haInstance } })], { haInstance }),
  );
  const outcomes = await Promise.all(plans.map((plan) => site.prepare(plan)));
  expect(outcomes.map((outcome) => outcome.get('web')?.outcome)).toEqual(ids.map(() => 'ready'));
  expect(site.said.filter((line) => /^ZWEL\d+[EW]/.test(line))).toEqual([]);
  const files = readdirSync(join(site.workspace, '.env'), { recursive: true, encoding: 'utf8' }).sort();
  const perInstance = ids.flatMap((id) => [`.instance-${id}.env`, `web/.instance-${id}.env`, `web/.${id}.env`]);
  expect(files).toEqual(['web', ...perInstance].sort());
  for (const id of ids) {
    const text = readFileSync(join(site.workspace, `.env/web/.instance-${id}.env`), 'utf8');
    expect(parseVariables(text)?.['ZWE_haInstance_id']).toBe(id);
  }
});

it('a workspace that cannot be written is said, and does not keep components from starting', async () => {
  writeFileSync(join(site.workspace, '.env'), 'a file where a directory should be');
  const component = site.component('web', { scripts: { validate: 'echo validated\n' } });
  expect((await site.prepare(site.plan([component]))).get('web')).toEqual(ready);
  expect(site.written).toEqual(['web: validated']);
  expect(site.said.filter((line) => /^ZWEL(?:0062E|1284W)/.test(line)).length).toBeGreaterThan(1);
});

it('a log directory that cannot be written keeps components with scripts from starting, with the reason', async () => {
  writeFileSync(site.logs, 'a file where a directory should be');
  const component = site.component('web', { scripts: { validate: 'true\n' } });
  const reason = (await site.prepare(site.plan([component]))).get('web')?.reason;
  expect(reason).toBe(`validate could not be run: ${site.logs}/web.prepare.log: a part of the path is not a directory`);
});
