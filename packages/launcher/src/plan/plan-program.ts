// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { text } from 'node:stream/consumers';
import { loadPlan, type PlanRequest } from './load-plan.ts';

// A program of its own, started by plan-process.ts: a request on standard input, the outcome on standard output.
const request = JSON.parse(await text(process.stdin)) as PlanRequest;
process.stdout.write(JSON.stringify(await loadPlan(request)));
