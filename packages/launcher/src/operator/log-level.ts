// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ZoweLogger } from '@zowe-ha/messages';
import { operatorLogLevels, type OperatorLogLevel } from './operator-command.ts';

/** From which level on the launcher logs; takes effect with the next line. */
export interface LogLevelSetting {
  get(): OperatorLogLevel;
  set(level: OperatorLogLevel): void;
}

/** The level of a logger. */
export function logLevelOf(logger: Pick<ZoweLogger, 'level'>): LogLevelSetting {
  return {
    get: () => operatorLogLevels.find((level) => level === logger.level) ?? 'info',
    set(level) {
      logger.level = level;
    },
  };
}
