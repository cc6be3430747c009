// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createFinding, type Finding } from '../finding.ts';
import type { EnvironmentVariable } from './environment-variable.ts';
import { environmentMessages } from './messages.ts';

/** Longest variable that a program is started with, in bytes, name and value together. */
const maxVariableBytes = 128 * 1024 - 1;
/** Largest environment, leaving room for what the component inherits and for its arguments. */
const maxEnvironmentBytes = 2 * 1024 * 1024 - 64 * 1024;
const pointerBytes = 8;

/** Variables, and an environment, that the system would refuse to start a program with. */
export function sizeFindings(component: string, variables: ReadonlyMap<string, EnvironmentVariable>): Finding[] {
  const sizes = [...variables.values()].map((variable) => ({ variable, bytes: sizeOf(variable) }));
  const tooLong = sizes.filter(({ bytes }) => bytes > maxVariableBytes);
  const findings = tooLong.map(({ variable: { name, source }, bytes }) =>
    createFinding(environmentMessages.environmentVariableTooLong, [name, component, bytes, maxVariableBytes], {
      location: { key: source.kind === 'rule' ? name : source.path.join('.') },
    }),
  );
  // Each is followed by a zero byte, and has a pointer.
  const total = sizes.reduce((sum, { bytes }) => sum + bytes + 1 + pointerBytes, 0);
  if (total <= maxEnvironmentBytes) return findings;
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a)).variable.name;
  const args = [component, total, variables.size, maxEnvironmentBytes, largest];
  return [...findings, createFinding(environmentMessages.environmentTooLarge, args, { location: {} })];
}

/** Bytes of `name=value`. */
function sizeOf({ name, value }: EnvironmentVariable): number {
  return Buffer.byteLength(name) + 1 + Buffer.byteLength(value);
}
