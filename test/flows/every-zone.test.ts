import { describe, expect, it } from 'vitest';
import { everyZone } from '../support/time/every-transition.ts';
import { proveZones } from '../support/time/zones-proof.ts';

/** Of all zones every so many; `npm run prove:zones` takes them all. */
const EVERY = 25;

describe('reminders that fall due on a day on which clocks change, or the day before', () => {
  it('go once, at the hour the customer reads by the clock there', { timeout: 120_000 }, async () => {
    const odd = ['Africa/Casablanca', 'Australia/Lord_Howe', 'America/Nuuk', 'Asia/Gaza', 'Pacific/Apia'];
    const sample = everyZone.filter((zone, at) => at % EVERY === 7 || odd.includes(zone));
    const { differences, transitions } = await proveZones(sample);
    expect(differences).toEqual([]);
    expect(transitions).toBeGreaterThan(300);
  });
});
