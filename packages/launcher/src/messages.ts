// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';
import { controlMessages } from './messages-control.ts';
import { engineMessages } from './supervision/messages-engine.ts';
import { shellMessages } from './messages-shell.ts';
import { startMessages } from './messages-start.ts';

/** Every message of the launcher; docs/messages/launcher.md is generated from it. */
export const messages = defineMessages({ ...engineMessages, ...startMessages, ...shellMessages, ...controlMessages });
