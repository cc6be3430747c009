// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { freshPath } from './stores.ts';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const binary = join(packageRoot, 'build/vsam.node');

function build(root: string, path: string): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'build-addon.mjs')], {
    encoding: 'utf8',
    env: { PATH: path },
  });
  return { code: status, output: stdout + stderr };
}

/** A directory for PATH that has links to the given programs only. */
function pathWith(...programs: string[]): string {
  const directory = freshPath();
  mkdirSync(directory);
  for (const program of programs) symlinkSync('/bin/true', join(directory, program));
  return directory;
}

/** The package's sources without anything built, with the modules that the build needs. */
function copyOfSources(): string {
  const target = freshPath();
  mkdirSync(target);
  for (const part of ['src', 'include', 'third_party', 'CMakeLists.txt', 'build-addon.mjs', 'package.json']) {
    cpSync(join(packageRoot, part), join(target, part), { recursive: true });
  }
  symlinkSync(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(target, 'node_modules'));
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
      'a C++ compiler, a C compiler, cmake, ninja or make missing; VSAM storage needs: install g++, cmake and ninja',
    ],
    [
      ['cmake', 'ninja', 'apt-get'],
      'a C++ compiler, a C compiler missing; VSAM storage needs: apt-get install g++ cmake ninja-build',
    ],
    [['c++', 'cc', 'cmake', 'dnf'], 'ninja or make missing; VSAM storage needs: dnf install gcc-c++ cmake ninja-build'],
    [['g++', 'gcc', 'make', 'apk'], 'cmake missing; VSAM storage needs: apk add g++ cmake ninja linux-headers'],
  ])('says in one line what to install when there is only %j, and succeeds', (programs, text) => {
    const root = copyOfSources();
    expect(build(root, pathWith(...programs))).toEqual({ code: 0, output: `native/vsam: not built, ${text}\n` });
    expect(existsSync(join(root, 'build'))).toBe(false);
  });

  it('fails when a source does not compile', () => {
    const root = copyOfSources();
    appendFileSync(join(root, 'src/common/failure.cpp'), '\nint broken = ;\n');
    const { code, output } = build(root, process.env['PATH'] ?? '');
    expect(code).toBe(1);
    expect(output).toContain('failure.cpp');
    expect(output).toMatch(/native\/vsam: cmake --build failed; see above\.\n$/);
    expect(existsSync(join(root, 'build/vsam.node'))).toBe(false);
  });

  it('uses the vendored LMDB exactly as its page says', () => {
    const directory = join(packageRoot, 'third_party/lmdb');
    const page = readFileSync(join(directory, 'README.md'), 'utf8');
    const sources = readdirSync(directory).filter((name) => /\.[ch]$/.test(name));
    expect(sources.sort()).toEqual(['lmdb.h', 'mdb.c', 'midl.c', 'midl.h']);
    for (const name of sources) {
      const sum = createHash('sha256')
        .update(readFileSync(join(directory, name)))
        .digest('hex');
      expect(page).toContain(`| ${name} | \`${sum}\` |`);
    }
  });
});
