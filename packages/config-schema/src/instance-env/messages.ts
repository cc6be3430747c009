// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about instance.env files: ZWEL1000-1019. No text of the file but names of variables is ever quoted. */
export const instanceEnvMessages = defineMessages({
  notAnAssignment: {
    id: 'ZWEL1000E',
    text: 'This is not an assignment but %s.',
    reason: 'The file is read without a shell, and only assignments of variables are taken from it.',
    action: 'Write NAME=value, one on each line, and remove commands.',
  },
  variableNameNotValid: {
    id: 'ZWEL1001E',
    text: 'What stands before the equals sign is not the name of a variable.',
    reason:
      'A name has letters, digits and underscores and does not begin with a digit; no blank may stand around the equals sign.',
    action: 'Correct the name, or remove the line.',
  },
  commandSubstitution: {
    id: 'ZWEL1002E',
    text: '%s is not evaluated.',
    reason: 'The file is read without a shell, so that reading it cannot run anything.',
    action: 'Write the value itself, or refer to another variable as ${NAME}.',
  },
  expansionNotSupported: {
    id: 'ZWEL1003E',
    text: 'This expansion is not supported: %s.',
    reason: 'Supported are $NAME and ${NAME} with -, =, ?, +, %, %%, # and ##, and ${#NAME}.',
    action: 'Write the value itself, or put a dollar sign that is meant as such in single quotes.',
  },
  notClosed: {
    id: 'ZWEL1004E',
    text: '%s is opened here and never closed.',
    reason: 'Everything up to the end of the file belongs to it.',
    action: 'Add what closes it.',
  },
  operatorNotSupported: {
    id: 'ZWEL1005E',
    text: 'The character %s has a meaning for the shell here.',
    reason: 'The file is read without a shell, and only assignments of variables are taken from it.',
    action: 'Put the value in quotes if the character belongs to it; else remove the command.',
  },
  variableTooLong: {
    id: 'ZWEL1006E',
    text: 'The value of %s gets longer than %s characters.',
    reason: 'A variable of this length could not be handed to a program; values that repeat each other grow very fast.',
    action: 'Shorten the value.',
  },
  instanceEnvTooLarge: {
    id: 'ZWEL1007E',
    text: 'The file has more than %s.',
    reason: 'No instance has as many; what follows is not read.',
    action: 'Check that the right file is named.',
  },
  requiredVariableUnset: {
    id: 'ZWEL1008E',
    text: 'Variable %s is not set, but is required here.',
    reason: 'The file demands it with ${NAME?} or ${NAME:?}.',
    action: 'Set the variable before this line.',
  },
  tildeNotSupported: {
    id: 'ZWEL1009E',
    text: 'A home directory cannot be looked up here.',
    reason: 'A tilde stands for the home directory of a user; HOME is not set, or another user is named.',
    action: 'Write the path of the directory; quote a tilde that is meant as such.',
  },
  controlCharacter: {
    id: 'ZWEL1010E',
    text: 'This value contains a NUL character.',
    reason: 'It could not be handed to a program.',
    action: 'Remove the character.',
  },
  variableOfTheShell: {
    id: 'ZWEL1011E',
    text: 'Variable %s belongs to the shell.',
    reason: 'Shells set it themselves or refuse to change it, so that its value would depend on the shell.',
    action: 'Use another variable.',
  },
  carriageReturns: {
    id: 'ZWEL1012W',
    text: 'Lines of this file end with carriage return and newline.',
    reason: 'They are read as ends of lines; a shell would make the carriage return a part of each value.',
    action: 'Convert the file to ends of lines of UNIX.',
  },
  variableUnset: {
    id: 'ZWEL1013W',
    text: 'Variable %s is not set before this line and counts as empty.',
    reason: 'A shell would take it from its environment, which is not known here.',
    action: 'Set it before, or give a default as ${NAME:-default}.',
  },
  certificatesMissing: {
    id: 'ZWEL1014W',
    text: 'KEYSTORE_DIRECTORY has no zowe-certificates.env.',
    reason: 'Zowe v1 describes them in zowe-certificates.env of that directory.',
    action: 'Correct KEYSTORE_DIRECTORY, or read the instance on its system.',
  },
  furtherProblems: {
    id: 'ZWEL1015E',
    text: 'The file has more than %s problems; what follows is not read.',
    reason: 'Such a file is no list of assignments.',
    action: 'Check that the right file is named.',
  },
  instanceEnvMissing: {
    id: 'ZWEL1016E',
    text: 'Directory %s has no instance.env.',
    reason: 'Neither instance.env nor shared/instance.env exists in it.',
    action: 'Name the instance directory of Zowe v1.',
  },
  nestedTooDeep: {
    id: 'ZWEL1017E',
    text: 'Expansions are nested more than %s levels deep.',
    reason: 'No value needs that.',
    action: 'Use variables for the parts.',
  },
});
