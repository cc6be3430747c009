// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigPath } from '../config-value.ts';
import { becauseOf, originAt, type Origin } from '../origin/origin.ts';
import type { Locator } from './locator.ts';

/** The origin of a value of the merged configuration; what a template made of it is one with the template. Undefined where there is none. */
export function originInLayers(
  locator: Locator,
  path: ConfigPath,
  evaluated: readonly ConfigPath[],
): Origin | undefined {
  const template = evaluated.find((around) => around.every((step, index) => step === path[index]));
  const location = locator.locate(template ?? path, 'value');
  if (!location) return undefined;
  return template ? becauseOf('template', originAt(location), 'template') : originAt(location);
}
