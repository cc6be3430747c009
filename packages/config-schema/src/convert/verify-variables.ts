// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { InstanceContext } from './instance-context.ts';

/** How v3 calls v1's two flags; without the first, certificates are verified. */
export function verificationOf(verify: boolean, nonStrict: boolean): 'STRICT' | 'NONSTRICT' | 'DISABLED' {
  if (verify) return 'STRICT';
  return nonStrict ? 'NONSTRICT' : 'DISABLED';
}

/** Both flags become zowe.verifyCertificates; those of zowe-certificates.env count before those of its setup. */
export function convertVerification(context: InstanceContext): void {
  const { draft } = context;
  const [verify, staleVerify] = context.findAll('ZOWE_APIM_VERIFY_CERTIFICATES', 'VERIFY_CERTIFICATES');
  const [nonStrict, staleNonStrict] = context.findAll(
    'ZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES',
    'NONSTRICT_VERIFY_CERTIFICATES',
  );
  for (const stale of [staleVerify, staleNonStrict]) {
    if (stale) draft.drop(stale.source, `ZOWE_APIM_${stale.name} counts`);
  }
  const given = [verify, nonStrict].filter((found) => found !== undefined);
  const wrong = given.filter(({ value }) => !/^(?:true|false)$/i.test(value));
  for (const found of wrong.length > 0 ? given : []) {
    const why = wrong.includes(found)
      ? 'the value must be true or false'
      : 'set zowe.verifyCertificates: the other flag is not valid';
    draft.ask(found.source, why);
  }
  if (wrong.length > 0) return;
  const isTrue = (value: string | undefined, otherwise: boolean) =>
    value === undefined ? otherwise : value.toLowerCase() === 'true';
  const level = verificationOf(isTrue(verify?.value, true), isTrue(nonStrict?.value, false));
  const why = 'one key for both flags of v1';
  for (const { source } of given) draft.write(source, { path: ['zowe', 'verifyCertificates'], value: level, why });
}
