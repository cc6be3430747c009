// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { InstanceContext } from './instance-context.ts';
import { readValue } from './value-kinds.ts';

/** ZOWE_PREFIX and ZOWE_INSTANCE: together they are the prefix of v3, unless the one already ends with the other. */
export function convertJob(context: InstanceContext): void {
  const { draft } = context;
  const [prefix, instance] = [context.find('ZOWE_PREFIX'), context.find('ZOWE_INSTANCE')];
  const { full, name } = jobNames(prefix?.value, instance?.value);
  const source = prefix?.source ?? instance?.source;
  if (!source) return;
  const checked = readValue('jobName', name);
  if ('must' in checked) {
    draft.ask(source, `with SV behind it, ZOWE_PREFIX and ZOWE_INSTANCE must ${checked.must}`);
  } else {
    draft.write(source, {
      path: ['zowe', 'job', 'name'],
      value: name,
      why: 'prefix, instance and SV, as v1 called the started task',
    });
    draft.write(source, { path: ['zowe', 'job', 'prefix'], value: full, why: 'v1 put ZOWE_INSTANCE behind it' });
  }
  if (!instance) return;
  const why = 'tells this Zowe from others';
  draft.write(instance.source, { path: ['zowe', 'rbacProfileIdentifier'], value: instance.value, why });
  draft.write(instance.source, { path: ['zowe', 'cookieIdentifier'], value: instance.value, why });
}

/** The prefix of v3 and the name of the started task; v1's defaults stand for what is not given. */
export function jobNames(prefix = 'ZWE', instance = '1'): { readonly full: string; readonly name: string } {
  const full = prefix.endsWith(instance) ? prefix : prefix + instance;
  return { full, name: `${full}SV` };
}
