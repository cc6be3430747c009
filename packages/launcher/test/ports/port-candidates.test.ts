// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portCandidates, type PortKnowledge } from '../../src/ports/port-candidates.ts';
import { hasPort, parseLocalRange, parseReservedPorts, readSystemPorts } from '../../src/ports/system-ports.ts';

interface Known {
  readonly privileged?: boolean;
  readonly own?: number;
  readonly ofOthers?: readonly number[];
  readonly taken?: readonly number[];
  readonly reserved?: string;
  readonly ephemeral?: string;
}

function candidates(first: number, last: number, known: Known = {}): number[] {
  const { privileged = false, own, ofOthers = [], taken = [], reserved = '', ephemeral = '' } = known;
  const knowledge: PortKnowledge = {
    own,
    ofOthers: new Set(ofOthers),
    taken: new Set(taken),
    system: { reserved: parseReservedPorts(reserved), ephemeral: parseLocalRange(ephemeral) },
  };
  const range = { kind: 'range', first, last, address: '10.0.0.1', ...(privileged && { privileged }) } as const;
  return [...portCandidates(range, knowledge)];
}

describe('the ports of a range', () => {
  it('are tried from the first to the last', () => {
    expect(candidates(20_000, 20_002)).toEqual([20_000, 20_001, 20_002]);
    expect(candidates(20_000, 20_000)).toEqual([20_000]);
  });

  it('begin with the one that the instance had last, if it is of the range', () => {
    expect(candidates(20_000, 20_002, { own: 20_002 })).toEqual([20_002, 20_000, 20_001]);
    expect(candidates(20_000, 20_001, { own: 20_002 })).toEqual([20_000, 20_001]);
  });

  it('end with those that other instances had last', () => {
    expect(candidates(20_000, 20_003, { own: 20_003, ofOthers: [20_000, 20_003] })).toEqual([
      20_003, 20_001, 20_002, 20_000,
    ]);
  });

  it('are none of those that instances have', () => {
    expect(candidates(20_000, 20_002, { own: 20_001, taken: [20_000, 20_001] })).toEqual([20_002]);
  });

  it('are none that the system reserves, even when the instance had one before', () => {
    expect(candidates(20_000, 20_004, { own: 20_001, reserved: '8080,20001-20002,20004' })).toEqual([20_000, 20_003]);
  });

  it('such that the system gives to connections come last among their like', () => {
    expect(candidates(32_766, 32_769, { ephemeral: '32768\t60999', ofOthers: [32_767] })).toEqual([
      32_766, 32_768, 32_769, 32_767,
    ]);
    const all = { ephemeral: '32768\t60999', ofOthers: [32_768, 32_766] };
    expect(candidates(32_766, 32_769, all)).toEqual([32_767, 32_769, 32_766, 32_768]);
  });

  it('are privileged only where that is allowed', () => {
    expect(candidates(1022, 1025)).toEqual([1024, 1025]);
    expect(candidates(1022, 1025, { privileged: true })).toEqual([1022, 1023, 1024, 1025]);
    expect(candidates(80, 90)).toEqual([]);
  });

  it('of the default are none that Linux gives to connections by default', () => {
    const [connections] = parseLocalRange('32768\t60999\n');
    expect(connections).toEqual({ first: 32_768, last: 60_999 });
    expect([20_000, 24_999].some((port) => hasPort([connections!], port))).toBe(false);
  });
});

describe('what the system says of ports', () => {
  it.each([
    ['', []],
    ['\n', []],
    ['8080\n', [{ first: 8080, last: 8080 }]],
    [
      '8080,9148-9150\n',
      [
        { first: 8080, last: 8080 },
        { first: 9148, last: 9150 },
      ],
    ],
    [' 1 , x, 2-, -3, 4-5-6, 123456', [{ first: 1, last: 1 }]],
  ])('%j is read as reserved ports', (text, intervals) => {
    expect(parseReservedPorts(text)).toEqual(intervals);
  });

  it.each([
    ['', []],
    ['1', []],
    ['1 2 3', []],
    ['32768\t60999\n', [{ first: 32_768, last: 60_999 }]],
  ])('%j is read as the ports of connections', (text, intervals) => {
    expect(parseLocalRange(text)).toEqual(intervals);
  });

  it('holds for both ends of an interval', () => {
    const intervals = [{ first: 5, last: 7 }];
    expect([4, 5, 6, 7, 8].map((port) => hasPort(intervals, port))).toEqual([false, true, true, true, false]);
    expect(hasPort([], 5)).toBe(false);
  });

  it('is read from /proc, and nothing where there is no such thing', () => {
    const proc = mkdtempSync(join(tmpdir(), 'zowe-ha-proc-'));
    expect(readSystemPorts(proc)).toEqual({ reserved: [], ephemeral: [] });
    const directory = join(proc, 'sys/net/ipv4');
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'ip_local_reserved_ports'), '20001\n');
    writeFileSync(join(directory, 'ip_local_port_range'), '30000\t31000\n');
    expect(readSystemPorts(proc)).toEqual({
      reserved: [{ first: 20_001, last: 20_001 }],
      ephemeral: [{ first: 30_000, last: 31_000 }],
    });
    rmSync(proc, { recursive: true });
  });
});
