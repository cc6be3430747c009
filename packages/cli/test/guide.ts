// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';

/** One command of a guide, and what it says there that comes of it. */
export interface GuideStep {
  readonly command: string;
  readonly output: string;
}

/** The commands of a guide, in order: lines that begin with a dollar sign in blocks of code, their continuations, and what follows. */
export function guideSteps(file: URL): GuideStep[] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^```\n(\$ [\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const [, command = '', output = ''] = /^((?:[^\n]*\\\n)*[^\n]*)\n?([\s\S]*)$/.exec(step) ?? [];
        return { command, output: output.trimEnd() };
      }),
  );
}
