// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What the launcher says about started tasks. */
export const startedTaskMessages = defineMessages({
  taskStartIssued: {
    id: 'ZWEL1340I',
    text: 'Component %s: command %s issued.',
    reason: 'The started task of the component was not active, and is started together with the HA instance.',
    action: 'None.',
  },
  taskAdopted: {
    id: 'ZWEL1341I',
    text: 'Component %s: started task %s is active already and is taken over.',
    reason: 'Somebody else, or an earlier launcher, has started it. It is never started twice.',
    action: 'None.',
  },
  taskAwaited: {
    id: 'ZWEL1342W',
    text: 'Component %s waits for started task %s, which is not active and not started from here.',
    reason: 'The component has startStop: false, so that others start the task.',
    action: 'Start the task, or set startStop: true.',
  },
  taskLeft: {
    id: 'ZWEL1343I',
    text: 'Component %s: started task %s is left alone: %s.',
    reason: 'A task that others use, or that others start and stop, does not end with Zowe.',
    action: 'None. The operator command that stops it is P and its name.',
  },
  taskStopIssued: {
    id: 'ZWEL1344I',
    text: 'Component %s: command %s issued to end its started task.',
    reason: 'The started task ends with the component: P first, C when it did not end within the stop grace.',
    action: 'None.',
  },
  taskUnknown: {
    id: 'ZWEL1345W',
    text: 'Component %s: whether started task %s is active is not known: %s.',
    reason: 'The command that displays it failed; that proves neither that it runs nor that it has ended.',
    action: 'Look at the reason. D A and D GRS need READ to MVS.DISPLAY.* in class OPERCMDS.',
  },
  taskOfOther: {
    id: 'ZWEL1346W',
    text: 'Component %s: job %s is active, but does not hold %s.',
    reason:
      'It is still starting, or it is another server that uses the same procedure. It is neither started nor stopped from here.',
    action: 'When it stays so, give the server of this component a procedure of its own.',
  },
  taskCommandFailed: {
    id: 'ZWEL1347W',
    text: 'Component %s: command %s failed: %s.',
    reason: 'z/OS did not carry out the command, or could not be reached.',
    action: 'Look at the answer. IEE345I: the user of the launcher needs the profile of the command in class OPERCMDS.',
  },
  zisProcedureTwice: {
    id: 'ZWEL1348E',
    text: 'Cross-memory servers %s and %s have the same procedure %s, and one of them is stopped from here.',
    reason: 'The command P stops every job of a name, so that one server would take the other with it.',
    action: 'Give each of them a procedure of its own.',
  },
  zisNotStartable: {
    id: 'ZWEL1349E',
    text: 'Cross-memory server %s cannot be started from here: its name has characters that cannot be an operand of START.',
    reason: 'The name of the server is passed to the procedure as NAME=.',
    action: 'Use letters, digits, $, #, @, _, . and - only, or set startStop: false.',
  },
  zisAuxiliary: {
    id: 'ZWEL1350E',
    text: 'Procedure %s of cross-memory server %s is that of the auxiliary address space, which only the server itself starts.',
    reason: 'An auxiliary address space (ZWESASTC) that is started by hand harms the cross-memory server.',
    action: 'Name the procedure of the cross-memory server, such as ZWESISTC.',
  },
  startedTaskTwice: {
    id: 'ZWEL1351E',
    text: 'Components %s and %s have the same started task %s.',
    reason: 'A started task is found and stopped by its job name, so that each needs one of its own.',
    action: 'Give each component a job name of its own (JOBNAME= in the start command and ha.stc.jobName).',
  },
});
