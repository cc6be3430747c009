// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';
import { controlMessages } from './messages-control.ts';
import { operatorMessages } from './operator/messages-operator.ts';
import { hookMessages } from './hooks/messages-hooks.ts';
import { engineMessages } from './supervision/messages-engine.ts';
import { supervisionMessages } from './supervision/messages-supervision.ts';
import { outputMessages } from './output/messages-output.ts';
import { shellMessages } from './messages-shell.ts';
import { startMessages } from './messages-start.ts';
import { portMessages } from './ports/messages-ports.ts';
import { planMessages } from './plan/messages-plan.ts';
import { ownershipMessages } from './ownership/messages-ownership.ts';
import { checkMessages } from './component-check/messages-check.ts';
import { startedTaskMessages } from './started-task/messages-started-task.ts';
import { preparationMessages } from './preparation/messages-preparation.ts';

/** Every message of the launcher; docs/messages/launcher.md is generated from it. */
export const messages = defineMessages({
  ...engineMessages,
  ...supervisionMessages,
  ...hookMessages,
  ...startMessages,
  ...shellMessages,
  ...controlMessages,
  ...outputMessages,
  ...ownershipMessages,
  ...planMessages,
  ...portMessages,
  ...preparationMessages,
  ...startedTaskMessages,
  ...checkMessages,
  ...operatorMessages,
});
