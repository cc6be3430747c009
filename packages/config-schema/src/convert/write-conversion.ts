// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, statSync } from 'node:fs';
import { writeNewFile, type ChangeReport, type NewFileOptions } from '../edit/change-config-file.ts';
import { saying } from '../edit/write-file.ts';
import type { FileConversion } from './convert-files.ts';

/**
 * Writes a converted file as a whole or not at all. A new one can only be read by its owner; so can one that is replaced, and its
 * backup, when there are secrets in what is written.
 */
export function writeConversion(file: string, conversion: FileConversion, options: NewFileOptions = {}): ChangeReport {
  const before = options.overwrite === true ? statSync(file, { throwIfNoEntry: false }) : undefined;
  const isOpen = ((before?.mode ?? 0) & 0o077) !== 0;
  if (before?.isFile() && isOpen && conversion.holdsSecrets) saying(file, () => chmodSync(file, 0o600));
  return writeNewFile(file, conversion.text, options);
}
