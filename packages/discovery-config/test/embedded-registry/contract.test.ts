// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { startRegistry, type RunningRegistry } from '../embedded.ts';
import { registryContract } from '../registry-contract.ts';
import { createTestAuthority, type TestTls } from '../test-certificates.ts';

let registry: RunningRegistry;
let client: TestTls;

beforeAll(async () => {
  const authority = await createTestAuthority();
  client = await authority.issue('client');
  registry = await startRegistry(await authority.issue('registry'));
});
afterAll(() => registry.close());

describe('the registry contract, by the embedded registry', () => {
  registryContract(it, () => ({ baseUrl: registry.url, tls: client }));
});

describe('the registry contract, below /eureka/v2', () => {
  registryContract(it, () => ({ baseUrl: registry.url.replace('/eureka/', '/eureka/v2/'), tls: client }));
});
