// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// given a real Netflix Eureka (two peers, client certificates required) instead of the embedded registry
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRealEureka, type RealEureka } from '../fixtures/real-eureka.ts';

interface Contract {
  registryContract(test: typeof it, target: () => { baseUrl: string; tls: RealEureka['tls'] }): void;
}

// By address: e2e imports nothing of the packages but what they built, and this suite of theirs, which needs nothing but Node.
const contractUrl = new URL('../../packages/discovery-config/test/registry-contract.ts', import.meta.url);
const { registryContract } = (await import(contractUrl.href)) as Contract;

let eureka: RealEureka;
beforeAll(async () => {
  const startedAt = performance.now();
  eureka = await startRealEureka(['127.0.0.2', '127.0.0.3']);
  console.info(`two Eureka servers ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
});
afterAll(() => eureka.close());

describe('the registry contract, by a real Eureka', () => {
  registryContract(it, () => ({ baseUrl: eureka.urls[0]!, tls: eureka.tls }));
});
