// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
'use strict';
// Prints the HTTP status of a URL, or nothing when there is no answer within five seconds. Only whether somebody answers is asked, so
// that the certificate is not looked at and nothing secret is sent.
const https = require('node:https');

const headers = { 'X-CSRF-ZOSMF-HEADER': 'true' };
const request = https.get(process.argv[2], { rejectUnauthorized: false, timeout: 5_000, headers }, (response) => {
  process.stdout.write(String(response.statusCode));
  response.destroy();
});
request.on('timeout', () => request.destroy(new Error('no answer')));
request.on('error', (error) => process.stderr.write(`${error.message}\n`));
