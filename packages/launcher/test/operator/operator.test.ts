// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createLogger } from '@zowe-ha/messages';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RefreshOutcome } from '../../src/control/request-handler.ts';
import type { OperatedSupervisor } from '../../src/operator/execute-operator-command.ts';
import { logLevelOf } from '../../src/operator/log-level.ts';
import { createOperator, describeCommand, type Operator } from '../../src/operator/operator.ts';
import { serveOperatorConsole } from '../../src/operator/serve-console.ts';
import type { CommandResult } from '../../src/supervision/operator-target.ts';
import { createRecordingSupervisor } from '../control/recording-supervisor.ts';
import { haInstanceStatus, instanceStatus } from './statuses.ts';

const status = haInstanceStatus([instanceStatus('gateway#1'), instanceStatus('gateway#2'), instanceStatus('zss#1')]);
let calls: string[];
let log: string[];
let supervisor: OperatedSupervisor;
let refresh: () => Promise<RefreshOutcome>;
let logger: ReturnType<typeof createLogger>;

beforeEach(() => {
  const recording = createRecordingSupervisor(() => status);
  calls = recording.calls;
  supervisor = recording.supervisor;
  refresh = recording.refresh;
  log = [];
  logger = createLogger({
    source: 'ZWELNCH',
    destination: { write: (line) => log.push(line.replace(/^.*? (?:INFO|WARN|ERROR|DEBUG) /, '').trimEnd()) },
  });
});

function operator(changes: Partial<OperatedSupervisor> = {}): Operator {
  const operated = { ...supervisor, ...changes };
  return createOperator({ supervisor: operated, refresh: () => refresh(), logLevel: logLevelOf(logger), logger });
}

const say = (text: string, changes?: Partial<OperatedSupervisor>) => operator(changes).submit(text, 'a test');

describe('an operator command', () => {
  it.each([
    ['START(GATEWAY)', 'start GATEWAY'],
    ['STOP gateway#2', 'stop gateway#2'],
    ['RESTART(a)', 'restart a'],
    ['HOLD(a)', 'hold a'],
    ['RELEASE(a)', 'release a'],
    ['RESET(a)', 'reset a'],
  ])('%s reaches the supervisor, and its answer the operator', async (text, call) => {
    const [verb, target] = call.split(' ');
    expect(await say(text)).toEqual({ accepted: true, lines: [`${verb} of ${target} accepted`] });
    expect(calls).toEqual([call]);
    expect(log).toEqual([`ZWEL0013I Operator command ${text} received from a test.`]);
  });

  it('that the supervisor refuses is answered with why', async () => {
    const startComponent = (): CommandResult => ({
      accepted: false,
      message: 'ZWEL0039E gateway#1 is already running.',
    });
    expect(await say('START(gateway)', { startComponent })).toEqual({
      accepted: false,
      lines: ['ZWEL0039E gateway#1 is already running.'],
    });
  });

  it.each(['start', 'stop', 'hold', 'release', 'reset', 'restart'])(
    '%s of an instance out of range is answered with the instances that there are',
    async (verb) => {
      const unknown = (): CommandResult => ({
        accepted: false,
        message: 'ZWEL0054W Component gateway#9 is not known.',
      });
      const changes = { [`${verb}Component`]: unknown };
      expect(await say(`${verb} gateway#9`, changes)).toEqual({
        accepted: false,
        lines: [
          'ZWEL0054W Component gateway#9 is not known.',
          'ZWEL1262I gateway has these component instances: gateway#1, gateway#2.',
        ],
      });
    },
  );

  it.each(['DISPLAY ghost', 'DISPLAY ghost#1', 'START ghost'])('%s is answered: not known', async (text) => {
    const target = text.split(' ')[1] ?? '';
    expect(await say(text)).toEqual({
      accepted: false,
      lines: [`ZWEL0054W Component ${target} is not known.`],
    });
  });

  it('DISPLAY of an instance out of range is answered with those that there are', async () => {
    expect((await say('DISP GATEWAY#3')).lines).toEqual([
      'ZWEL0054W Component GATEWAY#3 is not known.',
      'ZWEL1262I GATEWAY has these component instances: GATEWAY#1, GATEWAY#2.',
    ]);
  });

  it('DISPLAY shows everything, a component, or a component instance in any case', async () => {
    expect((await say('DISP')).lines).toHaveLength(1 + 2 + 3);
    expect((await say('DISPLAY GATEWAY')).lines.map((line) => line.slice(10, 21).trim())).toEqual([
      'gateway',
      'gateway#1',
      'gateway#2',
    ]);
    expect((await say('DISPLAY(ZSS#1)')).lines).toHaveLength(2);
    expect((await say('DISPLAY(zss),DETAIL')).lines).toHaveLength(3);
  });

  it('REFRESH is answered with what changed, or with everything that is wrong', async () => {
    expect(await say('REFRESH')).toEqual({ accepted: true, lines: ['refreshed'] });
    refresh = () =>
      Promise.resolve({ outcome: 'refused', error: { message: 'ZWEL0456E not refreshed', details: ['one', 'two'] } });
    expect(await say('REFRESH')).toEqual({ accepted: false, lines: ['ZWEL0456E not refreshed', 'one', 'two'] });
  });

  it('LOGLEVEL changes what is logged from the next line on', async () => {
    logger.debug('before');
    expect((await say('LOGLEVEL DEBUG')).lines).toEqual([
      'ZWEL1265I The launcher logs DEBUG and what is more severe from now on; it was INFO.',
    ]);
    logger.debug('after');
    expect((await say('LOGLEVEL')).lines).toEqual(['ZWEL1264I The launcher logs DEBUG and what is more severe.']);
    await say('LOGLEVEL(ERROR)');
    logger.warn('too much');
    logger.error('severe');
    expect(log.filter((line) => !line.startsWith('ZWEL'))).toEqual(['after', 'severe']);
  });

  it('HELP lists every command, each in one console line', async () => {
    const { lines } = await say('help');
    const names = lines.map((line) => /^ZWEL1266I ([A-Z]+)/.exec(line)?.[1]);
    expect(names).toEqual([
      ...['DISPLAY', 'START', 'STOP', 'RESTART', 'REFRESH', 'HOLD', 'RELEASE', 'RESET', 'LOGLEVEL', 'HELP'],
    ]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(126);
  });

  it('that fails for a reason that nobody foresaw is answered, too', async () => {
    const stopComponent = (): never => {
      throw new Error('broken');
    };
    expect(await say('STOP(a)', { stopComponent })).toEqual({
      accepted: false,
      lines: ['ZWEL1267E Operator command STOP(a) failed: broken'],
    });
    refresh = () => Promise.reject(new Error('gone'));
    expect((await say('REFRESH')).lines).toEqual(['ZWEL1267E Operator command REFRESH failed: gone']);
  });

  it('that is wrong is answered and logged, and reaches nobody', async () => {
    expect(await say('STOP')).toEqual({
      accepted: false,
      lines: ['ZWEL0041E Operator command STOP ignored: its value is missing.'],
    });
    expect(calls).toEqual([]);
    expect(log).toEqual(['ZWEL0041E Operator command STOP ignored: its value is missing. (from a test)']);
  });
});

describe('a rolling restart', () => {
  it('is answered at once, and again at its end', async () => {
    let finish: (result: CommandResult) => void = () => undefined;
    const restartComponent = () => new Promise<CommandResult>((resolve) => (finish = resolve));
    const answer = await say('RESTART(gateway),ROLL', { restartComponent });
    expect(answer).toMatchObject({
      accepted: true,
      lines: ['ZWEL1263I Rolling restart of gateway accepted; its end will be told.'],
    });
    finish({ accepted: false, message: 'ZWEL1201E gateway#1 did not become ready.' });
    expect(await answer.later).toEqual({ accepted: false, lines: ['ZWEL1201E gateway#1 did not become ready.'] });
  });

  it('that breaks is told, too', async () => {
    const restartComponent = () => Promise.reject<CommandResult>(new Error('broken'));
    const answer = await say('RESTART(gateway),ROLL', { restartComponent });
    expect(await answer.later).toEqual({
      accepted: false,
      lines: ['ZWEL1267E Operator command RESTART(gateway),ROLL failed: broken'],
    });
  });
});

describe('a command in words', () => {
  it.each([
    [{ verb: 'display', detail: false }, 'DISPLAY'],
    [{ verb: 'display', target: 'a', detail: true }, 'DISPLAY(a),DETAIL'],
    [{ verb: 'restart', target: 'a', roll: true }, 'RESTART(a),ROLL'],
    [{ verb: 'restart', target: 'a', roll: false }, 'RESTART(a)'],
    [{ verb: 'logLevel' }, 'LOGLEVEL'],
    [{ verb: 'logLevel', level: 'warn' }, 'LOGLEVEL(WARN)'],
    [{ verb: 'stop', target: 'a#2' }, 'STOP(a#2)'],
  ] as const)('%j is %s', (command, text) => {
    expect(describeCommand(command)).toBe(text);
  });
});

describe('the console', () => {
  function open(changes?: Partial<OperatedSupervisor>) {
    let command: (text: string, answer: (lines: readonly string[]) => void) => void = () => undefined;
    let stop: () => void = () => undefined;
    const stops: string[] = [];
    const end = serveOperatorConsole(
      { onCommand: (listener) => void (command = listener), onStop: (listener) => void (stop = listener) },
      { operator: operator(changes), logger, onStop: () => stops.push('P') },
    );
    const modify = (text: string): string[] => {
      const answered: string[] = [];
      command(text, (lines) => answered.push(...lines));
      return answered;
    };
    return { modify, stop: () => stop(), stops, end };
  }

  it('answers whoever issued a command, and the job log', async () => {
    const { modify } = open();
    const answered = modify('STOP(GATEWAY)');
    await expect.poll(() => answered).toEqual(['stop of GATEWAY accepted']);
    expect(log).toEqual([
      'ZWEL0012I The launcher accepts operator commands from the console.',
      'ZWEL0013I Operator command STOP(GATEWAY) received from the console.',
      'stop of GATEWAY accepted',
    ]);
  });

  it.each([
    ['START()', /^ZWEL0041E/],
    ['WHAT', /^ZWEL0042E/],
    ['x'.repeat(200), /^ZWEL1260E/],
    ['\u0000', /^ZWEL1261E/],
  ])('answers %j with what is wrong', async (text, message) => {
    const answered = open().modify(text);
    await expect.poll(() => answered.join('')).toMatch(message);
  });

  it('answers the next command while one takes its time', async () => {
    refresh = () => new Promise(() => undefined);
    const { modify } = open({ restartComponent: () => new Promise(() => undefined) });
    modify('REFRESH');
    const rolled = modify('RESTART(gateway),ROLL');
    const displayed = modify('DISP');
    await expect.poll(() => displayed.length).toBe(6);
    expect(rolled).toEqual(['ZWEL1263I Rolling restart of gateway accepted; its end will be told.']);
  });

  it('tells the end of a rolling restart to whoever asked for it', async () => {
    let finish: (result: CommandResult) => void = () => undefined;
    const { modify } = open({ restartComponent: () => new Promise((resolve) => (finish = resolve)) });
    const answered = modify('RESTART(gateway),ROLL');
    await expect.poll(() => answered.length).toBe(1);
    finish({ accepted: true, message: 'done' });
    await expect.poll(() => answered).toEqual([expect.stringMatching(/^ZWEL1263I/), 'done']);
  });

  it('never gets a line that is too long for it', async () => {
    const message = `ZWEL0402I ${'gateway#1, '.repeat(40)}end`;
    const answered = open({ startComponent: () => ({ accepted: true, message }) }).modify('START(gateway)');
    await expect.poll(() => answered.length).toBeGreaterThan(3);
    expect(Math.max(...answered.map((line) => line.length))).toBeLessThanOrEqual(126);
    expect(answered.map((line) => line.trim()).join(' ')).toBe(message);
  });

  it('says in the end that nobody listens any more', () => {
    open().end();
    expect(log.at(-1)).toBe('ZWEL0015I The launcher accepts no more operator commands from the console.');
  });

  it('stops the HA instance on STOP', () => {
    const { stop, stops } = open();
    stop();
    expect(stops).toEqual(['P']);
  });
});
