// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

type Variables = Readonly<Record<string, string>>;

/** What all of these environments have in common: the variables that have the same value in each. */
export function commonVariables(environments: readonly Variables[]): Record<string, string> {
  const [first = {}, ...others] = environments;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => others.every((other) => other[name] === value)),
  );
}
