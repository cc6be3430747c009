// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// A FIFO on which the processes of a benchmark say that they have begun.
import { execFileSync } from 'node:child_process';
import { constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';

/** Tells by a FIFO that an instance has begun: its process id, at the time when the line arrives. */
export class Beats {
  readonly path: string;
  private readonly waiting: ((pid: number) => void)[] = [];
  private readonly early: number[] = [];
  private readonly socket: Socket;
  private rest = '';

  constructor(directory: string, name: string) {
    this.path = join(directory, name);
    execFileSync('mkfifo', [this.path]);
    const fd = openSync(this.path, constants.O_RDWR | constants.O_NONBLOCK);
    this.socket = new Socket({ fd, readable: true, writable: false });
    this.socket.on('data', (chunk: Buffer) => {
      const lines = (this.rest + chunk.toString()).split('\n');
      this.rest = lines.pop() ?? '';
      for (const line of lines.filter(Boolean)) this.arrived(Number(line));
    });
  }

  private arrived(pid: number): void {
    const next = this.waiting.shift();
    if (next) next(pid);
    else this.early.push(pid);
  }

  next(): Promise<number> {
    const early = this.early.shift();
    return early === undefined ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve(early);
  }

  /** The next `count` process ids, in the order of their lines. */
  async take(count: number): Promise<number[]> {
    const pids: number[] = [];
    while (pids.length < count) pids.push(await this.next());
    return pids;
  }

  close(): void {
    this.socket.destroy();
  }
}

/** What a component runs: its first instruction is to tell its process id. */
export const beatingScript = `#!/bin/sh
echo $$ > "$ZWE_configs_beats"
exec sleep 100000
`;
