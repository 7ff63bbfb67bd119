import { beforeAll, describe, expect, it } from 'vitest';
import { Purpose } from '#shared/contracts/message-class.ts';
import type { NumberRefused } from '#shared/ports/opt-outs.ts';
import { AT, type StopsUnderTest } from './stops-under-test.ts';
import { unique } from './unique.ts';

/** What every OptOuts does, read through the Stops on the same state. */
export function optOutsConform(name: string, make: () => Promise<StopsUnderTest>): void {
  describe(`${name} as OptOuts`, () => {
    let under: StopsUnderTest | undefined;
    beforeAll(async () => {
      under = await make();
    });

    function reach(): StopsUnderTest {
      if (!under) throw new Error('There is nothing to test.');
      return under;
    }

    function aNumber(): NumberRefused & { readonly senders: readonly [string, string] } {
      const senders = [unique('2.'), unique('1.')] as const;
      return { senders, word: 'everything', messageId: unique('eum-'), at: AT };
    }

    async function ofNumber(phoneIndex: string) {
      const refusers = [{ customerId: unique('cus'), phoneIndexes: [phoneIndex] }];
      const asked = { programme: 'offer', occurrences: ['spring#1'], refusers };
      return (await reach().stops.standing(asked)).ofNumbers.get(phoneIndex) ?? [];
    }

    it('a number that its provider says has opted out refuses texts of every purpose, under each index of it', async () => {
      const refused = aNumber();
      await reach().optOuts.record(refused);
      for (const index of refused.senders)
        expect((await ofNumber(index)).map(({ purpose, channel }) => [purpose, channel])).toEqual(
          Purpose.options.map((purpose) => [purpose, 'sms']),
        );
      expect(await ofNumber(unique('1.'))).toEqual([]);
    });

    it('the same told again changes nothing', async () => {
      const refused = aNumber();
      await reach().optOuts.record(refused);
      const once = await ofNumber(refused.senders[0]);
      await reach().optOuts.record(refused);
      expect(await ofNumber(refused.senders[0])).toEqual(once);
    });

    it('what an operator wrote down stands beside it', async () => {
      const refused = aNumber();
      const [, phoneIndex] = refused.senders;
      await reach().book.refuse({ phoneIndex }, { purpose: 'marketing', at: AT, source: 'operator' });
      await reach().optOuts.record(refused);
      const sources = (await ofNumber(phoneIndex)).map(({ source }) => source);
      expect(sources.toSorted()).toEqual(['operator', ...Purpose.options.map(() => 'sms')]);
    });
  });
}
