// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));

interface PackageJson {
  readonly name: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly nx?: { readonly tags?: readonly string[] };
}

function projects(): string[] {
  const below = (root: string) => readdirSync(join(workspace, root)).map((name) => join(workspace, root, name));
  const candidates = [
    ...below('packages'),
    ...below('native'),
    ...below('tools'),
    ...below('examples/components'),
    join(workspace, 'e2e'),
  ];
  // The shim stands in for a package of the registry and is no project of the workspace.
  return candidates.filter(
    (directory) => existsSync(join(directory, 'package.json')) && !directory.endsWith('request-shim'),
  );
}

function readPackage(directory: string): PackageJson {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as PackageJson;
}

function sourceFiles(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.(?:ts|mts|mjs|cjs)$/.test(file) && !/(?:^|\/)(?:node_modules|dist|build|target|third_party)\//.test(file),
    )
    .map((file) => join(directory, file));
}

/** The packages that a file imports by name, without their subpaths. */
function importedPackages(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const specifiers = [
    ...text.matchAll(
      /^(?:import|export)\b[^'"`;]*?from\s+'([^'.][^']*)'|^import\s+'([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm,
    ),
  ];
  return specifiers
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((name) => name !== '' && !isBuiltin(name))
    .map((name) => (name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? name)));
}

/** What the shipped code of a project imports; the addon's dependencies are used by its CMake file. */
function usedBy(directory: string): Set<string> {
  return new Set(sourceFiles(join(directory, 'src')).flatMap(importedPackages));
}

describe('the workspace', () => {
  it('lists every package that shipped code imports as a direct dependency of the project', () => {
    const missing = projects().flatMap((directory) => {
      const { name, dependencies = {}, peerDependencies = {} } = readPackage(directory);
      return [...usedBy(directory)]
        .filter((used) => used !== name && !(used in dependencies) && !(used in peerDependencies))
        .map((used) => `${name} -> ${used}`);
    });
    expect(missing).toEqual([]);
  });

  it('uses the packages that the project requires, each as a direct dependency where it is used', () => {
    const root = readPackage(workspace);
    expect(Object.keys(root.devDependencies ?? {})).toEqual(expect.arrayContaining(['nx', 'vitest']));
    const users = (required: string) =>
      projects()
        .filter(
          (directory) => usedBy(directory).has(required) && required in (readPackage(directory).dependencies ?? {}),
        )
        .map((directory) => relative(workspace, directory));
    expect(users('fastify')).toEqual(expect.arrayContaining(['packages/caching-service', 'packages/discovery-config']));
    expect(users('yaml')).toEqual(expect.arrayContaining(['packages/config-schema']));
    expect(users('pino')).toEqual(['packages/messages']);
    expect(users('eureka-js-client')).toEqual(['packages/discovery-config']);
    const addon = join(workspace, 'native/vsam');
    expect(Object.keys(readPackage(addon).dependencies ?? {})).toContain('node-addon-api');
    expect(readFileSync(join(addon, 'CMakeLists.txt'), 'utf8')).toMatch(/node-addon-api/);
  });

  it.each([
    ['packages/launcher', 'ZWELNCH'],
    ['packages/caching-service', 'ZWEACS1'],
    ['packages/discovery-config', 'ZWEADS1'],
    ['packages/load-balancer', 'ZWEALB1'],
  ])('%s logs through the pino logger of messages and never through the console', (project, source) => {
    const files = sourceFiles(join(workspace, project, 'src'));
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    expect(texts.filter((text) => /\bcreateLogger\(/.test(text) && text.includes(source))).not.toEqual([]);
    expect(files.filter((_, index) => /\bconsole\.(?:log|info|warn|error|debug)\(/.test(texts[index] ?? ''))).toEqual(
      [],
    );
  });

  it('tags every project with its layer and scope, which the module boundaries go by', () => {
    const untagged = projects().filter((directory) => {
      const tags = readPackage(directory).nx?.tags ?? [];
      return !tags.some((tag) => tag.startsWith('layer:')) || !tags.some((tag) => tag.startsWith('scope:'));
    });
    expect(untagged).toEqual([]);
  });

  it('names no package registry and no download address in the lock file', () => {
    const lock = readFileSync(join(workspace, 'package-lock.json'), 'utf8');
    expect(lock.match(/"resolved": "https?:[^"]*"/g)).toBeNull();
  });
});
