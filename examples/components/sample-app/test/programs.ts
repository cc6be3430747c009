// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestCertificate } from './certificates.ts';

export interface Program {
  /** Everything it wrote so far. */
  output(): string;
  /** Resolves when the output matches; rejects when the program ends before. */
  says(pattern: RegExp): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Resolves with the exit code, or the signal that ended it. */
  ended(): Promise<number | NodeJS.Signals>;
  /** Ends it if it still runs. */
  kill(): Promise<void>;
}

/** Runs a built program of this repository, for example `packages/load-balancer/dist/main.js`. */
export function runProgram(path: string, environment: Record<string, string>): Program {
  const program = fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exit = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  const says = async (pattern: RegExp): Promise<void> => {
    const over = exit.then((code) => code);
    while (!pattern.test(output)) {
      const more = once(child.stdout, 'data').then(() => undefined);
      const code = await Promise.race([over, more]);
      if (code !== undefined && !pattern.test(output)) throw new Error(`ended with ${String(code)}: ${output}`);
    }
  };
  return {
    output: () => output,
    says,
    signal: (signal) => child.kill(signal),
    ended: () => exit,
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const closed = once(server, 'close');
  server.close();
  await closed;
  return port;
}

/** Writes a certificate as PEM files and returns the variables that name them: `ZWE_zowe` or `ZWE_configs`. */
export function writePem(directory: string, prefix: string, certificate: TestCertificate): Record<string, string> {
  const file = (part: 'key' | 'cert' | 'ca'): string => {
    const path = join(directory, `${prefix}.${part}.pem`);
    writeFileSync(path, certificate[part], { mode: 0o600 });
    return path;
  };
  return {
    [`${prefix}_certificate_pem_key`]: file('key'),
    [`${prefix}_certificate_pem_certificate`]: file('cert'),
    [`${prefix}_certificate_pem_certificateAuthorities_0`]: file('ca'),
  };
}
