// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { consoleServices, type IssueCommand } from './console-services.ts';
import { dataSetPath } from './data-set-name.ts';
import { readProgramOutput, runProgram, type ProgramOutcome } from './run-program.ts';
import { MemberUnreadableError, ServicesUnavailableError, SubmitRefusedError } from './zos-errors.ts';
import type { FileTag, ZosServices } from './zos-services.ts';

/** Where the programs are that the services are made of; tests put others there. */
export interface HostPrograms {
  /** Zowe's own REXX that issues a command through SDSF, else through TSO CONSOLE, and prints the answer. */
  readonly operatorCommand: string;
  readonly sysvar: string;
  readonly chtag: string;
  readonly submit: string;
  readonly cat: string;
}

/** The programs of a Zowe runtime and of z/OS UNIX. */
export function hostPrograms(runtimeDirectory: string): HostPrograms {
  return {
    operatorCommand: join(runtimeDirectory, 'bin/utils/opercmd.rex'),
    sysvar: '/bin/sysvar',
    chtag: '/bin/chtag',
    submit: '/bin/submit',
    cat: '/bin/cat',
  };
}

/** The z/OS of this process. Each call is one program with arguments; what it prints is read, and nothing is run by a shell. */
export function createHostZos(programs: HostPrograms): ZosServices {
  return {
    kind: 'host',
    ...consoleServices(issueBy(programs.operatorCommand)),
    // The messages of another job are in SDSF or in SYSLOG; no program of the runtime reads them.
    jobMessages: () => Promise.resolve(undefined),
    submit: (jcl) => submit(programs.submit, jcl),
    async symbol(name) {
      if (!/^[A-Z$#@][A-Z0-9$#@_]{0,15}$/u.test(name)) return undefined;
      const value = (await endedWell(runProgram({ file: programs.sysvar, args: [name] }))).trim();
      return value === '' ? undefined : value;
    },
    fileTag: async (file) => parseTag(await endedWell(runProgram({ file: programs.chtag, args: ['-p', file] }))),
    async tagFile(file, tag) {
      const how = tag.text ? ['-tc', tag.codePage] : tag.codePage === 'binary' ? ['-b'] : ['-m', '-c', tag.codePage];
      await endedWell(runProgram({ file: programs.chtag, args: [...how, file] }));
    },
    members: {
      readMember(dataSet, member) {
        try {
          return readProgramOutput(programs.cat, [dataSetPath({ dataSet, member })]);
        } catch (cause) {
          throw new MemberUnreadableError(`${dataSet}(${member})`, firstLine(cause), { cause });
        }
      },
    },
  };
}

function issueBy(program: string): IssueCommand {
  return async (text) => {
    if (!existsSync(program)) return { problem: `${program} does not exist` };
    // Its options come before the command; a command never begins with a hyphen, because its verb is checked or ours.
    const ended = await runProgram({ file: program, args: [text] });
    if (ended.outcome === 'notRun') return { problem: ended.reason };
    if (ended.code !== 0) return { problem: lastWords(ended.output) ?? `${program} ended with ${ended.code}` };
    return { output: ended.output };
  };
}

async function submit(program: string, jcl: string): Promise<string> {
  const ended = await runProgram({ file: program, args: [], input: jcl });
  if (ended.outcome === 'notRun') throw new ServicesUnavailableError(ended.reason);
  const jobId = /\b(?:JOB|J0)\d{5,7}\b/u.exec(ended.output)?.[0];
  if (ended.code !== 0 || jobId === undefined) {
    throw new SubmitRefusedError(lastWords(ended.output) ?? `exit ${ended.code}`);
  }
  return jobId;
}

/** `t ISO8859-1   T=on  file`; `- untagged    T=off file` has none. */
function parseTag(output: string): FileTag | undefined {
  const [, kind, codePage = ''] = /^(\S)\s+(\S+)\s+T=(?:on|off)/mu.exec(output) ?? [];
  if (kind === undefined || kind === '-') return undefined;
  return { codePage: kind === 'b' ? 'binary' : codePage, text: kind === 't' };
}

async function endedWell(running: Promise<ProgramOutcome>): Promise<string> {
  const ended = await running;
  if (ended.outcome === 'notRun') throw new ServicesUnavailableError(ended.reason);
  if (ended.code !== 0) throw new ServicesUnavailableError(lastWords(ended.output) ?? `exit ${ended.code}`);
  return ended.output;
}

function lastWords(output: string): string | undefined {
  return output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .at(-1);
}

function firstLine(cause: unknown): string {
  const { stderr, message } = cause as { stderr?: Buffer; message: string };
  return (
    stderr
      ?.toString('utf8')
      .split('\n')
      .find((line) => line.trim() !== '') ?? message
  );
}
