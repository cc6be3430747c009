// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMemberName, parseDataSetName, dataSetPath } from './data-set-name.ts';
import { jclComment, jclWithText, renderMember, withWholeSymbol, type JclRecord } from './jcl-member.ts';
import { standardEnvironment, type StandardEnvironment } from './standard-environment.ts';
import { ProcedureValueInvalidError, ProgramParameterTooLongError } from './zos-errors.ts';

/** The longest PARM that JCL takes. */
const longestParameter = 100;
const parameterStatement = '// PARM=';
const symbol = '&HAINST.';
/** What the scripts of Zowe understand as "not given"; the launcher then takes the name of the system. */
export const haInstancePlaceholder = '{{ha_instance_id}}';

/** How the program gets into the address space of the started task. */
export type LauncherStep = 'BPXBATSL' | 'BPXBATCH';

/** What the started task of the launcher is made of. */
export interface LauncherProcedure {
  /** Name of the member. */
  readonly name: string;
  readonly step: LauncherStep;
  /** Absolute path of the program `node`. */
  readonly node: string;
  /** Absolute path of `zowe-launcher.js`. */
  readonly launcher: string;
  /** Default of the symbol HAINST. */
  readonly haInstance?: string;
  /** Files that standard output and error are appended to; BPXBATCH needs one. SYSOUT when absent. */
  readonly output?: string;
  /** The variables in the stream, or the file or data set that has them. */
  readonly environment: StandardEnvironment | { readonly place: string };
}

/** The lines of the procedure. Throws an error that names the value which cannot be used. */
export function launcherProcedure(options: LauncherProcedure): string[] {
  const { name, step } = options;
  if (!isMemberName(name)) {
    throw new ProcedureValueInvalidError('the procedure', name, 'it must be 1 to 8 letters, digits, $, # or @');
  }
  const haInstance = options.haInstance ?? haInstancePlaceholder;
  requireHaInstance(haInstance);
  return renderMember(name, [
    ...jclWithText(`//${name.padEnd(8)} PROC RGN=0M,HAINST=`, haInstance),
    ...about(step),
    { jcl: `//ZWELNCH  EXEC PGM=${step},REGION=&RGN,TIME=NOLIMIT,` },
    ...jclWithText(parameterStatement, parameter(options)),
    ...outputStatements(options),
    ...environmentStatements(options.environment),
  ]);
}

function about(step: LauncherStep): JclRecord[] {
  const how =
    step === 'BPXBATSL'
      ? ['BPXBATSL spawns Node into this address space, so that MODIFY,', 'STOP and ARM reach it.']
      : [
          'BPXBATCH replaces itself by Node (exec): standard output must',
          'be a file, and _BPX_BATCH_SPAWN must not be set.',
        ];
  return [
    jclComment(),
    jclComment('Zowe HA launcher'),
    jclComment('S name,HAINST=id,JOBNAME=job   P job   F job,APPL=DISPLAY'),
    ...how.map(jclComment),
    jclComment(),
  ];
}

function parameter({ node, launcher, haInstance }: LauncherProcedure): string {
  requirePath('Node', node);
  requirePath('the launcher', launcher);
  const longestId = Math.max(haInstancePlaceholder.length, haInstance?.length ?? 0);
  const text = withWholeSymbol(parameterStatement, `PGM ${node} ${launcher} ${symbol}`);
  const length = text.length - symbol.length + longestId;
  if (length > longestParameter) throw new ProgramParameterTooLongError(length, longestParameter);
  return text;
}

function outputStatements({ step, output }: LauncherProcedure): JclRecord[] {
  const stdin: JclRecord = { jcl: "//STDIN    DD PATH='/dev/null',PATHOPTS=ORDONLY" };
  if (output === undefined) {
    if (step === 'BPXBATCH') {
      throw new ProcedureValueInvalidError('the output', '', 'BPXBATCH needs the path of a file (--output)');
    }
    return [stdin, { jcl: '//STDOUT   DD SYSOUT=*,LRECL=1600' }, { jcl: '//STDERR   DD SYSOUT=*,LRECL=1600' }];
  }
  requirePath('the output', output);
  const file = (ddname: string): JclRecord[] => [
    ...jclPath(ddname, output),
    { jcl: '//         PATHOPTS=(OWRONLY,OCREAT,OAPPEND),PATHMODE=(SIRUSR,SIWUSR)' },
  ];
  return [stdin, ...file('STDOUT'), ...file('STDERR')];
}

function environmentStatements(environment: LauncherProcedure['environment']): JclRecord[] {
  if (!('place' in environment)) {
    const lines = standardEnvironment(environment).map((data) => ({ data }));
    return [{ jcl: '//STDENV   DD *' }, ...lines, { data: '/*' }];
  }
  const { place } = environment;
  if (place.startsWith('/')) {
    requirePath('the variables', place);
    return [...jclPath('STDENV', place), { jcl: '//         PATHOPTS=ORDONLY' }];
  }
  const name = dataSetPath(parseDataSetName(place)).slice(3, -1);
  return [{ jcl: `//STDENV   DD DISP=SHR,DSN=${name}` }];
}

/** PATH with a comma after it; the next record goes on with further operands. */
function jclPath(ddname: string, path: string): JclRecord[] {
  const records = jclWithText(`//${ddname.padEnd(8)} DD PATH=`, path);
  const last = records.at(-1);
  if (!last || !('jcl' in last)) return records;
  return [...records.slice(0, -1), { jcl: `${last.jcl},` }];
}

function requirePath(what: string, path: string): void {
  const problem = pathProblem(path);
  if (problem !== undefined) throw new ProcedureValueInvalidError(what, path, problem);
}

/** Blanks would divide PARM, and an ampersand would be a symbol. */
function pathProblem(path: string): string | undefined {
  if (!path.startsWith('/')) return 'it must be an absolute path';
  if (path.length > 255) return `it has ${path.length} characters, the limit is 255`;
  const [wrong] = /[^A-Za-z0-9._/$#@+-]/u.exec(path) ?? [];
  return wrong === undefined ? undefined : `it has the character ${JSON.stringify(wrong)}`;
}

function requireHaInstance(id: string): void {
  if (id === haInstancePlaceholder || /^[A-Za-z0-9_]{1,64}$/u.test(id)) return;
  throw new ProcedureValueInvalidError('the HA instance', id, 'it must be 1 to 64 letters, digits or _');
}
