// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDirectories, prepareDirectories } from '../../src/plan/directories.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-directories-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function below(changes: object = {}): Parameters<typeof checkDirectories>[0] {
  const workspace = join(directory, 'workspace');
  return {
    runtime: directory,
    workspace,
    logs: join(directory, 'a', 'logs'),
    shared: join(workspace, 'shared'),
    ...changes,
  };
}

describe('directories of an HA instance', () => {
  it('are created when they are missing, and their creation can be undone', () => {
    const outcome = prepareDirectories(below());
    expect(outcome.outcome).toBe('ready');
    expect(statSync(join(directory, 'a', 'logs')).isDirectory()).toBe(true);
    expect(statSync(join(directory, 'workspace', 'shared')).isDirectory()).toBe(true);
    expect(readdirSync(join(directory, 'workspace'))).toEqual(['shared']);
    if (outcome.outcome === 'ready') outcome.created.undo();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('are kept by the undoing when they were there before, or somebody uses them', () => {
    mkdirSync(join(directory, 'workspace'));
    const outcome = prepareDirectories(below());
    writeFileSync(join(directory, 'a', 'logs', 'job.log'), '');
    if (outcome.outcome === 'ready') outcome.created.undo();
    expect(readdirSync(directory).sort()).toEqual(['a', 'workspace']);
    expect(existsSync(join(directory, 'a', 'logs', 'job.log'))).toBe(true);
    expect(readdirSync(join(directory, 'workspace'))).toEqual([]);
  });

  it('are checked without being created', () => {
    expect(checkDirectories(below())).toEqual([]);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('are all reported at once when something is in their way', () => {
    writeFileSync(join(directory, 'workspace'), '');
    const findings = checkDirectories(below());
    expect(findings.map(({ message }) => message.replaceAll(directory, '<dir>'))).toEqual([
      'ZWEL0057E Workspace directory <dir>/workspace cannot be used: it is not a directory',
      'ZWEL0478E Directory <dir>/workspace/shared cannot be used: a part of the path is not a directory',
    ]);
    expect(findings.map(({ where }) => where.replace(directory, '<dir>'))).toEqual([
      '<dir>/workspace (zowe.workspaceDirectory)',
      '<dir>/workspace/shared (components.launcher.ha.sharedDirectory)',
    ]);
  });

  it('undo what was created when a later one cannot be', () => {
    const outcome = prepareDirectories(below({ logs: '/proc/zowe-ha-logs' }));
    expect(outcome).toMatchObject({ outcome: 'refused' });
    expect(readdirSync(directory)).toEqual([]);
  });

  // Nothing is forbidden to the superuser.
  it.skipIf(process.getuid?.() === 0)('are refused when their parent may not be written to', () => {
    chmodSync(directory, 0o500);
    expect(checkDirectories(below()).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^ZWEL0057E .*permission denied$/),
      expect.stringMatching(/^ZWEL0478E .*permission denied$/),
      expect.stringMatching(/^ZWEL0478E .*permission denied$/),
    ]);
    chmodSync(directory, 0o700);
  });
});
