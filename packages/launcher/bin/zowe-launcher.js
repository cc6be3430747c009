#!/usr/bin/env node
// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import '../dist/main.js';
