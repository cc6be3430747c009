// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { argumentCount, formatMessage, formatText } from '../src/format-message.ts';

const definition = { id: 'ZWEL0999I', text: 'Component %s has port %s.', reason: 'r', action: 'a' };

describe('formatting a message', () => {
  it('puts the id first and the arguments in order', () => {
    expect(formatMessage(definition, ['gateway', 7554])).toBe('ZWEL0999I Component gateway has port 7554.');
  });

  it('never reads an argument as a format string', () => {
    expect(formatText(definition, ['%s%n$&', 1])).toBe('Component %s%n$& has port 1.');
  });

  it('leaves a missing argument empty', () => {
    expect(formatText(definition, ['gateway'])).toBe('Component gateway has port .');
  });

  it('counts the arguments that a text takes', () => {
    expect(argumentCount(definition)).toBe(2);
  });
});
