// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ServiceEnvironment } from '@zowe-ha/config-schema/service-environment';
import type { BalancePolicy } from './balance.ts';
import { InvalidSettingError } from './errors.ts';

/** What can be configured at the front. Milliseconds. */
export interface FrontSettings {
  readonly balance: BalancePolicy;
  readonly registryPollIntervalMs: number;
  readonly rootService: string | undefined;
  readonly instanceIdHeader: boolean;
  readonly responseTimeoutMs: number;
  /** How long requests may go on after SIGTERM. */
  readonly drainMs: number;
}

const policies: readonly BalancePolicy[] = ['leastPending', 'roundRobin'];
const defaultDrainMs = 4000;
/** Between the last request's end and the launcher's patience. */
const drainMarginMs = 1000;

/**
 * Reads the settings of the front from its environment; throws an error that names the key. `launcherStopGrace`: the stop grace of all
 * components, which counts when the front has none of its own.
 */
export function readSettings(environment: ServiceEnvironment, launcherStopGrace?: string): FrontSettings {
  const positive = { min: 1, max: 2_147_483_647 };
  return {
    balance: readBalance(environment.text('ha.balance')),
    registryPollIntervalMs: environment.integer('ha.registryPollInterval', positive) ?? 500,
    rootService: environment.text('ha.rootService')?.toLowerCase(),
    instanceIdHeader: environment.flag('apiml.routing.instanceIdHeader') ?? false,
    responseTimeoutMs: environment.integer('apiml.connection.timeout', positive) ?? 60_000,
    drainMs:
      readDrain('ZWE_configs_ha_stopGrace', environment.text('ha.stopGrace')) ??
      readDrain('ZWE_components_launcher_ha_stopGrace', launcherStopGrace?.trim()) ??
      defaultDrainMs,
  };
}

function readBalance(text: string | undefined): BalancePolicy {
  if (text === undefined) return 'leastPending';
  const policy = policies.find((known) => known === text);
  if (!policy) throw new InvalidSettingError('ZWE_configs_ha_balance', text, `it is none of ${policies.join(', ')}`);
  return policy;
}

function readDrain(variable: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const seconds = Number(text);
  if (!(seconds >= 0)) throw new InvalidSettingError(variable, text, 'it is not a number of seconds');
  return Math.max(0, seconds * 1000 - drainMarginMs);
}
