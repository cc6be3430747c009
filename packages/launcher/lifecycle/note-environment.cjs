// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
'use strict';
// Writes the environment that it is started with into a file, as JSON: the only way that is the same under every shell, whatever the
// values are. argv: the file, and NODE_OPTIONS when it was set.
const { writeFileSync } = require('node:fs');

const [file, nodeOptions] = process.argv.slice(2);
const environment = nodeOptions === undefined ? process.env : { ...process.env, NODE_OPTIONS: nodeOptions };
writeFileSync(file, JSON.stringify(environment), { mode: 0o600, flag: 'wx' });
