// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const binary = join(packageRoot, 'build/console.node');
let directory: string;

beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'zowe-ha-console-build-'))));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function build(root: string, path: string): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'build-addon.mjs')], {
    encoding: 'utf8',
    env: { PATH: path },
  });
  return { code: status, output: stdout + stderr };
}

/** A directory for PATH that has links to the given programs only. */
function pathWith(...programs: string[]): string {
  const path = join(directory, 'bin');
  mkdirSync(path);
  for (const program of programs) symlinkSync('/bin/true', join(path, program));
  return path;
}

/** The package's sources without anything built, with what the build needs beside it. */
function copyOfSources(): string {
  const target = join(directory, 'console');
  for (const part of [
    'src',
    'include',
    'fake-runtime',
    'test/cpp',
    'CMakeLists.txt',
    'build-addon.mjs',
    'package.json',
  ]) {
    cpSync(join(packageRoot, part), join(target, part), { recursive: true });
  }
  cpSync(join(packageRoot, '../cmake-addon.mjs'), join(directory, 'cmake-addon.mjs'));
  symlinkSync(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(directory, 'node_modules'));
  return target;
}

describe('building the addon', () => {
  it('does nothing when nothing changed', () => {
    const before = statSync(binary).mtimeMs;
    expect(build(packageRoot, process.env['PATH'] ?? '')).toEqual({ code: 0, output: '' });
    expect(statSync(binary).mtimeMs).toBe(before);
  });

  it.each<[string[], string]>([
    [[], 'a C++ compiler, cmake, ninja or make missing; the operator console needs: install g++, cmake and ninja'],
    [
      ['cmake', 'ninja', 'apt-get'],
      'a C++ compiler missing; the operator console needs: apt-get install g++ cmake ninja-build',
    ],
    [['g++', 'make', 'apk'], 'cmake missing; the operator console needs: apk add g++ cmake ninja linux-headers'],
  ])('says in one line what to install when there is only %j, and succeeds', (programs, text) => {
    const root = copyOfSources();
    expect(build(root, pathWith(...programs))).toEqual({ code: 0, output: `native/console: not built, ${text}\n` });
    expect(existsSync(join(root, 'build'))).toBe(false);
  });

  it('fails when a source does not compile', () => {
    const root = copyOfSources();
    appendFileSync(join(root, 'src/common/text.cpp'), '\nint broken = ;\n');
    const { code, output } = build(root, process.env['PATH'] ?? '');
    expect(code).toBe(1);
    expect(output).toContain('text.cpp');
    expect(output).toMatch(/native\/console: cmake --build failed; see above\.\n$/);
    expect(existsSync(join(root, 'build/console.node'))).toBe(false);
  });
});

describe('the sources', () => {
  const sources = (part: string): string[] =>
    readdirSync(join(packageRoot, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:cpp|h|s)$/.test(name))
      .map((name) => join(part, name));

  it('ask for the platform in the build only', () => {
    const asking = ['src', 'include', 'fake-runtime']
      .flatMap(sources)
      .filter((name) =>
        /#\s*(?:if|ifdef|elif).*(?:__MVS__|__linux__|_WIN32)/.test(readFileSync(join(packageRoot, name), 'utf8')),
      );
    expect(asking).toEqual([]);
  });
});
