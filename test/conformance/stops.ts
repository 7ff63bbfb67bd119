import { beforeAll, describe, expect, it } from 'vitest';
import type { HaltScope } from '#shared/contracts/halt.ts';
import type { Refusal } from '#shared/contracts/refusal.ts';
import type { Stops, StopsBook } from '#shared/ports/stops.ts';
import { keptChunksConform } from './stops-kept.ts';
import { optOutsConform } from './stops-opt-outs.ts';
import { AT, aHalt, type StopsUnderTest } from './stops-under-test.ts';
import { unique } from './unique.ts';

const EARLIER = '2026-11-22T06:59:59.999Z';
const LATER = '2026-11-22T07:00:00.001Z';

function aRefusal(over: Partial<Refusal> = {}): Refusal {
  return { purpose: 'marketing', at: AT, source: 'operator', ...over };
}

/** What every Stops, StopsBook and KeptChunks does. */
export function stopsConform(name: string, make: () => Promise<StopsUnderTest>): void {
  keptChunksConform(name, make);
  optOutsConform(name, make);

  describe(`${name} as Stops and StopsBook`, () => {
    let stops: Stops;
    let book: StopsBook;
    beforeAll(async () => {
      ({ stops, book } = await make());
    });

    const refusedBy = async (customerId: string) =>
      (
        await stops.standing({
          programme: 'offer',
          occurrences: ['o'],
          refusers: [{ customerId, phoneIndexes: [unique('1.')] }],
        })
      ).ofCustomers.get(customerId);

    const haltsOf = async (programme: string, occurrence: string) =>
      (await stops.standing({ programme, occurrences: [occurrence], refusers: [] })).halts;

    it('tells of halts of other scopes that the messages fall under', async () => {
      const scope = `episode:${unique('former')}` as const;
      const halt = { scope, by: 'Ada', reason: 'a test', at: '2026-09-10T00:00:00.000Z' };
      await book.halt(halt);
      const asked = { programme: 'typhoon-motor', occurrences: [`${unique('id')}#1`], refusers: [] };
      expect((await stops.standing(asked)).halts).toEqual([]);
      expect((await stops.standing({ ...asked, scopes: [scope] })).halts).toEqual([halt]);
    });

    it('tells of each who would be written to what they refuse, by customer and by number apart', async () => {
      const [refuser, other] = [unique('cus'), unique('cus')];
      const [number, theirs] = [unique('1.'), unique('1.')];
      await book.refuse({ customerId: refuser }, aRefusal());
      await book.refuse({ phoneIndex: theirs }, aRefusal({ purpose: 'alerts', channel: 'sms' }));
      const refusers = [
        { customerId: refuser, phoneIndexes: [number] },
        { customerId: other, phoneIndexes: [theirs] },
      ];
      expect(await stops.standing({ programme: 'offer', occurrences: ['o'], refusers })).toEqual({
        halts: [],
        ofCustomers: new Map([
          [refuser, [aRefusal()]],
          [other, []],
        ]),
        ofNumbers: new Map([
          [number, []],
          [theirs, [aRefusal({ purpose: 'alerts', channel: 'sms' })]],
        ]),
        cancelled: new Set(),
      });
    });

    const cancelledOf = async (occurrence: string, ...customerIds: readonly string[]) => {
      const cancellable = customerIds.map((customerId) => ({ customerId, occurrence }));
      const asked = { programme: 'policy-notice', occurrences: [occurrence], refusers: [], cancellable };
      return (await stops.standing(asked)).cancelled;
    };

    it('tells whose message was called off: everybody’s, or that of those named', async () => {
      const [all, some, none] = [unique('o'), unique('o'), unique('o')];
      const [one, other, third] = [unique('cus'), unique('cus'), unique('cus')];
      await book.cancel({ programme: 'policy-notice', occurrence: all, at: AT });
      await book.cancel({ programme: 'policy-notice', occurrence: some, customerIds: [one], at: AT });
      await book.cancel({ programme: 'policy-notice', occurrence: some, customerIds: [third], at: AT });
      expect(await cancelledOf(all, one, other)).toEqual(new Set([one, other]));
      expect(await cancelledOf(some, one, other, third)).toEqual(new Set([one, third]));
      expect(await cancelledOf(none, one, other)).toEqual(new Set());
    });

    it('takes what was called off of another programme for nothing, and calls off again without harm', async () => {
      const [occurrence, customerId] = [unique('o'), unique('cus')];
      await book.cancel({ programme: 'offer', occurrence, at: AT });
      await book.cancel({ programme: 'offer', occurrence, at: AT });
      expect(await cancelledOf(occurrence, customerId)).toEqual(new Set());
    });

    it('calls off for 500 customers at once', async () => {
      const occurrence = unique('o');
      const customerIds = Array.from({ length: 500 }, () => unique('cus'));
      await book.cancel({ programme: 'policy-notice', occurrence, customerIds, at: AT });
      expect(await cancelledOf(occurrence, ...customerIds.slice(475))).toEqual(
        new Set(customerIds.slice(475)),
      );
    });

    it('answers for 25 people, some of whom share a number', async () => {
      const shared = unique('1.');
      const refusers = Array.from({ length: 25 }, (_, at) => ({
        customerId: unique('cus'),
        phoneIndexes: [at < 5 ? shared : unique('1.')],
      }));
      await book.refuse({ phoneIndex: shared }, aRefusal());
      const standing = await stops.standing({ programme: 'offer', occurrences: ['o'], refusers });
      expect(standing.ofCustomers.size).toBe(25);
      expect(standing.ofNumbers.size).toBe(21);
      expect(standing.ofNumbers.get(shared)).toEqual([aRefusal()]);
    });

    it('finds what a number refused before the index had a new version, and what it refused since', async () => {
      const [older, newer] = [unique('1.'), unique('2.')];
      const since = aRefusal({ purpose: 'service', at: LATER });
      await book.refuse({ phoneIndex: older }, aRefusal());
      await book.refuse({ phoneIndex: newer }, since);
      const refusers = [{ customerId: unique('cus'), phoneIndexes: [newer, older] }];
      const { ofNumbers } = await stops.standing({ programme: 'offer', occurrences: ['o'], refusers });
      expect(ofNumbers.get(newer)).toEqual([since, aRefusal()]);
    });

    it('keeps a refusal for each purpose and channel', async () => {
      const customerId = unique('cus');
      const refusals = [
        aRefusal(),
        aRefusal({ channel: 'sms' }),
        aRefusal({ channel: 'email', at: EARLIER }),
        aRefusal({ purpose: 'alertsAtNight' }),
      ];
      for (const refusal of refusals) await book.refuse({ customerId }, refusal);
      expect(new Set(await refusedBy(customerId))).toEqual(new Set(refusals));
    });

    it('lets a newer refusal take the place of an older one', async () => {
      const customerId = unique('cus');
      await book.refuse({ customerId }, aRefusal());
      await book.refuse({ customerId }, aRefusal({ at: LATER, source: 'sms' }));
      expect(await refusedBy(customerId)).toEqual([aRefusal({ at: LATER, source: 'sms' })]);
    });

    it.each([
      ['an older', EARLIER],
      ['an equally old', AT],
    ])('changes nothing for %s refusal', async (_, at) => {
      const customerId = unique('cus');
      await book.refuse({ customerId }, aRefusal());
      await book.refuse({ customerId }, aRefusal({ at, source: 'sms' }));
      expect(await refusedBy(customerId)).toEqual([aRefusal()]);
    });

    it('of refusals written at once lets the newest stand, and loses none of another channel', async () => {
      const customerId = unique('cus');
      const times = Array.from({ length: 10 }, (_, at) => `2026-11-22T07:00:00.00${at}Z`);
      await Promise.all([
        ...times.map((at) => book.refuse({ customerId }, aRefusal({ at }))),
        book.refuse({ customerId }, aRefusal({ channel: 'sms' })),
      ]);
      expect(new Set(await refusedBy(customerId))).toEqual(
        new Set([aRefusal({ at: '2026-11-22T07:00:00.009Z' }), aRefusal({ channel: 'sms' })]),
      );
    });

    it('holds a halt against the messages of its episode, and no other', async () => {
      const episode = unique('episode');
      const halt = aHalt({ scope: `episode:${episode}` });
      expect(await book.halt(halt)).toBe(true);
      expect(await haltsOf('typhoon-motor', `${episode}#2`)).toEqual([halt]);
      expect(await haltsOf('typhoon-motor', `${episode}0#2`)).toEqual([]);
    });

    it('holds a halt of a programme against all its messages, and one of everything against all', async () => {
      const programme = unique('programme');
      const ofProgramme = aHalt({ scope: `programme:${programme}` });
      const ofAll = aHalt({ scope: 'all' });
      await book.halt(ofProgramme);
      expect(await haltsOf(programme, 'o')).toEqual([ofProgramme]);
      await book.halt(ofAll);
      expect(new Set(await haltsOf(programme, 'o'))).toEqual(new Set([ofAll, ofProgramme]));
      expect(await haltsOf(unique('programme'), 'o')).toEqual([ofAll]);
      expect(await book.resume('all', aHalt())).toEqual(ofAll);
      expect(await haltsOf(programme, 'o')).toEqual([ofProgramme]);
    });

    it('leaves a halt that stands its name and reason', async () => {
      const halt = aHalt();
      await book.halt(halt);
      expect(await book.halt({ ...halt, by: 'Li Na', reason: 'another', at: LATER })).toBe(false);
      expect(await book.halts()).toContainEqual(halt);
    });

    it('of several who halt at once lets one set it', async () => {
      const halt = aHalt();
      const names = ['a', 'b', 'c', 'd', 'e'];
      const set = await Promise.all(names.map((by) => book.halt({ ...halt, by })));
      expect(set.filter(Boolean)).toHaveLength(1);
      const standing = (await book.halts()).filter(({ scope }) => scope === halt.scope);
      expect(standing).toEqual([{ ...halt, by: names[set.indexOf(true)] }]);
    });

    it('lifts a halt, says which it was, and lets another be set', async () => {
      const halt = aHalt();
      await book.halt(halt);
      expect(await book.resume(halt.scope, aHalt({ by: 'Li Na', at: LATER }))).toEqual(halt);
      expect(await scopesThatStand()).not.toContain(halt.scope);
      expect(await book.resume(halt.scope, aHalt({ at: LATER }))).toBeUndefined();
      expect(await book.halt({ ...halt, by: 'Li Na' })).toBe(true);
    });

    it('of several who lift it at once lets one have lifted it', async () => {
      const halt = aHalt();
      await book.halt(halt);
      const lifted = await Promise.all(
        ['a', 'b', 'c'].map((by) => book.resume(halt.scope, { by, reason: 'over', at: LATER })),
      );
      expect(lifted.filter((one) => one !== undefined)).toEqual([halt]);
    });

    async function scopesThatStand(): Promise<readonly HaltScope[]> {
      return (await book.halts()).map(({ scope }) => scope);
    }
  });
}
