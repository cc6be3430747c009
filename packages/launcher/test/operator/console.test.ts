// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInstallation, type Installation, type LauncherProcess } from '../installation.ts';

let installation: Installation;
beforeEach(() => {
  installation = createInstallation();
});
afterEach(() => installation.close());

/** The console of a launcher, as the socket that stands for it off z/OS. */
function openConsole(path: string): {
  enter(command: string): void;
  shows(pattern: RegExp): Promise<void>;
  lines(): string[];
} {
  const socket = connect(path);
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  socket.on('error', () => undefined);
  return {
    enter: (command) => void socket.write(`${command}\n`),
    shows: (pattern) => expect.poll(() => text, { timeout: 20_000 }).toMatch(pattern),
    lines: () => text.split('\n'),
  };
}

async function launchWithConsole(): Promise<[LauncherProcess, ReturnType<typeof openConsole>]> {
  const path = join(installation.directory, 'console');
  const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1'], { ZWE_HA_CONSOLE: path });
  await launcher.said(/ZWEL0450I /);
  return [launcher, openConsole(path)];
}

describe('the console of a running launcher', () => {
  it('answers MODIFY, folded to upper case, while a stop takes its time, and P ends everything', async () => {
    installation.site({ components: { stubborn: { enabled: true, ha: { stopGrace: 3 } } } });
    const [launcher, console] = await launchWithConsole();
    console.enter('F ZWE1SV,APPL=DISP');
    await console.shows(/ZWEL0010I HA instance lpar1 on 127\.0\.0\.8 is UP: 4 wanted, 4 running, 4 ready/);
    await console.shows(/ZWEL0011I web +2 wanted, 2 running, 2 ready/);
    console.enter('F ZWE1SV,APPL=STOP(stubborn)');
    await console.shows(/ZWEL0403I Stop of stubborn#1 accepted/);
    console.enter('F ZWE1SV,APPL=DISPLAY STUBBORN');
    await console.shows(/ZWEL0011I +stubborn#1 +stopping/);
    console.enter('F ZWE1SV,APPL=START(web)');
    await console.shows(/ZWEL0039E /);
    console.enter('F ZWE1SV,APPL=STOP(WEB#7)');
    await console.shows(/ZWEL0054W Component WEB#7 is not known\.\r?\n.*ZWEL1262I /);
    console.enter('F ZWE1SV,APPL=REBOOT');
    await console.shows(/ZWEL0042E /);
    expect(Math.max(...console.lines().map((line) => line.length))).toBeLessThanOrEqual(140);
    expect(launcher.stdout()).toContain('ZWEL0013I Operator command STOP(STUBBORN) received from the console.');
    console.enter('P ZWE1SV');
    expect(await launcher.exited).toBe(4);
    expect(launcher.stdout()).toContain('ZWEL0014I Stop of HA instance lpar1 was requested.');
    expect(launcher.stdout()).toContain('ZWEL0015I ');
  });
});
