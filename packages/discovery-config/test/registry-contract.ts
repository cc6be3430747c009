// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:https';
import type { SecureContextOptions } from 'node:tls';

/** How a test framework declares one test. */
export type DeclareTest = (title: string, run: () => Promise<void>) => void;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly contentType: string;
}

interface Raw {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly tls?: SecureContextOptions;
}

type Json = Record<string, unknown>;
type ListedInstance = Json & { instanceId: string; status: string; metadata: Json };

/**
 * What our clients and fronts rely on in Eureka's REST interface, whoever implements it. `target()` gives the base URL, which ends in
 * `/eureka/`, and TLS material that the server trusts; it is called when the tests run. Needs nothing but Node.
 */
export function registryContract(
  test: DeclareTest,
  target: () => { baseUrl: string; tls: SecureContextOptions },
): void {
  const send = (raw: Raw): Promise<Answer> => exchange(target(), raw);
  const json = { accept: 'application/json', 'content-type': 'application/json' };
  const post = (instance: Json, app = String(instance['app'])): Promise<Answer> =>
    send({ method: 'POST', path: `apps/${app}`, body: JSON.stringify({ instance }), headers: json });
  const get = (path: string): Promise<Answer> => send({ method: 'GET', path, headers: json });
  const status = async (raw: Raw): Promise<number> => (await send(raw)).status;
  const listed = async (app: string): Promise<ListedInstance[]> => {
    const answer = await get('apps');
    assert.equal(answer.status, 200);
    return instancesOf(JSON.parse(answer.text) as Json, app);
  };

  test('a registration answers 204 without a body and is listed at once, in upper case', async () => {
    const instance = newInstance();
    const answer = await post(instance);
    assert.deepEqual([answer.status, answer.text], [204, '']);
    const [found, ...others] = await listed(instance.app);
    assert.equal(others.length, 0);
    assert.equal(found?.['app'], instance.app.toUpperCase());
    for (const member of ['instanceId', 'hostName', 'ipAddr', 'vipAddress', 'status'] as const) {
      assert.equal(found[member], instance[member], member);
    }
    assert.deepEqual(found['securePort'], { $: 7555, '@enabled': 'true' });
    assert.deepEqual(found['port'], { $: 7555, '@enabled': 'false' });
    assert.equal(found.metadata['apiml.service.title'], 'Contract');
  });

  test('dirty and registration timestamps are kept and written', async () => {
    const instance = newInstance({ lastDirtyTimestamp: '1795402764312' });
    const before = Date.now();
    await post(instance);
    const [found] = await listed(instance.app);
    assert.equal(String(found?.['lastDirtyTimestamp']), '1795402764312');
    const { registrationTimestamp, durationInSecs, renewalIntervalInSecs } = found?.['leaseInfo'] as Json;
    assert.ok(Number(registrationTimestamp) >= before - 1000 && Number(registrationTimestamp) <= Date.now() + 1000);
    assert.deepEqual([durationInSecs, renewalIntervalInSecs], [90, 30]);
  });

  test('a heartbeat answers 200, an unknown instance 404', async () => {
    const instance = newInstance();
    await post(instance);
    assert.equal(await status({ method: 'PUT', path: pathOf(instance) }), 200);
    assert.equal(await status({ method: 'PUT', path: `apps/${instance.app}/nobody` }), 404);
    assert.equal(await status({ method: 'PUT', path: `apps/NOBODY/${instance.instanceId}` }), 404);
  });

  test('a heartbeat with a newer dirty timestamp answers 404, with an older one 200, from a replica 409 and the instance', async () => {
    const instance = newInstance({ lastDirtyTimestamp: '1000000' });
    await post(instance);
    const beat = (timestamp: number, headers = {}): Promise<Answer> => {
      const path = `${pathOf(instance)}?status=UP&lastDirtyTimestamp=${timestamp}`;
      return send({ method: 'PUT', path, headers: { ...json, ...headers } });
    };
    assert.equal((await beat(1_000_001)).status, 404);
    assert.equal((await beat(1_000_000)).status, 200);
    assert.equal((await beat(999_999)).status, 200);
    const conflict = await beat(999_999, { 'x-netflix-discovery-replication': 'true' });
    assert.equal(conflict.status, 409);
    assert.ok(conflict.text.includes(instance.instanceId));
  });

  test('a deregistration answers 200 and then 404, and is visible at once', async () => {
    const instance = newInstance();
    await post(instance);
    assert.equal(await status({ method: 'DELETE', path: pathOf(instance) }), 200);
    assert.deepEqual(await listed(instance.app), []);
    assert.equal(await status({ method: 'DELETE', path: pathOf(instance) }), 404);
    assert.equal((await get(`apps/${instance.app}`)).status, 404);
  });

  test('names of applications may be written in any case, instance ids not', async () => {
    const instance = newInstance();
    await post(instance, instance.app.toUpperCase());
    const mixed = instance.app[0]!.toUpperCase() + instance.app.slice(1);
    assert.equal((await get(`apps/${mixed}`)).status, 200);
    assert.equal(await status({ method: 'PUT', path: `apps/${mixed}/${instance.instanceId}` }), 200);
    const otherCase = instance.instanceId.toUpperCase();
    assert.equal(await status({ method: 'PUT', path: `apps/${mixed}/${otherCase}` }), 404);
  });

  test('registering again with a newer dirty timestamp replaces what is known', async () => {
    const instance = newInstance({ lastDirtyTimestamp: '1000' });
    await post(instance);
    assert.equal((await post({ ...instance, ipAddr: '10.0.0.2', lastDirtyTimestamp: '2000' })).status, 204);
    assert.deepEqual(
      (await listed(instance.app)).map((each) => each['ipAddr']),
      ['10.0.0.2'],
    );
  });

  test('registering with an older dirty timestamp answers 204 and changes nothing', async () => {
    const instance = newInstance({ lastDirtyTimestamp: '2000' });
    await post(instance);
    assert.equal((await post({ ...instance, ipAddr: '10.0.0.2', lastDirtyTimestamp: '1000' })).status, 204);
    assert.deepEqual(
      (await listed(instance.app)).map((each) => each['ipAddr']),
      ['127.0.0.1'],
    );
  });

  test('one application, one instance, and an instance by its id alone can be read', async () => {
    const instance = newInstance();
    await post(instance);
    const application = JSON.parse((await get(`apps/${instance.app}`)).text) as { application: Json };
    assert.equal(application.application['name'], instance.app.toUpperCase());
    for (const path of [pathOf(instance), `instances/${instance.instanceId}`]) {
      const answer = await get(path);
      assert.equal(answer.status, 200, path);
      const { instance: found } = JSON.parse(answer.text) as { instance: Json };
      assert.equal(found['instanceId'], instance.instanceId);
    }
    assert.equal((await get(`${pathOf(instance)}x`)).status, 404);
    assert.equal((await get('instances/nobody')).status, 404);
  });

  test('instances can be read by vip address and by secure vip address', async () => {
    const instance = newInstance();
    await post(instance);
    for (const path of [`vips/${instance.vipAddress}`, `svips/${instance.vipAddress}`]) {
      const answer = await get(path);
      assert.equal(answer.status, 200, path);
      assert.equal(instancesOf(JSON.parse(answer.text) as Json, instance.app).length, 1);
    }
    const nobody = await get(`vips/${instance.vipAddress}x`);
    assert.equal(nobody.status, 200);
    assert.deepEqual(instancesOf(JSON.parse(nobody.text) as Json, instance.app), []);
  });

  test('a status can be overridden and given back', async () => {
    const instance = newInstance();
    await post(instance);
    assert.equal(await status({ method: 'PUT', path: `${pathOf(instance)}/status?value=OUT_OF_SERVICE` }), 200);
    const [overridden] = await listed(instance.app);
    assert.deepEqual([overridden?.status, overridden?.['overriddenStatus']], ['OUT_OF_SERVICE', 'OUT_OF_SERVICE']);
    assert.equal(await status({ method: 'DELETE', path: `${pathOf(instance)}/status?value=UP` }), 200);
    assert.deepEqual(
      (await listed(instance.app)).map((each) => each.status),
      ['UP'],
    );
    assert.equal(await status({ method: 'PUT', path: `apps/${instance.app}/nobody/status?value=DOWN` }), 404);
    assert.equal(await status({ method: 'DELETE', path: `apps/${instance.app}/nobody/status` }), 404);
  });

  test('metadata can be added', async () => {
    const instance = newInstance();
    await post(instance);
    assert.equal(await status({ method: 'PUT', path: `${pathOf(instance)}/metadata?weight=7` }), 200);
    const answer = JSON.parse((await get(pathOf(instance))).text) as { instance: ListedInstance };
    assert.equal(answer.instance.metadata['weight'], '7');
    assert.equal(await status({ method: 'PUT', path: `apps/${instance.app}/nobody/metadata?weight=7` }), 404);
  });

  test('a delta lists what changed, with the kind of change and the hash', async () => {
    const instance = newInstance();
    await post(instance);
    await send({ method: 'DELETE', path: pathOf(instance) });
    const answer = await get('apps/delta');
    assert.equal(answer.status, 200);
    const delta = JSON.parse(answer.text) as { applications: Json };
    assert.match(String(delta.applications['apps__hashcode']), /^([A-Z_]+_\d+_)*$/);
    const changes = instancesOf(delta, instance.app).map((each) => each['actionType']);
    assert.equal(changes.at(-1), 'DELETED');
  });

  test('metadata without entries and ids with colons survive', async () => {
    const instance = newInstance({ metadata: {} });
    await post(instance);
    const [found] = await listed(instance.app);
    assert.equal(found?.instanceId, instance.instanceId);
    assert.deepEqual(
      Object.keys(found.metadata).filter((key) => key !== '@class'),
      [],
    );
  });

  for (const [missing, text] of [
    ['hostName', /hostname/i],
    ['ipAddr', /ip address/i],
    ['dataCenterInfo', /dataCenterInfo/i],
  ] as const) {
    test(`a registration without ${missing} answers 400 and says so`, async () => {
      const answer = await post(newInstance({ [missing]: undefined }));
      assert.equal(answer.status, 400);
      assert.match(answer.text, text);
    });
  }

  test('a registration under another application answers 400', async () => {
    const instance = newInstance();
    const answer = await post(instance, 'somebodyelse');
    assert.equal(answer.status, 400);
    assert.match(answer.text, /Mismatched appName/);
  });

  test('a body that is not JSON answers 400', async () => {
    for (const body of ['{', 'nonsense', '[1']) {
      assert.equal(await status({ method: 'POST', path: 'apps/broken', body, headers: json }), 400, body);
    }
  });

  test('JSON is answered to whoever asks for it, with and without a slash at the end', async () => {
    for (const path of ['apps', 'apps/']) {
      const answer = await get(path);
      assert.equal(answer.status, 200);
      assert.match(answer.contentType, /^application\/json/);
      assert.equal(typeof (JSON.parse(answer.text) as { applications: Json }).applications['apps__hashcode'], 'string');
    }
  });

  test('a batch of a peer is answered item by item', async () => {
    const [known, fresh] = [newInstance(), newInstance()];
    await post(known);
    const item = (instance: ReturnType<typeof newInstance>, action: string, more: Json = {}): Json => ({
      appName: instance.app.toUpperCase(),
      id: instance.instanceId,
      lastDirtyTimestamp: Number(instance.lastDirtyTimestamp),
      status: 'UP',
      action,
      ...more,
    });
    const replicationList = [
      item(known, 'Heartbeat'),
      item(fresh, 'Heartbeat'),
      item(fresh, 'Register', { instanceInfo: fresh }),
      item(known, 'Cancel'),
    ];
    const answer = await send({
      method: 'POST',
      path: 'peerreplication/batch/',
      body: JSON.stringify({ replicationList }),
      headers: { ...json, 'x-netflix-discovery-replication': 'true' },
    });
    assert.equal(answer.status, 200);
    const { responseList } = JSON.parse(answer.text) as { responseList: { statusCode: number }[] };
    assert.deepEqual(
      responseList.map((each) => each.statusCode),
      [200, 404, 200, 200],
    );
    assert.equal((await listed(fresh.app)).length, 1);
    assert.equal((await listed(known.app)).length, 0);
  });

  test('a caller without a client certificate gets nothing', async () => {
    const { ca } = target().tls;
    const refused = await send({ method: 'GET', path: 'apps', headers: json, tls: { ca } }).then(
      (answer) => answer.status === 403,
      (error: unknown) => /ECONNRESET|EPIPE|ERR_SSL/.test((error as NodeJS.ErrnoException).code ?? ''),
    );
    assert.equal(refused, true);
  });
}

interface ContractInstance extends Json {
  readonly instanceId: string;
  readonly app: string;
  readonly vipAddress: string;
  readonly lastDirtyTimestamp: string;
}

/** An application of its own for every test, so that they do not see each other. */
function newInstance(changes: Json = {}): ContractInstance {
  const app = `contract${randomUUID().slice(0, 8)}`;
  return {
    instanceId: `127.0.0.1:${app}:7555`,
    app,
    hostName: '127.0.0.1',
    ipAddr: '127.0.0.1',
    port: { $: 7555, '@enabled': false },
    securePort: { $: 7555, '@enabled': true },
    vipAddress: app,
    secureVipAddress: app,
    status: 'UP',
    dataCenterInfo: { '@class': 'com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo', name: 'MyOwn' },
    leaseInfo: { renewalIntervalInSecs: 30, durationInSecs: 90 },
    metadata: { 'apiml.service.title': 'Contract' },
    lastDirtyTimestamp: String(Date.now()),
    ...changes,
  };
}

function pathOf(instance: ContractInstance): string {
  return `apps/${instance.app}/${instance.instanceId}`;
}

function instancesOf(answer: Json, app: string): ListedInstance[] {
  const { application } = answer['applications'] as { application?: Json | Json[] };
  return [application ?? []]
    .flat()
    .filter((each) => String(each['name']).toLowerCase() === app.toLowerCase())
    .flatMap((each) => [each['instance']].flat() as ListedInstance[]);
}

function exchange(target: { baseUrl: string; tls: SecureContextOptions }, raw: Raw): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const agent = new Agent({ ...(raw.tls ?? target.tls) });
    const options = { method: raw.method, agent, timeout: 10_000, ...(raw.headers && { headers: raw.headers }) };
    const outgoing = request(target.baseUrl + raw.path, options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        agent.destroy();
        const contentType = incoming.headers['content-type'] ?? '';
        resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString(), contentType });
      });
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer')));
    outgoing.on('error', reject);
    outgoing.end(raw.body);
  });
}
