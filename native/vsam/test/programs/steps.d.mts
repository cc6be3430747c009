// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export function keyOfStep(writer: number, step: number): Buffer;
export function recordOfStep(step: number): Buffer;
