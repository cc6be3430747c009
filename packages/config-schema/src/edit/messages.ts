// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about changes of configuration files: ZWEL1160-1179. */
export const editMessages = defineMessages({
  editRefused: {
    id: 'ZWEL1160E',
    text: '%s cannot be changed: %s.',
    reason: 'The change does not fit what the file has at this place.',
    action: 'Correct the path or the value, or change the file with an editor.',
  },
  fileChanged: {
    id: 'ZWEL1161E',
    text: 'File %s was changed by somebody else meanwhile; it stays as it is now.',
    reason: 'Between reading and writing the content of the file became another one, which would have been lost.',
    action: 'Look at the file, and try again.',
  },
  fileBusy: {
    id: 'ZWEL1162E',
    text: 'File %s is being changed by another program, which holds %s.',
    reason: 'Only one program at a time changes a configuration file, and this one did not finish in time.',
    action:
      'Try again. When no such program runs any more on the system that the name tells, remove the file it holds.',
  },
  fileNotWritable: {
    id: 'ZWEL1163E',
    text: 'File %s cannot be written: %s',
    reason: 'The system refused to write the file, or another file beside it. Nothing was changed.',
    action: 'Give the user of this program write access to the directory, or make room in its file system.',
  },
  fileExists: {
    id: 'ZWEL1164E',
    text: 'File %s exists already.',
    reason: 'A new configuration is written only where nothing is overwritten.',
    action: 'Name another file, or remove this one.',
  },
  characterNotInCodePage: {
    id: 'ZWEL1165E',
    text: 'File %s is in code page %s, which does not have a character of line %s of the changed text.',
    reason: 'A changed file stays in the code page that it has.',
    action: 'Use characters of that code page, or convert the file to UTF-8 before.',
  },
  lineEndsMixed: {
    id: 'ZWEL1166E',
    text: 'File %s cannot be changed: some of its lines end with NL and some with LF.',
    reason:
      'The two are not told apart when an EBCDIC file is read, so that lines which nobody changed would become others.',
    action: 'Convert the file to UTF-8, or make its line ends the same with an editor.',
  },
  noFileToChange: {
    id: 'ZWEL1167E',
    text: 'The configuration %s has no file that could be changed.',
    reason: 'Members of data sets and instance.env are read only.',
    action: 'Put a file to the left of the list: FILE(path):PARMLIB(data.set(member)).',
  },
  notPartOfConfig: {
    id: 'ZWEL1168E',
    text: 'File %s is no part of the configuration; its files are %s.',
    reason: 'A value in a file that is not read would change nothing.',
    action: 'Name one of these files, or none for the left-most.',
  },
  valueHidden: {
    id: 'ZWEL1169W',
    text: '%s was set, but %s counts before it.',
    reason: 'A value that is more specific, or in a file further left, stays and overrides the new one.',
    action: 'Remove that value, or set it instead; config show --origin tells which one counts.',
  },
  storageNotSupported: {
    id: 'ZWEL1170E',
    text: 'A storage %s is not supported by the caching service of this version; it supports %s.',
    reason: 'A configuration with another storage would not start.',
    action: 'Choose one of the storages that are named.',
  },
  dataSetNameMissing: {
    id: 'ZWEL1171E',
    text: 'The storage VSAM needs the name of a data set, and the configuration has none.',
    reason: 'The caching service cannot choose where its entries are kept.',
    action: 'Name the data set with --name, at most 38 characters.',
  },
  answersMissing: {
    id: 'ZWEL1172E',
    text: 'Answers are missing for a new configuration:%s',
    reason: 'Nobody can be asked here, and these have no default.',
    action: 'Give them as options or in a file with --answers, or run the command on a terminal.',
  },
  answersInvalid: {
    id: 'ZWEL1173E',
    text: 'Answers for a new configuration cannot be used:%s',
    reason: 'The configuration would not be valid, or not do what is meant.',
    action: 'Correct each of them; zowe-ha config init --print-answers shows what can be answered.',
  },
  initCancelled: {
    id: 'ZWEL1174E',
    text: 'No configuration was written.',
    reason: 'The questions were ended before the last one was answered.',
    action: 'Run the command again.',
  },
});
