import { expect, test } from 'vitest';
import { plus } from '#shared/contracts/instant.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { START } from '../../support/covercast-in-memory.ts';
import { outreachUnderWay } from '../../support/outreach-under-way.ts';

const chunk = aChunk({ usefulUntil: plus(START, 61_500) });

test('the provider is told for how many whole seconds a message is still of use when it leaves', async () => {
  const under = await outreachUnderWay(1, { readMs: () => 400 });
  await under.time.until(deliverChunk(chunk, under.remaining(10_000), under.services));
  expect(under.calls.map(({ message }) => message.usefulForSeconds)).toEqual([60]);
});

test('what comes to be of no use while it is claimed does not leave, and is too late when it comes again', async () => {
  const under = await outreachUnderWay(1, { claimMs: () => 250 });
  const late = { ...chunk, usefulUntil: plus(START, 1_200) };
  const fates = await under.time.until(deliverChunk(late, under.remaining(10_000), under.services));
  expect([...fates.values()]).toEqual(['put-back']);
  under.covercast.world.clocks.advance(5_000);
  const [again = late] = under.covercast.world.outreachQueue.take('urgent');
  const then = await under.time.until(deliverChunk(again, under.remaining(10_000), under.services));
  expect([...then.values()]).toEqual(['suppressed']);
  expect(under.calls).toEqual([]);
  const [row] = under.covercast.world.ledger.standing.values();
  expect(row?.reasons.at(-1)).toMatchObject({ code: 'too-late' });
});
