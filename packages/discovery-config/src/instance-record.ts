// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { InvalidInstanceError } from './errors.ts';
import { hostnameInUrl } from './peer-urls.ts';

/** A port as Eureka's JSON writes it. */
export interface InstancePort {
  readonly $: number;
  readonly '@enabled': boolean;
}

/** One instance as it is registered: what API ML expects of an HTTPS service. */
export interface InstanceRecord {
  readonly instanceId: string;
  readonly app: string;
  readonly hostName: string;
  readonly ipAddr: string;
  readonly port: InstancePort;
  readonly securePort: InstancePort;
  readonly vipAddress: string;
  readonly secureVipAddress: string;
  readonly homePageUrl: string;
  readonly statusPageUrl: string;
  readonly secureHealthCheckUrl: string;
  readonly dataCenterInfo: { readonly '@class': string; readonly name: 'MyOwn' };
  readonly metadata: Readonly<Record<string, string>>;
}

export interface InstanceRecordOptions {
  /** Registered in lower case; letters, digits and hyphens. */
  readonly serviceId: string;
  /** What other components connect to. */
  readonly hostname: string;
  readonly ipAddr: string;
  /** The HTTPS port. */
  readonly port: number;
  /** Values are written as text, which is all that Eureka knows. */
  readonly metadata?: Readonly<Record<string, string | number | boolean>>;
  /** Paths below `https://<hostname>:<port>`; default `/`, `/application/info` and `/application/health`. */
  readonly paths?: { readonly home?: string; readonly status?: string; readonly health?: string };
}

/** Describes an HTTPS component for Eureka; its id is `<hostname>:<serviceId>:<port>`. Throws InvalidInstanceError. */
export function createInstanceRecord(options: InstanceRecordOptions): InstanceRecord {
  checkOptions(options);
  const { hostname, ipAddr, port, paths = {} } = options;
  const serviceId = options.serviceId.toLowerCase();
  const origin = `https://${hostnameInUrl(hostname)}:${port}`;
  return {
    instanceId: `${hostname}:${serviceId}:${port}`,
    app: serviceId,
    hostName: hostname,
    ipAddr,
    // Zowe's own enabler writes the HTTPS port into both; API ML overlooks instances whose plain port is 0.
    port: { $: port, '@enabled': false },
    securePort: { $: port, '@enabled': true },
    vipAddress: serviceId,
    secureVipAddress: serviceId,
    homePageUrl: origin + (paths.home ?? '/'),
    statusPageUrl: origin + (paths.status ?? '/application/info'),
    secureHealthCheckUrl: origin + (paths.health ?? '/application/health'),
    dataCenterInfo: { '@class': 'com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo', name: 'MyOwn' },
    metadata: Object.fromEntries(Object.entries(options.metadata ?? {}).map(([key, value]) => [key, String(value)])),
  };
}

function checkOptions({ serviceId, hostname, ipAddr, port, paths = {} }: InstanceRecordOptions): void {
  if (!/^[a-z][a-z0-9-]{0,63}$/i.test(serviceId)) {
    throw new InvalidInstanceError(`service id '${serviceId}' is not 1 to 64 letters, digits or hyphens`);
  }
  if (!/^[\w.:-]+$/.test(hostname)) throw new InvalidInstanceError(`host name '${hostname}' is not one`);
  if (!/^[\w.:-]+$/.test(ipAddr)) throw new InvalidInstanceError(`IP address '${ipAddr}' is not one`);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new InvalidInstanceError(`port ${port} is not between 1 and 65535`);
  }
  for (const path of Object.values(paths)) {
    if (!path.startsWith('/')) throw new InvalidInstanceError(`path '${path}' does not begin with a slash`);
  }
}
