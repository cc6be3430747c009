// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about instance.env files: ZWEL1000-1019. */
export const instanceEnvMessages = defineMessages({});
