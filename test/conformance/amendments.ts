import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '#shared/contracts/changes/change.ts';
import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import type { PolicyRecord } from '#shared/contracts/records/policy.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import type { RecordPart } from '#shared/domain/portfolio/amend/part.ts';
import { type Came, customerByHand, policyByHand } from '../support/amendments/book-model.ts';
import { newsOfCustomer, newsOfPolicy } from '../support/amendments/random-news.ts';
import { aFamily, type BookUnderTest, saveAll } from './book-under-test.ts';
import { unique } from './unique.ts';

const EARLIER = '2026-11-21T07:00:00.000Z';
const LATER = '2026-11-23T07:00:00.000Z';
const LATEST = '2026-11-24T07:00:00.000Z';

/** What everything that can be changed in part does; `runs` random histories are played. */
export function amendmentsConform(name: string, make: () => Promise<BookUnderTest>, runs: number): void {
  describe(`${name} as AmendablePortfolio`, () => {
    let book: BookUnderTest;
    beforeAll(async () => {
      book = await make();
    });

    const renewed = (policyId: string, effectiveTo: string, at: string): Change => ({
      type: 'policy.renewed',
      id: unique('news'),
      at,
      data: { policyId, effectiveFrom: '2027-01-01', effectiveTo },
    });

    const policyOf = async (customerId: string, policyId: string) => {
      const known = await book.customers.known([{ customerId, policyIds: [policyId] }]);
      return known.get(customerId)?.policies[0];
    };

    /** The record as it stands, by news that is too old to change it. */
    const stands = async (change: Change): Promise<RecordPart> => {
      const answer = await book.portfolio.amend({ ...change, at: '2001-01-01T00:00:00.000Z' });
      if (answer.outcome === 'unknown') throw new Error('It is not known.');
      return answer.record;
    };

    it('knows whose a record is, and of a record nobody told it of, nobody', async () => {
      const { customer, policy, customerId, policyId } = aFamily();
      await saveAll(book, [customer(), policy()]);
      expect(await book.portfolio.whose({ type: 'policy', id: policyId })).toBe(customerId);
      expect(await book.portfolio.whose({ type: 'customer', id: customerId })).toBe(customerId);
      expect(await book.portfolio.whose({ type: 'claim', id: unique('clm') })).toBeUndefined();
      expect(await book.portfolio.amend(renewed(unique('pol'), '2027-12-31', LATER))).toEqual({
        outcome: 'unknown',
      });
    });

    it('changes what others read, and nothing else of the record', async () => {
      const { customer, policy, customerId, policyId } = aFamily();
      await saveAll(book, [customer(), policy()]);
      const before = await policyOf(customerId, policyId);
      expect(await book.portfolio.amend(renewed(policyId, '2027-12-31', LATER))).toMatchObject({
        outcome: 'accepted',
        customerId,
        record: { id: policyId, effectiveTo: '2027-12-31', premiumDue: policy().premiumDue },
      });
      const lastChange = { change: 'renewed', day: '2027-12-31' };
      const after = { ...before, effectiveTo: '2027-12-31', lastChange };
      expect(await policyOf(customerId, policyId)).toEqual(after);
    });

    it('takes the same change again for no change', async () => {
      const { customer, policy, policyId } = aFamily();
      await saveAll(book, [customer(), policy()]);
      const change = renewed(policyId, '2027-12-31', LATER);
      await book.portfolio.amend(change);
      expect(await book.portfolio.amend(change)).toMatchObject({ outcome: 'unchanged' });
    });

    it('leaves what is newer than a change as it is', async () => {
      const { customer, policy, customerId, policyId } = aFamily();
      await saveAll(book, [customer(), policy()]);
      expect(await book.portfolio.amend(renewed(policyId, '2027-12-31', EARLIER))).toMatchObject({
        outcome: 'older',
      });
      expect(await policyOf(customerId, policyId)).toMatchObject({ effectiveTo: '2026-12-31' });
    });

    it('keeps a change over a line that is older than it, whichever comes first', async () => {
      const { customer, policy, customerId, policyId } = aFamily();
      await saveAll(book, [customer(), policy()]);
      await book.portfolio.amend(renewed(policyId, '2027-12-31', LATEST));
      expect(await saveAll(book, [policy({ product: 'Motor Basic' })], LATER)).toEqual(['accepted']);
      expect(await policyOf(customerId, policyId)).toMatchObject({
        product: 'Motor Basic',
        effectiveTo: '2027-12-31',
        lastChange: { change: 'renewed', day: '2027-12-31' },
      });
    });

    it('takes the line that stands below a change for unchanged, and writes nothing', async () => {
      const { customer, policy, customerId, policyId } = aFamily();
      await saveAll(book, [customer(), policy()]);
      await book.portfolio.amend(renewed(policyId, '2027-12-31', LATER));
      expect(await saveAll(book, [policy()])).toEqual(['unchanged']);
      expect(await policyOf(customerId, policyId)).toMatchObject({ effectiveTo: '2027-12-31' });
    });

    it('lets a newer line replace what changes said', async () => {
      const { customer, policy, customerId, policyId } = aFamily();
      await saveAll(book, [customer(), policy()]);
      await book.portfolio.amend(renewed(policyId, '2027-12-31', LATER));
      expect(await saveAll(book, [policy()], LATEST)).toEqual(['accepted']);
      const stands = await policyOf(customerId, policyId);
      expect(stands).toMatchObject({ effectiveTo: '2026-12-31' });
      expect(stands?.lastChange).toBeUndefined();
    });

    it('changes nothing of a record that is another customer’s', async () => {
      const { customer, policy, policyId } = aFamily();
      await saveAll(book, [customer(), policy()]);
      const change = renewed(policyId, '2027-12-31', LATER);
      expect(await book.portfolio.amend(change, unique('cus'))).toEqual({ outcome: 'unknown' });
    });

    it('changes a claim', async () => {
      const { customer, customerId, policyId } = aFamily();
      const id = unique('clm');
      const claim = {
        type: 'claim',
        id,
        customerId,
        policyId,
        reportedAt: EARLIER,
        stage: 'reported',
      } as const;
      await saveAll(book, [customer(), { ...claim, phones: ['+8613900000043'] }]);
      const data = { claimId: id, stage: 'survey' as const, at: LATER };
      const change: Change = { type: 'claim.advanced', id: unique('news'), at: LATER, data };
      expect(await book.portfolio.amend(change)).toMatchObject({
        outcome: 'accepted',
        record: { stage: 'survey' },
      });
      expect(await stands(change)).toMatchObject({ stage: 'survey', policyId });
    });

    it('lets a change set what others who share a number hear of', async () => {
      const [one, other] = [aFamily(), aFamily()];
      const phone = `+86138${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
      await saveAll(book, [one.customer({ phone }), other.customer({ phone })]);
      const data = { customerId: one.customerId, kind: 'wrong-number' as const, source: 'call-centre' };
      await book.portfolio.amend({ type: 'hold.set', id: unique('news'), at: LATER, data });
      const known = await book.customers.known([{ customerId: other.customerId, policyIds: [] }]);
      expect(known.get(other.customerId)?.customer.holds).toMatchObject([{ kind: 'wrong-number' }]);
    });

    it('loses nothing of changes that come at once', async () => {
      const { customer, customerId } = aFamily();
      await saveAll(book, [customer()]);
      const kinds = ['deceased', 'litigation', 'bereavement', 'open-complaint'] as const;
      const changes = kinds.map((kind): Change => {
        const data = { customerId, kind, source: 'core' };
        return { type: 'hold.set', id: unique('news'), at: LATER, data };
      });
      await Promise.all(changes.map((change) => book.portfolio.amend(change)));
      const known = await book.customers.known([{ customerId, policyIds: [] }]);
      const holds = known.get(customerId)?.customer.holds ?? [];
      expect(holds.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted());
    });

    async function play<Line extends PortfolioRecord>(came: readonly Came<Line>[]): Promise<void> {
      for (const one of came)
        if ('line' in one)
          await book.portfolio.save([{ record: { ...one.line, asOf: one.at }, asOf: one.at }]);
        else await book.portfolio.amend(one);
    }

    it('says of policies what their lines and changes say in the order of time, whatever order they come in', async () => {
      for (const came of fc.sample(newsOfPolicy('POLICY', 'CUSTOMER'), runs)) {
        const { customer, customerId, policyId } = aFamily();
        await saveAll(book, [customer()]);
        const named: readonly Came<PolicyRecord>[] = JSON.parse(
          JSON.stringify(came).replaceAll('POLICY', policyId).replaceAll('CUSTOMER', customerId),
        );
        await play(named);
        const record = await stands(renewed(policyId, '2027-12-31', LATER));
        expect(
          { benefits: [], cancelledOn: undefined, lastChange: undefined, ...record },
          JSON.stringify(named, null, 1),
        ).toMatchObject(policyByHand(named));
      }
    });

    it('says of customers the same', async () => {
      for (const came of fc.sample(newsOfCustomer('CUSTOMER'), runs)) {
        const customerId = unique('cus');
        const named: readonly Came<CustomerRecord>[] = JSON.parse(
          JSON.stringify(came).replaceAll('CUSTOMER', customerId),
        );
        await play(named);
        const { holds, said } = customerByHand(named);
        const data = { customerId, kind: 'deceased' as const, source: 'x' };
        const record = await stands({ type: 'hold.set', id: unique('news'), at: LATER, data });
        if (record.type !== 'customer') throw new Error('It is no customer.');
        expect(record.holds ?? [], JSON.stringify(named, null, 1)).toEqual(holds);
        const entries = Object.entries(record.consents).flatMap(([purpose, consent]) =>
          [consent ?? []]
            .flat()
            .map((one) =>
              typeof one === 'string'
                ? []
                : [`${purpose} ${one.channel ?? 'all'}`, { state: one.state, at: one.at }],
            ),
        );
        expect(new Map(entries as never), JSON.stringify(named, null, 1)).toEqual(said);
      }
    });
  });
}
