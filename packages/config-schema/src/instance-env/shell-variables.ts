// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';

/** A variable of a shell file, and where it got its value. */
export interface InstanceVariable {
  readonly value: string;
  readonly location: Location;
}

/** No more variables are read, and no longer values: a program cannot be given more. */
export const envLimits = { variables: 10_000, valueLength: 128 * 1024, totalLength: 4 * 1024 * 1024 } as const;

/** Variables that shells set themselves or refuse to change; bash and dash differ in which. */
const shellVariables = new Set(
  (
    'BASH BASHOPTS BASHPID BASH_ALIASES BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_CMDS BASH_COMMAND BASH_ENV BASH_LINENO BASH_SOURCE ' +
    'BASH_SUBSHELL BASH_VERSINFO BASH_VERSION COMP_WORDBREAKS DIRSTACK ENV EPOCHREALTIME EPOCHSECONDS EUID FUNCNAME GROUPS HISTCMD ' +
    'HOSTNAME HOSTTYPE IFS LINENO MACHTYPE OLDPWD OPTARG OPTERR OPTIND OSTYPE PIPESTATUS POSIXLY_CORRECT PPID PS1 PS2 PS4 PWD ' +
    'RANDOM SECONDS SHELLOPTS SHLVL SRANDOM UID _'
  ).split(' '),
);

/** Whether the value of a variable would depend on the shell. */
export function isShellVariable(name: string): boolean {
  return shellVariables.has(name);
}

/** Set by a shell at its start, and ordinary from then on: v1's set-up of certificates assigns HOSTNAME. */
const ordinaryOnceAssigned = new Set(['HOSTNAME', 'HOSTTYPE', 'MACHTYPE', 'OSTYPE']);

/** Whether an assignment does the same in every shell, and nothing beside it. */
export function isAssignable(name: string): boolean {
  return !isShellVariable(name) || ordinaryOnceAssigned.has(name);
}

/** The variables of one file while it is read, over those that are known before it. */
export class ShellVariables {
  readonly own = new Map<string, InstanceVariable>();
  /** Names whose value is not known because their assignment was refused. */
  readonly refused: Set<string>;
  private readonly known: ReadonlyMap<string, string>;
  private total = 0;

  constructor(known: ReadonlyMap<string, string>, refused: Iterable<string> = []) {
    this.known = known;
    this.refused = new Set(refused);
  }

  value(name: string): string | undefined {
    return this.own.get(name)?.value ?? this.known.get(name);
  }

  /** Sets a variable; tells what there is too much of, if so. */
  set(name: string, variable: InstanceVariable): string | undefined {
    // What is replaced counts too: the limit bounds the work as well.
    this.total += variable.value.length;
    this.own.set(name, variable);
    this.refused.delete(name);
    if (this.own.size > envLimits.variables) return `${envLimits.variables} variables`;
    if (this.total > envLimits.totalLength) return `${envLimits.totalLength} characters in all values`;
    return undefined;
  }

  refuse(name: string): void {
    this.own.delete(name);
    this.refused.add(name);
  }
}
