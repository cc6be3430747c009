// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import { findComponentSources, type ComponentSource } from './component-source.ts';
import { dependencyClosure, readPackageJson, type InstalledPackage } from './dependency-closure.ts';

/** What a component may have beside its programs. */
const extras = ['lifecycle', 'schemas', 'manifest-overlays.json'];

export interface AssemblyReport {
  readonly assembled: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Makes `<workspace>/dist/runtime/components/<name>/` of every component: its `component/` files, its build as `lib/`, and what it needs at
 * run time as `node_modules/`. A component whose inputs are unchanged is left alone; a changed one is built aside and renamed into place.
 */
export function assembleRuntime(workspace: string): AssemblyReport {
  const components = join(workspace, 'dist', 'runtime', 'components');
  mkdirSync(components, { recursive: true });
  const sources = findComponentSources(workspace);
  removeUnknown(components, sources);
  const assembled: string[] = [];
  const unchanged: string[] = [];
  for (const source of sources) {
    (assembleComponent(source, join(components, source.name)) ? assembled : unchanged).push(source.name);
  }
  return { assembled, unchanged };
}

function removeUnknown(components: string, sources: readonly ComponentSource[]): void {
  const known = new Set(sources.map((source) => source.name));
  for (const entry of readdirSync(components)) {
    if (!known.has(entry)) rmSync(join(components, entry), { recursive: true });
  }
}

function assembleComponent(source: ComponentSource, target: string): boolean {
  const closure = dependencyClosure(source.directory);
  const stamp = inputStamp(source, closure);
  const stampFile = join(target, '.assembled');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;

  const aside = `${target}.new`;
  rmSync(aside, { recursive: true, force: true });
  cpSync(join(source.directory, 'component'), aside, { recursive: true });
  cpSync(join(source.directory, 'dist'), join(aside, 'lib'), { recursive: true, filter: isShipped });
  copyPackageJson(source.directory, aside);
  for (const extra of extras) copyIfPresent(join(source.directory, extra), join(aside, extra));
  for (const installed of closure) copyPackage(installed, join(aside, 'node_modules', installed.place));
  makeScriptsExecutable(join(aside, 'bin'));
  writeFileSync(join(aside, '.assembled'), stamp);
  rmSync(target, { recursive: true, force: true });
  renameSync(aside, target);
  return true;
}

/** The component's own package.json, so that its modules are ESM on the host too; nothing of the workspace is left in it. */
function copyPackageJson(from: string, to: string): void {
  const { name, version } = readPackageJson(from);
  writeFileSync(
    join(to, 'package.json'),
    `${JSON.stringify({ name, version, private: true, type: 'module' }, null, 2)}\n`,
  );
}

function copyPackage(installed: InstalledPackage, target: string): void {
  const own = installed.packageJson.name.startsWith('@zowe-ha/');
  if (!own) {
    cpSync(installed.directory, target, {
      recursive: true,
      filter: (path) => isShipped(path) && (basename(path) !== 'node_modules' || path === installed.directory),
    });
    return;
  }
  mkdirSync(target, { recursive: true });
  cpSync(join(installed.directory, 'package.json'), join(target, 'package.json'));
  for (const part of installed.packageJson.files ?? ['dist']) {
    copyIfPresent(join(installed.directory, part), join(target, part));
  }
}

function copyIfPresent(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true, filter: isShipped });
}

/** Code, data and licences are shipped; what only compilers and debuggers read is not. */
function isShipped(path: string): boolean {
  return !/\.(?:tsbuildinfo|map|d\.[cm]?ts)$/.test(path);
}

function makeScriptsExecutable(bin: string): void {
  if (!existsSync(bin)) return;
  for (const entry of readdirSync(bin)) chmodSync(join(bin, entry), 0o755);
}

/** Changes when any input does: own builds by their files, installed packages by their version. */
function inputStamp(source: ComponentSource, closure: readonly InstalledPackage[]): string {
  const hash = createHash('sha256');
  const note = (text: string) => hash.update(text).update('\0');
  for (const part of ['component', 'dist', ...extras, 'package.json']) noteTree(join(source.directory, part), note);
  for (const { place, packageJson, directory } of closure) {
    note(`${place}@${packageJson.version}`);
    if (packageJson.name.startsWith('@zowe-ha/')) {
      for (const part of packageJson.files ?? ['dist']) noteTree(join(directory, part), note);
    }
  }
  return hash.digest('hex');
}

function noteTree(root: string, note: (text: string) => void): void {
  if (!existsSync(root)) return;
  const entries = statSync(root).isDirectory()
    ? readdirSync(root, { recursive: true, encoding: 'utf8' }).map((entry) => join(root, entry))
    : [root];
  for (const path of entries.sort()) {
    const stats = statSync(path);
    if (stats.isFile() && isShipped(path)) {
      note(relative(root, path));
      note(createHash('sha256').update(readFileSync(path)).digest('hex'));
    }
  }
}
