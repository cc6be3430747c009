// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { parseInstanceEnv, type InstanceEnvOptions } from '../../src/instance-env/parse-instance-env.ts';
import { instanceEnvMessages } from '../../src/instance-env/messages.ts';
import { envLimits } from '../../src/instance-env/shell-variables.ts';
import { shells, sourceFiles } from './shell-oracle.ts';

function parse(text: string, options: InstanceEnvOptions = {}) {
  const { variables, findings, refused } = parseInstanceEnv('instance.env', text, options);
  return {
    values: Object.fromEntries([...variables].map(([name, { value }]) => [name, value])),
    problems: findings.map(({ id, location: { line, column } }) => `${id} ${line}:${column}`),
    findings,
    refused: [...refused],
  };
}

const accepted: readonly (readonly [title: string, text: string, values: Readonly<Record<string, string>>])[] = [
  ['an empty file', '', {}],
  ['comments and blank lines', '#!/bin/sh\n\n  \t# A=1\n#', {}],
  ['a plain value', 'A=7554', { A: '7554' }],
  ['an empty value with a comment', "A= # valid values are blank('') or 'tls'\nB=2", { A: '', B: '2' }],
  ['a comment after a value', 'A=7552 # the port', { A: '7552' }],
  ['a number sign within a value', 'A=a#b#', { A: 'a#b#' }],
  ['blanks and tabs around a line', ' \tA=1\t \nB=2 ', { A: '1', B: '2' }],
  ['no newline at the end', 'A=1\nB=2', { A: '1', B: '2' }],
  ['single quotes', `A='a "b" $c \\ \`d\` #e'`, { A: 'a "b" $c \\ `d` #e' }],
  ['double quotes', 'A="a \'b\' \\$c \\\\ \\`d\\` \\"e\\" \\f"', { A: 'a \'b\' $c \\ `d` "e" \\f' }],
  ['escaped characters', 'A=a\\ b\\$c\\\'d\\"e\\#f\\\\g', { A: 'a b$c\'d"e#f\\g' }],
  ['pieces that are joined', `A=a'b c'"d e"f\\ g`, { A: 'ab cd ef g' }],
  ['empty quotes', `A='' B="" C=a''b`, { A: '', B: '', C: 'ab' }],
  ['a value over several lines', 'A="1\n2\n" B=\'3\n4\'', { A: '1\n2\n', B: '3\n4' }],
  ['a line that is continued', 'A=a\\\nb\\\n\\\nc', { A: 'abc' }],
  ['a line that is continued in double quotes only', 'A="a\\\nb" B=\'a\\\nb\'', { A: 'ab', B: 'a\\\nb' }],
  ['a name that is continued', 'A\\\nB=1\nC=$A\\\nB', { AB: '1', C: '1' }],
  ['a comment that is not continued', '# a \\\nA=1', { A: '1' }],
  ['a backslash at the very end', 'A=a\\', { A: 'a\\' }],
  ['several assignments on a line', 'A=1 B=$A; C=$B;', { A: '1', B: '1', C: '1' }],
  ['a name that a shell sets at its start', 'HOSTNAME=a\nB=$HOSTNAME', { HOSTNAME: 'a', B: 'a' }],
  ['the last of two assignments', 'A=1\nB=$A\nA=2\nC=$A', { A: '2', B: '1', C: '2' }],
  ['an assignment that uses its own old value', 'A=1\nA=$A:2\nA="$A:3"', { A: '1:2:3' }],
  ['exports', 'export A=1 B="x y"\nexport A\nexport A C=$B', { A: '1', B: 'x y', C: 'x y' }],
  ['a variable whose name begins with export', 'exported=1\nexport_A=2', { exported: '1', export_A: '2' }],
  ['names with lower case, digits and underscores', 'ZWED_agent_jwt2=a _x=', { ZWED_agent_jwt2: 'a', _x: '' }],
  ['characters that mean something elsewhere', 'A=*?[x]{a,b}!^%+:@=,~', { A: '*?[x]{a,b}!^%+:@=,~' }],
  [
    'dollar signs that are no expansion',
    'A=$ B=a$ C="$" D=$% E="a$ b" F=$,',
    { A: '$', B: 'a$', C: '$', D: '$%', E: 'a$ b', F: '$,' },
  ],
  ['placeholders of templates', 'A={{root_dir}}', { A: '{{root_dir}}' }],
  [
    'references',
    'A=1\nB=$A$A C=${A}2 D="<$A>" E=$A-b F=a$A/b',
    { A: '1', B: '11', C: '12', D: '<1>', E: '1-b', F: 'a1/b' },
  ],
  [
    'values of references as they are',
    `A='a  b $A * ~'\nB=$A C="$A"`,
    { A: 'a  b $A * ~', B: 'a  b $A * ~', C: 'a  b $A * ~' },
  ],
  ['defaults for what is unset', 'E=\nA=${X-1} B=${X:-2} C=${E-3} D=${E:-4}', { E: '', A: '1', B: '2', C: '', D: '4' }],
  ['defaults that are not needed', 'V=v\nA=${V-1} B=${V:-2}', { V: 'v', A: 'v', B: 'v' }],
  [
    'alternatives',
    'E= V=v\nA=${X+1} B=${X:+2} C=${E+3} D=${E:+4} F=${V+5} G=${V:+6}',
    { E: '', V: 'v', A: '', B: '', C: '3', D: '', F: '5', G: '6' },
  ],
  [
    'defaults that are assigned',
    'E=\nA=${X=1} B=${X:=2} C=${E=3} D=${E:=4}',
    { E: '4', X: '1', A: '1', B: '1', C: '', D: '4' },
  ],
  ['required variables that are set', 'E= V=v\nA=${V?no} B=${V:?} C=${E?no}', { E: '', V: 'v', A: 'v', B: 'v', C: '' }],
  ['lengths', 'V=abc E=\nA=${#V} B=${#E} C=${#X} D="${#V}"', { V: 'abc', E: '', A: '3', B: '0', C: '0', D: '3' }],
  [
    'suffixes that are removed',
    'F=/a/b.c.d\nA=${F%.*} B=${F%%.*} C=${F%/*} D=${F%x} E=${F%"*"} G="${F%.d}"',
    { F: '/a/b.c.d', A: '/a/b.c', B: '/a/b', C: '/a', D: '/a/b.c.d', E: '/a/b.c.d', G: '/a/b.c' },
  ],
  [
    'prefixes that are removed',
    'F=/a/b.c\nP=/a\nA=${F#*/} B=${F##*/} C=${F#/?} D=${F#$P/} E=${F##} G=${F#\\*}',
    { F: '/a/b.c', P: '/a', A: 'a/b.c', B: 'b.c', C: '/b.c', D: 'b.c', E: '/a/b.c', G: '/a/b.c' },
  ],
  [
    'patterns that match everything or nothing',
    'F=aaa\nA=${F%%*} B=${F%*} C=${F%?} D=${F##a} E=${F#??} G=${F%????}',
    { F: 'aaa', A: '', B: 'aaa', C: 'aa', D: 'aa', E: 'a', G: 'aaa' },
  ],
  [
    'stars in quotes within patterns',
    `F='a*b'\nA=\${F%'*'b} B="\${F%'*'b}" C=\${F#a"*"}`,
    { F: 'a*b', A: 'a', B: 'a', C: 'b' },
  ],
  [
    'nested defaults',
    'C=c\nA=${X:-${Y:-${C}}} B="${X:-"${Y:-d e}"}" D=${X:-a"b $C"\'e }\'}',
    { C: 'c', A: 'c', B: 'd e', D: 'ab ce }' },
  ],
  ['defaults with blanks and operators', 'A=${X:-a b;c|d} B="${X:-a \'b\' \\} c}"', { A: 'a b;c|d', B: "a 'b' } c" }],
  [
    'expansions that are not needed and not carried out',
    'A=a B=${A:-${X?no}} C=${X+${Y?no}}',
    { A: 'a', B: 'a', C: '' },
  ],
];

test.each(accepted)('%s', (_title, text, values) => {
  const { values: ours, findings } = parse(text);
  expect(findings).toEqual([]);
  expect(ours).toEqual(values);
});

test.each(shells)('the table of values is what %s says', (...shell) => {
  const theirs = sourceFiles(
    shell,
    accepted.map(([, text]) => text),
  );
  expect(theirs).toEqual(accepted.map(([, , values]) => values));
});

test.each([
  ['A=~/x B=~ C=a:~/b:~ D=~:', { A: '/u/me/x', B: '/u/me', C: 'a:/u/me/b:/u/me', D: '/u/me:' }],
  [
    'A=\\~/x B="~/x" C=a~ D=~"/x" E=\'~\' F=a:"~" G=~$X',
    { A: '~/x', B: '~/x', C: 'a~', D: '~/x', E: '~', F: 'a:~', G: '~x-' },
  ],
])('a tilde is the home directory where a shell takes it so: %s', (text, values) => {
  const known = new Map([
    ['HOME', '/u/me'],
    ['X', 'x-'],
  ]);
  expect(parse(text, { known })).toMatchObject({ values, problems: [] });
});

test('a tilde is the HOME that the file sets itself', () => {
  expect(parse('HOME=/u/other\nA=~/x', { known: new Map([['HOME', '/u/me']]) }).values).toEqual({
    HOME: '/u/other',
    A: '/u/other/x',
  });
});

test('references find known variables, and those of the file first', () => {
  const known = new Map([
    ['A', 'outside'],
    ['B', 'b'],
  ]);
  expect(parse('C=$A\nA=inside\nD=$A$B', { known })).toMatchObject({
    values: { C: 'outside', A: 'inside', D: 'insideb' },
    problems: [],
  });
});

const refused: readonly (readonly [title: string, text: string, problems: readonly string[]])[] = [
  ['command substitution', 'A=$(date)', ['ZWEL1002E 1:3']],
  ['command substitution with quotes and parentheses', `A="$(echo ')' "(" \\) (x))"B`, ['ZWEL1002E 1:4']],
  ['backquotes', 'A=a`echo \\`x\\``b', ['ZWEL1002E 1:4']],
  ['backquotes in quotes', 'A="`date`"', ['ZWEL1002E 1:4']],
  ['command substitution in a default', 'B=1\nA=${B:-$(date)}', ['ZWEL1002E 2:8']],
  ['arithmetic', 'A=$((1 + 2))', ['ZWEL1002E 1:3']],
  ['old arithmetic', 'A=$[1+2]', ['ZWEL1003E 1:3']],
  [
    'parameters of the shell',
    'A=$1 B=$$ C="$@" D=$? E=$# F=$0 G=$! H=$- I=$*',
    [3, 8, 14, 20, 25, 30, 35, 40, 45].map((column) => `ZWEL1003E 1:${column}`),
  ],
  [
    'parameters of the shell in braces',
    'A=${1} B=${#} C=${@:-x}',
    ['ZWEL1003E 1:3', 'ZWEL1003E 1:10', 'ZWEL1003E 1:17'],
  ],
  [
    'expansions of bash',
    'A=${B/x/y} C=${B:1:2} D=${B^^} E=${!B} F=${B[0]} G=${B@Q} H=${}',
    [3, 14, 25, 34, 42, 52, 61].map((column) => `ZWEL1003E 1:${column}`),
  ],
  ['a length with more', 'A=${#B:-x}', ['ZWEL1003E 1:3']],
  ['ANSI-C quoting', "A=$'a'", ['ZWEL1003E 1:3']],
  ['translated quoting', 'A=$"a"', ['ZWEL1003E 1:3']],
  ['brackets in a pattern', 'F=abc\nA=${F%[a-c]}', ['ZWEL1003E 2:3']],
  ['a single quote without end', "A=1\nB='x\ny", ['ZWEL1004E 2:3']],
  ['a double quote without end', 'B="x\ny', ['ZWEL1004E 1:3']],
  ['a brace without end', 'B=${A:-x\ny', ['ZWEL1004E 1:3']],
  ['a backquote without end', 'B=`x\ny', ['ZWEL1004E 1:3']],
  ['a pipe', 'A=a|b', ['ZWEL1005E 1:4']],
  ['a command in the background', 'A=1 & B=2', ['ZWEL1005E 1:5']],
  ['a list', 'A=1 && B=2\nC=3', ['ZWEL1005E 1:5']],
  ['redirection', 'A=1 >file', ['ZWEL1005E 1:5']],
  ['an array', 'A=(1 2)', ['ZWEL1005E 1:3']],
  ['an empty command', ';', ['ZWEL1005E 1:1']],
  ['two semicolons', 'A=1;;B=2', ['ZWEL1005E 1:5']],
  ['a command', 'A=1\necho $A', ['ZWEL1000E 2:1']],
  ['an assignment before a command', 'A=1 B=2 ls -l; C=3', ['ZWEL1000E 1:9']],
  ['blanks around the equals sign', 'A = 1', ['ZWEL1000E 1:1']],
  ['blanks in a value', 'A=/my path', ['ZWEL1000E 1:7']],
  ['a name with a hyphen', 'A-B=1', ['ZWEL1001E 1:1']],
  ['a name with a dot', 'a.b=1', ['ZWEL1001E 1:1']],
  ['a name that begins with a digit', '1A=1', ['ZWEL1001E 1:1']],
  ['an empty name', '=1', ['ZWEL1001E 1:1']],
  ['an assignment that adds', 'A+=1', ['ZWEL1001E 1:1']],
  ['an element of an array', 'A[0]=1', ['ZWEL1001E 1:1']],
  ['a quoted name', '"A"=1', ['ZWEL1000E 1:1']],
  ['an option of export', 'export -p', ['ZWEL1000E 1:8']],
  [
    'set, unset, readonly and a dot',
    'set -a\nunset A\nreadonly B=1\n. ./x.env',
    [1, 2, 3, 4].map((line) => `ZWEL1000E ${line}:1`),
  ],
  ['a required variable', 'A=${X?is missing}', ['ZWEL1008E 1:3']],
  ['a required variable that is empty', 'X=\nA=${X:?}', ['ZWEL1008E 2:3']],
  ['a tilde without HOME', 'A=~/x', ['ZWEL1009E 1:3']],
  ['the home directory of another user', 'A=~root/x B=x:~me', ['ZWEL1009E 1:3', 'ZWEL1009E 1:15']],
  ['a tilde in a default', 'A=${X:-~/x}', ['ZWEL1009E 1:8']],
  ['a NUL character', 'A=a\0b\nB=2', ['ZWEL1010E 1:1']],
  [
    'variables of the shell',
    'UID=1\nB=$LINENO\nC=${RANDOM:=2}\nIFS=,',
    ['ZWEL1011E 1:1', 'ZWEL1011E 2:3', 'ZWEL1011E 3:3', 'ZWEL1011E 4:1'],
  ],
];

test.each(refused)('%s is refused', (_title, text, problems) => {
  expect(parse(text, { known: new Map([['B', 'b']]) }).problems).toEqual(problems);
});

test.each([
  ['a condition', 'if [ -n "$A" ]; then\n  B=1\nelse\n  B=2; fi\nC=3', ['ZWEL1000E 1:1']],
  ['a nested condition', 'if a; then\n if b; then\nX=1\nfi\nwhile c; do Y=1; done\nfi\nC=3', ['ZWEL1000E 1:1']],
  ['a loop', 'for i in a b; do\n  B="$B$i"\ndone\nC=3', ['ZWEL1000E 1:1']],
  ['a case', 'case $A in\n  x) B=1;;\n  *) B=2;;\nesac\nC=3', ['ZWEL1000E 1:1']],
  ['a function', 'f() {\n  B=1\n}\nC=3', ['ZWEL1000E 1:1']],
  ['a group', '{ B=1; }\nC=3', ['ZWEL1000E 1:1']],
  ['a here document', 'cat <<EOF\nB=1\nEOF\nC=3', ['ZWEL1000E 1:1']],
  ['a command with a quoted newline', 'echo "\nB=1\n"\nC=3', ['ZWEL1000E 1:1']],
  ['a command with a quote that is never closed', "echo it's\nC=3", ['ZWEL1000E 1:1']],
  ['a condition that is never closed', 'if a; then\nC=3', ['ZWEL1000E 1:1']],
  ['a command with a comment', "echo a # it's\nC=3", ['ZWEL1000E 1:1']],
  ['a command with a quoted number sign', "echo a'b #'\nC=3", ['ZWEL1000E 1:1']],
  ['a command with an escaped newline', 'echo a\\\nB=1\nC=3', ['ZWEL1000E 1:1']],
  ['a command with an escaped quote in quotes', 'echo "a\\"\nB=1"\nC=3', ['ZWEL1000E 1:1']],
  ['a command before an assignment on one line', 'echo a; C=3', ['ZWEL1000E 1:1']],
  ['a loop until', 'until a; do\nB=1\ndone\nC=3', ['ZWEL1000E 1:1']],
  ['a loop while', 'while a; do\nB=1\ndone\nC=3', ['ZWEL1000E 1:1']],
  [
    'a condition with words before commands',
    'if ! a; then if b; then B=1; fi\nelif c; then B=2\nelse if d; then B=3; fi; fi\nC=3',
    ['ZWEL1000E 1:1'],
  ],
  ['a loop with a condition right behind do', 'for i in a; do if b; then B=1; fi; done\nC=3', ['ZWEL1000E 1:1']],
  ['a condition behind a negation', 'if a; then ! if b; then B=1; fi; fi\nC=3', ['ZWEL1000E 1:1']],
  ['a condition with comments', "if a; then # it's fi\n# done; fi\nB=1\nfi\nC=3", ['ZWEL1000E 1:1']],
  ['a function over lines, blanks in its head', 'f ( )\n\n{\n  B=1\n}\nC=3', ['ZWEL1000E 1:1']],
  ['an indented here document', 'cat <<-EOF\n\tB=1\n\tEOF\nC=3', ['ZWEL1000E 1:1']],
  ['a here document whose delimiter stands in the command too', 'EOF <<EOF\nB=1\nEOF\nC=3', ['ZWEL1000E 1:1']],
  ['a here document that is never closed', 'cat <<EOF\nC=3', ['ZWEL1000E 1:1']],
])('%s is one finding, and what follows counts', (_title, text, problems) => {
  expect(parse(text)).toMatchObject({ values: { C: '3' }, problems });
});

test('all problems are found at once, each with what to do', () => {
  const { findings, values } = parse('A=$(x)\nB=1\nif a; then :; fi\nC-D=1\nE=${X?}\n');
  expect(values).toEqual({ B: '1' });
  expect(findings.map(({ id, severity, location, action }) => ({ id, severity, location, action }))).toEqual([
    {
      id: 'ZWEL1002E',
      severity: 'error',
      location: { file: 'instance.env', line: 1, column: 3 },
      action: instanceEnvMessages.commandSubstitution.action,
    },
    {
      id: 'ZWEL1000E',
      severity: 'error',
      location: { file: 'instance.env', line: 3, column: 1 },
      action: instanceEnvMessages.notAnAssignment.action,
    },
    {
      id: 'ZWEL1001E',
      severity: 'error',
      location: { file: 'instance.env', line: 4, column: 1 },
      action: instanceEnvMessages.variableNameNotValid.action,
    },
    {
      id: 'ZWEL1008E',
      severity: 'error',
      location: { file: 'instance.env', line: 5, column: 3, key: 'E' },
      action: instanceEnvMessages.requiredVariableUnset.action,
    },
  ]);
});

test.each([
  ['if', 'This is not an assignment but the command if; write ${NAME:-default} or ${NAME:+value} for a condition.'],
  ['readonly A=1', 'This is not an assignment but the command readonly; write NAME=value without it.'],
  ['. ./other.env', 'This is not an assignment but the command .; put the variables of the other file into this one.'],
  [
    'source ./x',
    'This is not an assignment but the command source; put the variables of the other file into this one.',
  ],
  ['unset A', 'This is not an assignment but the command unset; write NAME= or remove the variable.'],
  [': ${A:=b}', 'This is not an assignment but the command :; write NAME=${NAME:-default}.'],
  [
    'case a in esac',
    'This is not an assignment but the command case; write ${NAME:-default} or ${NAME:+value} for a condition.',
  ],
  ['exit 1', 'This is not an assignment but the command exit.'],
  ['canary', 'This is not an assignment but a command.'],
])('a hint goes with %s', (text, message) => {
  expect(parse(text).findings[0]?.message).toBe(message);
});

test('no finding quotes a value', () => {
  const { findings } = parse(
    "A=CANARY CANARY\nB-C=CANARY\nD=$(CANARY)\nE=${X:?CANARY}\nF=${X/CANARY/}\nG=~CANARY\nH=`CANARY`\nI=CANARY|CANARY\nCANARY\nexport CANARY/x\nUID=CANARY\nJ='CANARY",
  );
  expect(findings.length).toBeGreaterThan(11);
  expect(JSON.stringify(findings)).not.toContain('CANARY');
});

test('a variable that was refused is not set, nor is what refers to it', () => {
  const { values, problems, refused: names } = parse('A=old\nA=$(x)\nB=$A\nC=${A:-c}\nD=${#A}\nE=e\nA=new\nF=$A');
  expect(values).toEqual({ E: 'e', A: 'new', F: 'new' });
  expect(problems).toEqual(['ZWEL1002E 2:3']);
  expect(names).toEqual(['B', 'C', 'D']);
});

test('what an earlier file refused is not known here', () => {
  expect(parse('B=$A C=1', { refused: ['A'], known: new Map([['A', 'a']]) })).toMatchObject({
    values: { C: '1' },
    problems: [],
  });
});

test('a reference to what is not set is empty, with a warning', () => {
  const { values, findings } = parse('A=1\nB=x$MISSING"${MISSING}"');
  expect(values).toEqual({ A: '1', B: 'x' });
  expect(findings.map(({ id, severity, message, location }) => ({ id, severity, message, location }))).toEqual(
    [4, 13].map((column) => ({
      id: 'ZWEL1013W',
      severity: 'warning',
      message: 'Variable MISSING is not set before this line and counts as empty.',
      location: { file: 'instance.env', line: 2, column, key: 'MISSING' },
    })),
  );
});

test('each variable knows where it was set last', () => {
  const { variables } = parseInstanceEnv('f.env', 'A=1\n  B=2; C=${D:=4}\nA=3\n');
  expect([...variables].map(([name, { location }]) => [name, location])).toEqual([
    ['A', { file: 'f.env', line: 3, column: 1, key: 'A' }],
    ['B', { file: 'f.env', line: 2, column: 3, key: 'B' }],
    ['D', { file: 'f.env', line: 2, column: 10, key: 'D' }],
    ['C', { file: 'f.env', line: 2, column: 8, key: 'C' }],
  ]);
});

test('carriage returns before newlines are ends of lines, with one warning', () => {
  const { values, problems } = parse('A=1\r\nB="x\r\ny"\r\nC=a\\\r\nb\r\n');
  expect(values).toEqual({ A: '1', B: 'x\ny', C: 'ab' });
  expect(problems).toEqual(['ZWEL1012W 1:4']);
});

test('a byte order mark is no part of the first name', () => {
  expect(parse('\ufeffA=1').values).toEqual({ A: '1' });
});

test('characters beyond ASCII are kept, and counted one by one', () => {
  expect(parse("A=zürich€😀\nB=${#A} C=${A#?} D=${A%?} E='ü'").values).toEqual({
    A: 'zürich€😀',
    B: '8',
    C: 'ürich€😀',
    D: 'zürich€',
    E: 'ü',
  });
});

test('values that double each other end with a finding', () => {
  const doubling = Array.from({ length: 60 }, () => 'A=$A$A').join('\n');
  const { values, problems } = parse(`A=12345678\nB=1\n${doubling}`);
  expect(values).toEqual({ B: '1' });
  expect(problems).toEqual(['ZWEL1006E 17:1']);
});

test('a value may be as long as a program can be given', () => {
  const longest = 'x'.repeat(envLimits.valueLength);
  expect(parse(`A=${longest}`)).toMatchObject({ values: { A: longest }, problems: [] });
  expect(parse(`A="${longest}y"`).findings).toMatchObject([
    { id: 'ZWEL1006E', message: `The value of A gets longer than ${envLimits.valueLength} characters.` },
  ]);
});

test('all values together have a limit', () => {
  const long = 'x'.repeat(100_000);
  const { problems } = parse(`A=${long}\n${Array.from({ length: 100 }, (_none, index) => `B${index}=$A`).join('\n')}`);
  expect(problems).toEqual(['ZWEL1007E 42:1']);
});

test('5,000 variables on 10,000 lines are read', () => {
  const lines = Array.from({ length: 5000 }, (_none, index) => `# comment\nV${index}=\${V${index - 1}:-0}`);
  const { values, problems } = parse(`V0=first\n${lines.slice(1).join('\n')}`);
  expect(problems).toEqual([]);
  expect(Object.keys(values)).toHaveLength(5000);
  expect(values['V4999']).toBe('first');
});

test('more variables than any instance has are refused', () => {
  const lines = Array.from({ length: envLimits.variables + 2 }, (_none, index) => `V${index}=`);
  const { problems, findings } = parse(lines.join('\n'));
  expect(problems).toEqual([`ZWEL1007E ${envLimits.variables + 1}:1`]);
  expect(findings[0]?.message).toContain(`${envLimits.variables} variables`);
});

test('a file that is longer than any other is refused', () => {
  expect(parse('#'.repeat(1024 * 1024)).problems).toEqual([]);
  const { problems, findings } = parse('#'.repeat(1024 * 1024 + 1));
  expect(problems).toEqual(['ZWEL1007E 1:1']);
  expect(findings[0]?.message).toContain('1048576 characters');
});

test('values of four million characters together are read, one more is refused', () => {
  const value = 'x'.repeat(1024);
  const full = `A=${value}\n${'B=$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A$A\n'.repeat(127)}`;
  const known = new Map([['C', 'x'.repeat(32 * 1024 - 1024)]]);
  expect(parse(`${full}D=$C`, { known }).problems).toEqual([]);
  const { problems, findings } = parse(`${full}D=x$C`, { known });
  expect(problems).toEqual(['ZWEL1007E 129:1']);
  expect(findings[0]?.message).toContain('4194304 characters in all values');
});

test.each(['HOSTNAME', 'HOSTTYPE', 'MACHTYPE', 'OSTYPE'])(
  '%s is set by shells at their start, and may be assigned',
  (name) => {
    expect(parse(`${name}=x`)).toMatchObject({ values: { [name]: 'x' }, problems: [] });
  },
);

test.each(['BASH_VERSION', 'BASH_SUBSHELL', 'ENV', 'DIRSTACK', 'UID', 'PWD', 'RANDOM'])(
  '%s may not be assigned',
  (name) => {
    expect(parse(`${name}=x`).values).toEqual({});
  },
);

test('a byte order mark is left out at the beginning only', () => {
  expect(parse('\ufeffA=1\nB=x\ufeffy').values).toEqual({ A: '1', B: 'x\ufeffy' });
  expect(parse('A=x\ufeffy').values).toEqual({ A: 'x\ufeffy' });
});

test('a file with nothing but problems ends after a hundred of them', () => {
  const { findings } = parse('x\n'.repeat(10_000));
  expect(findings).toHaveLength(101);
  expect(findings.at(-1)).toMatchObject({ id: 'ZWEL1015E', location: { line: 101 } });
});

test.each([
  ['nested expansions', `A=${'${A:-'.repeat(100_000)}`, 'ZWEL1017E 1:253'],
  ['open parentheses', `A=${'$('.repeat(200_000)}`, 'ZWEL1002E 1:3'],
  ['open conditions', 'if a; then\n'.repeat(20_000), 'ZWEL1000E 1:1'],
  ['a long command', `x ${"'a' ".repeat(100_000)}`, 'ZWEL1000E 1:1'],
  ['patterns with stars', `A=${'a'.repeat(20_000)}\nB=\${A%%${'*a'.repeat(20)}b}`, undefined],
])('%s do not hang', (_title, text, problem) => {
  const start = performance.now();
  const { problems } = parse(text);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(problems[0]).toBe(problem);
});
