// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/arguments.ts';
import { exitCodes } from '../../src/exit-code.ts';

const path = fileURLToPath(new URL('../../systemd/zowe@.service', import.meta.url));
const settings = new Map(
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z][A-Za-z]*=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);

describe('the unit for systemd', () => {
  it('waits for READY=1, has a watchdog and leaves component instances to the next launcher', () => {
    expect(Object.fromEntries(settings)).toMatchObject({
      Type: 'notify',
      NotifyAccess: 'main',
      TimeoutStartSec: 'infinity',
      KillMode: 'process',
      Restart: 'on-abnormal',
      WatchdogSec: '30',
      RuntimeDirectoryPreserve: 'yes',
    });
    expect(Number(settings.get('SuccessExitStatus'))).toBe(exitCodes.killed);
  });

  it('starts the launcher with arguments that it takes', () => {
    const [program, ...args] = settings.get('ExecStart')?.split(' ').slice(1) ?? [];
    expect(program).toBe('${ZOWE_RUNTIME}/components/launcher/bin/zowe-launcher.sh');
    const command = parseCommandLine(
      args.map((each) => each.replace('%i', 'lpar1')),
      { CONFIG: '/etc/zowe/zowe.yaml' },
    );
    expect(command).toMatchObject({ action: 'run' });
  });

  const analyze = spawnSync('systemd-analyze', ['--version']).status === 0;
  it.skipIf(!analyze)(
    `has no setting that systemd does not know${analyze ? '' : ' (skipped: no systemd-analyze)'}`,
    () => {
      const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', path], { encoding: 'utf8' });
      const about = (stdout + stderr)
        .split('\n')
        .filter((line) => /zowe@.*(?:Unknown|Invalid|Failed to parse)/i.test(line));
      expect(about).toEqual([]);
    },
  );
});
