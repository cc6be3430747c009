// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import type { ConfigMapping, ConfigPath } from '../config-value.ts';
import type { Finding } from '../finding.ts';

/** One file, or what stands for one, as data with the place of every key and value. */
export interface ConfigLayer {
  readonly file: string;
  /** Empty when something is wrong with the file. */
  readonly value: ConfigMapping;
  /** What is wrong with it as such, and warnings. */
  readonly findings: readonly Finding[];
  /** Where the key or the value at a path stands; undefined when the path is not in this file. */
  locate(path: ConfigPath, part: 'key' | 'value'): Location | undefined;
}
