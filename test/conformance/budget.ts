import { beforeEach, describe, expect, it } from 'vitest';
import type { Capped } from '#shared/contracts/cap.ts';
import type { BusinessInstant } from '#shared/contracts/clock.ts';
import { plus } from '#shared/contracts/instant.ts';
import type { Budget } from '#shared/ports/budget.ts';
import { unique } from './unique.ts';

const HOUR = 3_600_000;
/** Hours. */
const MONTH = 30 * 24;
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
      by.take({ as: 'marketing', key: { customerId, programme: 'offer', occurrence }, at: at(hours), caps });
    const invite = (occurrence: string, hours: number, by: Budget = budget) =>
      by.take({
        as: 'invitations',
        key: { customerId, programme: 'survey-invitation', occurrence },
        at: at(hours),
        caps: [{ messages: 1, hours: MONTH, rule: 'survey-pause' }],
      });
    const begun = async (as: Capped = 'marketing') =>
      (await budget.begun(as, [customerId])).get(customerId) ?? [];
    beforeEach(async () => {
      [budget] = await make(1);
      customerId = unique('cus');
    });

    it('has nothing of somebody who was never written to', async () => {
      expect(await budget.begun('marketing', [customerId])).toEqual(new Map());
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
      expect(await budget.take({ as: 'marketing', key, at: at(0), caps })).toBe(true);
    });

    it('lets no more than the cap begin, however many workers ask at once', async () => {
      const workers = await make(4);
      const asked = workers.map((worker, n) => take(`${n}`, 0, worker));
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(3);
      expect((await workers[0].begun('marketing', [customerId])).get(customerId)).toHaveLength(3);
    });

    it('remembers an invitation for as long as its cap counts, whatever else is begun', async () => {
      expect(await invite('srv_1', 0)).toBe(true);
      for (const [day, occurrence] of ['1', '2', '3', '4'].entries()) await take(occurrence, day * 24);
      expect([await invite('srv_2', MONTH - 0.01), await invite('srv_2', MONTH)]).toEqual([false, true]);
      expect(await begun('invitations')).toEqual([{ message: 'survey-invitation#srv_2', at: at(MONTH) }]);
    });

    it('counts invitations towards no cap of marketing, and marketing towards none of invitations', async () => {
      for (const occurrence of ['1', '2', '3']) await take(occurrence, 0);
      expect([await invite('srv_1', 0), await take('4', 1)]).toEqual([true, false]);
      expect(await begun()).toHaveLength(3);
    });

    it('counts an invitation that is begun again once, from the last time', async () => {
      for (const hours of [0, 1]) expect(await invite('srv_1', hours)).toBe(true);
      expect(await begun('invitations')).toEqual([{ message: 'survey-invitation#srv_1', at: at(1) }]);
    });

    it('lets one of all invitations begin that are asked for at once', async () => {
      const workers = await make(4);
      const asked = await Promise.all(workers.map((worker, n) => invite(`srv_${n}`, 0, worker)));
      expect(asked.filter(Boolean)).toHaveLength(1);
    });
  });
}
