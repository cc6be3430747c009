// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** First and last port, both included. */
export interface PortInterval {
  readonly first: number;
  readonly last: number;
}

/** What the system itself does with ports; empty where it does not tell. */
export interface SystemPorts {
  /** Never given to anybody who does not ask for them by number. */
  readonly reserved: readonly PortInterval[];
  /** Given to outgoing connections, so that one may be in use at any moment. */
  readonly ephemeral: readonly PortInterval[];
}

/** Reads them as Linux tells them, below `proc`; other systems reserve ports by means that a trial to listen finds out. */
export function readSystemPorts(proc = '/proc'): SystemPorts {
  const read = (name: string): string => readText(join(proc, 'sys/net/ipv4', name));
  return {
    reserved: parseReservedPorts(read('ip_local_reserved_ports')),
    ephemeral: parseLocalRange(read('ip_local_port_range')),
  };
}

/** A list such as `8080,9148-9150`; what is no port is left out. */
export function parseReservedPorts(text: string): PortInterval[] {
  return text.split(',').flatMap((part) => {
    const [, first, last = first] = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part) ?? [];
    return first === undefined ? [] : [{ first: Number(first), last: Number(last) }];
  });
}

/** First and last port with blanks between them. */
export function parseLocalRange(text: string): PortInterval[] {
  const [, first, last] = /^\s*(\d{1,5})\s+(\d{1,5})\s*$/.exec(text) ?? [];
  return first === undefined ? [] : [{ first: Number(first), last: Number(last) }];
}

/** Whether one of the intervals has the port. */
export function hasPort(intervals: readonly PortInterval[], port: number): boolean {
  return intervals.some(({ first, last }) => first <= port && port <= last);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
