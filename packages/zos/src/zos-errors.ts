// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError, type Location } from '@zowe-ha/messages';
import { messages } from './messages.ts';

/** The text is no operator command that may be issued; `problem` says which rule it breaks. */
export class OperatorCommandInvalidError extends ZoweError {
  constructor(command: string, problem: string, location?: Location) {
    super(messages.operatorCommandInvalid, [printable(command), problem], location ? { location } : {});
  }
}

/** The command would start or stop an auxiliary address space of ZIS. */
export class AuxiliaryTaskError extends ZoweError {
  constructor(task: string, location?: Location) {
    super(messages.auxiliaryTask, [task], location ? { location } : {});
  }
}

/** z/OS answered that the command was not carried out. */
export class OperatorCommandRefusedError extends ZoweError {
  constructor(command: string, answer: string) {
    super(messages.operatorCommandRefused, [command, answer], { recoverable: true });
  }
}

/** There is no z/OS here, or the way to it is missing. */
export class ServicesUnavailableError extends ZoweError {
  constructor(reason: string, options: ErrorOptions = {}) {
    super(messages.servicesUnavailable, [reason], { recoverable: true, ...options });
  }
}

/** A name is not that of a data set or member. */
export class DataSetNameInvalidError extends ZoweError {
  constructor(name: string, problem: string) {
    super(messages.dataSetNameInvalid, [printable(name), problem]);
  }
}

/** A record of a member would be cut off. */
export class JclLineTooLongError extends ZoweError {
  constructor(member: string, { line, columns, limit }: { line: number; columns: number; limit: number }) {
    super(messages.jclLineTooLong, [line, member, columns, limit], { location: { file: member, line } });
  }
}

/** A value would become other JCL; `what` names it in words. */
export class ProcedureValueInvalidError extends ZoweError {
  constructor(what: string, value: string, problem: string) {
    super(messages.procedureValueInvalid, [printable(value), what, problem]);
  }
}

/** PARM of the EXEC statement would be longer than JCL allows. */
export class ProgramParameterTooLongError extends ZoweError {
  constructor(length: number, limit: number) {
    super(messages.programParameterTooLong, [length, limit]);
  }
}

/** A file of the simulated z/OS is missing or damaged. */
export class SimulationInvalidError extends ZoweError {
  constructor(directory: string, problem: string, options: ErrorOptions = {}) {
    super(messages.simulationInvalid, [directory, problem], { location: { file: directory }, ...options });
  }
}

/** The internal reader did not take a job. */
export class SubmitRefusedError extends ZoweError {
  constructor(answer: string) {
    super(messages.submitRefused, [answer], { recoverable: true });
  }
}

/** A member of a data set cannot be had; what a MemberReader throws. */
export class MemberUnreadableError extends ZoweError {
  constructor(member: string, reason: string, options: ErrorOptions = {}) {
    super(messages.memberUnreadable, [member, reason], { location: { file: member }, ...options });
  }
}

/** Foreign text as a message shows it: one line, nothing that moves a cursor, not endless. */
function printable(text: string): string {
  const shown = text.replaceAll(/[^ -~]/gu, '?');
  return shown.length > 130 ? `${shown.slice(0, 126)}...` : shown;
}
