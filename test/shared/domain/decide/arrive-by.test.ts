import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase, casesAroundTransitions } from '../../../support/hours/any-case.ts';
import { arrivalOf, textbookArrival } from '../../../support/hours/arrival-case.ts';
import type { Timed } from '../../../support/hours/timing-case.ts';

/** Every transition is tried by `npm run prove:hours`. */
const EVERY_NTH = 144;

const shanghai: Timed = {
  ...{ zone: 'Asia/Shanghai', jurisdiction: 'CN', segment: undefined, phoneState: undefined },
  ...{ messageClass: 'marketing', nightConsent: false },
  now: Date.parse('2026-09-10T20:58:00+08:00'),
  usefulUntil: Date.parse('2026-09-12T00:00:00+08:00'),
};

describe('until when a message may arrive', () => {
  test.each<readonly [string, Partial<Timed>, string]>([
    ['an advertisement', {}, '2026-09-10T21:00:00+08:00'],
    [
      'one of use for a moment',
      { usefulUntil: Date.parse('2026-09-10T20:59:30+08:00') },
      '2026-09-10T20:59:30+08:00',
    ],
    [
      'one in Alabama, on a Saturday',
      {
        zone: 'America/Chicago',
        jurisdiction: 'US-AL',
        now: Date.parse('2026-09-12T10:00:00-05:00'),
        usefulUntil: Date.parse('2026-09-20T00:00:00Z'),
      },
      '2026-09-12T20:00:00-05:00',
    ],
    [
      'one in Pennsylvania, on a Saturday',
      {
        zone: 'America/New_York',
        jurisdiction: 'US-PA',
        now: Date.parse('2026-09-12T10:00:00-04:00'),
        usefulUntil: Date.parse('2026-09-20T00:00:00Z'),
      },
      '2026-09-12T12:00:00-04:00',
    ],
    [
      'one in Ohio of a number of Florida',
      {
        zone: 'America/New_York',
        jurisdiction: 'US-OH',
        phoneState: 'US-FL',
        now: Date.parse('2026-09-12T10:00:00-04:00'),
        usefulUntil: Date.parse('2026-09-20T00:00:00Z'),
      },
      '2026-09-12T20:00:00-04:00',
    ],
    ['a service message', { messageClass: 'service' }, '2026-09-12T00:00:00+08:00'],
    ['an alert about property', { messageClass: 'property-alert' }, '2026-09-12T00:00:00+08:00'],
    ['an alert about life', { messageClass: 'life-safety' }, '2026-09-12T00:00:00+08:00'],
  ])('of %s', (_, over, until) => expect(arrivalOf({ ...shanghai, ...over })).toBe(Date.parse(until)));

  test('of a service message with an offer ends with the hours of the law, as of an advertisement', () => {
    expect(arrivalOf({ ...shanghai, messageClass: 'service' }, true)).toBe(arrivalOf(shanghai));
  });

  test('of an advertisement is the first minute the law forbids, whatever the zone, the law and the moment', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const of = { ...any, messageClass: 'marketing' } as const;
        expect(arrivalOf(of)).toBe(textbookArrival(of));
      }),
      { numRuns: 150 },
    );
  });

  test('around the transitions of every zone, too', () => {
    const cases = casesAroundTransitions(EVERY_NTH, 2).map(
      (of) => ({ ...of, messageClass: 'marketing' }) as const,
    );
    for (const of of cases) expect({ of, until: arrivalOf(of) }).toEqual({ of, until: textbookArrival(of) });
    expect(cases.length).toBeGreaterThan(15);
  });
});
