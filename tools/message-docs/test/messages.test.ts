// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectMessages, type DocumentedMessage, type PackageMessages } from '../src/collect-messages.ts';
import { messagePages } from '../src/message-pages.ts';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));

/** The block of ids that each package may add to; ids of the shipped launcher and caching service are allowed where they are published. */
const blocks: Record<string, (id: string) => boolean> = {
  launcher: (id) =>
    within(id, 'ZWEL', 1, 74) ||
    within(id, 'ZWEL', 100, 317) ||
    within(id, 'ZWEL', 400, 499) ||
    within(id, 'ZWEL', 1200, 1399),
  'config-schema': (id) => within(id, 'ZWEL', 500, 549) || within(id, 'ZWEL', 1000, 1199),
  'discovery-config': (id) => within(id, 'ZWEL', 550, 599),
  'cert-tooling': (id) => within(id, 'ZWEL', 600, 649),
  zos: (id) => within(id, 'ZWEL', 650, 699),
  'load-balancer': (id) => within(id, 'ZWEL', 800, 849),
  'caching-client': (id) => within(id, 'ZWEL', 850, 879),
  'sample-app': (id) => within(id, 'ZWEL', 880, 899),
  cli: (id) => within(id, 'ZWEL', 900, 949),
  'caching-service': (id) =>
    within(id, 'ZWECS', 130, 155) ||
    within(id, 'ZWECS', 700, 703) ||
    within(id, 'ZWECS', 200, 299) ||
    publishedByApiMl.has(id),
  vsam: (id) => within(id, 'ZWECS', 200, 299),
};

/** API ML's common messages that the Caching API answers with (apiml-common core-log-messages.yml). */
const publishedByApiMl = new Set(['ZWEAM102E', 'ZWEAM701E', 'ZWEAM000I']);

function within(id: string, prefix: string, ...[first, last]: [number, number]): boolean {
  const number = Number(new RegExp(`^${prefix}(\\d+)[IWES]$`).exec(id)?.[1] ?? Number.NaN);
  return number >= first && number <= last;
}

describe('the messages of all packages', () => {
  let packages: PackageMessages[] = [];
  let all: (DocumentedMessage & { packageName: string })[] = [];

  beforeAll(async () => {
    packages = await collectMessages(workspace);
    all = packages.flatMap(({ packageName, messages }) => messages.map((message) => ({ ...message, packageName })));
  });

  it('are collected from every package that says something', () => {
    expect(packages.map((entry) => entry.packageName)).toEqual(
      expect.arrayContaining(['config-schema', 'launcher', 'caching-service', 'cli']),
    );
  });

  it('have ids that no other message has', () => {
    const seen = new Map<string, string>();
    const twice = all.flatMap(({ id, text, packageName }) => {
      const first = seen.get(numberOf(id));
      seen.set(numberOf(id), `${packageName}: ${text}`);
      return first === undefined ? [] : [`${id} in ${first} and ${packageName}: ${text}`];
    });
    expect(twice).toEqual([]);
  });

  it('have ids of the published form, within the block of their package', () => {
    const wrong = all.filter(
      ({ id, packageName }) => !/^ZWE(?:L|CS|AM)\d{3,4}[IWES]$/.test(id) || !(blocks[packageName]?.(id) ?? false),
    );
    expect(wrong.map(({ id, packageName }) => `${packageName}: ${id}`)).toEqual([]);
  });

  it('say why and what to do', () => {
    const silent = all.filter(({ text, reason, action }) => [text, reason, action].some((part) => part.trim() === ''));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('are documented: docs/messages is what the definitions generate', () => {
    const directory = join(workspace, 'docs', 'messages');
    const pages = messagePages(packages);
    expect(readdirSync(directory).sort()).toEqual([...pages.keys()].sort());
    for (const [file, text] of pages) expect(readFileSync(join(directory, file), 'utf8'), file).toBe(text);
  });
});

/** Two ids that differ only in their severity would still be one number to an operator. */
function numberOf(id: string): string {
  return id.slice(0, -1);
}
