// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Functions that change nothing, whatever they are called on. */
const pureFunctions = new Set(
  (
    'getenv getEsm getZosVersion resolveSymbol at concat endsWith includes indexOf join slice split startsWith substring toLowerCase ' +
    'toString toUpperCase trim'
  ).split(' '),
);

const operatorWords = new Set(['typeof', 'in', 'instanceof', 'void']);

const refusedWords = new Set(
  (
    'async await break case catch class const continue debugger default delete do else export extends finally for function if import let ' +
    'new return static super switch throw try var while with yield'
  ).split(' '),
);

// No slash: it could begin a regular expression, in which quotes mean nothing. No equals sign alone: it assigns.
const token =
  /\s+|[A-Za-z_$][\w$]*|\d+(?:\.\d+)?|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\?\.|\?\?|===?|!==?|&&|\|\||<=|>=|[.?:!+\-*%<>()[\],]/y;

/**
 * Whether an expression certainly changes nothing, so that others may be evaluated in the same sandbox: it reads values of the
 * configuration, combines them with operators, and calls only functions that are known.
 */
export function isPureExpression(expression: string): boolean {
  const tokens = tokensOf(expression);
  return (
    tokens?.every((found, index) => !refusedWords.has(found) && (found !== '(' || mayOpen(tokens, index))) ?? false
  );
}

/** All tokens that are not blank; undefined when there is something else. */
function tokensOf(expression: string): string[] | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < expression.length) {
    const found = token.exec(expression)?.[0];
    if (found === undefined) return undefined;
    if (found.trim() !== '') tokens.push(found);
  }
  return /\+\+|--/.test(expression) ? undefined : tokens;
}

/** A parenthesis groups, or calls a function that is known. */
function mayOpen(tokens: readonly string[], index: number): boolean {
  const last = tokens[index - 1] ?? '';
  if (/^[A-Za-z_$]/.test(last) && !operatorWords.has(last)) {
    return /^\??\.$/.test(tokens[index - 2] ?? '') && pureFunctions.has(last);
  }
  return !/[\])'"]$/.test(last) && last !== '?.';
}
