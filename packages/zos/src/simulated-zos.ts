// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consoleServices } from './console-services.ts';
import { isMemberName } from './data-set-name.ts';
import { createSimulatedConsole } from './simulated-console.ts';
import { isObject, readJson, writeJson } from './simulated-files.ts';
import { createSimulatedTasks } from './simulated-tasks.ts';
import { MemberUnreadableError, SimulationInvalidError, SubmitRefusedError } from './zos-errors.ts';
import type { FileTag, ZosServices } from './zos-services.ts';

const longestMember = 1024 * 1024;

/**
 * A z/OS made of files and processes, for tests and for trying things out elsewhere: `proclib/` has procedures, a started task is
 * a process, `script.json` scripted answers, `system.json` symbols, `data-sets/<name>/<member>` members. Everything is in the
 * directory, so that several programs see the same system.
 */
export function createSimulatedZos(directory: string): ZosServices {
  const tasks = createSimulatedTasks(directory);
  return {
    kind: 'simulated',
    ...consoleServices(createSimulatedConsole(directory, tasks)),
    jobMessages(jobName) {
      const found = tasks.active().filter((task) => task.jobName === jobName);
      return Promise.resolve(found.flatMap((task) => tasks.messages(task)));
    },
    submit: (jcl) => settled(() => submit(directory, jcl)),
    symbol: (name) => settled(() => symbolsOf(directory)[name]),
    fileTag: (file) => settled(() => tagsOf(directory)[file]),
    tagFile: (file, tag) => settled(() => tagFile(directory, file, tag)),
    members: { readMember: (dataSet, member) => readMember(directory, dataSet, member) },
  };
}

function submit(directory: string, jcl: string): string {
  const [, jobName] = /^\/\/([A-Z$#@][A-Z0-9$#@]{0,7}) +JOB\b/u.exec(jcl) ?? [];
  if (jobName === undefined) throw new SubmitRefusedError('the first statement is no JOB statement');
  const jobs = join(directory, 'jobs');
  mkdirSync(jobs, { recursive: true });
  for (let number = 1; ; number++) {
    const jobId = `JOB${String(number).padStart(5, '0')}`;
    try {
      writeFileSync(join(jobs, `${jobId}.jcl`), jcl, { flag: 'wx' });
      return jobId;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function symbolsOf(directory: string): Record<string, string | undefined> {
  const file = join(directory, 'system.json');
  const value = readJson(file);
  if (value === undefined) return {};
  if (!isObject(value)) throw new SimulationInvalidError(file, 'it is not an object');
  return isObject(value['symbols']) ? (value['symbols'] as Record<string, string>) : {};
}

function tagsOf(directory: string): Record<string, FileTag | undefined> {
  return (readJson(join(directory, 'tags.json')) ?? {}) as Record<string, FileTag>;
}

function tagFile(directory: string, file: string, tag: FileTag): void {
  if (!existsSync(file)) throw new SimulationInvalidError(directory, `${file} does not exist`);
  writeJson(join(directory, 'tags.json'), { ...tagsOf(directory), [file]: tag });
}

function readMember(directory: string, dataSet: string, member: string): Buffer {
  const name = `${dataSet}(${member})`;
  if (!dataSet.split('.').every(isMemberName) || !isMemberName(member)) {
    throw new MemberUnreadableError(name, 'the name is not valid');
  }
  const file = join(directory, 'data-sets', dataSet, member);
  try {
    if (statSync(file).size > longestMember) throw new MemberUnreadableError(name, 'it is too large');
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof MemberUnreadableError) throw cause;
    throw new MemberUnreadableError(name, 'it does not exist', { cause });
  }
}

/** Runs the action now; what it throws rejects. */
function settled<T>(action: () => T): Promise<T> {
  return new Promise((resolve) => resolve(action()));
}
