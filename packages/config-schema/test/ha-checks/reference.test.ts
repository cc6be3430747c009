// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { haCheckMessages } from '../../src/ha-checks/messages.ts';

const reference = readFileSync(new URL('../../../../docs/reference/ha-checks.md', import.meta.url), 'utf8');
const documented = [...reference.matchAll(/^\| (ZWEL\d+[EW]) \|/gm)].map(([, id]) => id);

test('the reference has one row for each check, and no others', () => {
  expect(documented.sort()).toEqual(Object.values(haCheckMessages).map(({ id }) => id));
});
