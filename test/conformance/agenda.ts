import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AgendaItem, Wake } from '#shared/contracts/agenda.ts';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { aChunk } from '../support/a-chunk.ts';
import { type AgendaUnderTest, aWake, itemsOf, LATEST } from './agenda-under-test.ts';
import { unique } from './unique.ts';

const START = '2026-12-01T00:00:00.000Z';
const minutes = (count: number): Instant => plus(START, count * 60_000);
const aCustomer = () => unique('cus');
const aChunkOfItsOwn = (over: Partial<Chunk> = {}) => aChunk({ id: unique('chunk'), ...over });

function timesOf(items: readonly AgendaItem[]): readonly Instant[] {
  return items.map(({ dueAt }) => dueAt);
}

/** What every agenda does, through all its ports; it is empty between tests. */
export function agendaConforms(name: string, make: () => Promise<AgendaUnderTest>): void {
  describe(`${name} as Agenda`, () => {
    let under: AgendaUnderTest | undefined;
    beforeAll(async () => {
      under = await make();
    });

    const reach = (): AgendaUnderTest => {
      if (!under) throw new Error('There is nothing to test.');
      return under;
    };
    const dueBy = (now: Instant) => itemsOf(reach().due.due(now));
    const all = () => dueBy(LATEST);
    const put = async (...wakes: readonly Wake[]) =>
      reach().agenda.setWakes(wakes.map((to) => ({ from: undefined, to })));

    /** Sets a customer's wake from how it stands, as whoever has read it does. */
    async function set(to: Wake): Promise<void> {
      const from = await standing(to.customerId);
      expect(await reach().agenda.setWakes([{ from, to }])).toEqual(new Set());
    }

    async function standing(customerId: string): Promise<Wake | undefined> {
      return (await reach().agenda.wakes([customerId])).get(customerId);
    }

    afterEach(async () => {
      for await (const page of reach().due.due(LATEST)) await reach().due.done(page);
    });

    describe('messages for later', () => {
      it('are due at their moment, as they were', async () => {
        const chunk = aChunkOfItsOwn();
        await reach().agenda.postpone([{ dueAt: START, chunk }]);
        expect(await dueBy(plus(START, -1))).toEqual([]);
        expect(await dueBy(START)).toMatchObject([{ kind: 'send', dueAt: START, chunk }]);
      });

      it('are written once for the same moment, however often, and for another beside it', async () => {
        const chunk = aChunkOfItsOwn();
        const [sooner, later] = [
          { dueAt: START, chunk },
          { dueAt: minutes(1), chunk },
        ];
        await reach().agenda.postpone([sooner]);
        await reach().agenda.postpone([sooner, later]);
        expect(timesOf(await all())).toEqual([START, minutes(1)]);
      });

      it('to others of the same chunk stand beside them', async () => {
        const chunk = aChunkOfItsOwn();
        const others = { ...chunk, recipients: [{ customerId: aCustomer(), policyIds: [] }] };
        await reach().agenda.postpone([{ dueAt: START, chunk }]);
        await reach().agenda.postpone([{ dueAt: START, chunk: others }]);
        expect(await all()).toHaveLength(2);
      });

      it('may be large', async () => {
        const text = Array.from({ length: 5_000 }, () => unique('')).join('');
        const chunks = Array.from({ length: 12 }, () => aChunkOfItsOwn({ data: { text } }));
        await reach().agenda.postpone(chunks.map((chunk, at) => ({ dueAt: minutes(at), chunk })));
        expect(await all()).toMatchObject(chunks.map((chunk) => ({ chunk })));
      });
    });

    describe('a wake', () => {
      it('is there for nobody at first', async () => {
        expect(await standing(aCustomer())).toBeUndefined();
        expect(await reach().agenda.wakes([])).toEqual(new Map());
      });

      it('stands as it was set, and is due at its moment with its reasons', async () => {
        const wake = aWake(aCustomer(), START);
        expect(await put(wake)).toEqual(new Set());
        expect(await standing(wake.customerId)).toMatchObject(wake);
        expect(await dueBy(plus(START, -1))).toEqual([]);
        const { customerId, reasons } = wake;
        expect(await dueBy(START)).toMatchObject([{ kind: 'wake', dueAt: START, customerId, reasons }]);
      });

      it('that is moved is due at the new moment only', async () => {
        const wake = aWake(aCustomer(), minutes(5));
        const moved = aWake(wake.customerId, START);
        await put(wake);
        await set(moved);
        expect(timesOf(await all())).toEqual([START]);
        expect(await standing(wake.customerId)).toMatchObject(moved);
      });

      it('that is cancelled is due no more, and can be set again', async () => {
        const wake = aWake(aCustomer(), START);
        const cancelled = aWake(wake.customerId, undefined);
        await put(wake);
        await set(cancelled);
        expect(await all()).toEqual([]);
        expect(await standing(wake.customerId)).toMatchObject(cancelled);
        expect(await standing(wake.customerId)).not.toHaveProperty('dueAt');
        await set(wake);
        expect(timesOf(await all())).toEqual([START]);
      });

      it('that is as it was but for what is taken up stays where it is', async () => {
        const wake = aWake(aCustomer(), START);
        const later = { ...wake, takenUpTo: minutes(-5) };
        await put(wake);
        const before = await all();
        await set(later);
        expect(await all()).toEqual(before);
        expect(await standing(wake.customerId)).toMatchObject(later);
        await set(aWake(wake.customerId, minutes(3)));
        expect(timesOf(await all())).toEqual([minutes(3)]);
      });

      it('that another has changed meanwhile stays as theirs', async () => {
        const [wake, other] = [aWake(aCustomer(), START), aWake(aCustomer(), START)];
        const theirs = aWake(wake.customerId, minutes(1));
        await put(wake, other);
        const read = await reach().agenda.wakes([wake.customerId, other.customerId]);
        await set(theirs);
        const lost = await reach().agenda.setWakes([
          { from: read.get(wake.customerId), to: aWake(wake.customerId, minutes(2)) },
          { from: read.get(other.customerId), to: aWake(other.customerId, minutes(2)) },
        ]);
        expect(lost).toEqual(new Set([wake.customerId]));
        expect(await standing(wake.customerId)).toMatchObject(theirs);
        expect(await put(aWake(wake.customerId, minutes(3)))).toEqual(lost);
      });

      it('that went to and fro is not changed by who read it before', async () => {
        const wake = aWake(aCustomer(), START);
        await put(wake);
        const read = await standing(wake.customerId);
        await set(aWake(wake.customerId, minutes(1)));
        await set(wake);
        const late = { from: read, to: aWake(wake.customerId, minutes(2)) };
        expect(await reach().agenda.setWakes([late])).toEqual(new Set([wake.customerId]));
        expect(await standing(wake.customerId)).toMatchObject(wake);
      });

      it('that is set again in the same way changes nothing', async () => {
        const wake = aWake(aCustomer(), START);
        const moved = aWake(wake.customerId, minutes(1));
        await put(wake);
        expect(await put(wake)).toEqual(new Set());
        expect(await all()).toHaveLength(1);
        const from = await standing(wake.customerId);
        for (let times = 0; times < 2; times += 1) {
          expect(await reach().agenda.setWakes([{ from, to: moved }])).toEqual(new Set());
          expect(timesOf(await all())).toEqual([minutes(1)]);
        }
      });

      it('is due when it says so, however many change it at once', async () => {
        const customerId = aCustomer();
        const wanted = Array.from({ length: 8 }, (_, at) => aWake(customerId, minutes(at)));
        const lost = await Promise.all(wanted.map((wake) => put(wake)));
        expect(lost.filter(({ size }) => size === 0)).toHaveLength(1);
        const { dueAt } = (await standing(customerId)) ?? {};
        expect(timesOf(await all())).toContain(dueAt);
      });
    });

    describe('what is due', () => {
      it('comes earliest first over everything, page by page', async () => {
        const wakes = Array.from({ length: 1_150 }, (_, at) =>
          aWake(aCustomer(), minutes((at * 7_919) % 1_009)),
        );
        for (const some of chunksOf(wakes, 100)) await put(...some);
        await reach().agenda.postpone([{ dueAt: minutes(500), chunk: aChunkOfItsOwn() }]);
        const times = timesOf(await all());
        expect(times).toHaveLength(1_151);
        expect(times).toEqual(times.toSorted());
      });

      it('is gone when it is done, again without harm', async () => {
        await put(aWake(aCustomer(), START), aWake(aCustomer(), START));
        await reach().agenda.postpone([{ dueAt: START, chunk: aChunkOfItsOwn() }]);
        const [first, ...others] = await all();
        await reach().due.done(first ? [first] : []);
        expect(await all()).toEqual(others);
        for (let times = 0; times < 2; times += 1) await reach().due.done(others);
        expect(await all()).toEqual([]);
      });

      it('and was put anew since it was read stays', async () => {
        const wake = aWake(aCustomer(), START);
        const elsewhere = aWake(wake.customerId, minutes(1));
        await put(wake);
        const read = await all();
        await set(elsewhere);
        await set(wake);
        await reach().due.done(read);
        expect(timesOf(await all())).toEqual([START]);
      });
    });

    describe('an operator', () => {
      it('reads what is to come from a moment to another, both included', async () => {
        await put(...[0, 1, 2, 3].map((at) => aWake(aCustomer(), minutes(at))));
        const found = await itemsOf(reach().reader.between(minutes(1), minutes(2)));
        expect(timesOf(found)).toEqual([minutes(1), minutes(2)]);
      });

      it('sees when the first is due, and how many are', async () => {
        expect(await reach().reader.next()).toBeUndefined();
        expect(await reach().reader.dueBy(LATEST)).toBe(0);
        await put(aWake(aCustomer(), minutes(2)), aWake(aCustomer(), minutes(1)));
        await reach().agenda.postpone([{ dueAt: minutes(3), chunk: aChunkOfItsOwn() }]);
        expect(await reach().reader.next()).toBe(minutes(1));
        expect(await reach().reader.dueBy(minutes(2))).toBe(2);
      });
    });
  });
}
