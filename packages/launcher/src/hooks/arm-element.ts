// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ArmAnswer, ArmElement, ArmElementOptions } from '@zowe-ha/arm';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { HaInstanceStatus } from '../control/status.ts';
import type { LauncherPlan } from '../plan/component-plan.ts';
import type { Clock } from '../supervision/clock.ts';
import { hookMessages } from './messages-hooks.ts';

/** The launcher as an element of automatic restart management (ARM). Nothing here rejects, and nothing waits for ARM but its caller. */
export interface ArmRegistration {
  /** ARM started this launcher in place of one that ended abnormally. */
  readonly restarted: boolean;
  /** Makes the element ready when the HA instance is UP for the first time. */
  onStatus(status: Pick<HaInstanceStatus, 'state'>): void;
  /** At an orderly stop, as soon as it begins: an operator who stops Zowe does not want it back. Resolves after 5 s at the latest. */
  deregister(): Promise<void>;
  /** Whether ARM would restart this launcher now. */
  readonly isRegistered: boolean;
  /** Of the element. */
  readonly name: string;
  /** Ends this process abnormally, so that ARM restarts it. */
  endAbnormally(): void;
}

export interface ArmRegistrationOptions {
  readonly settings: LauncherPlan['arm'];
  readonly haInstance: string;
  readonly logger: ZoweLogger;
  readonly clock: Clock;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  /** Opens the element; default: native/arm. */
  readonly open?: OpenElement;
}

type OpenElement = (options: ArmElementOptions) => Promise<ArmElement | { readonly unavailable: string }>;

const deregisterPatienceMs = 5_000;

/**
 * Registers the element ZWESL_<HA instance>. Undefined when it is switched off, or `auto` and there is no ARM on this kind of system; also,
 * after one warning, when ARM is not available or refuses: the launcher runs on without it.
 */
export async function registerArmElement(options: ArmRegistrationOptions): Promise<ArmRegistration | undefined> {
  if (!isWanted(options)) return undefined;
  const { settings, environment, logger, open = openNativeElement } = options;
  const name = settings.element ?? `ZWESL_${options.haInstance.toUpperCase()}`;
  const element = await open({ name, type: settings.elementType, standIn: environment['ZWE_HA_ARM_STANDIN'] });
  const answer =
    'unavailable' in element ? { accepted: false, text: element.unavailable, codes: '-' } : await element.register();
  if ('unavailable' in element || !answer.accepted) {
    logMessage(logger, hookMessages.armUnavailable, options.haInstance, answer.text, name, answer.codes);
    return undefined;
  }
  const restarted = 'restarted' in answer && answer.restarted;
  logMessage(logger, hookMessages.armRegistered, name);
  if (restarted) logMessage(logger, hookMessages.armRestarted, name, answer.codes);
  return new RegisteredElement(element, restarted, options);
}

/** `auto`: where there is ARM, or what stands in for it. */
function isWanted({ settings, environment, platform = process.platform }: ArmRegistrationOptions): boolean {
  if (settings.enabled !== 'auto') return settings.enabled === 'yes';
  return platform === 'os390' || environment['ZWE_HA_ARM_STANDIN'] !== undefined;
}

async function openNativeElement(options: ArmElementOptions): Promise<ArmElement | { readonly unavailable: string }> {
  const { openArmElement } = await import('@zowe-ha/arm');
  return openArmElement(options);
}

class RegisteredElement implements ArmRegistration {
  readonly restarted: boolean;
  readonly #element: ArmElement;
  readonly #options: ArmRegistrationOptions;
  #isRegistered = true;
  #wasReady = false;
  #deregistration: Promise<void> | undefined;

  constructor(element: ArmElement, restarted: boolean, options: ArmRegistrationOptions) {
    this.#element = element;
    this.restarted = restarted;
    this.#options = options;
  }

  get name(): string {
    return this.#element.name;
  }

  get isRegistered(): boolean {
    return this.#isRegistered;
  }

  onStatus({ state }: Pick<HaInstanceStatus, 'state'>): void {
    if (state !== 'up' || this.#wasReady || !this.#isRegistered) return;
    this.#wasReady = true;
    void this.#element.ready().then((answer) => this.#sayReady(answer));
  }

  deregister(): Promise<void> {
    this.#deregistration ??= this.#deregister();
    return this.#deregistration;
  }

  endAbnormally(): void {
    this.#element.endAbnormally();
  }

  async #deregister(): Promise<void> {
    this.#isRegistered = false;
    const { clock, logger } = this.#options;
    let cancel = (): void => undefined;
    const late = new Promise<undefined>((resolve) => {
      cancel = clock.schedule(deregisterPatienceMs, () => resolve(undefined));
    });
    const answer = await Promise.race([this.#element.deregister(), late]);
    cancel();
    const { name } = this.#element;
    if (answer?.accepted) logMessage(logger, hookMessages.armDeregistered, name);
    else logMessage(logger, hookMessages.armNotDeregistered, name, answer?.text ?? 'no answer', answer?.codes ?? '-');
  }

  /** What comes after the deregistration is about nothing any more. */
  #sayReady({ accepted, outcome, text, codes }: ArmAnswer): void {
    if (!this.#isRegistered) return;
    const { logger } = this.#options;
    const { name } = this.#element;
    if (!accepted) logMessage(logger, hookMessages.armNotReady, name, text, codes);
    else if (outcome === 'predecessorsLate') logMessage(logger, hookMessages.armPredecessorsLate, name);
    else logMessage(logger, hookMessages.armReady, name);
  }
}
