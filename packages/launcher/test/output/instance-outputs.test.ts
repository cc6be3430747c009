// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../engine.ts';
import { createManualClock } from '../manual-clock.ts';
import { createOutputBench, createToldChanges, openWriter, type OutputBench, type ToldChanges } from './outputs.ts';

let bench: OutputBench;
/** The system tells nothing by itself: what a SIGKILL leaves can be looked at. */
let changes: ToldChanges;

beforeEach(() => {
  bench = createOutputBench();
  changes = createToldChanges();
});
afterEach(() => bench.close());

describe('the output of a component instance', () => {
  it('reaches the job log as whole lines, after its label, as it is written', async () => {
    const output = bench.open().open('web#1');
    output.begin();
    const writer = openWriter(output.file);
    expect(output.file).toBe(join(bench.logs, 'web#1.log'));
    expect(statSync(output.file).mode & 0o777).toBe(0o640);
    writer.write('one\ntw');
    await until(() => bench.lines.length === 1);
    writer.write(Buffer.from('o €').subarray(0, 3));
    writer.write(Buffer.from('€').subarray(1));
    writer.write('\n');
    await until(() => bench.lines.length === 2);
    writer.close();
    expect(bench.lines).toEqual(['web#1 one', 'web#1 two €']);
  });

  it('is told to listeners line by line, until they end it', async () => {
    const output = bench.open().open('web#1');
    const heard: string[] = [];
    const end = output.onLine((line) => heard.push(line));
    output.begin();
    const writer = openWriter(output.file);
    writer.write('ZWEAM000I ready\n');
    await until(() => heard.length === 1);
    end();
    writer.write('more\n');
    await until(() => bench.lines.length === 2);
    writer.close();
    expect(heard).toEqual(['ZWEAM000I ready']);
  });

  it('of an earlier start is not told to listeners any more: it says nothing about the next', () => {
    const output = bench.open({ ...changes }).open('web#1');
    const heard: string[] = [];
    output.onLine((line) => heard.push(line));
    output.begin();
    writeFileSync(output.file, 'ZWEAM000I ready\n');
    const lastLines = output.ending();
    output.begin();
    expect(lastLines()).toEqual(['ZWEAM000I ready']);
    expect(heard).toEqual([]);
  });

  it('a start uses a new file; so many older ones are kept, without gaps', async () => {
    const output = bench.open({ settings: () => ({ sizeBytes: 1e9, keep: 2 }) }).open('web#1');
    for (const text of ['first', 'second', 'third', 'fourth']) {
      output.begin();
      const writer = openWriter(output.file);
      writer.write(`${text}\n`);
      writer.close();
    }
    await until(() => !existsSync(`${output.file}.old`));
    expect(readdirSync(bench.logs).sort()).toEqual(['web#1.log', 'web#1.log.1', 'web#1.log.2']);
    expect(['web#1.log', 'web#1.log.1', 'web#1.log.2'].map((name) => bench.text(name))).toEqual([
      'fourth\n',
      'third\n',
      'second\n',
    ]);
  });

  it('a file in which nothing was written is used again', () => {
    const output = bench.open().open('web#1');
    for (let time = 0; time < 3; time += 1) output.begin();
    expect(readdirSync(bench.logs)).toEqual(['web#1.log']);
  });

  it('keeps no older file when none is wanted', async () => {
    const output = bench.open({ settings: () => ({ sizeBytes: 1e9, keep: 0 }) }).open('web#1');
    output.begin();
    writeFileSync(output.file, 'old\n');
    output.begin();
    await until(() => !existsSync(`${output.file}.old`));
    expect(readdirSync(bench.logs)).toEqual(['web#1.log']);
    expect(bench.text('web#1.log')).toBe('');
  });

  it('of an earlier start is taken over completely before that of the next', async () => {
    const output = bench.open().open('web#1');
    output.begin();
    const first = openWriter(output.file);
    first.write('dying words\nwithout newline');
    first.close();
    output.begin();
    const second = openWriter(output.file);
    second.write('again\n');
    await until(() => bench.lines.includes('web#1 again'));
    second.close();
    expect(bench.lines).toEqual(['web#1 dying words', 'web#1 without newline', 'web#1 again']);
  });

  it('has its last 50 lines at hand, of the start that ended, although the next has begun', () => {
    const output = bench.open(changes).open('web#1');
    output.begin();
    const writer = openWriter(output.file);
    writer.write(Array.from({ length: 60 }, (_, index) => `line ${String(index + 1)}\n`).join(''));
    writer.close();
    const lastLines = output.ending();
    output.begin();
    writeFileSync(output.file, 'next\n');
    expect(lastLines()).toEqual(Array.from({ length: 50 }, (_, index) => `line ${String(index + 11)}`));
    expect(output.lastLines()).toEqual(['next']);
  });

  it('has its last lines once for each start: what fails without one of its own has none', () => {
    const output = bench.open(changes).open('web#1');
    output.begin();
    writeFileSync(output.file, 'dying\n');
    expect(output.ending()()).toEqual(['dying']);
    expect(output.ending()()).toEqual([]);
  });

  it('without a start has no last lines and no file', () => {
    const output = bench.open().open('web#1');
    expect(output.lastLines()).toEqual([]);
    expect(output.ending()()).toEqual([]);
    expect(existsSync(bench.logs)).toBe(false);
  });

  it('is taken over to its end when it is closed', () => {
    const outputs = bench.open();
    const output = outputs.open('web#1');
    output.begin();
    writeFileSync(output.file, 'a\nb');
    outputs.close();
    expect(bench.lines).toEqual(['web#1 a', 'web#1 b']);
  });

  it('of a file that somebody truncates goes on at its beginning', async () => {
    const output = bench.open().open('web#1');
    output.begin();
    const writer = openWriter(output.file);
    writer.write('before the truncation\n');
    await until(() => bench.lines.length === 1);
    truncateSync(output.file);
    await new Promise((resolve) => setTimeout(resolve, 1));
    writer.write('after\n');
    await until(() => bench.lines.length === 2);
    writer.close();
    expect(bench.lines).toEqual(['web#1 before the truncation', 'web#1 after']);
  });

  it('of names that would lead elsewhere stays in the log directory', () => {
    const output = bench.open().open('../../etc/x#1');
    output.begin();
    expect(readdirSync(bench.logs)).toEqual(['__.._etc_x#1.log']);
  });
});

describe('a launcher that takes over', () => {
  it('goes on where the dead one ended: no line is lost, none comes twice', () => {
    const clock = createManualClock();
    const dead = bench.open({ clock, ...changes }).open('web#1');
    dead.begin();
    const writer = openWriter(dead.file);
    writer.write('one\ntwo\nthr');
    changes.tell();
    clock.advance(1_000);
    writer.write('ee\nfour\n');
    const next = bench.open().open('web#1');
    next.resume();
    writer.write('five\n');
    writer.close();
    next.close();
    expect(bench.lines.slice(0, 5)).toEqual(['web#1 one', 'web#1 two', 'web#1 three', 'web#1 four', 'web#1 five']);
  });

  it('finds the file although it was renamed as older ones are', () => {
    const clock = createManualClock();
    const dead = bench.open({ clock, ...changes }).open('web#1');
    dead.begin();
    const writer = openWriter(dead.file);
    writer.write('one\n');
    changes.tell();
    clock.advance(1_000);
    renameSync(dead.file, `${dead.file}.1`);
    writeFileSync(dead.file, 'of somebody else\n');
    writer.write('two\n');
    const next = bench.open().open('web#1');
    next.resume();
    writer.close();
    expect(next.lastLines()).toEqual(['two']);
  });

  it.each(['', 'damaged', '12 34 /tmp/x\n', `${' '.repeat(16)} 1 "x"\n`, '99999999999999999999 1 "/etc/passwd"\n'])(
    'reads the file from its beginning when the position is damaged: %j',
    (damaged) => {
      const dead = bench.open(changes).open('web#1');
      dead.begin();
      writeFileSync(dead.file, 'one\ntwo\n');
      writeFileSync(join(bench.directory, 'positions', 'web#1'), damaged);
      const next = bench.open().open('web#1');
      next.resume();
      expect(next.lastLines()).toEqual(['one', 'two']);
    },
  );

  it('says so when the file is gone, and follows the next start', () => {
    const dead = bench.open(changes).open('web#1');
    dead.begin();
    rmSync(dead.file);
    const next = bench.open().open('web#1');
    next.resume();
    expect(bench.lines).toEqual([
      `ZWEL1247W The output of web#1 cannot be followed before its next start: ${dead.file} is not there any more`,
    ]);
    next.begin();
    writeFileSync(next.file, 'again\n');
    expect(next.lastLines()).toEqual(['again']);
  });

  it('leaves nothing behind when it ends in order', () => {
    const outputs = bench.open();
    outputs.open('web#1').begin();
    outputs.close();
    expect(existsSync(join(bench.directory, 'positions'))).toBe(false);
  });
});

describe('a component instance that floods its output', () => {
  const line = `${'x'.repeat(99)}\n`;
  const mebibyte = Buffer.from(line.repeat(10_486));

  it('costs one message that says how much was left out; its newest lines are in the job log', () => {
    const clock = createManualClock();
    const output = bench.open({ clock, ...changes }).open('web#1');
    output.begin();
    const writer = openWriter(output.file);
    for (let time = 0; time < 20; time += 1) writer.write(mebibyte);
    writer.write('the last line\n');
    const written = statSync(output.file).size;
    changes.tell();
    clock.advance(5_000);
    writer.close();
    const copied = bench.lines.filter((each) => each.startsWith('web#1 '));
    const copiedBytes = copied.reduce((sum, each) => sum + each.length - 'web#1 '.length + 1, 0);
    expect(copied.at(-1)).toBe('web#1 the last line');
    expect(copiedBytes).toBeLessThanOrEqual(1_100_000);
    expect(bench.lines.filter((each) => each.startsWith('ZWEL'))).toEqual([
      `ZWEL1240W web#1 writes more than the job log takes: ${String(written - copiedBytes)} bytes of its output were left out here. Its own file has them: ${output.file}`,
    ]);
  });

  it.each([
    ['does not end', 50],
    ['comes again and again', 2_000],
  ])('is told of every 10 s when it %s', (_, pauseMs) => {
    const clock = createManualClock();
    const output = bench.open({ clock, ...changes }).open('web#1');
    output.begin();
    for (let time = 0; time < 24_000; time += pauseMs) {
      truncateSync(output.file, statSync(output.file).size + 6_000_000);
      changes.tell();
      clock.advance(pauseMs);
    }
    const said = bench.lines.filter((each) => each.startsWith('ZWEL1240W'));
    expect(said.length).toBeGreaterThanOrEqual(2);
    expect(said.length).toBeLessThanOrEqual(3);
  });

  it('keeps nobody else waiting: each has a turn', () => {
    const clock = createManualClock();
    const outputs = bench.open({ clock, ...changes });
    const [loud, quiet] = [outputs.open('loud#1'), outputs.open('quiet#1')];
    for (const each of [loud, quiet]) each.begin();
    const writer = openWriter(loud.file);
    for (let time = 0; time < 3; time += 1) writer.write(mebibyte);
    writeFileSync(quiet.file, 'still heard\n');
    changes.tell();
    clock.advance(50);
    writer.close();
    expect(bench.lines).toContain('quiet#1 still heard');
    expect(bench.lines.length).toBeLessThan(1_500);
  });

  it('does not hide the line that a listener looks for, in what is left out', () => {
    const clock = createManualClock();
    const output = bench.open({ clock, ...changes }).open('web#1');
    const heard: string[] = [];
    output.onLine((each) => {
      if (each.includes('ZWEAM000I')) heard.push(each);
    }, 'ZWEAM000I');
    output.begin();
    const writer = openWriter(output.file);
    for (let time = 0; time < 3; time += 1) writer.write(mebibyte);
    writer.write('2026-11-23 10:11:12.123 ZWEAM000I ready\n');
    for (let time = 0; time < 3; time += 1) writer.write(mebibyte);
    changes.tell();
    clock.advance(1_000);
    writer.close();
    expect(heard).toEqual(['2026-11-23 10:11:12.123 ZWEAM000I ready']);
    expect(bench.lines.filter((each) => each.includes('ZWEAM000I'))).toEqual([]);
  });

  it('with one line that has no end is bounded as well', () => {
    const clock = createManualClock();
    const output = bench.open({ clock, ...changes }).open('web#1');
    output.begin();
    const writer = openWriter(output.file);
    const chunk = Buffer.alloc(1_000_000, 'y');
    for (let time = 0; time < 8; time += 1) writer.write(chunk);
    writer.write('\nnext\n');
    changes.tell();
    clock.advance(5_000);
    writer.close();
    const copied = bench.lines.filter((each) => each.startsWith('web#1 '));
    expect(copied).toEqual(['web#1 next']);
    expect(bench.lines.some((each) => each.includes('8000001 bytes of its output were left out'))).toBe(true);
  });
});

describe('a running file that has become large', () => {
  it('is copied and emptied while its writer goes on; older copies are kept', async () => {
    const output = bench.open({ settings: () => ({ sizeBytes: 10_000, keep: 2 }) }).open('web#1');
    output.begin();
    const writer = openWriter(output.file);
    for (const name of ['a', 'b', 'c']) {
      writer.write(`${name.repeat(99)}\n`.repeat(101));
      await until(() => statSync(output.file).size === 0);
    }
    writer.write('now\n');
    await until(() => bench.lines.includes('web#1 now'));
    writer.close();
    await until(() => !existsSync(`${output.file}.old`));
    expect(readdirSync(bench.logs).sort()).toEqual(['web#1.log', 'web#1.log.1', 'web#1.log.2']);
    expect(bench.text('web#1.log')).toBe('now\n');
    expect(bench.text('web#1.log.1')).toBe(`${'c'.repeat(99)}\n`.repeat(101));
    expect(bench.text('web#1.log.2')).toBe(`${'b'.repeat(99)}\n`.repeat(101));
    expect(bench.lines).toHaveLength(304);
  });

  it('that cannot be copied stays as it is, which is said once until it has grown as much again', async () => {
    const output = bench.open({ settings: () => ({ sizeBytes: 10_000, keep: 1 }) }).open('web#1');
    output.begin();
    mkdirSync(`${output.file}.new`);
    const writer = openWriter(output.file);
    writer.write(`${'a'.repeat(10_000)}\n`);
    await until(() => bench.lines.some((each) => each.startsWith('ZWEL1246W')));
    writer.write('more\n');
    await until(() => bench.lines.includes('web#1 more'));
    writer.close();
    expect(bench.lines.filter((each) => each.startsWith('ZWEL1246W'))).toHaveLength(1);
    expect(statSync(output.file).size).toBe(10_006);
  });
});

describe('a log directory that cannot be used while components run', () => {
  it('is made again by the next start after it was removed; running ones are heard on, and it is said once', async () => {
    const outputs = bench.open();
    const [one, two] = [outputs.open('one#1'), outputs.open('two#1')];
    for (const each of [one, two]) each.begin();
    const writers = [one, two].map((each) => openWriter(each.file));
    for (const writer of writers) writer.write('before\n');
    await until(() => bench.lines.length === 2);
    rmSync(bench.logs, { recursive: true });
    for (const writer of writers) writer.write('after\n');
    await until(() => bench.lines.includes('one#1 after') && bench.lines.includes('two#1 after'));
    await until(() => bench.lines.some((each) => each.startsWith('ZWEL1245W')));
    one.begin();
    writeFileSync(one.file, 'again\n');
    await until(() => bench.lines.includes('one#1 again'));
    for (const writer of writers) writer.close();
    expect(bench.lines.filter((each) => each.startsWith('ZWEL'))).toHaveLength(1);
    expect(bench.text('one#1.log')).toBe('again\n');
  });

  it('does not hold a start up: the file is elsewhere, said once, until it works again', () => {
    const outputs = bench.open();
    const [one, two] = [outputs.open('one#1'), outputs.open('two#1')];
    writeFileSync(bench.logs, 'a file where the directory was');
    for (const each of [one, two]) each.begin();
    expect([one.file, two.file]).toEqual(['one#1.log', 'two#1.log'].map((name) => join(bench.fallback, name)));
    writeFileSync(one.file, 'heard\n');
    expect(one.lastLines()).toEqual(['heard']);
    rmSync(bench.logs);
    one.begin();
    expect(one.file).toBe(join(bench.logs, 'one#1.log'));
    expect(bench.lines.filter((each) => each.startsWith('ZWEL'))).toEqual([
      `ZWEL1241W Output files of component instances cannot be made in ${bench.logs} (ENOTDIR). Until they can, a start uses ${join(bench.fallback, 'one#1.log')}.`,
      `ZWEL1242I Output files of component instances are made in ${bench.logs} again.`,
    ]);
  });

  it('and no other place either: the output is thrown away, the start goes on', () => {
    writeFileSync(bench.logs, '');
    writeFileSync(join(bench.directory, 'system'), '');
    const output = bench.open().open('one#1');
    output.begin();
    expect(output.file).toBe('/dev/null');
    expect(output.lastLines()).toEqual([]);
  });
});
