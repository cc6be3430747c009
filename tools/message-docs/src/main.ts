// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectMessages } from './collect-messages.ts';
import { messagePages } from './message-pages.ts';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));
const directory = join(workspace, 'docs', 'messages');
const pages = messagePages(await collectMessages(workspace));
mkdirSync(directory, { recursive: true });
for (const file of readdirSync(directory)) if (!pages.has(file)) rmSync(join(directory, file));
for (const [file, text] of pages) writeFileSync(join(directory, file), text);
process.stdout.write(`docs/messages: ${String(pages.size)} pages\n`);
