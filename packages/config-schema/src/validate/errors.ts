// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** A schema of a component that cannot be used, and why; caught where findings are made of it. */
export class SchemaUnusableError extends Error {
  readonly file: string;

  constructor(file: string, problem: string) {
    super(problem);
    this.name = 'SchemaUnusableError';
    this.file = file;
  }
}
