// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { createConsoleSelection, messageIdMatcher } from '../../src/output/console-selection.ts';

const select = createConsoleSelection({ sysMessages: ['ZWEAM000I', 'ZWES10*', 'ZWEL0021I'], always: ['ZWEL0450I'] });
const header = '2026-11-23 10:11:12.123 <ZWEAGW1:main:67109034> ZWESVUSR INFO ';

describe('the lines of a component that go to the console', () => {
  it.each([
    ['an id at the beginning', 'ZWEAM000I Gateway started', 'ZWEAM000I Gateway started'],
    ['an id after a time', '2026-11-23 10:11:12.123 ZWEAM000I up', 'ZWEAM000I up'],
    ['an id after a time in ISO 8601', '2026-11-23T10:11:12,123456Z ZWEAM000I up', 'ZWEAM000I up'],
    ['an id after a time in brackets, with an offset', '[2026-11-23 10:11:12+01:00] ZWEAM000I up', 'ZWEAM000I up'],
    [
      'an id after what Java components write',
      `${header} (o.z.a.Startup,Startup.java:42) ZWEAM000I up`,
      'ZWEAM000I up',
    ],
    ['brackets within brackets', `${header} ((Startup.java:42)) ZWEAM000I up`, 'ZWEAM000I up'],
    ['what Node components write', `${header}(_zsf.install,index.js:338) ZWES1013I ready`, 'ZWES1013I ready'],
    [
      'what the launcher of another instance would write',
      `${header}ZWEL0021I Zowe Launcher`,
      'ZWEL0021I Zowe Launcher',
    ],
    ['an id with a colon', 'ZWES1013I: ready', 'ZWES1013I: ready'],
    ['an id alone', 'ZWES1013I', 'ZWES1013I'],
    ['what looks like a format', 'ZWEAM000I %s%n%d \\n ${x}', 'ZWEAM000I %s%n%d \\n ${x}'],
  ])('%s', (_, line, text) => {
    expect(select.ofComponent(line)).toEqual({ text, important: false });
  });

  it.each([
    ['an id within the text', 'the message ZWEAM000I was not found'],
    ['an id within the text after a header', `${header}(x) waiting for ZWEAM000I`],
    ['a list of ids, as JSON of the configuration has it', '"sysMessages":["ZWEL0021I","ZWEAM000I"]'],
    ['a variable that lists them', 'ZWE_zowe_sysMessages=ZWEAM000I'],
    ['another id', 'ZWEAM001I something'],
    ['the beginning of an id', 'ZWEAM000 something'],
    ['more than an id', 'ZWEAM000IX something'],
    ['other letters', 'zweam000i something'],
    ['an id in quotes', '"ZWEAM000I" something'],
    ['a time alone', '2026-11-23 10:11:12.123'],
    ['nothing', ''],
    ['a message that only the launcher may force onto the console', 'ZWEL0450I HA instance lpar1 is UP'],
  ])('not: %s', (_, line) => {
    expect(select.ofComponent(line)).toBeUndefined();
  });

  it('have at most 126 characters, and no half of one', () => {
    const long = `ZWEAM000I ${'x'.repeat(200)}`;
    expect(select.ofComponent(long)?.text).toBe(long.slice(0, 126));
    const exact = `ZWEAM000I ${'x'.repeat(116)}`;
    expect(select.ofComponent(exact)?.text).toBe(exact);
    expect(select.ofComponent(`${exact.slice(0, 125)}👩`)?.text).toBe(exact.slice(0, 125));
  });

  it('are decided in no time for lines that were made to be slow', () => {
    const hostile = [
      `${header}${'('.repeat(50_000)}`,
      `<${'a'.repeat(50_000)}`,
      `${'9'.repeat(50_000)}-`,
      `${header}${'('.repeat(199)}${'x'.repeat(50_000)}`,
      `<a> ${'a '.repeat(50_000)}`,
    ];
    const begun = performance.now();
    for (const line of hostile) expect(select.ofComponent(line)).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(200);
  });
});

describe("the launcher's own lines that go to the console", () => {
  const own = '2026-11-23 10:11:12.123 <ZWELNCH:4711> ZWESVUSR ';

  it('are those of zowe.sysMessages, with the id as first token', () => {
    expect(select.ofLauncher(`${own}INFO ZWEL0021I Zowe Launcher 0.1.0 starting`)).toEqual({
      text: 'ZWEL0021I Zowe Launcher 0.1.0 starting',
      important: false,
    });
    expect(select.ofLauncher(`${own}INFO ZWEL0022I Zowe Launcher stopped`)).toBeUndefined();
  });

  it('are those that are always sent, as important ones', () => {
    const nothingAskedFor = createConsoleSelection({ sysMessages: [], always: ['ZWEL0451W'] });
    expect(nothingAskedFor.ofLauncher(`${own}WARN ZWEL0451W HA instance lpar1 is DEGRADED`)).toEqual({
      text: 'ZWEL0451W HA instance lpar1 is DEGRADED',
      important: true,
    });
    expect(nothingAskedFor.ofLauncher(`${own}DEBUG gateway#1: up, exited -> sweeping`)).toBeUndefined();
  });
});

describe('patterns of message ids', () => {
  it.each([
    ['*', 'ZWEL0001I', true],
    ['ZWEL*', 'ZWEL0001I', true],
    ['ZWEL*', 'ZWES0001I', false],
    ['*I', 'ZWEL0001I', true],
    ['*I', 'ZWEL0001E', false],
    ['ZWE?0001I', 'ZWEL0001I', true],
    ['ZWE?0001I', 'ZWEXX0001I', false],
    ['ZWE*00*E', 'ZWEL0012E', true],
    ['ZWE.*', 'ZWEL0012E', false],
    ['(ZWE|X)*', 'ZWEL0012E', false],
    ['ZWEL0001I ', 'ZWEL0001I', true],
    ['', 'ZWEL0001I', false],
  ])('%s of %s: %s', (pattern, id, matches) => {
    expect(messageIdMatcher([pattern])(id)).toBe(matches);
  });

  it('with many stars are decided in no time', () => {
    const begun = performance.now();
    expect(messageIdMatcher([`${'*'.repeat(5_000)}X`, '*Z'.repeat(200)])('ZWEL0001I')).toBe(false);
    expect(performance.now() - begun).toBeLessThan(200);
  });
});
