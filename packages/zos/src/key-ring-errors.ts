// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError, type Location } from '@zowe-ha/messages';
import { messages } from './messages.ts';

/** A key ring, and the label of a certificate in it where one is named. */
export interface KeyRingName {
  readonly owner: string;
  readonly ring: string;
  readonly label?: string;
  /** The key of the configuration that names it, for errors. */
  readonly configurationKey?: string;
}

/** `OWNER/RING`, as messages show it. */
export function formatKeyRing({ owner, ring }: KeyRingName): string {
  return `${owner}/${ring}`;
}

const at = (name: KeyRingName): { readonly location: Location } => ({
  location: {
    file: `safkeyring://${formatKeyRing(name)}`,
    ...(name.configurationKey !== undefined && { key: name.configurationKey }),
  },
});

/** The text does not name a key ring. */
export class KeyRingNameInvalidError extends ZoweError {
  constructor(text: string, problem: string, key?: string) {
    const shown = text.replaceAll(/[^ -~]/gu, '?').slice(0, 300);
    super(messages.keyRingNameInvalid, [shown, problem], key === undefined ? {} : { location: { key } });
  }
}

/** There is no such ring, or it is empty. */
export class KeyRingMissingError extends ZoweError {
  constructor(ring: KeyRingName, options: ErrorOptions = {}) {
    super(messages.keyRingMissing, [formatKeyRing(ring)], { ...at(ring), ...options });
  }
}

/** The security product refused the ring. */
export class KeyRingNotAuthorizedError extends ZoweError {
  constructor(ring: KeyRingName, user: string, options: ErrorOptions = {}) {
    super(messages.keyRingNotAuthorized, [user, formatKeyRing(ring)], { ...at(ring), ...options });
  }
}

/** There is no way to the rings of this system, or it failed. */
export class KeyRingUnreachableError extends ZoweError {
  constructor(ring: KeyRingName, problem: string, options: ErrorOptions = {}) {
    super(messages.keyRingUnreachable, [formatKeyRing(ring), problem], { ...at(ring), ...options });
  }
}

/** The ring has nothing with this label in the wanted usage; `present` are the labels that it has. */
export class KeyRingLabelMissingError extends ZoweError {
  constructor(
    ring: KeyRingName,
    { what, label, present }: { what: string; label: string; present: readonly string[] },
  ) {
    super(messages.keyRingLabelMissing, [formatKeyRing(ring), what, label, present.join(', ') || 'none'], at(ring));
  }
}

/** The certificate is there, its private key is not given. */
export class KeyRingKeyWithheldError extends ZoweError {
  constructor(ring: KeyRingName, label: string, reason: string) {
    super(messages.keyRingKeyWithheld, [formatKeyRing(ring), label, reason], at(ring));
  }
}
