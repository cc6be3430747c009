// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ProcedureValueInvalidError } from './zos-errors.ts';
import { renderMember } from './jcl-member.ts';

/** The variables that the started task gives to the launcher. */
export interface StandardEnvironment {
  /** What names the configuration: CONFIG, a path or a list of FILE(path) and PARMLIB(dsn(member)); for Zowe v1 INSTANCE_DIR. */
  readonly configuration: { readonly CONFIG: string } | { readonly INSTANCE_DIR: string };
  /** Lines are written to a UNIX file, whose records have no limit; otherwise to records of 80 columns. */
  readonly isFile?: boolean;
  readonly debug?: boolean;
  /** Further variables, after the others. */
  readonly variables?: Readonly<Record<string, string>>;
}

/**
 * What Node needs in an address space that LE sets up: text is converted by its tag. A fatal error becomes an abend, because ARM acts
 * on nothing else.
 */
const fixed: Readonly<Record<string, string>> = {
  _BPXK_AUTOCVT: 'ON',
  _CEE_RUNOPTS: 'FILETAG(AUTOCVT,AUTOTAG),POSIX(ON),ABTERMENC(ABEND)',
  _EDC_UMASK_DFLT: '0002',
  _TAG_REDIR_ERR: 'txt',
  _TAG_REDIR_IN: 'txt',
  _TAG_REDIR_OUT: 'txt',
};

/** One variable per line, as BPXBATCH reads them. Throws an error that names what cannot be used. */
export function standardEnvironment(options: StandardEnvironment): string[] {
  const variables = {
    ...fixed,
    ...options.configuration,
    ...(options.debug === true && { ZLDEBUG: 'ON' }),
    ...options.variables,
  };
  const lines = Object.entries(variables).map(([name, value]) => line(name, value));
  if (options.isFile === true) return lines;
  return renderMember(
    'STDENV',
    lines.map((data) => ({ data })),
  );
}

function line(name: string, value: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/u.test(name)) {
    throw new ProcedureValueInvalidError('the variables', name, 'the name must be letters, digits and _');
  }
  if (value === '') throw new ProcedureValueInvalidError(name, value, 'it is empty');
  const at = value.search(/[^ -~]/u);
  if (at >= 0) throw new ProcedureValueInvalidError(name, value, `character ${at + 1} is not printable`);
  if (value.endsWith(' ')) throw new ProcedureValueInvalidError(name, value, 'blanks at its end would be cut off');
  return `${name}=${value}`;
}
