// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export { defineMessages, messageIdPattern, severityOf } from './message-definition.ts';
export type { MessageDefinition, Severity } from './message-definition.ts';
export { argumentCount, formatMessage, formatText } from './format-message.ts';
export type { MessageArgument } from './format-message.ts';
export { formatLocation, renderError, ZoweError } from './zowe-error.ts';
export type { Location, ZoweErrorOptions } from './zowe-error.ts';
export { createLogger, logMessage } from './zowe-log.ts';
export type { LogLevel, LogOptions, ZoweLogger } from './zowe-log.ts';
