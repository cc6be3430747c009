// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about templates: ZWEL1040-1049. */
export const templateMessages = defineMessages({});
