// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import {
  InvalidRecordSizesError,
  InvalidSizeError,
  MissingDataSetNameError,
  UnknownDurabilityError,
  UnknownEvictionStrategyError,
  UnknownIdentityModeError,
} from './caching-errors.ts';
import { parseDataSetName } from './data-set-name.ts';
import { evictionStrategies, type EvictionOptions } from './eviction.ts';
import { readFingerprints } from './gateway-certificates.ts';
import { identityModes, type IdentityOptions } from './plugins/identity.ts';
import { parseStorageMode, type StorageOptions } from './storages/index.ts';
import type { VsamOptions } from './storages/vsam.ts';

/** The caching service's own configuration, checked. */
export interface CachingConfiguration {
  readonly storage: StorageOptions;
  readonly eviction: EvictionOptions;
  readonly identity: IdentityOptions;
}

/** The part of a component's environment that is read here. */
export interface Settings {
  readonly sharedDirectory: string;
  readonly verifyCertificates: 'STRICT' | 'NONSTRICT' | 'DISABLED';
  text(path: string): string | undefined;
  list(path: string): string[];
}

const durabilities = ['process', 'full'] as const;
const defaultSize = 10_000;
const defaultKeyLength = 64;
const defaultRecordLength = 32_760;

/** Reads the configuration from the component's environment; throws a ZoweError that names key, value and what is allowed. */
export function readConfiguration(settings: Settings): CachingConfiguration {
  const mode = parseStorageMode(storageText(settings, 'mode') ?? 'inMemory');
  return {
    storage: { mode, vsam: mode === 'VSAM' ? readVsam(settings) : undefined },
    eviction: readEviction(settings),
    identity: readIdentity(settings),
  };
}

// Ours stands above Zowe's own key, which may name a storage that only the Java service has.
function storageText(settings: Settings, name: string): string | undefined {
  return settings.text(`ha.storage.${name}`) ?? settings.text(`storage.${name}`);
}

function readEviction(settings: Settings): EvictionOptions {
  const sizeText = storageText(settings, 'size') ?? String(defaultSize);
  const size = wholeNumber(sizeText);
  if (size === undefined || size < 1) throw new InvalidSizeError(sizeText);
  const strategyText = storageText(settings, 'evictionStrategy') ?? 'reject';
  const strategy = evictionStrategies.find((name) => name === strategyText);
  if (!strategy) throw new UnknownEvictionStrategyError(strategyText, evictionStrategies);
  return { strategy, size };
}

function readIdentity(settings: Settings): IdentityOptions {
  const text = settings.text('ha.identity') ?? 'tls-peer';
  const mode = identityModes.find((name) => name === text);
  if (!mode) throw new UnknownIdentityModeError(text, identityModes);
  return {
    mode,
    gatewayFingerprints: mode === 'dn-header' ? readFingerprints(settings.list('ha.gatewayCertificates')) : new Set(),
    verifyCertificates: settings.verifyCertificates !== 'DISABLED',
  };
}

function readVsam(settings: Settings): VsamOptions {
  const name = storageText(settings, 'vsam.name');
  if (!name) throw new MissingDataSetNameError();
  const durabilityText = storageText(settings, 'vsam.durability') ?? 'process';
  const durability = durabilities.find((known) => known === durabilityText);
  if (!durability) throw new UnknownDurabilityError(durabilityText, durabilities);
  const keyText = storageText(settings, 'vsam.keyLength') ?? String(defaultKeyLength);
  const recordText = storageText(settings, 'vsam.recordLength') ?? String(defaultRecordLength);
  const [keyLength, recordLength] = [wholeNumber(keyText), wholeNumber(recordText)];
  if (keyLength === undefined || recordLength === undefined) {
    throw new InvalidRecordSizesError(keyText, recordText, 'both must be whole numbers');
  }
  const path = join(settings.sharedDirectory, 'vsam', parseDataSetName(name));
  return { path, keyLength, recordLength, durability };
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
