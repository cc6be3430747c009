// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { answerOf, type ArmAnswer } from './arm-answer.ts';
import { addonPath, loadBinding } from './binding.ts';
import { isElementName, isElementType } from './element-name.ts';
import type { NativeModule } from './native-module.ts';

const requests = { register: 1, ready: 2, waitpred: 3, deregister: 4 } as const;

/** The element of this address space in the Automatic Restart Manager. No method ever rejects; none blocks the event loop. */
export interface ArmElement {
  readonly name: string;
  register(): Promise<ArmAnswer>;
  /** Waits for the predecessors of the restart policy, which may take minutes. */
  ready(): Promise<ArmAnswer>;
  waitpred(): Promise<ArmAnswer>;
  /** May be asked for while `ready` waits. */
  deregister(): Promise<ArmAnswer>;
  /** Ends this process abnormally, so that ARM restarts it; does not return. */
  endAbnormally(): void;
}

export interface ArmElementOptions {
  readonly name: string;
  /** Level of the restart order, for example SYSLVL2; also the second qualifier of the profile. Default: none. */
  readonly type?: string | undefined;
  /** Linux: socket of arm-stand-in. */
  readonly standIn?: string | undefined;
  /** The addon to use; default: the platform's. */
  readonly addon?: string;
}

/** The element, or why there is none: the addon was not built, or a name is none. Nothing is registered yet. */
export function openArmElement(options: ArmElementOptions): ArmElement | { readonly unavailable: string } {
  const { name, type = '', standIn = '', addon = addonPath } = options;
  if (!isElementName(name)) {
    return {
      unavailable: `${name} is not the name of an element: 1 to 16 of A-Z 0-9 $ # @ _, beginning with J-Z $ # @ _`,
    };
  }
  if (type !== '' && !isElementType(type)) {
    return { unavailable: `${type} is not an element type: 1 to 8 of A-Z 0-9 $ # @ _, not beginning with a digit` };
  }
  const binding = loadBinding(addon);
  if ('unavailable' in binding) return binding;
  const { module } = binding;
  const ask = (request: keyof typeof requests): Promise<ArmAnswer> =>
    perform(module, [requests[request], name, type, standIn]);
  return {
    name,
    register: () => ask('register'),
    ready: () => ask('ready'),
    waitpred: () => ask('waitpred'),
    deregister: () => ask('deregister'),
    endAbnormally: () => module.endAbnormally(),
  };
}

async function perform(module: NativeModule, call: Parameters<NativeModule['request']>): Promise<ArmAnswer> {
  try {
    return answerOf(await module.request(...call));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { outcome: 'systemError', accepted: false, restarted: false, codes: '-', text };
  }
}
