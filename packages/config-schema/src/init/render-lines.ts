// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigValue } from '../config-value.ts';
import { renderInline } from '../edit/render-yaml.ts';

/** A value of YAML, quoted when it must be. */
export function yaml(value: ConfigValue): string {
  return renderInline(value);
}

/** Lines below a key. */
export function indented(lines: readonly string[], levels = 1): string[] {
  return lines.map((line) => (line === '' ? '' : '  '.repeat(levels) + line));
}
