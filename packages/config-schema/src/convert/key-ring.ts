// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
/** The kinds of key rings that v3 knows. */
export const keyRingTypes = ['JCERACFKS', 'JCECCARACFKS', 'JCEHYBRIDRACFKS', 'JCECCAKS', 'JCEKS'] as const;

/** A key ring as v3 writes it, `safkeyring://owner/ring`; v1 and v2 wrote four slashes. What is no key ring stays as it is. */
export function keyRingOfV3(file: string): string {
  return file.replace(/^(safkeyring[a-z]*:)\/{2,}/, '$1//');
}

/** Whether this names a key ring, or something in one. */
export function isKeyRing(file: unknown): boolean {
  return typeof file === 'string' && /^safkeyring[a-z]*:\/\//.test(file);
}
