// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConnectionOptions } from 'node:tls';
import type { RegistryInstance } from '@zowe-ha/discovery-config';
import { Pool } from 'undici';

/** How targets are connected to. */
export interface TargetConnection {
  /** The internal certificate and authority, and how strictly the target's certificate is checked. */
  readonly tls: ConnectionOptions;
  readonly connectTimeoutMs: number;
  readonly responseTimeoutMs: number;
}

const connectionsPerTarget = 128;
/** Under the 5 s after which Node servers close an idle connection, so that no request meets a closing one. */
const idleConnectionMs = 4000;

/** How long a response may pause once it has begun; events that come more rarely need a heartbeat. */
const silentBodyMs = 300_000;

/** One instance of a service: where it is, its connections, and how busy it is. */
export class Target {
  readonly instanceId: string;
  readonly serviceId: string;
  readonly hostName: string;
  readonly port: number;
  /** Host and port as in a Host header. */
  readonly host: string;
  registrationTimestamp: number;
  readonly connections: Pool;
  /** Requests and WebSockets in progress. */
  pending = 0;
  /** Why it gets no requests, if so. */
  outReason: string | undefined;

  constructor(instance: RegistryInstance, connection: TargetConnection) {
    this.instanceId = instance.instanceId;
    this.serviceId = instance.serviceId;
    this.hostName = instance.hostName;
    this.port = instance.port;
    const name = this.hostName.includes(':') ? `[${this.hostName}]` : this.hostName;
    this.host = `${name}:${String(this.port)}`;
    this.registrationTimestamp = instance.registrationTimestamp;
    const options: Pool.Options = {
      connections: connectionsPerTarget,
      connect: { ...connection.tls, timeout: connection.connectTimeoutMs } as NonNullable<Pool.Options['connect']>,
      headersTimeout: connection.responseTimeoutMs,
      bodyTimeout: silentBodyMs,
      keepAliveTimeout: idleConnectionMs,
    };
    this.connections = new Pool(`https://${this.host}`, options);
  }

  /** Whether the registry's entry still describes this target. */
  isAt(instance: RegistryInstance): boolean {
    return this.hostName === instance.hostName && this.port === instance.port;
  }
}
