import { beforeEach, describe, expect, it } from 'vitest';
import type { BusinessInstant } from '#shared/contracts/clock.ts';
import { plus } from '#shared/contracts/instant.ts';
import type { Budget } from '#shared/ports/budget.ts';
import { unique } from './unique.ts';

const HOUR = 3_600_000;
const start = '2026-09-01T14:30:00.000Z';
const at = (hours: number) => plus(start, hours * HOUR) as BusinessInstant;
const caps = [{ messages: 3, hours: 24, rule: 'US-FL' }];

/** Budgets of several workers that share one store. */
export type MakeBudgets = (workers: number) => Promise<readonly [Budget, ...Budget[]]>;

/** What every Budget does. */
export function budgetConforms(name: string, make: MakeBudgets): void {
  describe(`${name} as Budget`, () => {
    let budget: Budget;
    let customerId: string;
    const take = (occurrence: string, hours: number, by: Budget = budget) =>
      by.take({ key: { customerId, programme: 'offer', occurrence }, at: at(hours), caps });
    const begun = async () => (await budget.begun([customerId])).get(customerId) ?? [];
    beforeEach(async () => {
      [budget] = await make(1);
      customerId = unique('cus');
    });

    it('has nothing of somebody who was never written to', async () => {
      expect(await budget.begun([customerId])).toEqual(new Map());
    });

    it('counts each message with the moment it was begun', async () => {
      await take('spring', 0);
      await take('summer', 1);
      expect(await begun()).toEqual([
        { message: 'offer#spring', at: at(0) },
        { message: 'offer#summer', at: at(1) },
      ]);
    });

    it('takes as many as the cap allows, and no more', async () => {
      const taken = [await take('1', 0), await take('2', 1), await take('3', 2), await take('4', 3)];
      expect(taken).toEqual([true, true, true, false]);
      expect(await begun()).toHaveLength(3);
    });

    it('has room again when the oldest is as old as the cap counts, and forgets it', async () => {
      for (const [hours, occurrence] of ['1', '2', '3'].entries()) await take(occurrence, hours);
      expect(await take('4', 23.99)).toBe(false);
      expect(await take('4', 24)).toBe(true);
      expect((await begun()).map(({ message }) => message)).toEqual(['offer#2', 'offer#3', 'offer#4']);
    });

    it('counts a message that comes again once, from the last time', async () => {
      for (const [hours, occurrence] of ['1', '2', '3', '3'].entries())
        expect(await take(occurrence, hours)).toBe(true);
      expect((await begun()).at(-1)).toEqual({ message: 'offer#3', at: at(3) });
    });

    it('keeps the budgets of customers apart', async () => {
      for (const occurrence of ['1', '2', '3']) await take(occurrence, 0);
      const key = { customerId: unique('other'), programme: 'offer', occurrence: '4' };
      expect(await budget.take({ key, at: at(0), caps })).toBe(true);
    });

    it('lets no more than the cap begin, however many workers ask at once', async () => {
      const workers = await make(4);
      const asked = workers.map((worker, n) => take(`${n}`, 0, worker));
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(3);
      expect((await workers[0].begun([customerId])).get(customerId)).toHaveLength(3);
    });
  });
}
