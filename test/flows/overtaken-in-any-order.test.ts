import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import { EVENING, NOON, noticesUnderWay } from '../support/policy-admin/notices-under-way.ts';

const MINUTE_MS = 60_000;
const stages = ['survey', 'loss-assessment', 'approval', 'payment'] as const;
const days = ['2027-02-01', '2027-06-30', '2027-12-31'] as const;

/** News of a claim, or of a policy's term or benefit, with what makes its notice single. */
interface Piece {
  readonly subject: 'claim' | 'term' | 'benefit';
  readonly occurrence: string;
  readonly type: string;
  readonly data: object;
}

/** The moment of the nth piece of news, by when it is so. */
const momentOf = (nth: number): Instant => plus(EVENING, (nth - 60) * MINUTE_MS);

const advanced = fc.constantFrom(...stages).map(
  (stage) => (): Piece => ({
    subject: 'claim',
    occurrence: `clm_1#${stage}`,
    type: 'claim.advanced',
    data: { claimId: 'clm_1', stage, at: EVENING },
  }),
);
const cancelled = fc.constantFrom(...days).map(
  (on) => (): Piece => ({
    subject: 'term',
    occurrence: `pol_1#cancelled#${on}`,
    type: 'policy.cancelled',
    data: { policyId: 'pol_1', on },
  }),
);
const renewed = fc.tuple(fc.constantFrom(...days), fc.boolean()).map(([effectiveTo, isNew]) => (): Piece => {
  const successor = isNew ? { newPolicyId: 'pol_2' } : {};
  return {
    subject: 'term',
    occurrence: `pol_1#renewed#${effectiveTo}`,
    type: 'policy.renewed',
    data: { policyId: 'pol_1', effectiveFrom: '2026-10-01', effectiveTo, ...successor },
  };
});
/** Each measure is another one. */
const granted = fc.constant((nth: number): Piece => {
  const benefit = { id: 'b', kind: 'checkup', remaining: nth };
  return {
    subject: 'benefit',
    occurrence: `pol_1#b#${momentOf(nth)}`,
    type: 'benefit.granted',
    data: { customerId: 'cus_1', policyId: 'pol_1', benefit },
  };
});

/** News in the order in which it comes; `nth` by when it is so; its notice is dealt with after so many more. */
const evening = fc
  .array(fc.record({ piece: fc.oneof(advanced, cancelled, renewed, granted), after: fc.nat({ max: 7 }) }), {
    minLength: 1,
    maxLength: 7,
  })
  .chain((all) =>
    fc
      .shuffledSubarray(
        all.map((_, at) => at),
        { minLength: all.length },
      )
      .map((moments) =>
        all.map(({ piece, after }, at) => ({ ...piece(moments[at] ?? 0), after, nth: moments[at] ?? 0 })),
      ),
  );

test('whatever the order of news and of its notices, the newest of each subject is told in the morning, once', async () => {
  const property = fc.asyncProperty(evening, async (all) => {
    const notices = await noticesUnderWay();
    notices.engagement.stand(EVENING);
    const due = new Map<number, (readonly Chunk[])[]>();
    for (const [turn, { type, data, nth, after }] of all.entries()) {
      const chunks = await notices.post(type, data, momentOf(nth));
      due.set(turn + after, [...(due.get(turn + after) ?? []), chunks]);
      await notices.deliver((due.get(turn) ?? []).flat());
    }
    const late = [...due].filter(([turn]) => turn >= all.length).flatMap(([, chunks]) => chunks.flat());
    await notices.deliver([...late, ...late]);
    await notices.engagement.advanceTo(NOON);
    const inTime = all.toSorted((a, b) => a.nth - b.nth);
    const newest = new Map(inTime.map(({ subject, occurrence }) => [subject, occurrence]));
    const sent = [...notices.engagement.world.ledger.standing.values()].filter(
      ({ state }) => state === 'sent',
    );
    expect(sent.map(({ occurrence }) => occurrence).toSorted()).toEqual([...newest.values()].toSorted());
    expect(notices.texts()).toHaveLength(newest.size);
  });
  await fc.assert(property, { numRuns: Number(process.env['RUNS'] ?? 60) });
});
