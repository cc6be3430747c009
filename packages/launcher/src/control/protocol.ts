// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatMessage, type MessageArgument, type MessageDefinition } from '@zowe-ha/messages';
import type { RefreshReport } from '../supervision/supervisor.ts';
import { controlMessages } from '../messages-control.ts';
import { operatorLogLevels, type OperatorLogLevel } from '../operator/operator-command.ts';
import type { RunningConfiguration } from './running-configuration.ts';
import type { RunningPlan } from './running-plan.ts';
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
  'restart',
  'hold',
  'release',
  'reset',
  'refresh',
  'loglevel',
  'modify',
  'kill',
  'shutdown',
  'watch',
  'configuration',
  'plan',
] as const;
export type RequestName = (typeof requestNames)[number];

/** One line from client to launcher. The id is the client's own and comes back with the answer. */
export interface ControlRequest {
  readonly id: number;
  readonly request: RequestName;
  /** A component, a component instance such as `gateway#2`, or `all`; for the requests that are about one. */
  readonly target?: string;
  /** `restart`: one instance after the other. */
  readonly roll?: boolean;
  /** `restart` with `roll`: answered at its end, not at its beginning. */
  readonly wait?: boolean;
  /** `loglevel`: the level that is wanted; absent asks for the present one. */
  readonly level?: OperatorLogLevel;
  /** `modify`: what an operator would type. */
  readonly text?: string;
}

/** What a refresh did. */
export interface RefreshResult extends RefreshReport {
  readonly message: string;
}

export type ControlResult =
  | { readonly status: HaInstanceStatus }
  | { readonly message: string }
  /** What `modify` led to. */
  | { readonly lines: readonly string[] }
  | { readonly configuration: RunningConfiguration }
  | { readonly plan: RunningPlan }
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
  const { id, version, request } = value as Record<string, unknown>;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) {
    return refuse(null, fault(controlMessages.requestMalformed, '"id" is not an integer'));
  }
  if (version !== undefined && version !== protocolVersion) {
    return refuse(id, fault(controlMessages.protocolVersion, protocolVersion, shorten(version)));
  }
  if (!isRequestName(request)) return refuse(id, fault(controlMessages.requestUnknown, shorten(request)));
  return readRequest(id, request, { ...value });
}

function readRequest(id: number, request: RequestName, members: Record<string, unknown>): ParsedRequest {
  const details = readDetails(request, members);
  if (typeof details === 'string') return refuse(id, fault(controlMessages.requestMalformed, details));
  return { outcome: 'request', request: { id, request, ...details } };
}

type Details = Omit<ControlRequest, 'id' | 'request'>;

const targeted: readonly RequestName[] = ['start', 'stop', 'restart', 'hold', 'release', 'reset', 'kill'];

/** What a request has beside its name, or what is wrong with it; members that are not of this request are ignored. */
function readDetails(request: RequestName, members: Record<string, unknown>): Details | string {
  if (request === 'modify') return readText(members['text']);
  if (request === 'loglevel') return readLevel(members['level']);
  if (!targeted.includes(request)) return {};
  const target = readTarget(members['target']);
  return typeof target === 'string' || request !== 'restart' ? target : readRestart(target, members);
}

function readTarget(target: unknown): Details | string {
  if (typeof target === 'string' && target !== '' && target.length <= maxTargetLength && !hasControlCharacter(target)) {
    return { target };
  }
  return `"target" is not a text of 1 to ${maxTargetLength} characters without control characters`;
}

function readRestart(target: Details, { roll = false, wait = false }: Record<string, unknown>): Details | string {
  if (typeof roll !== 'boolean' || typeof wait !== 'boolean') return '"roll" and "wait" are true or false';
  return { ...target, roll, wait };
}

function readText(text: unknown): Details | string {
  return typeof text === 'string' ? { text } : '"text" is not a text';
}

function readLevel(level: unknown): Details | string {
  if (level === undefined) return {};
  const known = operatorLogLevels.find((each) => each === level);
  return known === undefined ? `"level" is none of ${operatorLogLevels.join(', ')}` : { level: known };
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
