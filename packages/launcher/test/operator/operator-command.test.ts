// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { maxCommandBytes, parseOperatorCommand } from '../../src/operator/operator-command.ts';

const problemOf = (text: string): string => {
  const parsed = parseOperatorCommand(text);
  return 'problem' in parsed ? parsed.problem : `accepted: ${JSON.stringify(parsed)}`;
};

describe('the spellings of an operator command', () => {
  it.each([
    ['START(gateway)', { verb: 'start', target: 'gateway' }],
    ['START gateway', { verb: 'start', target: 'gateway' }],
    ['START,gateway', { verb: 'start', target: 'gateway' }],
    ['  start  ( GATEWAY#2 )  ', { verb: 'start', target: 'GATEWAY#2' }],
    ['Stop(caching-service#10)', { verb: 'stop', target: 'caching-service#10' }],
    ['STOP x;y', { verb: 'stop', target: 'x;y' }],
    ['HOLD(a)', { verb: 'hold', target: 'a' }],
    ['RELEASE a#9999', { verb: 'release', target: 'a#9999' }],
    ['RESET(ROLL)', { verb: 'reset', target: 'ROLL' }],
    ['RESTART(a)', { verb: 'restart', target: 'a', roll: false }],
    ['RESTART(a),ROLL', { verb: 'restart', target: 'a', roll: true }],
    ['restart a,roll', { verb: 'restart', target: 'a', roll: true }],
    ['RESTART(a) ROLL', { verb: 'restart', target: 'a', roll: true }],
    ['RESTART(roll)', { verb: 'restart', target: 'roll', roll: false }],
    ['REFRESH', { verb: 'refresh' }],
    ['help', { verb: 'help' }],
    ['LOGLEVEL', { verb: 'logLevel' }],
    ['LOGLEVEL DEBUG', { verb: 'logLevel', level: 'debug' }],
    ['loglevel(Info)', { verb: 'logLevel', level: 'info' }],
    ['LOGLEVEL,WARN', { verb: 'logLevel', level: 'warn' }],
    ['LOGLEVEL error', { verb: 'logLevel', level: 'error' }],
  ])('%s is understood', (text, command) => {
    expect(parseOperatorCommand(text)).toEqual(command);
  });

  it.each(['DISP', 'disp', 'DISPLAY', 'DISPXYZ', 'DISPLAY ALL', 'DISPLAY,ALL', 'Display(all)', 'DISP  '])(
    '%s displays everything, as whatever begins with DISP does in the shipped launcher',
    (text) => {
      expect(parseOperatorCommand(text)).toEqual({ verb: 'display', detail: false });
    },
  );

  it.each([
    ['DISPLAY,DETAIL', { verb: 'display', detail: true }],
    ['D', undefined],
    ['DISPLAY ALL,DETAIL', { verb: 'display', detail: true }],
    ['DISPLAY gateway', { verb: 'display', target: 'gateway', detail: false }],
    ['DISPLAY(GATEWAY#2),DETAIL', { verb: 'display', target: 'GATEWAY#2', detail: true }],
    ['DISPLAY(detail)', { verb: 'display', target: 'detail', detail: false }],
    ['DISPLAY gateway detail', { verb: 'display', target: 'gateway', detail: true }],
  ])('%s chooses what is displayed', (text, command) => {
    if (command) expect(parseOperatorCommand(text)).toEqual(command);
    else expect(problemOf(text)).toMatch(/^ZWEL0042E /);
  });
});

describe('an operator command that cannot be carried out', () => {
  it.each(['START', 'START()', 'START( )', 'STOP', 'HOLD', 'RELEASE', 'RESET', 'RESTART', 'RESTART,ROLL', 'RESTART()'])(
    '%s is answered: its value is missing',
    (text) => {
      const name = /^[A-Z]+/.exec(text)?.[0] ?? '';
      expect(problemOf(text)).toBe(`ZWEL0041E Operator command ${name} ignored: its value is missing.`);
    },
  );

  it.each([
    ['START(a) b', 'START', 'B is too much'],
    ['START a b', 'START', 'B is too much'],
    ['START(a)(b)', 'START', '(B) is too much'],
    ['START(a),DETAIL', 'START', 'DETAIL is too much'],
    ['STOP(a),ROLL', 'STOP', 'ROLL is too much'],
    ['RESTART(a),ROLL,ROLL', 'RESTART', 'ROLL is too much'],
    ['RESTART(a),FAST', 'RESTART', 'FAST is too much'],
    ['DISPLAY a,b', 'DISPLAY', 'B is too much'],
    ['DISPLAY,DETAIL,a', 'DISPLAY', 'A is too much'],
    ['REFRESH now', 'REFRESH', 'NOW is too much'],
    ['REFRESH()', 'REFRESH', '() is too much'],
    ['HELP(me)', 'HELP', '(me) is too much'],
    ['LOGLEVEL DEBUG INFO', 'LOGLEVEL', 'INFO is too much'],
  ])('%s is answered: %s, %s', (text, name, why) => {
    expect(problemOf(text)).toBe(`ZWEL0041E Operator command ${name} ignored: ${why}.`);
  });

  it.each(['a#0', 'a#', 'a#x', '#1', 'a#1#2', 'a#01', 'a#10000', 'a#-1', 'a#1.5', '(a', 'a)', 'x#2y'])(
    'START %s is answered: that is no component',
    (target) => {
      expect(problemOf(`START ${target}`)).toBe(
        `ZWEL0041E Operator command START ignored: ${target} is neither a component nor a component instance such as gateway#2.`,
      );
    },
  );

  it.each(['START(a b)', 'STOP(a,b)', 'DISPLAY(a b)', 'RESTART(a b),ROLL', 'HOLD(a#0)'])(
    '%s is answered: that is no component',
    (text) => {
      expect(problemOf(text)).toMatch(/^ZWEL0041E .* is neither a component nor a component instance/);
    },
  );

  it.each(['LOGLEVEL silent', 'LOGLEVEL(trace)', 'LOGLEVEL 1'])('%s is answered with the levels there are', (text) => {
    expect(problemOf(text)).toMatch(
      /^ZWEL0041E Operator command LOGLEVEL ignored: \w+ is none of DEBUG, INFO, WARN, ERROR\.$/,
    );
  });

  it('LOGLEVEL() is answered: its value is missing', () => {
    expect(problemOf('LOGLEVEL()')).toBe('ZWEL0041E Operator command LOGLEVEL ignored: its value is missing.');
  });

  it.each([
    ['STATUS', 'STATUS'],
    ['STARTED(a)', 'STARTED'],
    ['XDISP', 'XDISP'],
    ['constructor', 'constructor'],
    ['(gateway)', '(gateway)'],
    [',x', ',x'],
    ['', 'without text'],
    ['   ', 'without text'],
  ])('%j is answered: it is not known', (text, shown) => {
    expect(problemOf(text)).toBe(`ZWEL0042E Operator command ${shown} is not known; HELP lists all commands.`);
  });

  it('with more bytes than MODIFY can carry is answered with how many it has', () => {
    const longest = `START(${'é'.repeat((maxCommandBytes - 8) / 2)}x)`;
    expect(Buffer.byteLength(longest)).toBe(maxCommandBytes);
    expect(parseOperatorCommand(longest)).toMatchObject({ verb: 'start' });
    expect(problemOf(`${longest}x`)).toBe(
      'ZWEL1260E Operator command ignored: it has 129 bytes, at most 128 are possible.',
    );
    expect(problemOf('x'.repeat(1_000_000))).toMatch(/^ZWEL1260E .* 1000000 bytes/);
  });

  it.each([
    ['a control character', 'STOP(a\u0007)', 7],
    ['a line end', 'DISPLAY\nZWEL0009I', 8],
    ['a NUL', '\u0000DISP', 1],
    ['an escape sequence', 'DISP \u001b[2J', 6],
    ['a line separator', 'STOP\u2028a', 5],
    ['a paragraph separator', 'STOP\u2029a', 5],
    ['a change of the writing direction', 'STOP \u202ea', 6],
    ['half a character', 'STOP \ud800', 6],
  ])('with %s is answered with where that is, and not repeated', (_, text, position) => {
    expect(problemOf(text)).toBe(
      `ZWEL1261E Operator command ignored: character ${position} cannot be part of a command.`,
    );
  });

  it('has a percent sign that stays what it is', () => {
    expect(problemOf('%s%n')).toBe('ZWEL0042E Operator command %s%n is not known; HELP lists all commands.');
  });
});
