// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about changes of configuration files: ZWEL1160-1179. */
export const editMessages = defineMessages({});
