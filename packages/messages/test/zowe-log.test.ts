// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { createLogger, logMessage, type LogOptions } from '../src/zowe-log.ts';

const definition = { id: 'ZWEL0997W', text: 'Component %s is slow.', reason: 'r', action: 'a' };

function logLines(
  write: (logger: ReturnType<typeof createLogger>) => void,
  options: Partial<LogOptions> = {},
): string[] {
  const lines: string[] = [];
  const logger = createLogger({
    source: 'ZWELNCH',
    user: 'ZWESVUSR',
    destination: { write: (line) => lines.push(line) },
    ...options,
  });
  write(logger);
  return lines;
}

describe('the log', () => {
  it('writes time, program, user, level and text in the line format of Zowe', () => {
    const [line] = logLines((logger) => logMessage(logger, definition, 'zss'));
    expect(line).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} <ZWELNCH:\d+> ZWESVUSR WARN ZWEL0997W Component zss is slow\.\n$/,
    );
  });

  it('takes the level from the severity of the id', () => {
    const levels = ['I', 'W', 'E', 'S'].map((severity) => {
      const [line] = logLines((logger) => logMessage(logger, { ...definition, id: `ZWEL0997${severity}` }, 'x'));
      return line?.split(' ')[4];
    });
    expect(levels).toEqual(['INFO', 'WARN', 'ERROR', 'ERROR']);
  });

  it('replaces every occurrence of a secret', () => {
    const [line] = logLines((logger) => logger.info('a s3cret and s3cret'), { secrets: ['s3cret', ''] });
    expect(line?.endsWith('INFO a ***** and *****\n')).toBe(true);
  });

  it('keeps foreign text on one line', () => {
    const lines = logLines((logger) => logger.info('first\nsecond\u001b[31m\r'));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.endsWith('INFO first second [31m \n')).toBe(true);
  });

  it('writes debug lines only when asked to', () => {
    expect(logLines((logger) => logger.debug('quiet'))).toEqual([]);
    expect(logLines((logger) => logger.debug('loud'), { level: 'debug' })).toHaveLength(1);
  });

  it('appends the text of an error that is logged with a message', () => {
    const [line] = logLines((logger) => logger.error({ err: new Error('refused') }, 'Registry'));
    expect(line?.endsWith('ERROR Registry: refused\n')).toBe(true);
  });
});
