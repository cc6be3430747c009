// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Plan } from './component-plan.ts';
import type { LauncherTls } from './load-plan.ts';

/** What the launcher works by at the moment; a refresh replaces it. */
export interface InForce {
  plan: Plan;
  tls: LauncherTls | undefined;
}
