// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { DisplayedState } from '../control/status.ts';
import type { ComponentState } from './component-state.ts';

/** How operators see the states of the table. */
export const displayedStates: Readonly<Record<ComponentState, DisplayedState>> = {
  down: 'down',
  preparing: 'starting',
  starting: 'starting',
  up: 'up',
  sweeping: 'stopping',
  stopping: 'stopping',
  restarting: 'stopping',
  backoff: 'backoff',
  held: 'held',
  failed: 'failed',
  ended: 'ended',
};
