// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** A request target taken apart, or why it is refused. `query` keeps its question mark. */
export type RequestTarget =
  | { readonly outcome: 'valid'; readonly path: string; readonly query: string }
  | { readonly outcome: 'invalid'; readonly reason: string };

const maximumLength = 8192;
const brokenEscape = /%(?![0-9A-Fa-f]{2})/;
/** What servers take for a separator, plainly or decoded once. */
const separators = /\/|\\|%2f|%5c/i;

/**
 * Takes the target of a request apart. Only what every server reads the same way passes: no absolute form (the front is not a
 * proxy for other hosts), no dot segments in any spelling, no control characters.
 */
export function parseRequestTarget(target: string): RequestTarget {
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark);
  const reason = problemOf(target) ?? problemOfPath(path);
  return reason === undefined ? { outcome: 'valid', path, query } : { outcome: 'invalid', reason };
}

function problemOf(target: string): string | undefined {
  if (!target.startsWith('/')) return 'it is not an absolute path';
  if (target.length > maximumLength) return `it is longer than ${String(maximumLength)} characters`;
  if (target.includes('#')) return 'it contains a fragment';
  return undefined;
}

function problemOfPath(path: string): string | undefined {
  if (path.includes('\\')) return 'it contains a backslash';
  const hasEscape = path.includes('%');
  if (hasEscape && brokenEscape.test(path)) return 'it contains a broken percent escape';
  if (hasEscape && /%(?:[01][0-9a-f]|7f)/i.test(path)) return 'it contains an escaped control character';
  const mayHaveDots = hasEscape || path.includes('.');
  if (mayHaveDots && path.split(separators).some(isDotSegment)) return 'it contains a dot segment';
  return undefined;
}

/** `;` begins a parameter for some servers, which then see the dots alone. */
function isDotSegment(segment: string): boolean {
  const [name = ''] = segment.replaceAll(/%2e/gi, '.').replaceAll(/%3b/gi, ';').split(';');
  return name === '.' || name === '..';
}
