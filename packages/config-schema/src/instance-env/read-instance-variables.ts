// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { severityOf, ZoweError } from '@zowe-ha/messages';
import { FileMissingError } from '../config-errors.ts';
import { createFinding, type Finding } from '../finding.ts';
import { readText } from '../read/read-text-file.ts';
import { normalizeHaInstanceId } from '../resolve/ha-instance-id.ts';
import { instanceEnvMessages } from './messages.ts';
import { parseInstanceEnv } from './parse-instance-env.ts';
import type { InstanceVariable } from './shell-variables.ts';

/** The variables that an instance directory of Zowe v1 sets. */
export interface InstanceVariables {
  readonly directory: string;
  /** What counts of each variable: the local file over the shared one, and that of the HA instance over both. */
  readonly variables: ReadonlyMap<string, InstanceVariable>;
  /** The variables of zowe-certificates.env in KEYSTORE_DIRECTORY. */
  readonly certificates: ReadonlyMap<string, InstanceVariable>;
  /** What was read, as absolute paths, the weakest first. */
  readonly sources: readonly string[];
  /** Files that Zowe generated from the others; they are recognised, and not read. */
  readonly generated: readonly string[];
  readonly findings: readonly Finding[];
}

export interface InstanceVariablesOptions {
  /** Reads instance-<id>.env of this HA instance too, the strongest of all. */
  readonly haInstance?: string;
  /** Variables that references find beside those of the files, such as HOME. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Reads the instance.env files of a directory, and the certificates they name, without a shell. What cannot be read is a finding. */
export function readInstanceVariables(directory: string, options: InstanceVariablesOptions = {}): InstanceVariables {
  const home = resolve(directory);
  const layers = new EnvLayers(options.environment ?? {});
  const id = options.haInstance === undefined ? undefined : normalizeHaInstanceId(options.haInstance);
  const files = ['shared/instance.env', 'instance.env', ...(id === undefined ? [] : [`instance-${id}.env`])];
  const read = files.map((file) => layers.readIfPresent(join(home, file)));
  if (read.every((present) => !present)) layers.findings.push(missing(home));
  const certificates = readCertificates(home, layers);
  const generated = id === undefined ? [] : [join(home, '.env', `.instance-${id}.env`)];
  return {
    directory: home,
    variables: layers.variables,
    certificates: certificates.variables,
    sources: [...layers.sources, ...certificates.sources],
    generated: generated.filter((file) => existsSync(file)),
    findings: [...layers.findings, ...certificates.findings],
  };
}

/** Files that are read one after the other, each with the variables of those before it. */
class EnvLayers {
  readonly variables = new Map<string, InstanceVariable>();
  readonly sources: string[] = [];
  readonly findings: Finding[] = [];
  private readonly environment: ReadonlyMap<string, string>;
  private refused: ReadonlySet<string> = new Set();

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    const entries = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined);
    this.environment = new Map(entries);
  }

  /** All that references may find after the files so far. */
  get known(): Map<string, string> {
    return new Map([...this.environment, ...[...this.variables].map(([name, { value }]) => [name, value] as const)]);
  }

  /** Whether the file is there, readable or not. */
  readIfPresent(file: string): boolean {
    try {
      this.read(file);
    } catch (error) {
      if (error instanceof FileMissingError) return false;
      if (!(error instanceof ZoweError)) throw error;
      this.findings.push(asFinding(error, file));
    }
    return true;
  }

  private read(file: string): void {
    const { text, findings } = readText(file);
    const parsed = parseInstanceEnv(file, text, { known: this.known, refused: this.refused });
    this.sources.push(file);
    this.findings.push(...findings, ...parsed.findings);
    this.refused = parsed.refused;
    for (const name of parsed.refused) this.variables.delete(name);
    for (const [name, variable] of parsed.variables) this.variables.set(name, variable);
  }
}

function readCertificates(home: string, instance: EnvLayers): EnvLayers {
  const certificates = new EnvLayers(Object.fromEntries(instance.known));
  const keystore = instance.variables.get('KEYSTORE_DIRECTORY');
  if (!keystore?.value) return certificates;
  const file = resolve(home, keystore.value, 'zowe-certificates.env');
  if (certificates.readIfPresent(file)) return certificates;
  const { location } = keystore;
  certificates.findings.push(createFinding(instanceEnvMessages.certificatesMissing, [], { location }));
  return certificates;
}

function missing(home: string): Finding {
  return createFinding(instanceEnvMessages.instanceEnvMissing, [home], { location: { file: home } });
}

function asFinding(error: ZoweError, file: string): Finding {
  return {
    id: error.id,
    severity: severityOf(error.definition) === 'W' ? 'warning' : 'error',
    message: error.message.slice(error.id.length + 1),
    action: error.definition.action,
    location: error.location ?? { file },
  };
}
