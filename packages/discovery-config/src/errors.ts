// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { messages } from './messages.ts';

/** An entry of the list of discovery servers is not the address of one. */
export class InvalidDiscoveryUrlError extends ZoweError {
  constructor(url: string, problem: string) {
    super(messages.invalidDiscoveryUrl, [url, problem], { location: { key: 'ZWE_DISCOVERY_SERVICES_LIST' } });
  }
}

/** There is no discovery server to talk to. */
export class NoDiscoveryServerError extends ZoweError {
  constructor() {
    super(messages.noDiscoveryServer, [], { location: { key: 'ZWE_DISCOVERY_SERVICES_LIST' } });
  }
}

/** What a component says about itself is not a valid Eureka instance. */
export class InvalidInstanceError extends ZoweError {
  constructor(problem: string) {
    super(messages.invalidInstance, [problem]);
  }
}

/** The registration was stopped before it was ever accepted. */
export class RegistrationStoppedError extends ZoweError {
  constructor(instanceId: string) {
    super(messages.registrationStopped, [instanceId]);
  }
}

/** The registry's address cannot be listened on; another start may find it free. */
export class CannotListenError extends ZoweError {
  constructor(address: string, port: number, cause: Error) {
    super(messages.cannotListen, [address, port, cause.message], { cause, recoverable: true });
  }
}
