// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { convertCertificate } from './certificate-variables.ts';
import { convertComponents, defaultExtensionDirectory } from './component-variables.ts';
import type { ConversionDraft } from './conversion-draft.ts';
import { convertDiscoveryList, type DiscoveryList } from './discovery-variables.ts';
import { convertInternalGateway, convertJwt } from './gateway-variables.ts';
import { convertExternalPort, convertHosts, instanceHost, type InstanceHost } from './host-variables.ts';
import {
  isVariableName,
  openInstance,
  type ConversionPurpose,
  type FoundVariable,
  type InstanceContext,
  type InstanceInput,
} from './instance-context.ts';
import { convertJob } from './job-variables.ts';
import { convertSetupCertificate } from './setup-variables.ts';
import { convertStorage } from './storage-variables.ts';
import { readValue } from './value-kinds.ts';
import { variableRules, type PlacedRule, type UnplacedRule, type VariableGroup } from './variable-rules.ts';
import { convertVerification } from './verify-variables.ts';

/** What one instance directory says, before it is known what others say. */
export interface InstanceConversion {
  readonly draft: ConversionDraft;
  /** The directory itself, for what no variable says. */
  readonly location: Location;
  /** The id that v1 was given. */
  readonly givenId?: FoundVariable;
  readonly host?: InstanceHost;
  readonly discoveryList?: DiscoveryList;
}

/** Applies the rule of each variable of one instance directory. */
export function convertInstance(input: InstanceInput, purpose: ConversionPurpose): InstanceConversion {
  const context = openInstance(input, purpose);
  const location = { file: input.directory };
  const done = new Set<VariableGroup>();
  let discoveryList: DiscoveryList | undefined;
  if (purpose === 'v3') convertDirectories(context, input);
  reportUnusable(context, input);
  for (const [name, rule] of variableRules) {
    if (rule.outcome !== 'group') applyRule(context, name, rule);
    else if (!done.has(rule.group)) {
      done.add(rule.group);
      if (rule.group === 'discovery') discoveryList = convertDiscoveryList(context);
      else groups[rule.group](context, input);
    }
  }
  convertUnknown(context, input);
  const host = instanceHost(context);
  const givenId = context.find('ZWELS_HA_INSTANCE_ID');
  return {
    draft: context.draft,
    location,
    ...(givenId && { givenId }),
    ...(host && { host }),
    ...(discoveryList && { discoveryList }),
  };
}

type GroupConverter = (context: InstanceContext, input: InstanceInput) => void;

const groups: Readonly<Record<Exclude<VariableGroup, 'discovery'>, GroupConverter>> = {
  certificate: convertCertificate,
  components: convertComponents,
  externalPort: convertExternalPort,
  haInstance: () => undefined,
  hosts: convertHosts,
  internalGateway: convertInternalGateway,
  job: convertJob,
  jwt: convertJwt,
  setupCertificate: convertSetupCertificate,
  storage: convertStorage,
  verify: convertVerification,
};

function applyRule({ draft, find }: InstanceContext, name: string, rule: PlacedRule | UnplacedRule): void {
  const found = find(name);
  if (!found) return;
  if ('kind' in rule) {
    const read = readValue(rule.kind, found.value);
    if ('must' in read) draft.ask(found.source, `the value must ${read.must}`);
    else for (const path of rule.to) draft.write(found.source, { path, value: read.value, why: rule.why });
  } else if (rule.outcome === 'dropped') draft.drop(found.source, rule.why);
  else draft.ask(found.source, rule.why);
}

/** v1 keeps logs and its workspace in the instance directory. */
function convertDirectories({ draft, find }: InstanceContext, { directory }: InstanceInput): void {
  const source = { key: 'INSTANCE_DIR', location: { file: directory } };
  const why = 'where v1 has it in the instance directory';
  const base = directory.replace(/\/+$/, '');
  draft.write(source, { path: ['zowe', 'logDirectory'], value: `${base}/logs`, why });
  draft.write(source, { path: ['zowe', 'workspaceDirectory'], value: `${base}/workspace`, why });
  if (find('ZWE_EXTENSION_DIR')) return;
  const byDefault = { why: "ZWE_EXTENSION_DIR is not set: v1's default" };
  draft.write(source, { path: ['zowe', 'extensionDirectory'], value: defaultExtensionDirectory, ...byDefault });
}

/** Variables without a value, and those that no configuration can hold. */
function reportUnusable(context: InstanceContext, input: InstanceInput): void {
  for (const [key, { value, location }] of [...input.variables, ...input.certificates]) {
    const source = { key, location };
    if (!isVariableName(key)) context.draft.ask(source, 'not the name of a variable');
    else if (value.includes('\0')) context.draft.ask(source, 'the value has a NUL character');
    else if (value.trim() === '' && !context.find(key) && key !== 'ZWE_CACHING_SERVICE_PERSISTENT') {
      context.draft.drop(source, 'it has no value, so the default counts');
    }
  }
}

function convertUnknown(context: InstanceContext, input: InstanceInput): void {
  for (const key of new Set([...input.variables.keys(), ...input.certificates.keys()])) {
    if (variableRules.has(key)) continue;
    const found = context.find(key);
    if (!found) continue;
    const why = 'not a variable of Zowe v1: handed to every component as before';
    context.draft.write(found.source, { path: ['zowe', 'environments', key], value: found.value, why });
  }
}
