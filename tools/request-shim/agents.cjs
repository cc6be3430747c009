// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
'use strict';

const { createHash } = require('node:crypto');
const http = require('node:http');
const https = require('node:https');

const tlsFields = [
  'ca',
  'cert',
  'key',
  'pfx',
  'passphrase',
  'rejectUnauthorized',
  'servername',
  'checkServerIdentity',
  'ciphers',
  'minVersion',
  'maxVersion',
];
const maxAgents = 16;
const keepAlive = { keepAlive: true, maxFreeSockets: 4 };

const plainAgent = new http.Agent(keepAlive);
const tlsAgents = new Map();

/** The agent whose connections may serve this request: one per TLS material, so that identities never share a connection. */
function agentFor(url, options) {
  if (options.agent) return options.agent;
  if (url.protocol === 'http:') return plainAgent;
  const material = materialOf(options);
  const name = fingerprint(material);
  let agent = tlsAgents.get(name);
  if (agent) tlsAgents.delete(name);
  else agent = new https.Agent({ ...keepAlive, ...material });
  tlsAgents.set(name, agent);
  dropOldest();
  return agent;
}

/** `agentOptions` first, as `request` did it; fields beside it override. */
function materialOf(options) {
  const material = { ...options.agentOptions };
  for (const field of tlsFields) if (options[field] !== undefined) material[field] = options[field];
  return material;
}

// Certificates are renewed while we run: the agents of old ones must not pile up.
function dropOldest() {
  if (tlsAgents.size <= maxAgents) return;
  const [name, agent] = tlsAgents.entries().next().value;
  tlsAgents.delete(name);
  agent.destroy();
}

/** A digest, because a map's keys end up in heap dumps and the material holds a private key. */
function fingerprint(material) {
  const hash = createHash('sha256');
  for (const field of Object.keys(material).sort()) {
    hash.update(`${field}\0`);
    for (const part of [material[field]].flat()) addPart(hash, part);
  }
  return hash.digest('base64');
}

const functionIds = new WeakMap();
let lastFunctionId = 0;

function addPart(hash, part) {
  if (Buffer.isBuffer(part) || part instanceof Uint8Array) hash.update(part);
  else hash.update(typeof part === 'function' ? functionName(part) : (JSON.stringify(part) ?? 'undefined'));
  hash.update('\0');
}

function functionName(part) {
  if (!functionIds.has(part)) functionIds.set(part, ++lastFunctionId);
  return `function ${String(functionIds.get(part))}`;
}

module.exports = { agentFor };
