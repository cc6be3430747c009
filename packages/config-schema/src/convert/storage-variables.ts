// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConversionSource } from './conversion.ts';
import { canBeHeld, type InstanceContext, type InstanceInput } from './instance-context.ts';
import { readValue } from './value-kinds.ts';

const storage = ['components', 'caching-service', 'storage'];
const haStorage = ['components', 'caching-service', 'ha', 'storage'];
const modes = ['inMemory', 'VSAM', 'redis', 'infinispan'];

/** ZWE_CACHING_SERVICE_PERSISTENT and ZWE_CACHING_SERVICE_VSAM_DATASET; an empty mode is a mode too. */
export function convertStorage(context: InstanceContext, input: InstanceInput): void {
  const name = 'ZWE_CACHING_SERVICE_PERSISTENT';
  const found = input.certificates.get(name) ?? input.variables.get(name);
  const given = found && canBeHeld(name, found.value) ? found : undefined;
  const text = given?.value.trim() ?? '';
  const mode = text === '' ? 'inMemory' : modes.find((each) => each.toLowerCase() === text.toLowerCase());
  if (given) convertMode(context, { key: name, location: given.location }, mode);
  convertDataSet(context, given !== undefined && mode === 'VSAM');
}

function convertMode({ draft }: InstanceContext, source: ConversionSource, mode: string | undefined): void {
  if (mode === undefined) {
    draft.ask(source, `the value must be empty, or one of ${modes.slice(1).join(', ')}`);
    return;
  }
  const why = mode === 'inMemory' ? 'v1 keeps everything in memory when it is empty' : 'the same storage';
  draft.write(source, { path: [...storage, 'mode'], value: mode, why });
  if (mode !== 'VSAM') return;
  const forHa = 'the caching service of Zowe HA keeps it in VSAM too, shared by all HA instances';
  draft.write(source, { path: [...haStorage, 'mode'], value: mode, why: forHa });
}

function convertDataSet(context: InstanceContext, usesVsam: boolean): void {
  const { draft } = context;
  const dataSet = context.find('ZWE_CACHING_SERVICE_VSAM_DATASET');
  if (!dataSet) {
    const mode = context.find('ZWE_CACHING_SERVICE_PERSISTENT');
    if (usesVsam && mode)
      draft.ask(mode.source, 'there is no data set: set components.caching-service.storage.vsam.name');
    return;
  }
  const read = readValue('vsamName', dataSet.value);
  if ('must' in read) {
    draft.ask(dataSet.source, `the value must ${read.must}`);
    return;
  }
  const why = usesVsam ? 'the same data set' : 'kept for the day it is used: the mode is not VSAM';
  draft.write(dataSet.source, { path: [...storage, 'vsam', 'name'], value: read.value, why });
  if (usesVsam) draft.write(dataSet.source, { path: [...haStorage, 'vsam', 'name'], value: read.value, why });
}
