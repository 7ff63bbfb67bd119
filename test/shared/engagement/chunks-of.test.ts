import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recipient } from '#shared/contracts/candidate.ts';
import type { MessageClass } from '#shared/contracts/message-class.ts';
import { warningsOf } from '#shared/domain/concern/warnings.ts';
import { type ChunkOrigin, chunksOf } from '#shared/engagement/chunks-of.ts';
import { anAlert, anInfo } from '../../support/an-alert.ts';

const MAX_CHUNK_BYTES = 200 * 1024;
const origin: ChunkOrigin = {
  chunksAs: 'cap-1',
  occurrence: 'e#1',
  episode: {
    content: { sent: '2026-09-10T00:00:00.000Z', severity: 'Severe', onset: '2026-09-10T00:00:00.000Z' },
  },
  asOf: '2026-09-10T00:00:00.000Z',
  correlationId: 'c',
  causationId: 'cap-1',
};

function chunked(recipients: readonly Recipient[], messageClass: MessageClass, pace: number, words = '台风') {
  const alert = anAlert({ infos: [anInfo({ event: words, office: words })] });
  const [warning] = warningsOf(alert, origin.asOf).warnings;
  if (!warning) throw new Error('the alert does not count');
  return chunksOf(
    { programme: 'typhoon-motor', warning: 0, messageClass, recipients },
    warning,
    origin,
    pace,
  );
}

const people = (count: number, policies = 1): readonly Recipient[] =>
  Array.from({ length: count }, (_, at) => ({
    customerId: `cus_${at}`.padEnd(64, 'x'),
    policyIds: Array.from({ length: policies }, (__, one) => `pol_${at}_${one}`.padEnd(64, 'x')),
  }));

describe('the chunks of an audience', () => {
  test('hold at most 200 when they can wait', () =>
    expect(chunked(people(401), 'service', 1).map(({ recipients }) => recipients.length)).toEqual([
      200, 200, 1,
    ]));

  test('hold what the pace clears in four seconds when they are urgent, and at most 50', () => {
    const sizes = (pace: number) =>
      chunked(people(60), 'life-safety', pace).map(({ recipients }) => recipients.length);
    expect(sizes(20)).toEqual([20, 20, 20]);
    expect(sizes(1000)).toEqual([50, 10]);
    expect(sizes(0.1)).toHaveLength(60);
  });

  test('stay below 200 KB whatever the fleets and however long the office’s name', () => {
    for (const chunk of chunked(people(250, 100), 'service', 1, '风'.repeat(100_000)))
      expect(Buffer.byteLength(JSON.stringify(chunk))).toBeLessThan(MAX_CHUNK_BYTES);
  });

  test('hold everybody once, in order, under ids of their own', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(40), (count, policies) => {
        const recipients = people(count, policies);
        const chunks = chunked(recipients, 'property-alert', 20);
        expect(chunks.flatMap((chunk) => chunk.recipients)).toEqual(recipients);
        expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length);
      }),
      { numRuns: 20 },
    );
  });
});
