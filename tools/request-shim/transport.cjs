// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
'use strict';

const http = require('node:http');
const https = require('node:https');
const zlib = require('node:zlib');
const { agentFor } = require('./agents.cjs');

const maxBodyBytes = 64 * 1024 * 1024;

/**
 * One request on one connection: resolves to { message, payload }, or rejects; never both, never twice.
 * The deadline covers everything: look-up, connecting, TLS, and the last byte of the answer.
 */
function requestOnce({ method, url, payload, headers, options, deadline }) {
  return new Promise((resolve, reject) => {
    const transport = url.protocol === 'https:' ? https : http;
    const request = transport.request(url, { method, headers, agent: agentFor(url, options), signal: options.signal });
    const timer = setTimeout(() => request.destroy(timeoutError(url)), Math.max(0, deadline - Date.now()));
    const fail = (error) => {
      clearTimeout(timer);
      request.destroy();
      reject(error);
    };
    // Before any answer only; a kept connection that breaks later did deliver the request.
    request.once('error', (error) => fail(Object.assign(error, { onKeptConnection: request.reusedSocket })));
    // An error that arrives after the outcome has nobody to tell.
    request.on('error', () => {});
    request.once('response', (message) => {
      request.reusedSocket = false;
      collect(message).then((body) => {
        clearTimeout(timer);
        resolve({ message, payload: body });
      }, fail);
    });
    request.end(payload);
  });
}

async function collect(message) {
  const encoded = message.headers['content-encoding'] === 'gzip';
  const source = encoded ? pipeThrough(message, zlib.createGunzip()) : message;
  const chunks = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new Error(`The answer is longer than ${String(maxBodyBytes)} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function pipeThrough(message, decoder) {
  message.once('error', (error) => decoder.destroy(error));
  return message.pipe(decoder);
}

function timeoutError(url) {
  return Object.assign(new Error(`No answer from ${url.origin} in time`), { code: 'ETIMEDOUT' });
}

/** Whether a failure only says that the other side had already closed the idle connection we reused. */
function isStaleConnection(error) {
  return error.onKeptConnection === true && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

module.exports = { requestOnce, isStaleConnection };
