// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueCommand } from './console-services.ts';
import { takeScriptedAnswer } from './simulated-script.ts';
import type { SimulatedTask, SimulatedTasks, StartRequest } from './simulated-tasks.ts';

/** Carries out the commands that Zowe HA issues, and answers in the words of z/OS. Every command goes to `console.log`. */
export function createSimulatedConsole(directory: string, tasks: SimulatedTasks): IssueCommand {
  return (text) => {
    if (!existsSync(directory)) return Promise.resolve({ problem: `${directory} does not exist` });
    appendFileSync(join(directory, 'console.log'), `${text}\n`);
    const scripted = takeScriptedAnswer(directory, text);
    return Promise.resolve(scripted ?? { output: carryOut(text, tasks).join('\n') });
  };
}

function carryOut(text: string, tasks: SimulatedTasks): string[] {
  const [verb = '', ...rest] = text.split(' ');
  const operands = rest.join(' ').trim();
  switch (verb.toUpperCase()) {
    case 'S':
    case 'START':
      return start(operands, tasks);
    case 'P':
    case 'STOP':
      return end(operands, { verb: 'STOP', signal: 'SIGTERM' }, tasks);
    case 'C':
    case 'CANCEL':
      return end(operands, { verb: 'CANCEL', signal: 'SIGKILL' }, tasks);
    case 'D':
      return display(operands, tasks);
    default:
      return [`IEE305I ${verb.slice(0, 8).padEnd(8)} COMMAND INVALID`];
  }
}

function start(operands: string, tasks: SimulatedTasks): string[] {
  const request = parseStart(operands);
  if (!tasks.start(request)) return [`IEFC612I PROCEDURE ${request.procedure} WAS NOT FOUND`];
  return [`$HASP100 ${request.procedure.padEnd(8)} ON STCINRDR`, `$HASP373 ${request.jobName.padEnd(8)} STARTED`];
}

/** `PROC[.IDENTIFIER][,KEYWORD=VALUE...]`; values may stand in apostrophes. */
function parseStart(text: string): StartRequest {
  const [task = '', ...keywords] = text.match(/(?:'[^']*'|[^,'])+/gu) ?? [];
  const procedure = (task.split('.')[0] ?? '').toUpperCase();
  const operands: Record<string, string> = {};
  for (const keyword of keywords) {
    const at = keyword.indexOf('=');
    if (at > 0) operands[keyword.slice(0, at).toUpperCase()] = keyword.slice(at + 1).replaceAll("'", '');
  }
  return { procedure, jobName: operands['JOBNAME'] ?? procedure, operands };
}

function end(
  operands: string,
  how: { readonly verb: 'STOP' | 'CANCEL'; readonly signal: 'SIGTERM' | 'SIGKILL' },
  tasks: SimulatedTasks,
): string[] {
  const jobName = (operands.split(',')[0] ?? '').toUpperCase();
  const found = tasks.active().filter((task) => task.jobName === jobName);
  if (found.length === 0) return [`IEE341I ${jobName.padEnd(15)} NOT ACTIVE`];
  for (const task of found) tasks.signal(task, how.signal);
  return how.verb === 'CANCEL' ? [`IEE301I ${jobName.padEnd(8)}          CANCEL COMMAND ACCEPTED`] : [];
}

function display(operands: string, tasks: SimulatedTasks): string[] {
  const [, jobName] = /^A,([A-Z0-9$#@]{1,8})$/u.exec(operands) ?? [];
  if (jobName !== undefined) return displayJob(jobName, tasks.active());
  const [, major = '', minor = ''] = /^GRS,RES=\(([^,()]+),([^()]+)\*\)$/u.exec(operands) ?? [];
  return major === '' ? ['IEE535I DISPLAY  INVALID PARAMETER'] : displayResource({ major, minor }, tasks);
}

function displayJob(jobName: string, active: readonly SimulatedTask[]): string[] {
  const rows = active
    .filter((task) => task.jobName === jobName)
    .map(
      ({ asid }) =>
        ` ${jobName.padEnd(8)} ${jobName.padEnd(8)} ${jobName.padEnd(8)} NSW  S   A=${asid}  PER=NO   SMC=000`,
    );
  return [
    'IEE115I 12.00.00 2026.327 ACTIVITY 000',
    ' JOBS     M/S    TS USERS    SYSAS    INITS   ACTIVE/MAX VTAM     OAS',
    '00005    00020    00001      00035    00015    00001/00040       00010',
    ...(rows.length > 0 ? rows : [` ${jobName.padEnd(8)} NOT FOUND`]),
  ];
}

function displayResource(wanted: { readonly major: string; readonly minor: string }, tasks: SimulatedTasks): string[] {
  const header = 'ISG343I 12.00.00 GRS STATUS 000';
  const blocks = tasks.active().flatMap((task) =>
    task.enqueues
      .filter(({ major, minor }) => major === wanted.major && minor.startsWith(wanted.minor))
      .filter(({ after }) => after === undefined || tasks.messages(task).some((line) => line.includes(after)))
      .flatMap(({ major, minor }) => [
        `S=SYSTEM  ${major.padEnd(8)} ${minor}`,
        'SYSNAME        JOBNAME         ASID     TCBADDR   EXC/SHR    STATUS',
        `SIM1      ${task.jobName.padEnd(8)}           ${task.asid}       008F8588 EXCLUSIVE    OWN`,
      ]),
  );
  if (blocks.length > 0) return [header, ...blocks];
  return [header, `NO REQUESTORS FOR RESOURCE  ${wanted.major} ${wanted.minor}*`];
}
