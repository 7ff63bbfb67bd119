import * as fc from 'fast-check';
import { everyZone, transitionsOf } from '../time/every-transition.ts';
import { jurisdictions } from './textbook-hours.ts';
import type { Timed } from './timing-case.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const start = Date.UTC(2024, 11, 1);
const end = Date.UTC(2031, 0, 31);

const who = {
  jurisdiction: fc.constantFrom(...jurisdictions),
  segment: fc.constantFrom('office', 'family', 'enterprise', undefined),
  phoneState: fc.constantFrom(undefined, undefined, 'US-FL', 'US-OK'),
  messageClass: fc.constantFrom('marketing', 'marketing', 'service', 'property-alert', 'life-safety'),
  nightConsent: fc.boolean(),
} as const;

/** Minutes, and now and then something within one. */
const moments = fc
  .tuple(fc.integer({ min: start / MINUTE, max: end / MINUTE }), fc.constantFrom(0, 0, 0, 1, 59_999))
  .map(([minute, within]) => minute * MINUTE + within);

/** Anybody anywhere at any moment of the years of the holiday tables, and a little beyond. */
export const anyCase: fc.Arbitrary<Timed> = fc
  .record({
    ...who,
    zone: fc.constantFrom(...everyZone),
    now: moments,
    hours: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 120 })),
  })
  .map(({ hours, ...of }) => ({ ...of, usefulUntil: of.now + hours * HOUR }));

/** Somebody at a moment shortly before or after each transition of each zone from 2020 to 2030, or every nth of them. */
export function casesAroundTransitions(step: number, seed: number): readonly Timed[] {
  const every = everyZone.flatMap((zone) => transitionsOf(zone).map((at) => ({ zone, at })));
  const some = every.filter((_, n) => n % step === 0);
  const around = fc.record({ ...who, before: fc.integer({ min: -90, max: 900 }) });
  const sampled = fc.sample(around, { numRuns: some.length, seed });
  return sampled.map(({ before, ...of }, n) => {
    const { zone, at } = some[n] ?? { zone: 'UTC', at: 0 };
    const now = at - before * MINUTE;
    return { ...of, zone, now, usefulUntil: now + 20 * HOUR };
  });
}
