// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { join } from 'node:path';

const listenState = '0A';

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

/** A listener on all addresses covers every one; IPv6 ones are not told apart further: they may cover IPv4, too. */
function coversAddress(hex: string, address: string): boolean {
  if (hex.length !== 8 || !isIPv4(address) || /^0+$/.test(hex)) return true;
  if (address === '0.0.0.0') return true;
  const bytes = address.split('.').map((part) => Number(part).toString(16).padStart(2, '0').toUpperCase());
  // The kernel prints the address as the machine word that it is; every system that Node and Linux share is little-endian or prints it so.
  return hex === bytes.toReversed().join('') || hex === bytes.join('');
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'latin1').split('\n').slice(1);
  } catch {
    return [];
  }
}
