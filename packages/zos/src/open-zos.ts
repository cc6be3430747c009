// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isAbsolute } from 'node:path';
import type { MemberReader } from '@zowe-ha/config-schema';
import { createHostZos, hostPrograms } from './host-zos.ts';
import { createSimulatedZos } from './simulated-zos.ts';
import { MemberUnreadableError, ServicesUnavailableError, SimulationInvalidError } from './zos-errors.ts';
import type { ZosServices } from './zos-services.ts';

/** The variable that names the directory of a simulated z/OS; nothing else selects one. */
export const simulatedZosVariable = 'ZWE_HA_SIMULATED_ZOS';

export interface ZosEnvironment {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** `zowe.runtimeDirectory`, whose programs issue the commands. */
  readonly runtimeDirectory?: string | undefined;
  /** Default: that of this process. */
  readonly platform?: string;
}

/** The z/OS of this process: the simulated one where the variable asks for it, the host's on z/OS, and otherwise one that refuses. */
export function openZos({ variables, runtimeDirectory, platform = process.platform }: ZosEnvironment): ZosServices {
  const directory = variables[simulatedZosVariable];
  if (directory !== undefined && directory !== '') {
    if (!isAbsolute(directory)) throw new SimulationInvalidError(directory, 'the path is not absolute');
    return createSimulatedZos(directory);
  }
  if (platform !== 'os390') return unavailableZos('this system is not z/OS');
  const runtime = runtimeDirectory ?? variables['ZWE_zowe_runtimeDirectory'] ?? variables['ROOT_DIR'];
  if (!runtime) return unavailableZos('zowe.runtimeDirectory is not known');
  return createHostZos(hostPrograms(runtime));
}

/** Reads members where there are data sets: on z/OS, and in a simulated one. Undefined elsewhere. */
export function openMembers({ variables, platform = process.platform }: ZosEnvironment): MemberReader | undefined {
  const zos = openZos({ variables, platform, runtimeDirectory: '/' });
  return zos.kind === 'unavailable' ? undefined : zos.members;
}

/** A z/OS that is not there: what can be unknown is unknown, the rest is refused with the reason. */
export function unavailableZos(reason: string): ZosServices {
  const refuse = (): Promise<never> => Promise.reject(new ServicesUnavailableError(reason));
  const unknown = { state: 'unknown', reason } as const;
  return {
    kind: 'unavailable',
    operatorCommand: () => Promise.resolve({ outcome: 'unavailable', reason }),
    presence: () => Promise.resolve(unknown),
    enqueueHolder: () => Promise.resolve(unknown),
    jobMessages: () => Promise.resolve(undefined),
    submit: refuse,
    symbol: () => Promise.resolve(undefined),
    fileTag: () => Promise.resolve(undefined),
    tagFile: refuse,
    members: {
      readMember(dataSet, member) {
        throw new MemberUnreadableError(`${dataSet}(${member})`, reason);
      },
    },
  };
}
