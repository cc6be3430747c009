// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
'use strict';

/** The absolute URL: `uri` or `url`, below `baseUrl` if there is one, with exactly one slash between them, and `qs` appended. */
function joinUrl(options) {
  const target = String(options.uri ?? options.url ?? '');
  const url = new URL(options.baseUrl ? below(options.baseUrl, target) : target);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new TypeError(`Unsupported protocol ${url.protocol}`);
  for (const [name, value] of Object.entries(options.qs ?? {})) url.searchParams.append(name, String(value));
  return url;
}

function below(base, target) {
  if (target === '') return base;
  return `${base.replace(/\/+$/, '')}/${target.replace(/^\/+/, '')}`;
}

/** What is sent: the payload as bytes, if any, and the headers, the caller's own first. */
function encodeBody(options) {
  const headers = { ...defaultHeaders(options), ...lowerCased(options.headers) };
  const value = bodyOf(options);
  if (value === undefined || value === null) return { payload: undefined, headers };
  const isRaw = !options.json && (typeof value === 'string' || Buffer.isBuffer(value));
  const payload = Buffer.from(isRaw ? value : JSON.stringify(value));
  if (!isRaw) headers['content-type'] ??= 'application/json';
  headers['content-length'] = String(payload.length);
  return { payload, headers };
}

/** `json` is either a switch or the body itself. */
function bodyOf(options) {
  return typeof options.json === 'object' && options.json !== null ? options.json : options.body;
}

function defaultHeaders(options) {
  return { ...(options.json && { accept: 'application/json' }), ...(options.gzip && { 'accept-encoding': 'gzip' }) };
}

function lowerCased(headers = {}) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** What the callback gets: text; with `json` the parsed value, or the text when it is not JSON; nothing for an empty JSON answer. */
function decodeBody(response, options) {
  const text = response.payload.toString('utf8');
  if (!options.json) return text;
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

module.exports = { joinUrl, encodeBody, decodeBody };
