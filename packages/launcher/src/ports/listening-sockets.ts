// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { endianness } from 'node:os';
import { join } from 'node:path';

const listenState = '0A';
const mappedPrefix = endianness() === 'LE' ? '0000000000000000FFFF0000' : '00000000000000000000FFFF';

/** Inodes of the sockets that listen on the port of the address, as far as the system tells (proc(5), `/proc/net/tcp`). */
export function listeningInodes(proc: string, address: string, port: number): string[] {
  return ['net/tcp', 'net/tcp6'].flatMap((file) =>
    readLines(join(proc, file)).flatMap((line) => {
      // sl local_address rem_address st tx:rx tr:when retransmit uid timeout inode
      const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
      const [host = '', hexPort = ''] = local.split(':');
      const matches = state === listenState && Number.parseInt(hexPort, 16) === port && coversAddress(host, address);
      return matches && inode !== undefined ? [inode] : [];
    }),
  );
}

/** A listener on all addresses covers every one; one on all IPv6 addresses usually covers IPv4, too. */
function coversAddress(hex: string, address: string): boolean {
  if (/^0+$/.test(hex) || !isIPv4(address) || address === '0.0.0.0') return true;
  const wanted = hexOf(address);
  return hex === wanted || hex === `${mappedPrefix}${wanted}`;
}

/** The kernel prints an address as the machine words that it is made of. */
function hexOf(address: string): string {
  const bytes = address.split('.').map((part) => Number(part).toString(16).padStart(2, '0').toUpperCase());
  return (endianness() === 'LE' ? bytes.toReversed() : bytes).join('');
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'latin1').split('\n').slice(1);
  } catch {
    return [];
  }
}
