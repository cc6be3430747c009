// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about the configuration of one HA instance: ZWEL1120-1139. */
export const resolveMessages = defineMessages({});
