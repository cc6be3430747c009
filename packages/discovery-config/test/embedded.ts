// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  startEmbeddedRegistry,
  type EmbeddedRegistry,
  type EmbeddedRegistryOptions,
} from '../src/embedded-registry/index.ts';
import { createRecordingLogger, type RecordingLogger } from './recording-logger.ts';
import type { TestTls } from './test-certificates.ts';
import { freePort } from './test-servers.ts';

/** One embedded registry and what it said. */
export interface RunningRegistry extends EmbeddedRegistry {
  /** `https://127.0.0.x:port/eureka/` */
  readonly url: string;
  readonly log: RecordingLogger;
}

/** Starts one registry on a loopback address. */
export async function startRegistry(
  tls: TestTls,
  options: Partial<EmbeddedRegistryOptions> = {},
): Promise<RunningRegistry> {
  const log = createRecordingLogger();
  const address = options.address ?? '127.0.0.1';
  const registry = await startEmbeddedRegistry({ tls, address, port: 0, peers: [], logger: log.logger, ...options });
  return { ...registry, url: `https://${address}:${registry.port}/eureka/`, log };
}

/** Starts two registries that are each other's peers, on 127.0.0.2 and 127.0.0.3. */
export async function startPeers(tls: TestTls): Promise<[RunningRegistry, RunningRegistry]> {
  const [one, two] = ['127.0.0.2', '127.0.0.3'] as const;
  const ports = [await freePort(one), await freePort(two)] as const;
  const urls = [`https://${one}:${ports[0]}/eureka/`, `https://${two}:${ports[1]}/eureka/`] as const;
  return Promise.all([
    startRegistry(tls, { address: one, port: ports[0], peers: [urls[1]] }),
    startRegistry(tls, { address: two, port: ports[1], peers: [urls[0]] }),
  ]);
}
