// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Agent, request } from 'undici';

/** What the sample component's counter answers. */
export interface CounterAnswer {
  readonly instance: string;
  readonly haInstance: string;
  readonly counter: number;
}

/** A user of the front: trusts the external authority, keeps the session cookie, sends one request after the other. */
export class FrontClient {
  private readonly agent: Agent;
  private readonly url: string;
  private cookie: string | undefined;

  constructor(url: string, ca: string, agent?: Agent) {
    this.url = url;
    this.agent = agent ?? new Agent({ connect: { ca }, connections: 4, headersTimeout: 15_000 });
  }

  /** GET of a path; keeps the cookie that comes back. */
  async get(
    path: string,
  ): Promise<{ status: number; body: string; headers: Record<string, string | string[] | undefined> }> {
    const answer = await request(new URL(path, this.url), {
      dispatcher: this.agent,
      headers: this.cookie === undefined ? {} : { cookie: this.cookie },
    });
    const cookie = [answer.headers['set-cookie'] ?? []].flat()[0];
    if (cookie !== undefined) this.cookie = cookie.split(';')[0];
    return { status: answer.statusCode, body: await answer.body.text(), headers: answer.headers };
  }

  /** Counts once in this user's session; throws unless the answer is 200. */
  async count(): Promise<CounterAnswer> {
    const { status, body } = await this.get('/sampleapp/api/v1/counter');
    if (status !== 200) throw new Error(`HTTP ${String(status)}: ${body}`);
    return JSON.parse(body) as CounterAnswer;
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }
}
