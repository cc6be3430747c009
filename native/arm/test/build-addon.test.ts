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
const binary = join(packageRoot, 'build/arm.node');
let directory: string;

beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'zowe-ha-arm-build-'))));
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
  const target = join(directory, 'arm');
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
    [
      [],
      'a C++ compiler, cmake, ninja or make missing; ARM and systemd notification need: install g++, cmake and ninja',
    ],
    [
      ['cmake', 'ninja', 'apt-get'],
      'a C++ compiler missing; ARM and systemd notification need: apt-get install g++ cmake ninja-build',
    ],
    [['g++', 'make', 'apk'], 'cmake missing; ARM and systemd notification need: apk add g++ cmake ninja linux-headers'],
  ])('says in one line what to install when there is only %j, and succeeds', (programs, text) => {
    const root = copyOfSources();
    expect(build(root, pathWith(...programs))).toEqual({ code: 0, output: `native/arm: not built, ${text}\n` });
    expect(existsSync(join(root, 'build'))).toBe(false);
  });

  it('fails when a source does not compile', () => {
    const root = copyOfSources();
    appendFileSync(join(root, 'src/common/answer.cpp'), '\nint broken = ;\n');
    const { code, output } = build(root, process.env['PATH'] ?? '');
    expect(code).toBe(1);
    expect(output).toContain('answer.cpp');
    expect(output).toMatch(/native\/arm: cmake --build failed; see above\.\n$/);
    expect(existsSync(join(root, 'build/arm.node'))).toBe(false);
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

  it('of the assembler part stay within 71 columns, with the continuation mark in 72', () => {
    const lines = readFileSync(join(packageRoot, 'src/zos/zarmcall.s'), 'utf8').split('\n');
    expect(lines.filter((line) => line.length > 72)).toEqual([]);
    const marked = lines.filter((line) => line.length === 72);
    expect(marked.filter((line) => !line.endsWith('X') && !line.startsWith('*'))).toEqual([]);
    expect(marked.filter((line) => line.endsWith('X')).every((line) => /,\s*X$/.test(line))).toBe(true);
  });
});
