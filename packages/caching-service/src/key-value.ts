// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isUtf8 } from 'node:buffer';
import { readJsonObject, type ScalarText } from './json-object.ts';

/** One entry as the Caching API shows it. All members are strings; an empty one is left out of the JSON. */
export interface Entry {
  readonly key: string;
  readonly value: string;
  readonly serviceId: string;
  /** When it was created or last updated, in milliseconds since 1970, as text; a client may have chosen it. */
  readonly created: string;
}

/** A payload before its rules are checked: a member that the client set to `null` is null. */
export type Payload = { readonly [Member in keyof Entry]: ScalarText };

const memberNames: ReadonlySet<string> = new Set(['key', 'value', 'serviceId', 'created']);
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Reads a request body; undefined when it is not a JSON object of scalars in UTF-8. `now` becomes `created` when the client sent none. */
export function readPayload(body: Buffer, now: number): Payload | undefined {
  const text = decode(body.subarray(0, 3).equals(byteOrderMark) ? body.subarray(3) : body);
  const members = text === undefined ? undefined : readJsonObject(text, memberNames)?.members;
  if (!members) return undefined;
  return {
    key: member(members, 'key', ''),
    value: member(members, 'value', ''),
    serviceId: member(members, 'serviceId', ''),
    created: member(members, 'created', String(now)),
  };
}

/** Why a payload is refused, in the words of the Java service; undefined when it is accepted. The value is looked at first. */
export function payloadProblem(payload: Payload): string | undefined {
  if (payload.value === null) return 'No value provided in the payload';
  if (payload.key === null) return 'No key provided in the payload';
  return undefined;
}

/** The entry of a payload that has no problem. */
export function entryOf(payload: Payload): Entry {
  return {
    key: payload.key ?? '',
    value: payload.value ?? '',
    serviceId: payload.serviceId ?? '',
    created: payload.created ?? '',
  };
}

/** The text form of a payload that message ZWECS130E carries. */
export function describePayload(payload: Payload): string {
  const { key, value, serviceId, created } = payload;
  return `KeyValue(key=${String(key)}, value=${String(value)}, serviceId=${String(serviceId)}, created=${String(created)})`;
}

/** The JSON of an entry: key, value, serviceId, created, in this order, without the empty ones. */
export function entryJson(entry: Entry): string {
  let json = '';
  if (entry.key) json += `,"key":${jsonString(entry.key)}`;
  if (entry.value) json += `,"value":${jsonString(entry.value)}`;
  if (entry.serviceId) json += `,"serviceId":${jsonString(entry.serviceId)}`;
  if (entry.created) json += `,"created":${jsonString(entry.created)}`;
  return `{${json.slice(1)}}`;
}

const escapable = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A JSON string; faster than `JSON.stringify` for what needs no escapes, which is nearly everything that is read. */
export function jsonString(text: string): string {
  return escapable.test(text) ? JSON.stringify(text) : `"${text}"`;
}

// Half of a surrogate pair has no UTF-8 form, so two such keys would become one in a storage of bytes; replacing them here makes all
// storages agree.
function member(members: Map<string, ScalarText>, name: keyof Entry, absent: string): ScalarText {
  const text = members.get(name);
  if (text === undefined) return absent;
  return text === null ? null : wellFormed(text);
}

function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? Buffer.from(text, 'utf8').toString('utf8') : text;
}

// What follows the object is ignored even when it is not UTF-8. JSON's own characters are ASCII, so that the object's end can be found
// in the bytes read as Latin-1.
function decode(bytes: Buffer): string | undefined {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const end = readJsonObject(bytes.toString('latin1'), memberNames)?.end;
  if (end === undefined) return undefined;
  const object = bytes.subarray(0, end);
  return isUtf8(object) ? object.toString('utf8') : undefined;
}
