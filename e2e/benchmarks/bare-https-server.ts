// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// The baseline of the caching benchmark: a bare node:https server with client certificates that returns the same bytes to every request.
// usage: bare-https-server ADDRESS PORT KEYSTORE_DIRECTORY BODY
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';

const [address = '', port = '', keystore = '', body = ''] = process.argv.slice(2);
const read = (name: string) => readFileSync(join(keystore, name));

createServer(
  {
    key: read('internal/key.pem'),
    cert: read('internal/certificate.pem'),
    ca: read('internal/ca.pem'),
    requestCert: true,
    rejectUnauthorized: true,
  },
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  },
).listen(Number(port), address);
