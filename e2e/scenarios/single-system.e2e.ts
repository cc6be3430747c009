// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FrontClient } from '../sysplex/front-client.ts';
import { Site, type RunningInstance } from '../sysplex/ha-instance.ts';
import { eventually, processesCarrying } from '../sysplex/processes.ts';

const front = 'https://localhost:7554/';

describe('a complete HA instance on one system', () => {
  let site: Site;
  let instance: RunningInstance;
  let browser: Browser;

  beforeAll(async () => {
    site = await Site.create({ example: 'single-system' });
    instance = await site.start('system1');
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
  });

  afterAll(async () => {
    await browser.close();
    await instance.interrupt();
    site.remove();
  });

  it('shows every component instance as up, with process, port and restarts', async () => {
    const { instances, highlyAvailable } = await instance.display();
    expect(instances.map(({ component, number, state }) => `${component}#${String(number)} ${state}`).sort()).toEqual([
      'caching-service#1 up',
      'caching-service#2 up',
      'discovery#1 up',
      'load-balancer#1 up',
      'sample-app#1 up',
      'sample-app#2 up',
    ]);
    expect(new Set(instances.map(({ port }) => port)).size).toBe(6);
    expect(instances.every(({ pid, restarts }) => (pid ?? 0) > 1 && restarts === 0)).toBe(true);
    expect(highlyAvailable).toBe(true);
  });

  it('writes plain lines when its output is no terminal: states, the URL of the front, the job log, how to stop', () => {
    expect(instance.output).toContain('https://localhost:7554/');
    expect(instance.output).toContain('zowe-launcher-system1.log');
    expect(instance.output).toMatch(/Ctrl-C/);
    expect(instance.output).toMatch(/sample-app#2\s.*up/);
    expect(instance.output).not.toMatch(/\u001b/);
  });

  it('keeps the page working and the counter going when an instance of the sample component is killed', async () => {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    await page.goto(front);
    const read = async () => ({
      counter: Number(await page.textContent('#counter')),
      instance: (await page.textContent('#instance')) ?? '',
    });
    const first = await read();
    expect(first.counter).toBeGreaterThanOrEqual(1);
    expect(first.instance).toMatch(/sample-app#[12]/);

    const { pid, restarts } = await instance.find('sample-app#1');
    const killed = await site.zoweHa(['kill', 'sample-app#1']);
    expect(killed.code).toBe(0);
    let last = first.counter;
    for (let click = 0; click < 20; click += 1) {
      await page.reload();
      const { counter } = await read();
      expect(counter).toBeGreaterThan(last);
      last = counter;
    }
    const replaced = await instance.reaches('sample-app#1', 'up');
    expect(replaced.pid).not.toBe(pid);
    expect(replaced.restarts).toBe(restarts + 1);
  });

  it('obeys start, stop and refresh of a second terminal', async () => {
    const stopped = await site.zoweHa(['stop', 'sample-app#2']);
    expect(stopped.code).toBe(0);
    await instance.reaches('sample-app#2', 'down');
    expect((await instance.find('sample-app#1')).state).toBe('up');
    const user = new FrontClient(front, site.externalAuthority);
    const answers = await Promise.all(Array.from({ length: 10 }, () => user.get('/sampleapp/ui/v1/')));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    await user.close();

    expect((await site.zoweHa(['start', 'sample-app#2'])).code).toBe(0);
    await instance.reaches('sample-app#2', 'up');
    expect((await site.zoweHa(['start', 'sample-app#2'])).code).toBe(1);
    expect((await site.zoweHa(['start', 'nobody'])).code).toBe(1);

    site.writeOverlay({ components: { 'sample-app': { ha: { instances: 3 } } } });
    const before = await instance.find('sample-app#1');
    const refreshed = await site.zoweHa(['refresh']);
    expect(refreshed.stdout).toContain('sample-app#3');
    await instance.reaches('sample-app#3', 'up');
    expect((await instance.find('sample-app#1')).pid).toBe(before.pid);

    site.writeOverlay({ components: { 'sample-app': { ha: { instances: 'three' } } } });
    const refused = await site.zoweHa(['refresh']);
    expect(refused.code).not.toBe(0);
    expect(refused.stdout + refused.stderr).toMatch(/ZWEL05\d\dE[\s\S]*overlay\.yaml/);
    expect((await instance.find('sample-app#3')).state).toBe('up');
    site.writeOverlay({});
  });

  it('says in the job log what happened, with the messages of the mission', () => {
    const log = instance.jobLog();
    expect(log).toMatch(/ZWEL0001I .*sample-app.*#1/);
    expect(log).toMatch(/ZWEL0004I .*sample-app#1.*signal 9 \(SIGKILL\)/);
    expect(log).toMatch(/ZWEL0005I .*sample-app#1.* 1 of 10/);
    expect(log).toMatch(/ZWEL04\d\dI .*sample-app#1.*recycled/i);
  });

  it('is gone entirely after Ctrl-C: no process, socket, lock, record or reservation', async () => {
    const other = await Site.create({
      example: 'single-system',
      overlay: { components: { discovery: { port: 17553 }, 'load-balancer': { port: 17554 } } },
    });
    const running = await other.start('system1');
    const started = performance.now();
    expect(await running.interrupt()).toBe(0);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(processesCarrying(other.directory)).toEqual([]);
    expect(existsSync(join(other.directory, 'system'))).toBe(false);
    const left = readdirSync(other.directory, { recursive: true, encoding: 'utf8' });
    expect(
      left.filter(
        (path) =>
          /lock|\.sock$|instances\/|\.tmp$|\.new$/.test(path) &&
          !path.startsWith('keystore') &&
          !path.startsWith('shared/vsam'),
      ),
    ).toEqual([]);
    other.remove();
  });

  it('is refused a second time for the same HA instance, naming who holds it', async () => {
    const second = site.launch('system1');
    expect(await second.end()).toBe(8);
    const { launcherPid } = await instance.display();
    expect(second.output).toContain(String(launcherPid));
    await eventually(
      async () => ((await instance.display()).state === 'up' ? true : undefined),
      'the first is untouched',
    );
  });
});
