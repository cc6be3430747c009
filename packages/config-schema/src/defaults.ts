// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigMapping } from './config-value.ts';
import data from './defaults.json' with { type: 'json' };

/** What counts where no file says otherwise; as if it were the last file of the list. */
export const defaults: ConfigMapping = data;
