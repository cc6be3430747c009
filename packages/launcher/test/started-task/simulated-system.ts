// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSimulatedZos, type ZosServices } from '@zowe-ha/zos';

/** A simulated z/OS of one test, with procedures that stand for ZIS. */
export interface SimulatedSystem {
  readonly directory: string;
  readonly zos: ZosServices;
  /** Commands that reached the console, without displays. */
  commands(): string[];
  procedure(name: string, settings?: { server?: string; script?: string }): void;
  script(entries: readonly object[]): void;
  close(): Promise<void>;
}

/** Says its ready message, and ends on SIGTERM as a started task ends on P. */
const program = 'echo "ZWES0109I Core server ready"; trap "exit 0" TERM; while :; do sleep 0.02; done';

export function createSimulatedSystem(): SimulatedSystem {
  const directory = mkdtempSync(join(tmpdir(), 'zowe-ha-zos-'));
  mkdirSync(join(directory, 'proclib'));
  const zos = createSimulatedZos(directory);
  const commands = (): string[] => {
    try {
      const lines = readFileSync(join(directory, 'console.log'), 'utf8').trim().split('\n');
      return lines.filter((line) => !line.startsWith('D '));
    } catch {
      return [];
    }
  };
  return {
    directory,
    zos,
    commands,
    procedure(name, { server = 'ZWESIS_STD', script = program } = {}) {
      const enqueues = [{ major: 'ZWES', minor: 'IS.&NAME.', after: 'ZWES0109I' }];
      const content = { program: ['/bin/sh', '-c', script], enqueues, defaults: { NAME: server } };
      writeFileSync(join(directory, 'proclib', `${name}.json`), JSON.stringify(content));
    },
    script: (entries) => writeFileSync(join(directory, 'script.json'), JSON.stringify(entries)),
    async close() {
      for (const jobName of new Set(jobsOf(directory))) await zos.operatorCommand(`C ${jobName}`);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function jobsOf(directory: string): string[] {
  try {
    return readdirSync(join(directory, 'active')).flatMap((name) => name.split('.')[0] ?? []);
  } catch {
    return [];
  }
}
