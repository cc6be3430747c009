// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { DocumentedMessage, PackageMessages } from './collect-messages.ts';

/** The pages of the message reference: file name -> markdown. */
export function messagePages(packages: readonly PackageMessages[]): Map<string, string> {
  const pages = new Map(packages.map((entry) => [`${entry.packageName}.md`, packagePage(entry)]));
  pages.set('README.md', indexPage(packages));
  return pages;
}

const note =
  'Generated from the `messages.ts` of each package by `npm run generate -w @zowe-ha/message-docs`; do not edit.';

function indexPage(packages: readonly PackageMessages[]): string {
  const rows = packages.flatMap(({ packageName, messages }) => messages.map((message) => ({ message, packageName })));
  rows.sort((a, b) => (a.message.id < b.message.id ? -1 : 1));
  const lines = rows.map(
    ({ message, packageName }) =>
      `| [${message.id}](${packageName}.md#${anchor(message)}) | ${cell(message.text)} | ${packageName} |`,
  );
  return ['# Messages', '', note, '', '| id | text | package |', '|---|---|---|', ...lines, ''].join('\n');
}

function packagePage({ packageName, messages }: PackageMessages): string {
  return [`# Messages of ${packageName}`, '', note, '', ...messages.flatMap(section)].join('\n');
}

function section(message: DocumentedMessage): string[] {
  const facts = [
    `- Reason: ${message.reason}`,
    `- Action: ${message.action}`,
    ...(message.key ? [`- Message key: \`${message.key}\``] : []),
    ...(message.statusCode ? [`- HTTP status: ${String(message.statusCode)}`] : []),
    ...(message.retired ? ['- Retired: no longer issued; the id is not used again.'] : []),
  ];
  return [`## ${message.id}`, '', `\`${message.text}\``, '', ...facts, ''];
}

function anchor(message: DocumentedMessage): string {
  return message.id.toLowerCase();
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
