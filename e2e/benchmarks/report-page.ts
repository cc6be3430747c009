// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

const notesTitle = '## What to know about these figures';

/** The page with these sections in the place of those with the same title, new ones before the notes; everything else stays as it is. */
export function replaceSections(page: string, sections: readonly string[]): string {
  const [head = '', ...known] = page.split(/^(?=## )/m);
  for (const section of sections) {
    const text = `${section.trimEnd()}\n\n`;
    const at = known.findIndex((each) => titleOf(each) === titleOf(section));
    const notesAt = known.findIndex((each) => titleOf(each) === notesTitle);
    if (at >= 0) known[at] = text;
    else known.splice(notesAt < 0 ? known.length : notesAt, 0, text);
  }
  return `${[head, ...known].join('').trimEnd()}\n`;
}

function titleOf(section: string): string {
  return section.split('\n', 1)[0] ?? '';
}
