import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Consents } from '#shared/contracts/records/customer.ts';
import type { Refusal } from '#shared/contracts/refusal.ts';
import { isRefusedIn, lastRefusal } from '#shared/domain/consent/refused.ts';
import { standingAfter, standingOf } from '#shared/domain/consent/standing.ts';

const NOW = '2026-03-31T00:00:00.000Z';
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const granted = (at: string) => ({ state: 'granted', at, source: 'app', textVersion: '3' }) as const;
const refusal = (at: string, over: Partial<Refusal> = {}): Refusal => ({
  purpose: 'alerts',
  at,
  source: 'operator',
  ...over,
});
const standingWith = (consents: Consents, ...refusals: readonly Refusal[]) =>
  standingAfter(consents, refusals, 'alerts', 'sms', NOW);

describe('a refusal', () => {
  test.each<[string, Consents]>([
    ['nothing', {}],
    ['a bare word', { alerts: 'granted' }],
    ['an older grant', { alerts: granted(day(1)) }],
    ['a grant of the same moment', { alerts: granted(day(2)) }],
    ['a later grant for e-mail', { alerts: { ...granted(day(3)), channel: 'email' } }],
    [
      'a later grant that was taken back',
      { alerts: [granted(day(3)), { ...granted(day(4)), state: 'refused' }] },
    ],
    ['a later grant of another purpose', { service: granted(day(3)) }],
  ])('outweighs %s in the book', (_, consents) => {
    expect(standingWith(consents, refusal(day(2)))).toBe('refused');
  });

  test.each<[string, Consents]>([
    ['for all channels', { alerts: granted(day(3)) }],
    ['for texts', { alerts: { ...granted(day(3)), channel: 'sms' } }],
    ['beside older words', { alerts: [{ ...granted(day(1)), state: 'refused' }, granted(day(3))] }],
  ])('gives way to a later grant with evidence, %s', (_, consents) => {
    expect(standingWith(consents, refusal(day(2)))).toBe('granted');
  });

  test('counts for its own purpose and channel, or for all', () => {
    expect(standingWith({}, refusal(day(2), { purpose: 'marketing' }))).toBe('absent');
    expect(standingWith({}, refusal(day(2), { channel: 'email' }))).toBe('absent');
    expect(standingWith({}, refusal(day(2), { channel: 'sms' }))).toBe('refused');
  });

  test('counts by the latest of several, whatever their order', () => {
    const book = { alerts: granted(day(3)) };
    for (const order of [
      [2, 4],
      [4, 2],
    ]) {
      const refusals = order.map((at) => refusal(day(at)));
      expect(lastRefusal(refusals, 'alerts', 'sms')).toBe(day(4));
      expect(standingWith(book, ...refusals)).toBe('refused');
    }
  });

  test('that was never spoken leaves the book as it reads', () => {
    expect(isRefusedIn([], 'alerts', 'sms')).toBe(false);
    for (const consents of [{}, { alerts: 'refused' as const }, { alerts: granted(day(1)) }]) {
      expect(standingWith(consents)).toBe(standingOf(consents, 'alerts', 'sms', NOW));
    }
  });

  test('stands however often the same book is imported again', () => {
    const days = fc.integer({ min: 1, max: 28 }).map(day);
    fc.assert(
      fc.property(fc.array(days), days, (grants, refusedAt) => {
        const book = { alerts: grants.map(granted) };
        const isLater = grants.some((at) => at > refusedAt);
        expect(standingWith(book, refusal(refusedAt))).toBe(isLater ? 'granted' : 'refused');
      }),
    );
  });
});

describe('a grant that is still to come', () => {
  const toCome = granted('2026-04-01T00:00:00.000Z');

  test('outweighs no refusal', () => {
    expect(standingWith({ alerts: toCome }, refusal(day(2)))).toBe('refused');
    expect(standingWith({ alerts: [toCome, { ...granted(day(1)), state: 'refused' }] })).toBe('refused');
  });

  test('is no grant yet', () => {
    expect(standingWith({ alerts: toCome })).toBe('absent');
    expect(standingAfter({ alerts: toCome }, [], 'alerts', 'sms', toCome.at)).toBe('granted');
  });
});
