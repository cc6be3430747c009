// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PreparedComponent } from '../plan/lifecycle-plan.ts';
import { fileNameOf } from '../process/instance-environment.ts';
import { preparationMessages } from './messages-preparation.ts';
import type { PreparationContext } from './preparation-context.ts';
import { reasonOf, writeWhole } from './write-file.ts';

/** Copies what a component offers to others to where those load it from, with its manifest. What cannot be copied is said. */
export function copySharedLibraries({ name, lifecycle }: PreparedComponent, context: PreparationContext): void {
  for (const { loader, path } of lifecycle?.sharedLibraries ?? []) {
    const target = join(context.place.workspace, loader, 'sharedLibs', fileNameOf(name));
    try {
      // A directory stands for what is in it.
      copy(path, statSync(path).isDirectory() ? target : join(target, basename(path)));
      if (lifecycle) copy(lifecycle.manifest, join(target, basename(lifecycle.manifest)));
    } catch (error) {
      context.say(preparationMessages.sharedLibraryNotCopied, path, name, loader, reasonOf(error));
    }
  }
}

/** Copies a file or a directory; a file that is there already is left alone, because another LPAR may be reading it. */
export function copy(source: string, target: string): void {
  if (statSync(source).isDirectory()) {
    mkdirSync(target, { recursive: true });
    for (const name of readdirSync(source)) copy(join(source, name), join(target, name));
    return;
  }
  mkdirSync(join(target, '..'), { recursive: true });
  const content = readFileSync(source);
  if (!isSame(target, content)) writeWhole(target, content, 0o660 | (statSync(source).mode & 0o111));
}

function isSame(file: string, content: Buffer): boolean {
  const present = statSync(file, { throwIfNoEntry: false });
  return present?.isFile() === true && present.size === content.length && readFileSync(file).equals(content);
}
