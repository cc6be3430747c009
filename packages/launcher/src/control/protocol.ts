// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatMessage, type MessageArgument, type MessageDefinition } from '@zowe-ha/messages';
import type { RefreshReport } from '../supervision/supervisor.ts';
import { controlMessages } from '../messages-control.ts';
import type { RunningConfiguration } from './running-configuration.ts';
import type { HaInstanceStatus } from './status.ts';

/** Raised with every change that an older client or launcher would not understand. */
export const protocolVersion = 1;
/** Longest request line in bytes, without its line end. */
export const maxRequestBytes = 64 * 1024;
const maxTargetLength = 256;

/** The first line that a launcher sends on each connection. */
export interface Hello {
  readonly protocol: 'zowe-ha-control';
  readonly version: number;
  readonly haInstance: string;
  readonly pid: number;
}

export const requestNames = [
  'display',
  'start',
  'stop',
  'refresh',
  'kill',
  'shutdown',
  'watch',
  'configuration',
] as const;
export type RequestName = (typeof requestNames)[number];

/** One line from client to launcher. The id is the client's own and comes back with the answer. */
export interface ControlRequest {
  readonly id: number;
  readonly request: RequestName;
  /** A component, a component instance such as `gateway#2`, or `all`; only for start, stop and kill. */
  readonly target?: string;
}

/** What a refresh did. */
export interface RefreshResult extends RefreshReport {
  readonly message: string;
}

export type ControlResult =
  | { readonly status: HaInstanceStatus }
  | { readonly message: string }
  | { readonly configuration: RunningConfiguration }
  | RefreshResult;

/** One line from launcher to client. `id` is null when the request was too broken to have one. */
export type ControlAnswer =
  | { readonly id: number; readonly ok: true; readonly result: ControlResult }
  | { readonly id: number | null; readonly ok: false; readonly error: ControlFault };

/** A line that a watcher gets for each change, until it closes the connection; slow watchers get the latest only. */
export interface WatchEvent {
  readonly watch: number;
  readonly status: HaInstanceStatus;
}

/** Why a request was refused; `details` has one rendered finding per entry. */
export interface ControlFault {
  readonly message: string;
  readonly action?: string;
  readonly details?: readonly string[];
}

/** A fault made of one message definition. */
export function fault(definition: MessageDefinition, ...args: MessageArgument[]): ControlFault {
  return { message: formatMessage(definition, args), action: definition.action };
}

export type ParsedRequest =
  | { readonly outcome: 'request'; readonly request: ControlRequest }
  | { readonly outcome: 'refused'; readonly answer: ControlAnswer };

/** Reads one request line; whatever is wrong with it becomes the answer. Never throws. */
export function parseRequest(line: Buffer): ParsedRequest {
  const value = parseJson(line);
  if (value === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(null, fault(controlMessages.requestMalformed, 'it is not a JSON object in UTF-8'));
  }
  const { id, version, request, target } = value as Record<string, unknown>;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) {
    return refuse(null, fault(controlMessages.requestMalformed, '"id" is not an integer'));
  }
  if (version !== undefined && version !== protocolVersion) {
    return refuse(id, fault(controlMessages.protocolVersion, protocolVersion, shorten(version)));
  }
  if (!isRequestName(request)) return refuse(id, fault(controlMessages.requestUnknown, shorten(request)));
  return checkTarget({ id, request }, target);
}

function checkTarget(request: ControlRequest, target: unknown): ParsedRequest {
  const wanted = request.request === 'start' || request.request === 'stop' || request.request === 'kill';
  if (!wanted) return { outcome: 'request', request };
  if (typeof target !== 'string' || target === '' || target.length > maxTargetLength || hasControlCharacter(target)) {
    const wrong = `"target" is not a text of 1 to ${maxTargetLength} characters without control characters`;
    return refuse(request.id, fault(controlMessages.requestMalformed, wrong));
  }
  return { outcome: 'request', request: { ...request, target } };
}

function refuse(id: number | null, error: ControlFault): ParsedRequest {
  return { outcome: 'refused', answer: { id, ok: false, error } };
}

function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)) as unknown;
  } catch {
    return undefined;
  }
}

function isRequestName(value: unknown): value is RequestName {
  return typeof value === 'string' && (requestNames as readonly string[]).includes(value);
}

function hasControlCharacter(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

/** Foreign text in a message: one line, no control characters, not longer than a screen line. */
function shorten(value: unknown): string {
  const text = value === undefined ? 'that is missing' : typeof value === 'string' ? value : JSON.stringify(value);
  const clean = text.replaceAll(/\p{Cc}+/gu, ' ');
  return clean.length > 60 ? `${clean.slice(0, 60)}...` : clean;
}
