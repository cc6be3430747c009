// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about components and their manifests: ZWEL1180-1199. */
export const manifestMessages = defineMessages({});
