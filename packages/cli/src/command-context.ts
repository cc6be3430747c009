// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** A stream that a command writes to; a terminal has a size. */
export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** Everything that a command gets from outside; main.ts makes it of the process. */
export interface CommandContext {
  /** What is typed, or comes through a pipe. */
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The name of this system, as an HA instance may be called after it. */
  readonly systemName: string;
  readonly version: string;
  /** Calls back for each Ctrl-C and each request to end; returns the function that ends listening. */
  onInterrupt(listener: () => void): () => void;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly json?: boolean;
  /** The arguments that are no options, as the command declares them. */
  readonly args?: readonly string[];
  readonly haInstance?: string;
}

/** Options of commands to a launcher; they may go to another system. */
export interface LauncherOptions extends CommonOptions {
  /** `host:port` of a control port. */
  readonly control?: string;
  /** Files, in PEM. */
  readonly cert?: string;
  readonly key?: string;
  readonly ca?: string;
}

/** Options of commands that read the configuration. */
export interface ConfigurationOptions extends CommonOptions {
  readonly config?: string;
  readonly instanceDir?: string;
}

/** What a command does: it writes its result and resolves with the exit code. */
export type CommandAction<Options> = (context: CommandContext, options: Options) => Promise<number>;
