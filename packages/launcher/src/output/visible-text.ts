// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/**
 * C0 without the tab, DEL, C1, line and paragraph separators, byte order mark, and what changes the direction of text: a line must not be
 * able to look like another one, or to steer a terminal.
 */
const invisible = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The text with every control character spelled out, `\x1b` for an escape. */
export function visibleText(text: string): string {
  return text.replace(invisible, spellOut);
}

function spellOut(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code}`;
}
