// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { operatorCommandProblem, parseLifecycleCommand } from '../../src/index.ts';

test.each(['bin/stop.sh', './S', 'S', 'Stop.sh', 'P/x', 'SET X', 's ZWESISTC'])('%s is a script', (command) => {
  expect(parseLifecycleCommand(command)).toEqual({ kind: 'script', path: command });
});

test.each([
  ['S ZWESISTC', 'START'],
  ['START ZWESISTC,REUSASID=YES', 'START'],
  ['P ZWESISTC', 'STOP'],
  ['STOP ZWESISTC.ID1', 'STOP'],
  ['F ZWESISTC,DISPLAY', 'MODIFY'],
  ["MODIFY ZWE1SV,APPL='a b'", 'MODIFY'],
])('%s goes to the operator console as it stands', (command, verb) => {
  const parsed = parseLifecycleCommand(command);
  expect(parsed).toEqual({ kind: 'operator', verb, text: command });
  if (parsed.kind === 'operator') expect(operatorCommandProblem(parsed)).toBeUndefined();
});

test.each([
  ['P zwesistc', 'what follows the first word is no name of a procedure or job, in upper case'],
  ['S TOOLONGNAME', 'what follows the first word is no name of a procedure or job, in upper case'],
  ['S 1ABC', 'what follows the first word is no name of a procedure or job, in upper case'],
  ['S ', 'what follows the first word is no name of a procedure or job, in upper case'],
  ['P A;B', 'what follows the first word is no name of a procedure or job, in upper case'],
  ['F ZWESISTC', 'F needs a text after the name and a comma'],
  ['S A\nB', 'it has characters that a console does not take'],
  ['S A,\u00fc', 'it has characters that a console does not take'],
  [`F A,${'x'.repeat(123)}`, 'it has 127 characters, at most 126 are taken'],
])('%j is refused: %s', (command, problem) => {
  const parsed = parseLifecycleCommand(command);
  expect(parsed.kind === 'operator' && operatorCommandProblem(parsed)).toBe(problem);
});

test('an operator command of 126 characters is taken', () => {
  const parsed = parseLifecycleCommand(`F A,${'x'.repeat(122)}`);
  expect(parsed.kind === 'operator' && operatorCommandProblem(parsed)).toBeUndefined();
});
