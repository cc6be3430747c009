// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about schemas of components: ZWEL1050-1069. */
export const validateMessages = defineMessages({});
