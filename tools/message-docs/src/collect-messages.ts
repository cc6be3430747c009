// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A message as the reference shows it; the fields are those of the definitions in `messages.ts`. */
export interface DocumentedMessage {
  readonly id: string;
  readonly key?: string;
  readonly text: string;
  readonly reason: string;
  readonly action: string;
  readonly statusCode?: number;
  readonly retired?: boolean;
}

export interface PackageMessages {
  readonly packageName: string;
  readonly messages: readonly DocumentedMessage[];
}

const roots = ['packages', 'native', 'tools', 'examples/components'];

/** The messages of every package that has a built `dist/messages.js`, sorted by package and by id. */
export async function collectMessages(workspace: string): Promise<PackageMessages[]> {
  const collected: PackageMessages[] = [];
  for (const root of roots) {
    for (const name of readdirSync(join(workspace, root)).sort()) {
      const file = join(workspace, root, name, 'dist', 'messages.js');
      if (existsSync(file)) collected.push({ packageName: name, messages: await readMessages(file) });
    }
  }
  return collected;
}

async function readMessages(file: string): Promise<DocumentedMessage[]> {
  const module = (await import(pathToFileURL(file).href)) as { messages?: Record<string, DocumentedMessage> };
  if (!module.messages) throw new Error(`${file} exports no messages`);
  return Object.values(module.messages).sort((a, b) => compareIds(a.id, b.id));
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
