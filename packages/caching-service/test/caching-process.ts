// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificates, type Certificates } from './caching-client.ts';

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** A directory with PEM files and what the processes share. */
export interface Site {
  readonly directory: string;
  readonly certificates: Certificates;
  /** The environment that a launcher gives; `configs` are ZWE_configs_*, as `storage.mode`. */
  environment(configs: Record<string, string | number>, variables?: Record<string, string>): Record<string, string>;
  remove(): void;
}

export async function makeSite(): Promise<Site> {
  const directory = mkdtempSync(join(tmpdir(), 'zowe-ha-caching-'));
  const certificates = await makeCertificates();
  const file = (name: string, content: string): string => {
    writeFileSync(join(directory, name), content, { mode: 0o600 });
    return join(directory, name);
  };
  const pem = {
    ZWE_zowe_certificate_pem_key: file('key.pem', certificates.service.key),
    ZWE_zowe_certificate_pem_certificate: file('certificate.pem', certificates.service.cert),
    ZWE_zowe_certificate_pem_certificateAuthorities_0: file('authority.pem', certificates.authority.cert),
  };
  return {
    directory,
    certificates,
    environment: (configs, variables = {}) => ({
      PATH: process.env['PATH'] ?? '',
      ...pem,
      ZWE_CLI_PARAMETER_COMPONENT: 'caching-service',
      ZWE_haInstance_id: 'lpar1',
      ZWE_haInstance_hostname: '127.0.0.1',
      ZWE_zowe_workspaceDirectory: join(directory, 'workspace'),
      ZWE_HA_SHARED_DIRECTORY: join(directory, 'shared'),
      ...Object.fromEntries(
        Object.entries(configs).map(([path, value]) => [`ZWE_configs_${path.replaceAll('.', '_')}`, String(value)]),
      ),
      ...variables,
    }),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** One caching service process. */
export interface CachingProcess {
  readonly child: ChildProcess;
  readonly lines: string[];
  /** Resolves with the first line that has the text; rejects when the process ends before. */
  line(text: string): Promise<string>;
  /** Resolves with the exit code, or the signal, once it ended. */
  readonly ended: Promise<number | string>;
}

export function startProcess(environment: Record<string, string>): CachingProcess {
  const child = spawn(process.execPath, [program], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let rest = '';
  const take = (data: Buffer): void => {
    const parts = (rest + data.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    child.emit('lines');
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => (code ?? signal) as number | string);
  const line = async (text: string): Promise<string> => {
    for (;;) {
      const found = lines.find((candidate) => candidate.includes(text));
      if (found !== undefined) return found;
      const over = await Promise.race([once(child, 'lines').then(() => false), ended.then(() => true)]);
      if (over && !lines.some((candidate) => candidate.includes(text))) {
        throw new Error(`It ended without saying '${text}':\n${lines.join('\n')}`);
      }
    }
  };
  return { child, lines, line, ended };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
