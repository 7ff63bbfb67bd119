import { beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import type { ServiceFacts } from '#shared/contracts/service-facts.ts';
import type { ReminderFactsBook } from '#shared/ports/reminder-facts.ts';
import { aService } from '../support/a-service.ts';
import { aClaimRecord } from '../support/records.ts';
import { ASOF, aFamily } from './book-under-test.ts';
import { unique } from './unique.ts';

const marketing = { state: 'granted', at: ASOF, source: 'app', textVersion: '1' } as const;

/** A book as reminders read it, and a way to write it. */
export interface ReminderBookUnderTest {
  readonly facts: ReminderFactsBook;
  readonly save: (records: readonly PortfolioRecord[]) => Promise<unknown>;
  readonly keep: (service: ServiceFacts) => Promise<unknown>;
  /** Spoils what is stored of a customer, so that it does not read as it was written. */
  readonly spoil: (customerId: string) => Promise<void>;
}

/** What every book that reminders are worked out from does. */
export function reminderFactsConform(name: string, make: () => Promise<ReminderBookUnderTest>): void {
  describe(`${name} as ReminderFactsBook`, () => {
    let book: ReminderBookUnderTest;
    beforeAll(async () => {
      book = await make();
    });

    it('has a customer with all their policies and claims, and of those nothing personal', async () => {
      const { customer, policy, location, customerId, policyId } = aFamily();
      const claim = aClaimRecord({
        id: unique('clm'),
        customerId,
        policyId,
        missingDocuments: [{ code: 'photos', name: { en: 'photos' } }],
      });
      const due = { inspectionDue: '2026-12-05' };
      await book.save([
        customer(),
        policy(due),
        policy({ id: `${policyId}b`, line: 'home' }),
        location(),
        claim,
      ]);
      const { known } = await book.facts.of([customerId]);
      const facts = known.get(customerId);
      expect(facts?.customer).toMatchObject({ id: customerId, timeZone: 'Asia/Shanghai' });
      expect(facts?.policies).toMatchObject([
        { id: policyId, line: 'motor', ...due, premiumDueOn: '2026-12-31' },
        { id: `${policyId}b`, line: 'home' },
      ]);
      expect(facts?.claims).toMatchObject([{ id: claim.id, policyId, missingSince: ASOF }]);
      const clear = JSON.stringify(facts);
      for (const personal of ['13800', '13900', '王', 'ang@', '110105', '1949', '世纪', '沪A', 'PDAA'])
        expect(clear).not.toContain(personal);
    });

    it('has the services a customer was given, with their answers', async () => {
      const [{ customer, customerId }, other] = [aFamily(), aFamily()];
      await book.save([customer(), other.customer()]);
      const services = ['srv_1', 'srv_2'].map((serviceId) =>
        aService({ customerId, serviceId, answers: [{ at: ASOF, messageId: 'eum-1', score: 7 }] }),
      );
      for (const service of services) await book.keep(service);
      const { known } = await book.facts.of([customerId, other.customerId]);
      expect(known.get(customerId)?.services).toEqual(services);
      expect(known.get(other.customerId)?.services).toEqual([]);
    });

    it.each([
      ['nothing was said', {}, false],
      ['marketing was agreed to without evidence', { marketing: 'granted' }, false],
      ['marketing was refused', { marketing: { ...marketing, state: 'refused' } }, false],
      ['marketing was agreed to', { marketing }, true],
      [
        'marketing is agreed to from a day on',
        { marketing: { ...marketing, at: '2030-01-01T00:00:00.000Z' } },
        true,
      ],
      ['it was agreed to by letter alone', { marketing: { ...marketing, channel: 'email' } }, false],
    ] as const)('opens a birth date where it may be used: where %s', async (_, consents, isOpened) => {
      const { customer, customerId } = aFamily();
      await book.save([customer({ consents })]);
      const { known } = await book.facts.of([customerId]);
      expect(known.get(customerId)?.birthDate).toBe(isOpened ? '1949-12-31' : undefined);
    });

    it('has several at once, each with what is theirs', async () => {
      const families = [aFamily(), aFamily(), aFamily()];
      const days = ['1970-01-01', '1980-02-29', '1990-12-31'];
      for (const [at, { customer, policy }] of families.entries())
        await book.save([customer({ consents: { marketing }, birthDate: days[at] ?? '' }), policy()]);
      const ids = families.map(({ customerId }) => customerId);
      const { known } = await book.facts.of([...ids, ...ids]);
      expect(ids.map((id) => known.get(id)?.birthDate)).toEqual(days);
      expect(ids.map((id) => known.get(id)?.policies.map((one) => one.id))).toEqual(
        families.map(({ policyId }) => [policyId]),
      );
    });

    it('has nothing of who is not known, whose policies may be there', async () => {
      const { policy, customerId } = aFamily();
      await book.save([policy()]);
      const { known, unreadable } = await book.facts.of([customerId, 'cus_nobody']);
      expect([known.size, unreadable.size]).toEqual([0, 0]);
    });

    it('tells of one who cannot be read, and has the others', async () => {
      const [good, bad] = [aFamily(), aFamily()];
      await book.save([good.customer(), bad.customer({ consents: { marketing } })]);
      await book.spoil(bad.customerId);
      const { known, unreadable } = await book.facts.of([bad.customerId, good.customerId]);
      expect([[...known.keys()], [...unreadable.keys()]]).toEqual([[good.customerId], [bad.customerId]]);
    });
  });
}
