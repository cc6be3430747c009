// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// DISPLAY of 200 component instances over the control socket: as data and as the text that an operator gets.
import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { figureOf, type Report, type Row } from './figures.ts';
import { allStarted, Fleet, says } from './fleet.ts';

const rounds = 100;
const requests: Record<string, string> = {
  'as data': '{"id":1,"request":"display"}',
  'as operator text, DISPLAY ALL': '{"id":1,"request":"modify","text":"DISPLAY ALL"}',
  'as operator text, DISPLAY ALL,DETAIL': '{"id":1,"request":"modify","text":"DISPLAY ALL,DETAIL"}',
};

/** A client that sends a line and takes the whole answer, which is one line. */
class LineClient {
  private readonly socket: Socket;
  private received = '';
  private answered: (line: string) => void = () => undefined;

  constructor(path: string) {
    this.socket = connect(path);
    this.socket.setEncoding('utf8').on('data', (text: string) => {
      this.received += text;
      if (!text.endsWith('\n')) return;
      const line = this.received;
      this.received = '';
      this.answered(line);
    });
  }

  /** The launcher speaks first. */
  hello(): Promise<string> {
    return new Promise((resolve) => (this.answered = resolve));
  }

  async ask(request: string): Promise<{ ms: number; line: string }> {
    const answer = this.hello();
    const started = performance.now();
    this.socket.write(`${request}\n`);
    const line = await answer;
    return { ms: performance.now() - started, line };
  }

  close(): void {
    this.socket.destroy();
  }
}

async function repeat(client: LineClient, request: string): Promise<{ times: number[]; line: string }> {
  const times: number[] = [];
  let last = '';
  for (let round = -5; round < rounds; round += 1) {
    const { ms, line } = await client.ask(request);
    if (round >= 0) times.push(ms);
    last = line;
  }
  return { times, line: last };
}

/** A server that answers every request with the same bytes. */
async function bareTimes(directory: string, answer: string): Promise<number[]> {
  const path = join(directory, 'bare.sock');
  const server = createServer((socket) => socket.on('data', () => socket.write(answer)));
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const client = new LineClient(path);
  const { times } = await repeat(client, 'any');
  client.close();
  await new Promise((resolve) => server.close(resolve));
  rmSync(path, { force: true });
  return times;
}

/** An answer that is an error, or lacks an instance, would be quick for the wrong reason. */
function requireComplete(line: string): void {
  const named = line.match(/beating/g)?.length ?? 0;
  if (!line.includes('"ok":true') || named < 200) throw new Error(`not an answer about all: ${line.slice(0, 500)}`);
}

/** One request after the other on one connection. */
export async function measureDisplay(): Promise<Report> {
  const fleet = await Fleet.create({ components: 10, instances: 20 });
  const instance = fleet.launch();
  await Promise.all([fleet.beats.take(fleet.count), says(instance, allStarted)]);
  const client = new LineClient(fleet.controlSocket);
  await client.hello();
  const rows: Row[] = [];
  for (const [what, request] of Object.entries(requests)) {
    const { times, line } = await repeat(client, request);
    requireComplete(line);
    const [figure, bare] = [figureOf(times), figureOf(await bareTimes(fleet.directory, line))];
    rows.push({ what, figure, unit: 'ms', limit: { text: '<= 100 ms, every one', held: figure.max <= 100 } });
    rows.push({ what: `bare, the same ${String(line.length)} characters`, figure: bare, unit: 'ms' });
  }
  client.close();
  await instance.interrupt();
  fleet.remove();
  return {
    name: 'DISPLAY of 200 instances over the control socket',
    command: 'npm run bench -- display-time',
    baseline: 'a bare server on a UNIX domain socket that answers with the same bytes',
    rows,
  };
}
