// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ArmAnswer, ArmElement, ArmElementOptions } from '@zowe-ha/arm';
import { createLogger } from '@zowe-ha/messages';
import { beforeEach, describe, expect, it } from 'vitest';
import { registerArmElement, type ArmRegistration, type ArmRegistrationOptions } from '../../src/hooks/arm-element.ts';
import { createManualClock, type ManualClock } from '../manual-clock.ts';

type Request = 'register' | 'ready' | 'deregister';

const done: ArmAnswer = { outcome: 'done', accepted: true, restarted: false, codes: '0/0', text: 'done' };
const refused: ArmAnswer = { ...done, outcome: 'refused', accepted: false, codes: '8/804', text: 'refused' };

/** A simulated ARM that answers as scripted, and never where a test says so. */
interface SimulatedArm {
  answers: Partial<Record<Request, ArmAnswer>>;
  silent: Request | undefined;
  unavailable: string | undefined;
  readonly asked: string[];
  opened: ArmElementOptions | undefined;
}

let arm: SimulatedArm;
let lines: string[];
let clock: ManualClock;
const logger = createLogger({ source: 'TEST', destination: { write: (line) => lines.push(line.trimEnd()) } });
const messages = (): string[] => lines.map((line) => line.slice(line.indexOf('ZWEL')));

function openSimulated(options: ArmElementOptions): Promise<ArmElement | { unavailable: string }> {
  arm.opened = options;
  if (arm.unavailable !== undefined) return Promise.resolve({ unavailable: arm.unavailable });
  const answer = (request: Request): Promise<ArmAnswer> => {
    arm.asked.push(request);
    return arm.silent === request ? new Promise(() => undefined) : Promise.resolve(arm.answers[request] ?? done);
  };
  return Promise.resolve({
    name: options.name,
    register: () => answer('register'),
    ready: () => answer('ready'),
    waitpred: () => Promise.reject(new Error('not asked for')),
    deregister: () => answer('deregister'),
    endAbnormally: () => void arm.asked.push('abend'),
  });
}

function register(options: Partial<ArmRegistrationOptions> = {}): Promise<ArmRegistration | undefined> {
  return registerArmElement({
    settings: { enabled: 'auto' },
    haInstance: 'lpar1',
    logger,
    clock,
    environment: {},
    platform: 'os390',
    open: openSimulated,
    ...options,
  });
}

async function registered(): Promise<ArmRegistration> {
  const registration = await register();
  if (!registration) throw new Error('not registered');
  lines = [];
  return registration;
}

/** Lets promises settle that are settled already. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  arm = { answers: {}, silent: undefined, unavailable: undefined, asked: [], opened: undefined };
  lines = [];
  clock = createManualClock();
});

describe('registering with ARM', () => {
  it('registers ZWESL_ and the HA instance on z/OS', async () => {
    expect((await register())?.restarted).toBe(false);
    expect(arm.opened).toMatchObject({ name: 'ZWESL_LPAR1', type: undefined });
    expect(messages()).toEqual(['ZWEL1320I Element ZWESL_LPAR1 is registered with automatic restart management.']);
  });

  it('registers the element and the type that are configured', async () => {
    await register({ settings: { enabled: 'yes', element: 'ZWESL_X', elementType: 'SYSLVL2' } });
    expect(arm.opened).toMatchObject({ name: 'ZWESL_X', type: 'SYSLVL2' });
  });

  it.each([
    ['4/104', 'restarted'],
    ['4/108', 'restartedOtherwise'],
  ] as const)('learns from %s that this is a restart', async (codes, outcome) => {
    arm.answers.register = { ...done, outcome, restarted: true, codes };
    expect((await register())?.restarted).toBe(true);
    expect(messages()[1]).toBe(
      `ZWEL1321I This is a restart of element ZWESL_LPAR1 by automatic restart management (return and reason code ${codes}).`,
    );
  });

  it.each<[ArmAnswer['outcome'], string]>([
    ['refused', '8/804'],
    ['unavailable', 'C/0'],
    ['systemError', '10/1'],
    ['notRestartable', '-'],
    ['invalid', '-'],
  ])('runs on without ARM after one warning when the answer is %s', async (outcome, codes) => {
    arm.answers.register = { outcome, accepted: false, restarted: false, codes, text: 'the reason' };
    expect(await register()).toBeUndefined();
    expect(messages()).toEqual([
      `ZWEL1323W HA instance lpar1 runs without automatic restart: the reason (element ZWESL_LPAR1, return and reason code ${codes}).`,
    ]);
  });

  it('runs on without ARM after one warning when the addon is not built or the name is none', async () => {
    arm.unavailable = 'build/arm.node has not been built';
    expect(await register()).toBeUndefined();
    expect(messages()).toEqual([
      'ZWEL1323W HA instance lpar1 runs without automatic restart: build/arm.node has not been built (element ZWESL_LPAR1, return and reason code -).',
    ]);
  });

  it.each([
    { enabled: 'no', platform: 'os390', environment: {}, asked: false },
    { enabled: 'no', platform: 'linux', environment: { ZWE_HA_ARM_STANDIN: '/s' }, asked: false },
    { enabled: 'auto', platform: 'linux', environment: {}, asked: false },
    { enabled: 'auto', platform: 'linux', environment: { ZWE_HA_ARM_STANDIN: '/s' }, asked: true },
    { enabled: 'auto', platform: 'os390', environment: {}, asked: true },
    { enabled: 'yes', platform: 'linux', environment: {}, asked: true },
  ] as const)(
    'with $enabled on $platform and $environment asks: $asked',
    async ({ enabled, platform, environment, asked }) => {
      await register({ settings: { enabled }, platform, environment });
      expect(arm.opened !== undefined).toBe(asked);
      if (!asked) expect(lines).toEqual([]);
      else expect(arm.opened?.standIn).toBe('ZWE_HA_ARM_STANDIN' in environment ? '/s' : undefined);
    },
  );

  it('says what is wrong with the element of a long HA instance id, without asking ARM', async () => {
    const registration = await registerArmElement({
      settings: { enabled: 'yes' },
      haInstance: 'a-rather-long-id',
      logger,
      clock,
      environment: {},
      platform: 'os390',
    });
    expect(registration).toBeUndefined();
    expect(messages()).toEqual([
      expect.stringMatching(/^ZWEL1323W .* ZWESL_A-RATHER-LONG-ID is not the name of an element/),
    ]);
  });
});

describe('a registered element', () => {
  it('becomes ready once, when the HA instance is UP', async () => {
    const registration = await registered();
    registration.onStatus({ state: 'starting' });
    registration.onStatus({ state: 'degraded' });
    expect(arm.asked).toEqual(['register']);
    registration.onStatus({ state: 'up' });
    registration.onStatus({ state: 'degraded' });
    registration.onStatus({ state: 'up' });
    await settle();
    expect(arm.asked).toEqual(['register', 'ready']);
    expect(messages()).toEqual(['ZWEL1322I Element ZWESL_LPAR1 is ready.']);
  });

  it('is ready although predecessors are late', async () => {
    arm.answers.ready = { ...done, outcome: 'predecessorsLate', codes: '4/204' };
    (await registered()).onStatus({ state: 'up' });
    await settle();
    expect(messages()).toEqual([expect.stringMatching(/^ZWEL1325W Element ZWESL_LPAR1 is ready, although/)]);
  });

  it('that cannot be made ready is warned about', async () => {
    arm.answers.ready = refused;
    (await registered()).onStatus({ state: 'up' });
    await settle();
    expect(messages()).toEqual([
      'ZWEL1324W Element ZWESL_LPAR1 was not made ready: refused (return and reason code 8/804).',
    ]);
  });

  it('is deregistered once, even while ready waits for predecessors', async () => {
    arm.silent = 'ready';
    const registration = await registered();
    registration.onStatus({ state: 'up' });
    expect(registration.isRegistered).toBe(true);
    await Promise.all([registration.deregister(), registration.deregister()]);
    expect(registration.isRegistered).toBe(false);
    expect(arm.asked).toEqual(['register', 'ready', 'deregister']);
    expect(messages()).toEqual(['ZWEL1326I Element ZWESL_LPAR1 is deregistered.']);
    expect(clock.pending()).toEqual([]);
  });

  it('is not made ready after it was deregistered', async () => {
    const registration = await registered();
    await registration.deregister();
    registration.onStatus({ state: 'up' });
    expect(arm.asked).toEqual(['register', 'deregister']);
  });

  it('delays the end by five seconds at most when ARM does not answer', async () => {
    arm.silent = 'deregister';
    const registration = await registered();
    const leaving = registration.deregister();
    expect(clock.pending()).toEqual([5_000]);
    clock.advance(5_000);
    await leaving;
    expect(messages()).toEqual([
      'ZWEL1327W Element ZWESL_LPAR1 was not deregistered: no answer (return and reason code -).',
    ]);
  });

  it('that ARM does not deregister is warned about', async () => {
    arm.answers.deregister = refused;
    await (await registered()).deregister();
    expect(messages()).toEqual([
      'ZWEL1327W Element ZWESL_LPAR1 was not deregistered: refused (return and reason code 8/804).',
    ]);
  });

  it('ends abnormally without being deregistered', async () => {
    const registration = await registered();
    registration.endAbnormally();
    expect(arm.asked).toEqual(['register', 'abend']);
    expect(registration.isRegistered).toBe(true);
  });
});
