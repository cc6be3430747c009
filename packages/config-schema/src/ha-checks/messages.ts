// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about what makes a configuration not highly available: ZWEL1070-1119. */
export const haCheckMessages = defineMessages({});
