// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readInternalCertificate, readOwnCertificate, type CertificateReference } from './certificate-environment.ts';
import { VariableInvalidError, VariableMissingError } from '../config-errors.ts';
import {
  configsVariable,
  parseFlag,
  parseInteger,
  readList,
  readVariable,
  requireVariable,
  splitList,
  type Environment,
  type IntegerLimits,
} from './environment-reader.ts';
import { isHaInstanceGiven, normalizeHaInstanceId } from '../resolve/ha-instance-id.ts';
import type { CertificateVerification } from './peer-verification.ts';

export type { CertificateReference } from './certificate-environment.ts';
export { peerVerification, type CertificateVerification } from './peer-verification.ts';

/** The configuration of a component instance, as it got it from a launcher: ours or Zowe's. */
export interface ServiceEnvironment {
  readonly component: string;
  /** For example `sample-app#1`. */
  readonly instance: string;
  readonly haInstanceId: string;
  readonly hostname: string;
  readonly port: number;
  /** An address, or the host name when no address is configured. */
  readonly listenAddress: string;
  /** What `listen` of a server of Node.js is given: address and port, or the socket that the launcher has handed over (`ha.sharedPort`). */
  readonly listen: ListenTarget;
  readonly discoveryServers: readonly string[];
  /** A directory that all LPARs share. */
  readonly sharedDirectory: string;
  readonly workspaceDirectory: string;
  /** What the component shows to those who connect to it. */
  readonly certificate: CertificateReference;
  /** What the component shows to other components. */
  readonly internalCertificate: CertificateReference;
  readonly verifyCertificates: CertificateVerification;
  /** A value of the component's own configuration; an empty one counts as not set. `ha.storage.mode` is ZWE_configs_ha_storage_mode. */
  text(path: string): string | undefined;
  integer(path: string, limits?: IntegerLimits): number | undefined;
  flag(path: string): boolean | undefined;
  list(path: string): string[];
}

/** Where a component instance accepts connections. */
export type ListenTarget = { readonly fd: number } | { readonly host: string; readonly port: number };

/** Reads the environment of a component. Throws an error that names the variable which is missing or not valid. */
export function readServiceEnvironment(env: Environment): ServiceEnvironment {
  const component = componentName(env);
  const workspaceDirectory = requireVariable(env, 'ZWE_zowe_workspaceDirectory', 'WORKSPACE_DIR');
  const hostname = readVariable(env, 'ZWE_haInstance_hostname') ?? 'localhost';
  const port = parseInteger('ZWE_configs_port', requireVariable(env, 'ZWE_configs_port'), { min: 1, max: 65535 });
  const host = listenAddress(env) ?? hostname;
  return {
    component,
    instance: readVariable(env, 'ZWE_HA_COMPONENT_INSTANCE') ?? `${component}#1`,
    haInstanceId: haInstanceId(env),
    hostname,
    port,
    listenAddress: host,
    listen: inheritedSocket(env) ?? { host, port },
    discoveryServers: splitList(env['ZWE_DISCOVERY_SERVICES_LIST'] ?? ''),
    sharedDirectory: readVariable(env, 'ZWE_HA_SHARED_DIRECTORY') ?? `${workspaceDirectory}/shared`,
    workspaceDirectory,
    certificate: readOwnCertificate(env),
    internalCertificate: readInternalCertificate(env),
    verifyCertificates: verification(env),
    ...configReaders(env),
  };
}

function configReaders(env: Environment): Pick<ServiceEnvironment, 'text' | 'integer' | 'flag' | 'list'> {
  return {
    text: (path) => readVariable(env, configsVariable(path)),
    integer(path, limits) {
      const name = configsVariable(path);
      const value = readVariable(env, name);
      return value === undefined ? undefined : parseInteger(name, value, limits);
    },
    flag(path) {
      const name = configsVariable(path);
      const value = readVariable(env, name);
      return value === undefined ? undefined : parseFlag(name, value);
    },
    list: (path) => readList(env, configsVariable(path)),
  };
}

function componentName(env: Environment): string {
  const name = readVariable(env, 'ZWE_CLI_PARAMETER_COMPONENT') ?? env['ZWE_HA_COMPONENT_INSTANCE']?.split('#')[0];
  if (!name) throw new VariableMissingError('ZWE_CLI_PARAMETER_COMPONENT');
  return name;
}

/** Zowe's own launcher can leave the placeholder in the parameter; its scripts then set the id beside it. */
function haInstanceId(env: Environment): string {
  const id = [env['ZWE_haInstance_id'], env['ZWE_CLI_PARAMETER_HA_INSTANCE']].find(isHaInstanceGiven);
  if (id === undefined) throw new VariableMissingError('ZWE_haInstance_id');
  return normalizeHaInstanceId(id);
}

function listenAddress(env: Environment): string | undefined {
  const key = 'zowe_network_server_listenAddresses';
  return readList(env, `ZWE_configs_${key}`)[0] ?? readList(env, `ZWE_${key}`)[0];
}

/** The launcher hands the socket of a shared port over as a descriptor. */
function inheritedSocket(env: Environment): { readonly fd: number } | undefined {
  const name = 'ZWE_HA_LISTEN_FD';
  const value = readVariable(env, name);
  return value === undefined ? undefined : { fd: parseInteger(name, value, { min: 3, max: 1023 }) };
}

function verification(env: Environment): CertificateVerification {
  const name = 'ZWE_zowe_verifyCertificates';
  const value = readVariable(env, name) ?? 'STRICT';
  if (value === 'STRICT' || value === 'NONSTRICT' || value === 'DISABLED') return value;
  throw new VariableInvalidError(name, 'STRICT, NONSTRICT or DISABLED');
}
