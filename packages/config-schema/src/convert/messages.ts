// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about conversions: ZWEL1140-1159. */
export const convertMessages = defineMessages({});
