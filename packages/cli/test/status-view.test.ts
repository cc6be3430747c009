// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import type { CommandContext, OutputStream } from '../src/command-context.ts';
import { createStatusView } from '../src/status-view.ts';
import { screenOf } from './screen.ts';
import { haInstanceStatus, instanceStatus, startedAt } from './statuses.ts';

const notes = { frontUrl: 'https://localhost:7554/', jobLog: '/logs/job.log', stop: 'Ctrl-C' };
const starting = haInstanceStatus(
  [instanceStatus('a#1', { state: 'starting', upSince: undefined }), instanceStatus('b#1')],
  { state: 'starting' },
);
const up = haInstanceStatus([instanceStatus('a#1'), instanceStatus('b#1')]);

function recorder(terminal: Partial<OutputStream> = {}) {
  let written = '';
  const stdout = { write: (text: string) => (written += text), ...terminal };
  return { stdout, text: () => written };
}

function contextOf(stdout: OutputStream, environment: Record<string, string> = {}): CommandContext {
  return {
    stdin: process.stdin,
    stdout,
    stderr: stdout,
    environment,
    systemName: 'host1',
    version: '0',
    onInterrupt: () => () => undefined,
  };
}

describe('on a terminal', () => {
  const terminal = { isTTY: true, columns: 100, rows: 30 };

  test('the table is redrawn in place, and notes stay above it', () => {
    const out = recorder(terminal);
    const view = createStatusView(contextOf(out.stdout, { NO_COLOR: '1' }));
    view.note('Starting');
    view.update(starting, notes);
    view.update(up, notes);
    view.note('Stopping');
    view.close();
    expect(screenOf(out.text())).toEqual([
      'Starting',
      'Stopping',
      'HA instance lpar1 on host1: UP (launcher process 100, since 2026-11-23 14:05:09)',
      '',
      'COMPONENT INSTANCE  STATE         PID   PORT  UP SINCE             RESTARTS  LAST EVENT',
      'a                   1 wanted, 1 running, 1 ready',
      'a#1                 up           4711      -  2026-11-23 14:05:11         0',
      'b                   1 wanted, 1 running, 1 ready',
      'b#1                 up           4711      -  2026-11-23 14:05:11         0',
      '',
      'Front:   https://localhost:7554/',
      'Job log: /logs/job.log',
      'Stop:    Ctrl-C',
      '',
    ]);
  });

  test('a table that gets shorter leaves nothing of the longer one', () => {
    const out = recorder(terminal);
    const view = createStatusView(contextOf(out.stdout));
    view.update(up, notes);
    view.update(haInstanceStatus([instanceStatus('a#1')]), {});
    expect(screenOf(out.text())).toHaveLength(6);
  });

  test('the cursor is hidden while the table is live, and back in the end', () => {
    const out = recorder(terminal);
    const view = createStatusView(contextOf(out.stdout));
    view.update(up, notes);
    view.close();
    view.close();
    expect(out.text().startsWith('\u001b[?25l')).toBe(true);
    expect(out.text().split('\u001b[?25h')).toHaveLength(2);
    expect(out.text().endsWith('\u001b[?25h')).toBe(true);
  });

  test('no line is as wide as the terminal, and one row is left free', () => {
    const out = recorder({ isTTY: true, columns: 40, rows: 10 });
    createStatusView(contextOf(out.stdout, { NO_COLOR: '1' })).update(
      haInstanceStatus(Array.from({ length: 20 }, (_, n) => instanceStatus(`c#${n + 1}`))),
      notes,
    );
    const screen = screenOf(out.text());
    expect(Math.max(...screen.map((line) => line.length))).toBe(39);
    expect(screen).toHaveLength(10);
  });

  test('states have colours unless NO_COLOR is set', () => {
    const [colored, plain] = [recorder(terminal), recorder(terminal)];
    createStatusView(contextOf(colored.stdout)).update(up, notes);
    createStatusView(contextOf(plain.stdout, { NO_COLOR: '1' })).update(up, notes);
    expect(colored.text()).toContain('\u001b[32mup');
    expect(plain.text()).not.toContain('\u001b[32m');
  });
});

describe('without a terminal', () => {
  test.each([
    ['a pipe', {}, {}],
    ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }],
  ])('%s gets one line per change, and notes once when everything is up', (_, terminal, environment) => {
    const out = recorder(terminal);
    const view = createStatusView(contextOf(out.stdout, environment), {
      clock: () => startedAt,
    });
    view.update(starting, notes);
    view.update(up, notes);
    view.update(up, notes);
    view.close();
    expect(out.text().split('\n')).toEqual([
      '2026-11-23 14:05:09 a#1 is starting (process 4711)',
      '2026-11-23 14:05:09 b#1 is up (process 4711)',
      '2026-11-23 14:05:09 HA instance lpar1 is starting',
      '2026-11-23 14:05:09 a#1 is up (process 4711)',
      '2026-11-23 14:05:09 HA instance lpar1 is up',
      'Front:   https://localhost:7554/',
      'Job log: /logs/job.log',
      'Stop:    Ctrl-C',
      '',
    ]);
  });

  test('with JSON there is one document per status and nothing else', () => {
    const out = recorder();
    const view = createStatusView(contextOf(out.stdout), { json: true });
    view.note('Starting');
    view.update(starting, notes);
    view.update(up, notes);
    view.close();
    const documents = out
      .text()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(documents.map(({ state, frontUrl, jobLog }) => [state, frontUrl, jobLog])).toEqual([
      ['starting', notes.frontUrl, notes.jobLog],
      ['up', notes.frontUrl, notes.jobLog],
    ]);
  });
});
