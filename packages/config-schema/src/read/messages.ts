// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about code pages, members and the shared directory: ZWEL1020-1039. */
export const readMessages = defineMessages({});
