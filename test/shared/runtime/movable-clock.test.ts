import { describe, expect, it } from 'vitest';
import { type Instant, instantOf, plus } from '#shared/contracts/instant.ts';
import { businessClock } from '#shared/runtime/clocks.ts';
import { movableClock } from '#shared/runtime/movable-clock.ts';
import { functionClock } from '#shared/runtime/wall-clock.ts';
import { memoryClockSettings } from '../../support/fakes/memory-clock-settings.ts';

const at = '2030-01-01T00:00:00.000Z';
const shown = (now: number) => instantOf(now);

/** Whether an instant is now, give or take the time a test takes. */
function isNow(instant: Instant): boolean {
  const now = instantOf(Date.now());
  return plus(now, -5_000) <= instant && instant <= now;
}

describe('a clock that can be moved', () => {
  it('goes by its setting as it stood when the invocation began', async () => {
    const settings = memoryClockSettings();
    const clock = movableClock(() => settings);
    await clock.keepUp();
    expect(isNow(shown(clock.now()))).toBe(true);
    await settings.put({ mode: 'standing', at });
    expect(isNow(shown(clock.now()))).toBe(true);
    await clock.keepUp();
    expect(shown(clock.now())).toBe(at);
  });

  it('reaches for its setting before an invocation, and never while a container is built', () => {
    const clock = movableClock(() => {
      throw new Error('Nobody asked for the setting.');
    });
    expect(isNow(shown(clock.now()))).toBe(true);
  });
});

describe('the wall clock', () => {
  it('is business time wherever nothing else is asked for', async () => {
    await functionClock.keepUp();
    expect(isNow(shown(functionClock.now()))).toBe(true);
    expect(isNow(businessClock())).toBe(true);
  });
});
