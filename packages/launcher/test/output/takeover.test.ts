// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../engine.ts';
import { createInstallation, type Installation } from '../installation.ts';

let installation: Installation;

beforeEach(() => {
  installation = createInstallation();
});
afterEach(() => installation.close());

const counting = `#!/bin/sh
n=0
while :; do n=$((n + 1)); echo "line $n of $ZWE_configs_password"; sleep 0.01; done
`;

function install(): void {
  const directory = join(installation.extensions, 'counter');
  mkdirSync(join(directory, 'bin'), { recursive: true });
  writeFileSync(
    join(directory, 'manifest.yaml'),
    'name: counter\nid: org.zowe.ha.counter\ncommands:\n  start: bin/start.sh\n',
  );
  writeFileSync(join(directory, 'bin/start.sh'), counting, { mode: 0o755 });
  installation.site({
    components: {
      web: { enabled: false },
      worker: { enabled: false },
      counter: { enabled: true, password: 's3cret-canary' },
    },
  });
}

describe('S5: a launcher that is killed', () => {
  it('is taken over from without loss: every line that the component wrote is in the job log, secrets masked', async () => {
    install();
    const jobLog = join(installation.directory, 'job.log');
    const numbers = (): number[] =>
      [...readFileSync(jobLog, 'utf8').matchAll(/^counter#1 line (\d+) of /gm)].map(([, number]) => Number(number));
    const args = ['--config', installation.config, '--ha-instance', 'lpar1', '--job-log', jobLog];
    const first = installation.launch(args);
    await first.said(/ZWEL0450I/);
    await until(() => numbers().length > 20);
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const atDeath = Math.max(...numbers());
    const output = join(installation.directory, 'logs', 'counter#1.log');
    await until(() => readFileSync(output, 'utf8').includes(`line ${String(atDeath + 20)} of`));
    const second = installation.launch(args);
    await second.said(/ZWEL0450I/);
    await until(() => Math.max(...numbers()) > atDeath + 40);
    const seen = [...new Set(numbers())];
    expect(seen).toEqual(Array.from({ length: Math.max(...seen) }, (_, index) => index + 1));
    // What comes twice is at most what one turn took over just before the death.
    expect(numbers().length - seen.length).toBeLessThanOrEqual(20);
    // What the component writes into its own file is its own affair; the launcher does not spread it.
    expect(readFileSync(output, 'utf8')).toContain('of s3cret-canary');
    expect(readFileSync(jobLog, 'utf8')).not.toContain('s3cret-canary');
    expect(second.stdout()).toContain('of *****');
  });
});
