// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
'use strict';

const { requestOnce, isStaleConnection } = require('./transport.cjs');
const { joinUrl, encodeBody, decodeBody } = require('./message.cjs');

const defaultTimeoutMs = 5000;

/** The time a whole exchange may take; there is always one, because eureka-js-client sets none. */
function timeoutOf(options) {
  return Number.isFinite(options.timeout) && options.timeout > 0 ? options.timeout : defaultTimeoutMs;
}

async function exchange(method, options) {
  const url = joinUrl(options);
  const { payload, headers } = encodeBody(options);
  const attempt = { method, url, payload, headers, options, deadline: Date.now() + timeoutOf(options) };
  try {
    return await requestOnce(attempt);
  } catch (error) {
    // The server closed the kept connection just as we used it: it never saw the request.
    if (isStaleConnection(error)) return await requestOnce(attempt);
    throw error;
  }
}

/** One method of `request`: calls back exactly once, never before it returns, with (error) or (null, response, body). */
function methodOf(name) {
  return function send(options, callback) {
    exchange(name, options).then(
      (response) => {
        const body = decodeBody(response, options);
        response.message.body = body;
        // Out of the promise, so that what a callback throws is not mistaken for a failed request.
        setImmediate(callback, null, response.message, body);
      },
      (error) => setImmediate(callback, error),
    );
  };
}

module.exports = { get: methodOf('GET'), post: methodOf('POST'), put: methodOf('PUT'), delete: methodOf('DELETE') };
