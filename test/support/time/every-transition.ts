import { Temporal } from 'temporal-polyfill';

/** Every IANA time zone this machine knows. */
export const everyZone: readonly string[] = Intl.supportedValuesOf('timeZone');

const from = Temporal.Instant.from('2020-01-01T00:00Z');
const to = Date.UTC(2031, 0, 1);

/** Every instant (milliseconds since 1970) from 2020 to 2030 at which a zone's offset changes, as Temporal finds them. */
export function transitionsOf(zone: string): readonly number[] {
  const found: number[] = [];
  let next = from.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (next && next.epochMilliseconds < to) {
    found.push(next.epochMilliseconds);
    next = next.getTimeZoneTransition('next');
  }
  return found;
}
