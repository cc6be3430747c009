// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about the output of component instances, about the job log and about the console. */
export const outputMessages = defineMessages({
  outputLeftOut: {
    id: 'ZWEL1240W',
    text: '%s writes more than the job log takes: %s bytes of its output were left out here. Its own file has them: %s',
    reason: 'Its output came faster than lines are copied into the job log, so that the others are not held up.',
    action: 'Look into the file. When it happens often, lower the log level of the component.',
  },
  outputDirectoryUnusable: {
    id: 'ZWEL1241W',
    text: 'Output files of component instances cannot be made in %s (%s). Until they can, a start uses %s.',
    reason: 'The directory is full, read-only or gone. Supervision goes on.',
    action:
      'Make the log directory (zowe.logDirectory) writable again. The next start of a component instance uses it.',
  },
  outputDirectoryUsable: {
    id: 'ZWEL1242I',
    text: 'Output files of component instances are made in %s again.',
    reason: 'The log directory can be written again.',
    action: 'None.',
  },
  lastLines: {
    id: 'ZWEL1243I',
    text: 'The last %s lines of %s (all of them in %s) follow:',
    reason: 'The component instance failed; what it wrote last often tells why.',
    action: 'Look for the cause in these lines.',
  },
  lastLine: {
    id: 'ZWEL1244I',
    text: '%s > %s',
    reason: 'One of the last lines that a component instance wrote before it failed.',
    action: 'None.',
  },
  outputGone: {
    id: 'ZWEL1245W',
    text: 'Output file %s was removed while %s writes to it. Its lines are in the job log only until it is started again.',
    reason: 'The file, or the directory that it was in, was removed.',
    action: 'None. The next start makes the directory and the file again.',
  },
  rotationFailed: {
    id: 'ZWEL1246W',
    text: 'Output file %s of %s is too large, but cannot be rotated: %s',
    reason: 'There is no room for the copy, or the directory cannot be written.',
    action: 'Make room in the log directory. It is tried again when the file has grown by as much again.',
  },
  outputNotFollowed: {
    id: 'ZWEL1247W',
    text: 'The output of %s cannot be followed before its next start: %s',
    reason: 'A component instance of an earlier launcher runs on, but the file that it writes to was not found.',
    action: 'None. Restart the component instance when its output is needed in the job log.',
  },
  jobLogFailing: {
    id: 'ZWEL1248W',
    text: 'Job log %s cannot be written (%s). Lines are missing in it from here on.',
    reason: 'Its disk is full or read-only, or its directory is gone. Supervision goes on.',
    action: 'Make the file writable again. The launcher goes on writing to it then.',
  },
  jobLogRecovered: {
    id: 'ZWEL1249I',
    text: 'Job log %s is written again. Missing in it: %s bytes.',
    reason: 'Whatever kept the launcher from writing it is over.',
    action: 'None.',
  },
  standardOutputSlow: {
    id: 'ZWEL1250W',
    text: 'Standard output was not read in time. Missing in it: %s bytes.',
    reason:
      'The program at the other end of the pipe of standard output did not read; the launcher does not wait for it.',
    action: 'Look into that program. A job log file (--job-log) has all lines.',
  },
  consoleLeftOut: {
    id: 'ZWEL1251W',
    text: '%s lines of %s were not sent to the console: more than %s in %s s.',
    reason: 'zowe.sysMessages selects so many lines of this component instance that the console would be flooded.',
    action: 'Make zowe.sysMessages more exact, or find out why the component repeats the message.',
  },
});
