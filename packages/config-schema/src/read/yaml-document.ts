// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Composer, CST, Lexer, Parser, type Document, type LineCounter } from 'yaml';
import type { MessageArgument, MessageDefinition } from '@zowe-ha/messages';
import { configMessages as messages } from '../messages-config.ts';
import { yamlLimits } from './yaml-nodes.ts';

/** The first document of a text, or the limit that it exceeds; `second` is where another document begins. */
export type BoundedDocument =
  | { readonly document: Document.Parsed; readonly second: number | undefined }
  | { readonly limit: MessageDefinition; readonly args: readonly MessageArgument[]; readonly offset: number };

/**
 * Parses YAML 1.2 (core schema), and stops at the first token beyond a limit: the parser itself has none, takes seconds for a million tokens,
 * and brings the whole process down where a few thousand levels meet a full stack.
 */
export function parseBounded(text: string, lineCounter: LineCounter): BoundedDocument {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    lineCounter,
    prettyErrors: false,
    // Checked by readNodes, which tells where the first one stands.
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  const { stackTraceLimit } = Error;
  // The parser makes an error object for each problem, and there can be very many.
  Error.stackTraceLimit = 0;
  try {
    const documents = composer.compose(boundedTokens(text, lineCounter), true, text.length);
    const [first, second] = [documents.next(), documents.next()];
    return { document: first.value as Document.Parsed, second: second.value?.range[0] };
  } catch (error) {
    if (!(error instanceof TokenLimit)) throw error;
    return { limit: error.definition, args: error.args, offset: error.offset };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

class TokenLimit extends Error {
  readonly definition: MessageDefinition;
  readonly args: readonly MessageArgument[];
  readonly offset: number;

  constructor(definition: MessageDefinition, args: readonly MessageArgument[], offset: number) {
    super(definition.id);
    this.definition = definition;
    this.args = args;
    this.offset = offset;
  }
}

/** A mapping in a list has a few entries of its own on the parser's stack; what is beyond is deeper than allowed in any case. */
const maxStack = 4 * yamlLimits.depth;

/** A value comes with a key, a colon, blanks, a line end, and a mark for each text; comments and blank lines count too. */
const maxTokens = 8 * yamlLimits.values;

function* boundedTokens(text: string, lineCounter: LineCounter): Generator<CST.Token, void> {
  lineCounter.addNewLine(0);
  const parser = new Parser(lineCounter.addNewLine);
  let tokens = 0;
  let anchors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    tokens++;
    if (anchoring.has(type)) anchors++;
    if (tokens > maxTokens) throw new TokenLimit(messages.tooManyValues, [yamlLimits.values], parser.offset);
    if (anchors > maxAnchors) throw tooManyAnchors(parser.offset);
    yield* parser.next(lexeme);
    if (parser.stack.length > maxStack) throw new TokenLimit(messages.tooDeep, [yamlLimits.depth], parser.offset);
  }
  yield* parser.end();
}

const anchoring: ReadonlySet<CST.TokenType | null> = new Set(['anchor', 'alias', 'tag'] as const);

/** Aliases are limited more strictly where they are resolved; what they stand for has anchors. */
const maxAnchors = 20 * yamlLimits.aliases;

function tooManyAnchors(offset: number): TokenLimit {
  return new TokenLimit(messages.tooManyAliases, [`more than ${maxAnchors} anchors, aliases and tags`], offset);
}
