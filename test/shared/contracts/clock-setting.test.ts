import { describe, expect, it } from 'vitest';
import { businessTime } from '#shared/contracts/clock-setting.ts';

const wall = '2026-11-22T07:00:00.000Z';

describe('business time', () => {
  it('is the wall clock’s where the clock was never moved', () => {
    expect(businessTime(undefined, wall)).toBe(wall);
  });

  it('runs before or after the wall clock', () => {
    expect(businessTime({ mode: 'running', offsetMs: 3_600_000 }, wall)).toBe('2026-11-22T08:00:00.000Z');
    expect(businessTime({ mode: 'running', offsetMs: -1 }, wall)).toBe('2026-11-22T06:59:59.999Z');
  });

  it('stands where it was put', () => {
    const at = '2027-03-01T00:00:00.000Z';
    expect(businessTime({ mode: 'standing', at }, wall)).toBe(at);
  });
});
