// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isPureExpression } from './pure-expression.ts';

/** A value with templates as source texts of JavaScript. */
export interface TemplateSource {
  /** What is evaluated; the first of them that is valid JavaScript counts. */
  readonly sources: readonly string[];
  /** Whether evaluating it changes nothing. */
  readonly pure: boolean;
  /** What Zowe itself evaluates, where that can mean something else. */
  readonly upstream?: string;
}

interface Piece {
  readonly kind: 'text' | 'expression';
  readonly text: string;
}

/** Whether a text has a template. */
export function hasTemplate(text: string): boolean {
  return text.includes('${{');
}

/**
 * A text with templates as JavaScript; undefined when a template is not closed. A template that is the whole text is a program, and
 * results in its last value; several pieces are added up from left to right, each expression on its own.
 */
export function templateSource(text: string): TemplateSource | undefined {
  const pieces = splitTemplates(text);
  if (!pieces) return undefined;
  const [first] = pieces;
  if (pieces.length === 1 && first) return { sources: alternatives(first.text), pure: isPureExpression(first.text) };
  const joined = pieces.map(({ kind, text: piece }) => (kind === 'text' ? JSON.stringify(piece) : piece)).join(' + ');
  const apart = pieces
    .map((piece) => (piece.kind === 'text' ? JSON.stringify(piece.text) : `(${piece.text}\n)`))
    .join(' + ');
  const called = pieces.map((piece) =>
    piece.kind === 'text' ? JSON.stringify(piece.text) : `(${callArrow(piece.text)}\n)`,
  );
  const sources = unique([apart, called.join(' + '), joined]);
  const expressions = pieces.filter(({ kind }) => kind === 'expression').map((piece) => piece.text);
  const pure = expressions.every(isPureExpression);
  return expressions.every(isReference) ? { sources, pure } : { sources, pure, upstream: joined };
}

/** A name and its members bind tighter than any operator. */
function isReference(expression: string): boolean {
  return isPureExpression(expression) && /^\s*[\w$]+(?:\??\.[\w$]+|(?:\?\.)?\[[^[\]]*\])*\s*$/.test(expression);
}

function splitTemplates(text: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let offset = 0;
  while (offset < text.length) {
    const start = text.indexOf('${{', offset);
    const end = start === -1 ? text.length : start;
    if (end > offset) pieces.push({ kind: 'text', text: text.slice(offset, end) });
    if (start === -1) return pieces;
    const close = text.indexOf('}}', start + 3);
    if (close === -1) return undefined;
    pieces.push({ kind: 'expression', text: text.slice(start + 3, close) });
    offset = close + 2;
  }
  return pieces;
}

function alternatives(expression: string): string[] {
  return unique([expression, callArrow(expression)]);
}

/** `() => { ... }()` calls the function in the QuickJS of Zowe, and is documented so; in JavaScript it takes parentheses. */
function callArrow(expression: string): string {
  const call = /^\s*((?:\([^()]*\)|[A-Za-z_$][\w$]*)\s*=>\s*\{[^]*\})\s*(\([^{}()]*\))\s*;?\s*$/.exec(expression);
  return call ? `(${call[1] ?? ''})${call[2] ?? ''}` : expression;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
