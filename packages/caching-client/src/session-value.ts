// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** A session at rest: the JSON of the session and when it ends, in milliseconds since 1970. */
export interface SessionValue {
  readonly expires: number;
  readonly session: Record<string, unknown>;
}

/** The text that is stored for a session. */
export function writeSessionValue(value: SessionValue): string {
  return JSON.stringify({ expires: value.expires, session: value.session });
}

/** Reads the text back; undefined when it is not a stored session. */
export function readSessionValue(text: string): SessionValue | undefined {
  try {
    const parsed = JSON.parse(text) as Partial<SessionValue> | null;
    const { expires, session } = parsed ?? {};
    const valid = typeof expires === 'number' && typeof session === 'object' && (session as unknown) !== null;
    return valid ? { expires, session } : undefined;
  } catch {
    return undefined;
  }
}
