import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../../scripts/covercast/errors.ts';
import { later } from '../../../../scripts/covercast/moving/later.ts';

const from = '2026-10-20T12:00:00.000Z';

describe('later by a duration', () => {
  it.each([
    ['P30D', 'UTC', '2026-11-19T12:00:00.000Z'],
    ['PT36H', 'UTC', '2026-10-22T00:00:00.000Z'],
    ['P1M', 'UTC', '2026-11-20T12:00:00.000Z'],
    ['P1W', 'America/New_York', '2026-10-27T12:00:00.000Z'],
    ['P30D', 'America/New_York', '2026-11-19T13:00:00.000Z'],
    ['PT720H', 'America/New_York', '2026-11-19T12:00:00.000Z'],
  ])('%s in %s counts days by the calendar and hours as they pass', (duration, zone, expected) => {
    expect(later(from, duration, zone)).toBe(expected);
  });

  it.each(['-P1D', 'P0D', 'P11Y', '30', 'P', ''])('refuses %j', (duration) => {
    expect(() => later(from, duration, 'UTC')).toThrow(UsageError);
  });
});
