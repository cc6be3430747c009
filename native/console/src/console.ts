// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { addonPath, loadBinding } from './binding.ts';
import type { NativeConsole, NativeEvent, NativeModule } from './native-module.ts';

/** Where a command came from; only good for answering it. */
export interface ConsoleOrigin {
  readonly bytes: Buffer;
}

/** What an operator typed. `text` is what stands right of APPL=, folded to upper case. */
export type ConsoleCommand =
  | { readonly kind: 'modify'; readonly text: string; readonly origin: ConsoleOrigin }
  | { readonly kind: 'stop'; readonly origin: ConsoleOrigin };

/** A console that does not work; said once, for as long as it goes on. Reception is tried again by itself. */
export interface ConsoleFailure {
  readonly during: 'reception' | 'writing';
  /** One clause, with errno and errno2 where there are any. */
  readonly reason: string;
}

/** A message; routing codes 1 to 128, descriptor codes 1 to 13. With `to` it goes to that console. */
export interface ConsoleMessage {
  /** See console-text.ts for what fits; NL separates lines. */
  readonly text: string;
  readonly routing: readonly number[];
  readonly descriptors: readonly number[];
  readonly to?: ConsoleOrigin;
}

/** The consoles of this address space. Nothing here blocks the event loop or keeps it alive. */
export interface SystemConsole {
  /** False when it was not taken: too many messages wait, or the console is closed. */
  write(message: ConsoleMessage): boolean;
  /** Gives what waits two seconds to be written; no command is delivered after it. */
  close(): void;
}

export interface ConsoleOptions {
  /** Linux: UNIX socket that operators connect to; not used on z/OS. */
  readonly path?: string;
  readonly onCommand: (command: ConsoleCommand) => void;
  readonly onFailure: (failure: ConsoleFailure) => void;
  /** The addon to use; default: the platform's. */
  readonly addon?: string;
}

/** Opens the consoles, or says why they cannot be opened. */
export function openConsole(options: ConsoleOptions): SystemConsole | { readonly unavailable: string } {
  const { path = '', addon = addonPath } = options;
  const binding = loadBinding(addon);
  if ('unavailable' in binding) return binding;
  try {
    return attach(binding.module, path, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { unavailable: path === '' ? reason : `${path}: ${reason}` };
  }
}

function attach({ Console }: NativeModule, path: string, { onCommand, onFailure }: ConsoleOptions): SystemConsole {
  const native: NativeConsole = new Console(path, (event) => {
    const command = commandOf(event);
    if (command) onCommand(command);
    else onFailure(failureOf(event));
  });
  return {
    write: ({ text, routing, descriptors, to }) => native.write(text, routing, descriptors, to?.bytes ?? null),
    close: () => native.close(),
  };
}

function commandOf({ event, kind, text, origin: bytes }: NativeEvent): ConsoleCommand | undefined {
  if (event !== 0) return undefined;
  const origin = { bytes };
  return kind === 1 ? { kind: 'modify', text, origin } : { kind: 'stop', origin };
}

function failureOf({ event, reason, errorNumber, errorNumber2 }: NativeEvent): ConsoleFailure {
  const numbers =
    errorNumber === 0 ? '' : `, errno ${errorNumber}, errno2 ${(errorNumber2 >>> 0).toString(16).toUpperCase()}`;
  return { during: event === 1 ? 'reception' : 'writing', reason: `${reason}${numbers}` };
}
