// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about code pages, members and the shared directory: ZWEL1020-1039. */
export const readMessages = defineMessages({
  codePageAssumed: {
    id: 'ZWEL1020W',
    text: 'File %s is not UTF-8; it is read as %s.',
    reason: 'Its bytes make sense in this code page. Other programs may take the file for something else.',
    action:
      'Nothing, if accented letters and punctuation come out right. Otherwise convert the file to UTF-8 with iconv.',
  },
  codePagePreferred: {
    id: 'ZWEL1021W',
    text: 'File %s is read as %s; some characters would be others in %s.',
    reason: 'The bytes make sense in all of these code pages. Zowe expects IBM-1047.',
    action: 'Nothing, if the file is IBM-1047. Otherwise convert it: iconv -f <code page> -t IBM-1047.',
  },
  codePageAmbiguous: {
    id: 'ZWEL1022E',
    text: 'File %s is in an EBCDIC code page that cannot be told from its content; possible are: %s.',
    reason:
      'It makes no sense in IBM-1047, which Zowe expects, and its punctuation differs between the code pages that remain.',
    action:
      'Convert it with the code page it was written in: iconv -f <code page> -t IBM-1047 (or -t UTF-8), then chtag -tc IBM-1047 (or UTF-8).',
  },
  wideEncoding: {
    id: 'ZWEL1023E',
    text: 'File %s is %s, which is not read.',
    reason: 'Configuration is UTF-8, ISO 8859-1 or EBCDIC; Zowe itself could not read this file either.',
    action: 'Convert it: iconv -f UTF-16 -t UTF-8 (or from UTF-32).',
  },
  fileChanging: {
    id: 'ZWEL1024E',
    text: 'File %s changed or was replaced while it was read, %s times in a row.',
    reason: 'What was read may be half of the old and half of the new content, and is not used.',
    action: 'Let the program that writes the file come to its end, then try again.',
  },
  memberNameMissing: {
    id: 'ZWEL1025E',
    text: 'PARMLIB entry at character %s names no member.',
    reason: "Configuration is read from one member of a data set. Zowe's own launcher says ZWEL0068E.",
    action: 'Write PARMLIB(data.set(member)).',
  },
  memberNamesDiffer: {
    id: 'ZWEL1026E',
    text: 'All PARMLIB entries must name the same member, but they name: %s.',
    reason: "A member name says what is read, the data sets say from where. Zowe's own launcher says ZWEL0067E.",
    action: 'Give the members the same name in all data sets.',
  },
  dataSetNameInvalid: {
    id: 'ZWEL1027E',
    text: '%s, at character %s, is not the name of a data set.',
    reason:
      'A name has up to 44 characters: qualifiers with dots between them, each 1 to 8 letters, digits, @, #, $ or -, and no digit or - first.',
    action: 'Correct the name.',
  },
  memberNameInvalid: {
    id: 'ZWEL1028E',
    text: '%s, at character %s, is not the name of a member.',
    reason: 'A name has 1 to 8 letters, digits, @, # or $, and no digit first.',
    action: 'Correct the name.',
  },
  memberMissing: {
    id: 'ZWEL1029E',
    text: 'Member %s cannot be read: %s.',
    reason: 'The member is named in the list of configuration files.',
    action: 'Correct the list, or give the user of this program read access to the data set.',
  },
  instanceEnvWins: {
    id: 'ZWEL1030W',
    text: '%s is not read, except for its launcher options, since %s is beside it.',
    reason: 'As in Zowe v1, instance.env wins over zowe.yaml of the same directory.',
    action: 'Convert with zowe-ha config convert, then remove instance.env; or remove the file that no longer counts.',
  },
  instanceDirectoryEmpty: {
    id: 'ZWEL1031E',
    text: 'Directory %s has neither instance.env nor zowe.yaml.',
    reason: 'An instance directory is configured by one of them.',
    action: 'Correct the name of the directory.',
  },
  sharedMissing: {
    id: 'ZWEL1032E',
    text: 'Shared directory %s %s.',
    reason: 'The LPARs of a sysplex share it; without it each has a configuration and state of its own.',
    action: 'Create the directory on a file system that is mounted on all LPARs, and check the mount on this one.',
  },
  sharedNotAccessible: {
    id: 'ZWEL1033E',
    text: '%s cannot be %s by the user of this program.',
    reason: 'The directory and its files are read, and parts of it written, by every LPAR.',
    action: 'Correct owner, group and permissions; Zowe has to run under the same user or group on all LPARs.',
  },
  sharedWorldWritable: {
    id: 'ZWEL1034E',
    text: '%s can be changed by every user of the system.',
    reason: 'What it holds decides which programs Zowe starts.',
    action: 'Take the permission away: chmod o-w.',
  },
  sharedGroupWritable: {
    id: 'ZWEL1035W',
    text: '%s can be changed by all members of group %s.',
    reason: 'What it holds decides which programs Zowe starts.',
    action: 'Nothing, if only administrators and the user of Zowe are in the group; otherwise chmod g-w.',
  },
  sharedForeignOwner: {
    id: 'ZWEL1036W',
    text: '%s belongs to user %s, neither to the user of this program nor to the owner of the instance directory.',
    reason: 'Its owner can change what Zowe starts.',
    action: 'Change the owner with chown, if this is not intended.',
  },
  sharedDiffers: {
    id: 'ZWEL1037E',
    text: 'HA instances see different content of the shared directory: %s.',
    reason: 'Either the file system is not the same on all LPARs, or a file was changed after some of them had looked.',
    action: 'Check that the same file system is mounted on all LPARs, then record again on each of them.',
  },
  sharedNotRecorded: {
    id: 'ZWEL1038W',
    text: 'HA instance %s has not recorded what it sees of the shared directory.',
    reason: 'Whether it sees the same content is therefore not known.',
    action: 'Run zowe-ha config shared --record on it.',
  },
  sharedRecordInvalid: {
    id: 'ZWEL1039W',
    text: '%s is no record of a checksum.',
    reason: 'A record is written by zowe-ha config shared --record, in JSON.',
    action: 'Remove the file, and record again.',
  },
});
