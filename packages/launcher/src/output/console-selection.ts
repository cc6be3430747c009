// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What one WTO may have: `WTO_MAX_SIZE` of zowe-common-c; a longer text ends in an abend. */
export const longestConsoleText = 126;

/** A line for the console. `important`: it reaches the console whatever `zowe.sysMessages` says. */
export interface ConsoleLine {
  readonly text: string;
  readonly important: boolean;
}

export interface ConsoleSelectionOptions {
  /** `zowe.sysMessages`: message ids, `*` for any characters, `?` for one. */
  readonly sysMessages: readonly string[];
  /** Ids of the launcher's own messages that are always sent. */
  readonly always: readonly string[];
}

/** Decides which lines go to the console, and as what. */
export interface ConsoleSelection {
  /** A line of the launcher itself, as it stands in the job log. */
  ofLauncher(line: string): ConsoleLine | undefined;
  /** A line of a component instance, without the prefix of the job log. */
  ofComponent(line: string): ConsoleLine | undefined;
}

/**
 * What may stand in front of a message id: a time, then what Zowe's own formats put between time and message:
 * `<program:thread> user LEVEL (class)`.
 */
const timestamp = /^\[?\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?\]?\s+/;
const origin =
  /^<[^<>]{0,100}>\s+(?:[\w$#@.-]{1,32}\s+){0,2}(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL)\s+(?:\((?:[^()]|\([^()]{0,200}\)){0,200}\)\s+)?/;
const messageId = /^[A-Z$#@][A-Z0-9$#@]{2,14}(?=[\s:]|$)/;
const hasNumber = /\d/;

/** A selection for these message ids; what is no id or pattern of ids matches nothing. */
export function createConsoleSelection({ sysMessages, always }: ConsoleSelectionOptions): ConsoleSelection {
  const isWanted = messageIdMatcher(sysMessages);
  const important = new Set(always);
  return {
    ofLauncher(line) {
      const text = messageOf(line);
      const id = idOf(text);
      if (id === undefined || !(important.has(id) || isWanted(id))) return undefined;
      return { text: consoleText(text), important: important.has(id) };
    },
    ofComponent(line) {
      const text = messageOf(line);
      const id = idOf(text);
      return id !== undefined && isWanted(id) ? { text: consoleText(text), important: false } : undefined;
    },
  };
}

/** Says of message ids whether one of the patterns is meant; as a whole, in exactly these letters. */
export function messageIdMatcher(patterns: readonly string[]): (id: string) => boolean {
  const exact = new Set(patterns.filter((each) => !/[*?]/.test(each)).map((each) => each.trim()));
  const wild = patterns.filter((each) => /[*?]/.test(each)).map((each) => wildcards(each.trim()));
  return (id) => exact.has(id) || wild.some((each) => each.test(id));
}

function wildcards(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/\*+/g, '*')
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`);
}

function messageOf(line: string): string {
  const untimed = line.replace(timestamp, '');
  return untimed.replace(origin, '');
}

function idOf(text: string): string | undefined {
  const id = messageId.exec(text)?.[0];
  return id !== undefined && hasNumber.test(id) ? id : undefined;
}

/** Cut so that no half of a character is left. */
function consoleText(text: string): string {
  if (text.length <= longestConsoleText) return text;
  const cut = text.slice(0, longestConsoleText);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
