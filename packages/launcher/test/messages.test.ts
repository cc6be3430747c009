// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { controlMessages } from '../src/messages-control.ts';
import { engineMessages } from '../src/supervision/messages-engine.ts';
import { shellMessages } from '../src/messages-shell.ts';
import { startMessages } from '../src/messages-start.ts';
import { messages } from '../src/messages.ts';

describe('the messages of the launcher', () => {
  it('are all there, no name hiding another', () => {
    const parts = [engineMessages, startMessages, shellMessages, controlMessages];
    expect(Object.keys(messages)).toHaveLength(parts.reduce((sum, part) => sum + Object.keys(part).length, 0));
  });

  it('have ids of their own, of the shipped launcher or of 0400 to 0499', () => {
    const ids = Object.values(messages).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^ZWEL(?:00[0-7]\d|04\d\d)[IWE]$/);
  });
});
