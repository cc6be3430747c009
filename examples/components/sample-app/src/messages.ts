// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What the sample component says: ZWEL0880 to ZWEL0899, the end of the caching client's block. */
export const messages = defineMessages({
  started: {
    id: 'ZWEL0880I',
    text: 'Sample component %s is ready at %s.',
    reason: 'The instance accepts requests and registers itself.',
    action: 'No action required.',
  },
  stopping: {
    id: 'ZWEL0881I',
    text: 'Sample component %s stops.',
    reason: 'It was asked to stop. It deregisters, finishes its requests and ends.',
    action: 'No action required.',
  },
  cannotListen: {
    id: 'ZWEL0882E',
    text: 'Sample component cannot listen on %s port %s: %s.',
    reason: 'The address is not one of this system, or the port is in use or reserved.',
    action: 'Choose another port range or listen address in zowe.yaml, or end the program that uses the port.',
  },
  secretUnusable: {
    id: 'ZWEL0883E',
    text: 'The session secret %s cannot be used: %s.',
    reason: 'All instances sign sessions with one secret, which must be readable by its owner only.',
    action: 'Correct the permissions of the file, or delete it: a new one is made, and users begin new sessions.',
  },
  requestFailed: {
    id: 'ZWEL0884E',
    key: 'org.zowe.ha.sampleApp.requestFailed',
    text: 'The request could not be served: %s',
    reason: 'The state of the session is not known at the moment, or the request is not valid.',
    action: 'Try again.',
    statusCode: 503,
  },
  notFound: {
    id: 'ZWEL0885E',
    key: 'org.zowe.ha.sampleApp.notFound',
    text: 'There is nothing at %s.',
    reason: 'The sample component has a page and a counter only.',
    action: 'Use /sampleapp/ui/v1/ or /sampleapp/api/v1/counter.',
    statusCode: 404,
  },
});
