// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { SandboxError } from './sandbox.ts';

const errorNames = new Set(
  'Error TypeError ReferenceError RangeError SyntaxError EvalError URIError InternalError AggregateError'.split(' '),
);

/** Messages of QuickJS that help, with the name that they are about. */
const messagePatterns = [
  { pattern: /^'([A-Za-z_$][\w$]*)' is not defined$/, text: (name: string) => `${name} is not defined` },
  {
    pattern: /^cannot read property '([A-Za-z_$][\w$-]*)' of (?:undefined|null)$/,
    text: (name: string) => `nothing has the key ${name}`,
  },
];

/**
 * What was thrown, without anything that could be a value of the configuration: the class of the error, and of its message only names
 * that stand in the expression outside of quotes.
 */
export function describeThrown({ name, message }: SandboxError, source: string): string {
  if (!errorNames.has(name)) return 'something that is no error';
  const names = new Set(withoutTexts(source).match(/[A-Za-z_$][\w$]*/g));
  for (const { pattern, text } of messagePatterns) {
    const found = pattern.exec(message)?.[1];
    if (found !== undefined && names.has(found)) return `a ${name}: ${text(found)}`;
  }
  return message === 'not a function' ? `a ${name}: what is called is no function` : `an error of class ${name}`;
}

function withoutTexts(source: string): string {
  return source.replaceAll(/'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|`(?:\\[^]|[^`\\])*`|\/\*[^]*?\*\/|\/\/.*/g, "''");
}
