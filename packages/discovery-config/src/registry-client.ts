// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { incompleteHeader, openEurekaHttp, reasonOf, type EurekaHttp, type EurekaTls } from './eureka-http.ts';
import { parsePeerUrls } from './peer-urls.ts';
import { parseApplications, type RegistryInstance } from './registry-instance.ts';

/** What one reading of the registry came to; `unknown` never means "nobody is registered". */
export type ApplicationsOutcome =
  | {
      readonly outcome: 'found';
      readonly instances: RegistryInstance[];
      /** The server that answered. */
      readonly server: string;
      /** Set while a registry that restarted empty waits for its instances to register again: who is missing may be alive. */
      readonly isIncomplete?: true;
    }
  | { readonly outcome: 'unknown'; readonly reason: string };

export interface RegistryClient {
  /** Reads the whole registry from the first server that answers, beginning with the one that answered last. Never rejects. */
  applications(): Promise<ApplicationsOutcome>;
  /** Ends all connections; idempotent. */
  close(): void;
}

export interface RegistryClientOptions {
  readonly servers: readonly string[];
  readonly tls: EurekaTls;
  /** For one server's whole answer; default 2000. */
  readonly timeoutMs?: number;
}

/** Reads the registry through Eureka's REST interface. Throws when a server's URL is bad. */
export function createRegistryClient(options: RegistryClientOptions): RegistryClient {
  let servers = [...parsePeerUrls(options.servers).servers];
  const http = openEurekaHttp({ tls: options.tls, timeoutMs: options.timeoutMs ?? 2000 });
  return {
    applications: async () => {
      const failures: string[] = [];
      for (const server of [...servers]) {
        const reading = await readFrom(http, server);
        if (reading.outcome === 'found') {
          servers = [server, ...servers.filter((other) => other !== server)];
          return reading;
        }
        failures.push(`${server}: ${reading.reason}`);
      }
      return { outcome: 'unknown', reason: failures.join('; ') };
    },
    close: () => http.close(),
  };
}

async function readFrom(http: EurekaHttp, server: string): Promise<ApplicationsOutcome> {
  try {
    const answer = await http.send({ method: 'GET', url: `${server}apps` });
    if (answer.status !== 200) return { outcome: 'unknown', reason: `status ${answer.status}` };
    const isIncomplete = answer.headers[incompleteHeader] === 'true';
    return {
      outcome: 'found',
      instances: parseApplications(answer.text),
      server,
      ...(isIncomplete && { isIncomplete }),
    };
  } catch (error) {
    return { outcome: 'unknown', reason: reasonOf(error) };
  }
}
