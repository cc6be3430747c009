// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { ConversionDraft } from './conversion-draft.ts';
import type { ConversionSource } from './conversion.ts';

/** A variable of an instance directory. */
export interface InstanceVariable {
  readonly value: string;
  readonly location: Location;
}

/** What was read from an instance directory; what readInstanceVariables returns fits. */
export interface InstanceInput {
  readonly directory: string;
  readonly variables: ReadonlyMap<string, InstanceVariable>;
  /** Those of zowe-certificates.env. */
  readonly certificates: ReadonlyMap<string, InstanceVariable>;
}

/** A variable that has a value. */
export interface FoundVariable {
  readonly name: string;
  /** Without white space around it, never empty. */
  readonly value: string;
  readonly source: ConversionSource;
}

/** What the variables are read for: a file for v3, or to run the v1 installation as it is. */
export type ConversionPurpose = 'v3' | 'running';

/** One instance directory that is being converted. */
export interface InstanceContext {
  readonly draft: ConversionDraft;
  readonly purpose: ConversionPurpose;
  /** The certificates are in a key ring, not in PKCS12 files. */
  readonly usesKeyRing: boolean;
  /** A variable with a value; what zowe-certificates.env has counts before instance.env, which v1 reads first. */
  readonly find: (name: string) => FoundVariable | undefined;
  /** Those of the names that have a value, in the order of the names. */
  readonly findAll: (...names: readonly string[]) => FoundVariable[];
}

/** Whether a configuration, and the environment of a program, can have such a variable. */
export function canBeHeld(name: string, value: string): boolean {
  return isVariableName(name) && !value.includes('\0');
}

/** Whether a shell could set a variable of this name, and a mapping can have such a key. */
export function isVariableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && name !== '__proto__';
}

/** Begins the conversion of one instance directory. */
export function openInstance(input: InstanceInput, purpose: ConversionPurpose): InstanceContext {
  const find = (name: string): FoundVariable | undefined => {
    const { value = '', location } = input.certificates.get(name) ?? input.variables.get(name) ?? {};
    const text = value.trim();
    if (text === '' || !location || !canBeHeld(name, text)) return undefined;
    return { name, value: text, source: { key: name, location } };
  };
  return {
    draft: new ConversionDraft(),
    purpose,
    usesKeyRing: isKeyRing(find),
    find,
    findAll: (...names) => names.map(find).filter((found) => found !== undefined),
  };
}

function isKeyRing(find: InstanceContext['find']): boolean {
  const store = find('KEYSTORE')?.value;
  if (store !== undefined) return store.startsWith('safkeyring');
  return ['KEYRING_NAME', 'KEYRING_OWNER', 'ZOWE_KEYRING'].some((name) => find(name) !== undefined);
}
