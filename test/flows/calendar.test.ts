import { describe, expect, it } from 'vitest';
import { proveCalendar } from '../support/calendar/calendar-proof.ts';

describe('random policies through 400 days', () => {
  it('hear what the textbook says, to the minute and the reason', { timeout: 120_000 }, async () => {
    const { differences, outcomes } = await proveCalendar(250, 400, 20_260_910);
    expect(differences).toEqual([]);
    expect(outcomes['sent']).toBeGreaterThan(200);
    expect(outcomes['suppressed too-late']).toBeGreaterThan(3);
  });
});
