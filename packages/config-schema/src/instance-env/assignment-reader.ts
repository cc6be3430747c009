// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { EnvReport } from './env-report.ts';
import { expandWord, ValueRefused, type Expansion } from './expand-word.ts';
import { instanceEnvMessages } from './messages.ts';
import { isWordEnd, parseValue } from './parse-word.ts';
import { describeCommand, skipRefused, takeCommandName } from './shell-commands.ts';
import type { ShellSource } from './shell-source.ts';
import { isAssignable, type ShellVariables } from './shell-variables.ts';
import type { Word } from './shell-word.ts';

interface Assignment {
  readonly name: string;
  readonly offset: number;
  /** Undefined when the value has something that is refused. */
  readonly word: Word | undefined;
}

/** Reads a file command by command: carries out assignments, refuses everything else. */
export class AssignmentReader {
  private readonly source: ShellSource;
  private readonly report: EnvReport;
  private readonly variables: ShellVariables;

  constructor(source: ShellSource, report: EnvReport, variables: ShellVariables) {
    this.source = source;
    this.report = report;
    this.variables = variables;
  }

  readFile(): void {
    for (;;) {
      this.skipBlanks();
      if (this.source.atEnd) return;
      if (this.source.peek() === '\n') this.source.take();
      else this.readCommand();
    }
  }

  private skipBlanks(): void {
    const { source } = this;
    while (source.peek() === ' ' || source.peek() === '\t') source.take();
    if (source.peek() === '#') source.skipLine();
  }

  private readCommand(): void {
    const assignments: Assignment[] = [];
    const exported = this.takeExport();
    if (!exported && this.source.peek() === ';') this.refuseOperator();
    while (!this.takeSeparator()) {
      const assignment = this.readAssignment(exported);
      if (assignment === 'refused') {
        for (const { name } of assignments) this.variables.refuse(name);
        return;
      }
      if (assignment !== 'exported') assignments.push(assignment);
    }
    for (const assignment of assignments) this.carryOut(assignment);
  }

  /** With `set -a` in effect everything is exported anyway. */
  private takeExport(): boolean {
    const { source } = this;
    const start = source.offset;
    if (source.takeName() === 'export' && isWordEnd(source.peek())) return true;
    source.offset = start;
    return false;
  }

  private takeSeparator(): boolean {
    this.skipBlanks();
    const next = this.source.peek();
    if (next === '\n' || next === ';') this.source.take();
    return next === '' || next === '\n' || next === ';';
  }

  private readAssignment(exported: boolean): Assignment | 'exported' | 'refused' {
    const { source } = this;
    const offset = source.offset;
    if (isWordEnd(source.peek())) return this.refuseOperator();
    const name = source.takeName();
    if (name !== '' && source.peek() === '=') {
      source.take();
      return { name, offset, word: this.readValue(name, offset) };
    }
    if (exported && name !== '' && isWordEnd(source.peek())) return 'exported';
    source.offset = offset;
    return this.refuseCommand();
  }

  private readValue(name: string, offset: number): Word | undefined {
    const { source, report } = this;
    const errors = report.errors;
    const word = parseValue({ source, report, depth: 0 });
    if (source.text.slice(offset, source.offset).includes('\0')) {
      report.add(instanceEnvMessages.controlCharacter, [], { offset, key: name });
    }
    return report.errors > errors ? undefined : word;
  }

  private refuseOperator(): 'refused' {
    const { source } = this;
    this.report.add(instanceEnvMessages.operatorNotSupported, [source.peek()], { offset: source.offset });
    source.take();
    skipRefused(source, '');
    return 'refused';
  }

  private refuseCommand(): 'refused' {
    const { source, report } = this;
    const offset = source.offset;
    const looksAssigned = /[^\s'"`$;|&<>()=]*=/y;
    looksAssigned.lastIndex = offset;
    const named = looksAssigned.test(source.text);
    const name = takeCommandName(source);
    if (named) report.add(instanceEnvMessages.variableNameNotValid, [], { offset });
    else report.add(instanceEnvMessages.notAnAssignment, [describeCommand(name)], { offset });
    source.offset = named ? offset : source.offset;
    skipRefused(source, name);
    return 'refused';
  }

  private carryOut(assignment: Assignment): void {
    const { name, offset } = assignment;
    try {
      this.assign(name, this.valueOf(assignment), offset);
    } catch (error) {
      if (!(error instanceof ValueRefused)) throw error;
      const { refusal } = error;
      if (refusal) this.report.add(refusal.definition, refusal.args, { offset: refusal.offset, key: name });
      this.variables.refuse(name);
    }
  }

  private valueOf({ name, offset, word }: Assignment): string {
    if (!word) throw new ValueRefused();
    if (!isAssignable(name)) {
      throw new ValueRefused({ definition: instanceEnvMessages.variableOfTheShell, args: [name], offset });
    }
    return expandWord(word, this.expansion(name, offset));
  }

  private expansion(name: string, offset: number): Expansion {
    return {
      variables: this.variables,
      report: this.report,
      target: { name, offset },
      assign: (other, value, place) => this.assign(other, value, place),
    };
  }

  private assign(name: string, value: string, offset: number): void {
    const location = { ...this.source.locate(offset), key: name };
    const tooMuch = this.variables.set(name, { value, location });
    if (tooMuch !== undefined) this.report.end(instanceEnvMessages.instanceEnvTooLarge, [tooMuch], offset);
  }
}
