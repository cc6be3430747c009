// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { formatLocation, renderError, ZoweError } from '../src/zowe-error.ts';

const definition = { id: 'ZWEL0998E', text: 'Cannot read %s.', reason: 'It is not there.', action: 'Create it.' };

class CannotReadError extends ZoweError {
  constructor(file: string, cause?: unknown) {
    super(definition, [file], { cause, location: { file, line: 3, column: 7, key: 'zowe.job.name' } });
  }
}

describe('ZoweError', () => {
  it('carries id, definition, class name, cause and location', () => {
    const cause = new Error('ENOENT');
    const error = new CannotReadError('zowe.yaml', cause);
    expect([error.id, error.name, error.message]).toEqual([
      'ZWEL0998E',
      'CannotReadError',
      'ZWEL0998E Cannot read zowe.yaml.',
    ]);
    expect(error.cause).toBe(cause);
    expect(error.definition).toBe(definition);
    expect(error.recoverable).toBe(false);
  });

  it('is rendered with what, where and what to do', () => {
    expect(renderError(new CannotReadError('zowe.yaml'))).toBe(
      'ZWEL0998E Cannot read zowe.yaml.\n  Where: zowe.yaml:3:7 (zowe.job.name)\n  Action: Create it.',
    );
  });

  it('is rendered without a place when none is known', () => {
    expect(renderError(new ZoweError(definition, ['x']))).toBe('ZWEL0998E Cannot read x.\n  Action: Create it.');
  });

  it('leaves an error without a definition as it is', () => {
    expect(renderError(new Error('plain'))).toBe('plain');
    expect(renderError('text')).toBe('text');
  });

  it('shows as much of a location as is known', () => {
    expect(formatLocation({ file: 'a.yaml' })).toBe('a.yaml');
    expect(formatLocation({ key: 'zowe' })).toBe('(zowe)');
    expect(formatLocation(undefined)).toBe('');
  });
});
