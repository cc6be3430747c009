// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, valueAt, type ConfigMapping, type ConfigPath, type ConfigValue } from '../config-value.ts';
import { editYaml } from '../edit/edit-yaml.ts';
import { concealText, isSecretPath } from '../secrets/index.ts';
import { createMasker } from '../secrets/mask-secrets.ts';
import { isKeyRing } from './key-ring.ts';
import { pathsBelow } from './yaml-comments.ts';

/** Whether the file has anything that only its owner may read, a comment included. */
export function holdsSecrets(text: string, config: ConfigMapping): boolean {
  return secretPaths(config).length > 0 || concealComments(text) !== text;
}

/** The text with secrets masked, to be shown where others can read it. */
export function concealConversion(text: string, config: ConfigMapping): string {
  const masked = createMasker(config)(config, []) as ConfigMapping;
  const shown = pathsBelow(masked, []).reduce<ConfigMapping>((current, path) => {
    // The word that stands for no password is not secret, and nothing else would be valid.
    return isRingPassword(config, path) ? (replaceAt(current, path, 'password') as ConfigMapping) : current;
  }, masked);
  return concealComments(editYaml(text, [{ path: [], value: shown }]));
}

function secretPaths(config: ConfigMapping): ConfigPath[] {
  return pathsBelow(config, []).filter((path) => {
    const value = valueAt(config, path);
    if (!isSecretPath(path) || isRingPassword(config, path)) return false;
    return (typeof value === 'string' && value !== '') || typeof value === 'number';
  });
}

function isRingPassword(config: ConfigMapping, path: ConfigPath): boolean {
  if (path.at(-1) !== 'password' || valueAt(config, path) !== 'password') return false;
  return isKeyRing(valueAt(config, [...path.slice(0, -1), 'file']));
}

function replaceAt(value: ConfigValue, [step, ...rest]: ConfigPath, replacement: ConfigValue): ConfigValue {
  if (step === undefined || !isMapping(value)) return replacement;
  return { ...value, [step]: replaceAt(value[step] ?? {}, rest, replacement) };
}

function concealComments(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const at = /^\s*#/.test(line) ? 0 : line.indexOf(' #');
      return at === -1 ? line : line.slice(0, at) + concealText(line.slice(at));
    })
    .join('\n');
}
