// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { randomBytes } from 'node:crypto';

/** Every process of a component instance has this in its environment, also one that made itself a session of its own. */
export const instanceTagVariable = 'ZWE_HA_INSTANCE_TAG';

const tagPattern = /^[^/\0\s]+\/[^/\0\s]+#\d+\/[0-9a-f]{16}$/;

/** A tag for one start of a component instance: `lpar1/gateway#2/<16 hexadecimal digits>`. */
export function newInstanceTag(haInstance: string, label: string): string {
  return `${haInstance}/${label}/${randomBytes(8).toString('hex')}`;
}

/** Whether a text read from a file can be the tag of that component instance. */
export function isTagOf(text: string, haInstance: string, label: string): boolean {
  return tagPattern.test(text) && text.startsWith(`${haInstance}/${label}/`);
}
