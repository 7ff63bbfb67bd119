import { expect, it } from 'vitest';
import { refusalsOptOuts } from '#shared/adapters/refusals-opt-outs.ts';
import { Purpose } from '#shared/contracts/message-class.ts';
import { memoryStops } from '../../support/fakes/memory-stops.ts';

it('an opt-out at the provider refuses every purpose under every index of the number, however often it is told', async () => {
  const stops = memoryStops();
  const optOuts = refusalsOptOuts(stops);
  const refused = { senders: ['2.abc', '1.def'], word: 'everything', messageId: 'twilio-SM1' } as const;
  for (const at of ['2026-11-22T01:00:00.000Z', '2026-11-22T01:00:00.000Z'])
    await optOuts.record({ ...refused, at });
  for (const phoneIndex of refused.senders) {
    const refusers = [{ customerId: 'cus_1', phoneIndexes: [phoneIndex] }];
    const standing = await stops.standing({ programme: 'offer', occurrences: ['1'], refusers });
    const refusals = standing.ofNumbers.get(phoneIndex) ?? [];
    expect(refusals.map(({ purpose }) => purpose).toSorted()).toEqual(Purpose.options.toSorted());
    expect(new Set(refusals.map(({ at }) => at)).size).toBe(1);
  }
});
