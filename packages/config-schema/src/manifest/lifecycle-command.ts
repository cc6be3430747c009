// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** A command of a manifest: a script of the component, or a command for the operator console. */
export type LifecycleCommand =
  | { readonly kind: 'script'; readonly path: string }
  | { readonly kind: 'operator'; readonly verb: 'START' | 'STOP' | 'MODIFY'; readonly text: string };

const verbs = { S: 'START', START: 'START', P: 'STOP', STOP: 'STOP', F: 'MODIFY', MODIFY: 'MODIFY' } as const;

/** z/OS takes no longer command (MVS System Commands: 126 characters). */
const maxOperatorCommand = 126;

/** Reads a command of a manifest: what begins with S, P or F (or START, STOP, MODIFY) and a blank goes to the operator console. */
export function parseLifecycleCommand(command: string): LifecycleCommand {
  const verb = /^(S|START|P|STOP|F|MODIFY) /.exec(command)?.[1] as keyof typeof verbs | undefined;
  if (verb === undefined) return { kind: 'script', path: command };
  return { kind: 'operator', verb: verbs[verb], text: command };
}

/** Why an operator command cannot be given as it stands; undefined when it can. */
export function operatorCommandProblem(command: LifecycleCommand & { kind: 'operator' }): string | undefined {
  const { text, verb } = command;
  if (text.length > maxOperatorCommand)
    return `it has ${text.length} characters, at most ${maxOperatorCommand} are taken`;
  if (!/^[\x20-\x7e]*$/.test(text)) return 'it has characters that a console does not take';
  const operand = text.slice(text.indexOf(' ') + 1).trimStart();
  // A started task: procedure or job, perhaps an identifier after a dot.
  const [target = ''] = operand.split(',');
  if (!/^[A-Z@#$][A-Z0-9@#$]{0,7}(?:\.[A-Z0-9@#$]{1,8})?$/.test(target.trimEnd())) {
    return 'what follows the first word is no name of a procedure or job, in upper case';
  }
  if (verb === 'MODIFY' && !operand.includes(',')) return 'F needs a text after the name and a comma';
  return undefined;
}
