// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { messages } from './messages.ts';

/** The storage behind the caching service is full; waiting does not help unless something is deleted. */
export class StorageFullError extends ZoweError {
  constructor(componentId: string) {
    super(messages.storageFull, [componentId], { recoverable: true });
  }
}

/** The caching service does not accept this client. */
export class AccessRefusedError extends ZoweError {
  constructor(componentId: string, status: number) {
    super(messages.accessRefused, [componentId, status]);
  }
}

/** The caching service will never accept this key or value. */
export class RequestRefusedError extends ZoweError {
  constructor(componentId: string, status: number, message: string) {
    super(messages.requestRefused, [componentId, status, message]);
  }
}

/** What a session holds is not known at the moment. `status` is what express answers with. */
export class SessionUnavailableError extends ZoweError {
  readonly status = 503;

  constructor(reason: string) {
    super(messages.sessionUnavailable, [reason], { recoverable: true });
  }
}

/** The value under a session's key is not a session. */
export class SessionUnreadableError extends ZoweError {
  readonly status = 500;

  constructor() {
    super(messages.sessionUnreadable);
  }
}

/** The secret that hides session ids is too short. */
export class SecretTooShortError extends ZoweError {
  constructor(length: number, minimum: number) {
    super(messages.secretTooShort, [length, minimum]);
  }
}

/** A fixed target is not an https URL. */
export class InvalidTargetError extends ZoweError {
  constructor(url: string, options?: ErrorOptions) {
    super(messages.invalidTarget, [url], options);
  }
}
