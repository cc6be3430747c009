// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** How a parameter is expanded: POSIX shell, "Parameter Expansion". */
export type Operator = '-' | '=' | '?' | '+' | '%' | '%%' | '#' | '##';

/** What follows the name within the braces. */
export interface Operation {
  readonly operator: Operator;
  /** Whether an empty value counts as unset. */
  readonly colon: boolean;
  readonly word: Word;
}

/** A piece of a word, before anything is expanded. */
export type WordPart =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'home'; readonly offset: number }
  | { readonly kind: 'length'; readonly name: string; readonly offset: number }
  | {
      readonly kind: 'parameter';
      readonly name: string;
      readonly quoted: boolean;
      readonly offset: number;
      readonly operation?: Operation;
    };

/** A word of a shell file as its pieces. */
export type Word = readonly WordPart[];
