// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { FileMissingError } from '../config-errors.ts';
import { MemberMissingError } from './errors.ts';
import type { Environment } from '../service/environment-reader.ts';
import { readFileBytes } from './read-text-file.ts';

/** Reads members of partitioned data sets; on z/OS the package zos does. */
export interface MemberReader {
  /**
   * The records of a member in its own code page, each followed by a line end of that code page (NL, X'15', in EBCDIC). Blanks that fill
   * fixed-length records may be kept: they are cut off here. Sequence numbers are not: they would be part of the text.
   * Names are upper case and well-formed. Throws a ZoweError that names the member, such as MemberMissingError.
   */
  readMember(dataSet: string, member: string): Buffer;
}

/** The variable that names a directory of simulated data sets. */
export const simulatedDataSetsVariable = 'ZWE_HA_SIMULATED_DATA_SETS';

/** A simulation for systems without data sets: member M of data set D is the file `<directory>/D/M`. */
export function simulatedMemberReader(directory: string): MemberReader {
  return {
    readMember(dataSet, member) {
      try {
        return readFileBytes(join(directory, dataSet, member));
      } catch (error) {
        if (!(error instanceof FileMissingError)) throw error;
        throw new MemberMissingError(`${dataSet}(${member})`, 'it does not exist', { cause: error });
      }
    },
  };
}

/** What loadConfig takes from the environment of a program: the variables themselves, and the simulation where one asks for it. */
export function loadOptionsOf(environment: Environment): {
  readonly environment: Environment;
  readonly memberReader?: MemberReader;
} {
  const directory = environment[simulatedDataSetsVariable];
  return { environment, ...(directory && { memberReader: simulatedMemberReader(directory) }) };
}
