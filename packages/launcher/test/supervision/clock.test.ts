// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/supervision/clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('runs an action once after the delay', () => {
  const action = vi.fn();
  systemClock.schedule(50, action);
  vi.advanceTimersByTime(49);
  expect(action).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(action).toHaveBeenCalledOnce();
});

it('waits for delays that are longer than a timer of Node can be', () => {
  const action = vi.fn();
  const days60 = 60 * 86_400_000;
  systemClock.schedule(days60, action);
  vi.advanceTimersByTime(days60 - 1);
  expect(action).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(action).toHaveBeenCalledOnce();
});

it('does not run a cancelled action, however far its delay has come', () => {
  const action = vi.fn();
  const cancel = systemClock.schedule(60 * 86_400_000, action);
  vi.advanceTimersByTime(30 * 86_400_000);
  cancel();
  vi.advanceTimersByTime(60 * 86_400_000);
  expect(action).not.toHaveBeenCalled();
});
