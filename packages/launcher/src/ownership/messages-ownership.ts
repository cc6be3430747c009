// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about whose HA instance it is, and about what an earlier launcher left. */
export const ownershipMessages = defineMessages({
  processOne: {
    id: 'ZWEL1220E',
    text: 'The launcher is process 1 of its container, and nobody there collects ended processes. Use: %s',
    reason:
      'Processes whose parent ended become children of process 1, which must collect them. The launcher cannot; they would use up the process table.',
    action:
      'Run the launcher below an init program: docker run --init, podman run --init, tini or dumb-init as entry point, or shareProcessNamespace: true for a Kubernetes pod.',
  },
  instanceAdopted: {
    id: 'ZWEL1221I',
    text: 'Instance %s adopted: process %s, running for %s s, %s.',
    reason:
      'It was started by an earlier launcher that ended, and is what the configuration wants. It was not disturbed.',
    action: 'None. When it ends, its exit code is unknown and counts as a failure.',
  },
  adoptionSummary: {
    id: 'ZWEL1222I',
    text: 'The previous launcher of HA instance %s ended without stopping it: %s adopted, %s ended, %s had ended.',
    reason: 'Component instances outlive their launcher; this one takes over what matches its configuration.',
    action: 'Find out why the previous launcher ended; its job log has no end message.',
  },
  recordOfOtherSystem: {
    id: 'ZWEL1223W',
    text: 'The record of %s names process %s on %s, which cannot be seen from here; the record is removed.',
    reason: 'It was started on another system or in another container. Whether it still runs there is not known.',
    action: 'Make sure on that system that no process of the component instance is left.',
  },
  ownershipLost: {
    id: 'ZWEL1224E',
    text: 'HA instance %s now belongs to the launcher with process id %s on %s. This launcher ends; %s.',
    reason:
      'The lock of the HA instance was taken over, because this launcher did not renew it or its file was removed.',
    action:
      'Find out why it was taken over: a stopped system or launcher, a shared file system that was away, or a file removed by hand.',
  },
  lockWatched: {
    id: 'ZWEL1225I',
    text: 'Lock %s %s; it is watched for %s s.',
    reason: 'Only whether the lock is renewed tells whether its launcher still runs.',
    action: 'None. It is taken over when it is not renewed meanwhile.',
  },
  lockTakenOver: {
    id: 'ZWEL1226W',
    text: 'Lock %s has not been renewed for %s s; HA instance %s is taken over.',
    reason: 'A running launcher renews its lock every few seconds.',
    action: 'Make sure that the launcher and the component instances of the other system have ended.',
  },
  endsNotWatched: {
    id: 'ZWEL1227W',
    text: 'The liveness FIFOs below %s cannot be used: %s',
    reason: 'A launcher that adopts component instances notices their end by them at once.',
    action:
      'Make the workspace writable on a file system with FIFOs. Until then such an end is noticed after some seconds.',
  },
  lockRestored: {
    id: 'ZWEL1228W',
    text: 'Lock %s was damaged or removed while its launcher ran; it has been made anew.',
    reason: 'Somebody changed or removed the file by hand.',
    action: 'Leave the files below <workspace>/.zowe-ha alone while a launcher runs.',
  },
  lockNotRenewed: {
    id: 'ZWEL1229W',
    text: 'Lock %s cannot be renewed: %s',
    reason:
      'The workspace cannot be written at the moment. Supervision goes on; a launcher on another system may take over.',
    action: 'Make the workspace writable again.',
  },
  notOwner: {
    id: 'ZWEL1230E',
    text: 'the HA instance belongs to another launcher now',
    reason: 'Two launchers for one HA instance would start everything twice.',
    action: 'See the message about the lock.',
  },
});
