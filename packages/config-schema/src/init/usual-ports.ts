// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Of the components beside the gateway. */
export const usualPorts: Readonly<Record<string, number>> = {
  zaas: 7558,
  discovery: 7553,
  'api-catalog': 7552,
  'caching-service': 7555,
  'app-server': 7556,
  zss: 7557,
};
