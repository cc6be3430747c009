// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigPath } from '../config-value.ts';

/** What a value has to say behind it, in one line; nothing where it is undefined. */
export type CommentOf = (path: ConfigPath) => string | undefined;

/** A value as YAML, without the line end behind its last line. */
export function renderValue(value: unknown): string {
  return renderAnnotated(value, () => undefined);
}

/** YAML in which every value has a comment behind it; what has none to say, says nothing. It reads back as the same value. */
export function renderAnnotated(value: unknown, commentOf: CommentOf): string {
  return isFilled(value) ? linesOf(value, [], commentOf).join('\n') : leafOf(value, [], commentOf);
}

type Filled = Readonly<Record<string, unknown>> | readonly unknown[];

function isFilled(value: unknown): value is Filled {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function linesOf(value: Filled, path: ConfigPath, commentOf: CommentOf): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const at = [...path, index];
      if (!isFilled(item)) return [`- ${leafOf(item, at, commentOf)}`];
      return linesOf(item, at, commentOf).map((line, number) => (number === 0 ? `- ${line}` : `  ${line}`));
    });
  }
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, key];
    const text = textOf(key);
    const [before, head] = text.length > longestPlainKey ? [[`? ${text}`], ':'] : [[], `${text}:`];
    if (!isFilled(item)) return [...before, `${head} ${leafOf(item, at, commentOf)}`];
    return [...before, head, ...linesOf(item, at, commentOf).map((line) => `  ${line}`)];
  });
}

/** Longer keys have to be marked as such. */
const longestPlainKey = 1000;

function leafOf(value: unknown, path: ConfigPath, commentOf: CommentOf): string {
  const text = typeof value === 'string' ? textOf(value) : JSON.stringify(value);
  const comment = commentOf(path);
  // A name of a file may have anything in it.
  return comment === undefined ? text : `${text} # ${comment.replaceAll(/[\p{Cc}\u2028\u2029]/gu, '?')}`.trimEnd();
}

/** What every reader of YAML takes for the same text without quotes; what looks like a number, a date or a truth is not among it. */
const plain = /^(?:[A-Za-z/_](?:[\w./@$+=~%()-]|:(?=[\w/.])| (?=[\w/.@$+=~%(]))*|\d{1,3}(?:\.\d{1,3}){3})$/;
const words = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function textOf(text: string): string {
  if (plain.test(text) && !words.test(text)) return text;
  return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, unicodeEscape);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
