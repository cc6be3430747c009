// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export * from './key-store.ts';
export { messages } from './messages.ts';
