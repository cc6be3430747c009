// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SessionSecretError } from './errors.ts';

const secretBytes = 32;
const secretPattern = /^[0-9a-f]{64}\n?$/;

/**
 * The secret that all instances of all LPARs share: hexadecimal text in a file that only its owner can read. The first instance that
 * finds none makes it; of several that do so at once one wins, and all read the winner's.
 */
export async function readSessionSecret(file: string): Promise<string> {
  try {
    return await readExisting(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw asSecretError(file, error);
  }
  try {
    await create(file);
    return await readExisting(file);
  } catch (error) {
    throw asSecretError(file, error);
  }
}

async function readExisting(file: string): Promise<string> {
  const { mode } = await stat(file);
  if ((mode & 0o077) !== 0) throw new SessionSecretError(file, 'others than its owner have access to it');
  const text = await readFile(file, 'ascii');
  if (!secretPattern.test(text)) throw new SessionSecretError(file, 'it does not contain a secret');
  return text.trim();
}

/** A link is made whole or not at all, and never over an existing file, on a shared file system too. */
async function create(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(`${randomBytes(secretBytes).toString('hex')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(draft, file).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
}

function asSecretError(file: string, error: unknown): SessionSecretError {
  if (error instanceof SessionSecretError) return error;
  return new SessionSecretError(file, (error as NodeJS.ErrnoException).code ?? String(error), error);
}

/** A key for one purpose, so that no two uses of the secret meet. */
export function deriveSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('hex');
}
