// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expandTemplate } from '../../src/preparation/expand-template.ts';
import { parseVariables, renderVariables } from '../../src/preparation/environment-snapshot.ts';
import { writeWhole } from '../../src/preparation/write-file.ts';
import { createSite, type Site } from './site.ts';

let site: Site;

beforeEach(() => (site = createSite()));
afterEach(() => site.close());

const definitions = (): string => join(site.workspace, 'api-mediation/api-defs');

describe('preparing', () => {
  it('puts variables into static definitions, one file per HA instance', async () => {
    const component = site.component('zosmf', { environment: { ZOSMF_HOST: 'host.example', EVIL: '$(id)' } });
    const template = join(component.directory, 'static def.yaml.template');
    writeFileSync(template, 'url: https://${ZOSMF_HOST}:${ZOSMF_PORT:-443}/$EVIL\n');
    const planned = { ...component, lifecycle: { ...component.lifecycle!, staticDefinitions: [template] } };
    await site.prepare(site.plan([planned]));
    await site.prepare(site.plan([planned], { haInstance: 'lpar2' }));
    expect(readdirSync(definitions()).sort()).toEqual([
      'zosmf.static_def_yaml_template.lpar1.yml',
      'zosmf.static_def_yaml_template.lpar2.yml',
    ]);
    const file = join(definitions(), 'zosmf.static_def_yaml_template.lpar1.yml');
    expect(readFileSync(file, 'utf8')).toBe('url: https://host.example:443/$(id)\n');
    expect(statSync(file).mode & 0o777).toBe(0o770);
  });

  it('removes definitions whose templates are gone, and leaves those of others alone', async () => {
    mkdirSync(definitions(), { recursive: true });
    const others = ['web.old.lpar2.yml', 'web-2.old.lpar1.yml', 'by hand.yml'];
    for (const name of ['web.old.lpar1.yml', ...others]) writeFileSync(join(definitions(), name), '');
    await site.prepare(site.plan([site.component('web')]));
    expect(readdirSync(definitions()).sort()).toEqual([...others].sort());
  });

  it('says which definition cannot be made, and goes on', async () => {
    const component = site.component('web');
    const template = join(component.directory, 'bad');
    writeFileSync(template, 'a\n$(touch PWNED)\n');
    const missing = join(component.directory, 'missing');
    const planned = { ...component, lifecycle: { ...component.lifecycle!, staticDefinitions: [template, missing] } };
    expect((await site.prepare(site.plan([planned]))).get('web')?.outcome).toBe('ready');
    expect(site.said).toEqual(
      expect.arrayContaining([
        `ZWEL1286W Static definition ${template} of component web could not be made: it asks for a command to be run (line 2)`,
        `ZWEL1286W Static definition ${missing} of component web could not be made: it does not exist`,
      ]),
    );
    expect(readdirSync(definitions())).toEqual([]);
  });

  it('copies shared libraries with the manifest to where others load them, and not again', async () => {
    const component = site.component('extension');
    mkdirSync(join(component.directory, 'libs/deep'), { recursive: true });
    writeFileSync(join(component.directory, 'libs/deep/a.jar'), 'a');
    writeFileSync(join(component.directory, 'b.jar'), 'b');
    const sharedLibraries = [
      { loader: 'gateway', path: join(component.directory, 'libs') },
      { loader: 'zaas', path: join(component.directory, 'b.jar') },
      { loader: 'zaas', path: join(component.directory, 'missing.jar') },
    ] as const;
    const plan = site.plan([{ ...component, lifecycle: { ...component.lifecycle!, sharedLibraries } }]);
    await site.prepare(plan);
    const [gateway, zaas] = ['gateway', 'zaas'].map((name) => join(site.workspace, name, 'sharedLibs/extension'));
    expect(readFileSync(join(gateway!, 'deep/a.jar'), 'utf8')).toBe('a');
    expect(readdirSync(zaas!).sort()).toEqual(['b.jar', 'manifest.yaml']);
    expect(site.said.filter((line) => line.startsWith('ZWEL1287W'))).toEqual([
      `ZWEL1287W Shared library ${sharedLibraries[2].path} of component extension could not be copied for zaas: it does not exist`,
    ]);
    const { ino } = statSync(join(zaas!, 'b.jar'));
    await site.prepare(plan);
    expect(statSync(join(zaas!, 'b.jar')).ino).toBe(ino);
    writeFileSync(join(component.directory, 'b.jar'), 'c');
    await site.prepare(plan);
    expect(readFileSync(join(zaas!, 'b.jar'), 'utf8')).toBe('c');
  });

  it('installs plug-ins when the desktop is there', async () => {
    const component = site.component('app');
    const plugin = join(component.directory, 'web plugin');
    mkdirSync(plugin);
    writeFileSync(join(plugin, 'pluginDefinition.json'), '{"identifier":"org.example.app"}');
    const nameless = join(component.directory, 'nameless');
    mkdirSync(nameless);
    writeFileSync(join(nameless, 'pluginDefinition.json'), '{}');
    const plan = site.plan([{ ...component, lifecycle: { ...component.lifecycle!, plugins: [plugin, nameless] } }]);
    await site.prepare(plan);
    expect(existsSync(join(site.workspace, 'app-server'))).toBe(false);
    const bin = join(site.runtime, 'components/app-server/share/zlux-app-server/bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'install-app.sh'), 'echo "installing $1"\n');
    await site.prepare(plan);
    const target = join(site.workspace, 'app-server/pluginDirs/org.example.app');
    expect(site.written).toEqual([`app: installing ${target}`]);
    expect(existsSync(join(target, 'pluginDefinition.json'))).toBe(true);
    expect(site.said).toContain(
      `ZWEL1288W Plug-in ${nameless} of component app was not installed: pluginDefinition.json has no identifier`,
    );
  });
});

describe('a template', () => {
  const variables = { A: 'a', EMPTY: '', CODE: '${A}$(id)`id`' };
  it.each([
    ['$A ${A} x$A', 'a a xa'],
    ['[$NONE][${NONE}]', '[][]'],
    ['${NONE:-b}${EMPTY:-c}${EMPTY-d}${A:-e}', 'bca'],
    ['${NONE:-${A}${NONE:-z}}', 'az'],
    ['${A:+set}${EMPTY:+set}${EMPTY+set}${NONE+set}', 'setset'],
    ['\\$A \\\\ \\` \\x', '$A \\ ` \\x'],
    ['one\\\ntwo', 'onetwo'],
    ['costs 5$ } %n', 'costs 5$ } %n'],
    ['$CODE', '${A}$(id)`id`'],
  ])('%j becomes %j', (text, expected) => {
    expect(expandTemplate(text, variables)).toEqual({ text: expected });
  });

  it.each([
    ['a\n$(id)', 'it asks for a command to be run (line 2)'],
    ['`id`', 'it asks for a command to be run (line 1)'],
    ['${A', 'a form of ${ that is not known (line 1)'],
    ['${A:-b', '${ without } (line 1)'],
    ['${A##b}', 'a form of ${ that is not known (line 1)'],
    ['${A:-'.repeat(30), '${ is nested too deeply (line 1)'],
  ])('%j is refused: %s', (text, problem) => {
    expect(expandTemplate(text, variables)).toEqual({ problem });
  });
});

describe('an environment file', () => {
  it('has variables in order, quoted, without names that a shell cannot have', () => {
    const text = renderVariables({ B: "it's", A: '1', 'no-name': 'x', '9': 'y' });
    expect(text).toBe("#!/bin/sh\nA='1'\nB='it'\\''s'\n");
    expect(parseVariables(text)).toEqual({ A: '1', B: "it's" });
  });

  it.each(['', 'A=1\n', "#!/bin/sh\nA='1\n", "#!/bin/sh\nA='1'; id\n", "#!/bin/sh\nA='1'"])('%j is none', (text) => {
    expect(parseVariables(text)).toBeUndefined();
  });

  it('that cannot be replaced stays as it is, without a temporary file', () => {
    mkdirSync(join(site.directory, 'target'));
    expect(() => writeWhole(join(site.directory, 'target'), 'x', 0o600)).toThrow();
    expect(readdirSync(site.directory).filter((name) => name.startsWith('.target'))).toEqual([]);
  });
});
