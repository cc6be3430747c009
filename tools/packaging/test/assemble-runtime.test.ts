// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assembleRuntime } from '../src/assemble-runtime.ts';

let workspace = '';

function write(path: string, text: string): void {
  const file = join(workspace, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function writePackage(at: string, name: string, dependencies: Record<string, string> = {}): void {
  write(
    `${at}/package.json`,
    JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'index.js', files: ['dist'], dependencies }),
  );
}

/** A workspace with one component that needs two versions of one library, and a package that is no component. */
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'assemble-'));
  writePackage('packages/greeter', '@zowe-ha/greeter', { words: '1.0.0', voice: '1.0.0' });
  write(
    'packages/greeter/component/manifest.yaml',
    'name: greeter\nid: org.zowe.ha.greeter\ncommands:\n  start: bin/start.sh\n',
  );
  write('packages/greeter/component/bin/start.sh', '#!/bin/sh\nexec node lib/main.js\n');
  write(
    'packages/greeter/dist/main.js',
    "import { words } from 'words';\nimport { voice } from 'voice';\nconsole.log(voice, words);\n",
  );
  write('packages/greeter/dist/tsconfig.tsbuildinfo', '{}');
  write('packages/greeter/dist/main.js.map', '{}');
  write('packages/greeter/test/main.test.ts', 'not shipped');
  writePackage('packages/quiet', '@zowe-ha/quiet');
  writePackage('node_modules/words', 'words');
  write('node_modules/words/index.js', "export const words = 'v1';\n");
  writePackage('node_modules/voice', 'voice', { words: '2.0.0' });
  write(
    'node_modules/voice/index.js',
    "import { words } from 'words';\nexport const voice = `voice of words ${words}`;\n",
  );
  writePackage('node_modules/voice/node_modules/words', 'words');
  write('node_modules/voice/node_modules/words/index.js', "export const words = 'v2';\n");
});

afterEach(() => rmSync(workspace, { recursive: true }));

const component = (...path: string[]) => join(workspace, 'dist', 'runtime', 'components', 'greeter', ...path);

describe('assembling the runtime', () => {
  it('makes a component that runs by itself, with the versions that each package asks for', () => {
    expect(assembleRuntime(workspace)).toEqual({ assembled: ['greeter'], unchanged: [] });
    rmSync(join(workspace, 'node_modules'), { recursive: true });
    expect(execFileSync(process.execPath, [component('lib', 'main.js')], { encoding: 'utf8' })).toBe(
      'voice of words v2 v1\n',
    );
  });

  it('ships manifest, scripts and code, and neither tests nor build information', () => {
    assembleRuntime(workspace);
    expect(readdirSync(component()).sort()).toEqual([
      '.assembled',
      'bin',
      'lib',
      'manifest.yaml',
      'node_modules',
      'package.json',
    ]);
    expect(readdirSync(component('lib'))).toEqual(['main.js']);
    expect(statSync(component('bin', 'start.sh')).mode & 0o777).toBe(0o755);
  });

  it('follows packages that are linked into node_modules', () => {
    writePackage('packages/quiet', '@zowe-ha/quiet');
    write('packages/quiet/dist/index.js', 'export {};\n');
    writePackage('packages/greeter', '@zowe-ha/greeter', { words: '1.0.0', voice: '1.0.0', '@zowe-ha/quiet': '1.0.0' });
    mkdirSync(join(workspace, 'node_modules/@zowe-ha'), { recursive: true });
    symlinkSync('../../packages/quiet', join(workspace, 'node_modules/@zowe-ha/quiet'));
    assembleRuntime(workspace);
    expect(readdirSync(component('node_modules', '@zowe-ha', 'quiet')).sort()).toEqual(['dist', 'package.json']);
  });

  it('leaves a component alone when nothing changed, and makes it anew when its code or a linked package did', () => {
    assembleRuntime(workspace);
    expect(assembleRuntime(workspace)).toEqual({ assembled: [], unchanged: ['greeter'] });
    write('packages/greeter/dist/main.js', "console.log('new');\n");
    expect(assembleRuntime(workspace).assembled).toEqual(['greeter']);
    expect(readFileSync(component('lib', 'main.js'), 'utf8')).toContain('new');
  });

  it('removes a component that no package has any more', () => {
    assembleRuntime(workspace);
    rmSync(join(workspace, 'packages/greeter/component'), { recursive: true });
    assembleRuntime(workspace);
    expect(readdirSync(join(workspace, 'dist/runtime/components'))).toEqual([]);
  });

  it('refuses a manifest without a usable name and a dependency that is not installed', () => {
    write('packages/greeter/component/manifest.yaml', 'name: ../x\n');
    expect(() => assembleRuntime(workspace)).toThrow(/manifest\.yaml has no valid name/);
    write('packages/greeter/component/manifest.yaml', 'name: greeter\n');
    writePackage('packages/greeter', '@zowe-ha/greeter', { absent: '1.0.0' });
    expect(() => assembleRuntime(workspace)).toThrow(/absent, needed by .*greeter, is not installed/);
  });
});
