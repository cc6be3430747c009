// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ErrorCode } from 'yaml';

const descriptions: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias cannot have an anchor or a tag',
  BAD_ALIAS: 'an anchor or alias has no usable name',
  BAD_COLLECTION_TYPE: 'the tag does not fit what follows',
  BAD_DIRECTIVE: 'this directive is not known',
  BAD_DQ_ESCAPE: 'this backslash sequence is not known; use single quotes for a text with backslashes',
  BAD_INDENT: 'the indentation does not fit the lines before',
  BAD_PROP_ORDER: 'anchors and tags must follow the indicator, not precede it',
  BAD_SCALAR_START: 'a text that begins with this character must be quoted',
  BLOCK_AS_IMPLICIT_KEY: 'a key with a value cannot follow another one on the same line',
  BLOCK_IN_FLOW: 'an indented block cannot stand within brackets',
  KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
  MISSING_CHAR: 'a character is missing here: a colon, a comma, a quote, a bracket or a blank',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line; a colon or a quote may be missing before',
  MULTIPLE_ANCHORS: 'a value has more than one anchor',
  MULTIPLE_TAGS: 'a value has more than one tag',
  TAB_AS_INDENT: 'a tab is used for indentation; use blanks',
  UNEXPECTED_TOKEN: 'this is not expected here',
};

/** What a YAML error means. The parser's own texts quote the file, where a password could stand. */
export function describeYamlError(code: string): string {
  return descriptions[code as ErrorCode] ?? 'this is not expected here';
}
