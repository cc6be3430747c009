// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';
import { environmentMessages } from './environment/messages.ts';
import { instanceEnvMessages } from './instance-env/messages.ts';
import { readMessages } from './read/messages.ts';
import { templateMessages } from './templates/messages.ts';
import { validateMessages } from './validate/messages.ts';
import { haCheckMessages } from './ha-checks/messages.ts';
import { resolveMessages } from './resolve/messages.ts';
import { convertMessages } from './convert/messages.ts';
import { editMessages } from './edit/messages.ts';
import { manifestMessages } from './manifest/messages.ts';
import { configMessages } from './messages-config.ts';

/** Every message of this package; docs/messages/config-schema.md is generated from it. */
export const messages = defineMessages({
  ...configMessages,
  ...environmentMessages,
  ...instanceEnvMessages,
  ...readMessages,
  ...templateMessages,
  ...validateMessages,
  ...haCheckMessages,
  ...resolveMessages,
  ...convertMessages,
  ...editMessages,
  ...manifestMessages,
});
