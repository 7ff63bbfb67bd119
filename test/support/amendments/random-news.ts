import fc from 'fast-check';
import type { Change } from '#shared/contracts/changes/change.ts';
import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import type { PolicyRecord } from '#shared/contracts/records/policy.ts';
import { aCustomerRecord, aPolicyRecord } from '../records.ts';
import type { Came } from './book-model.ts';

/** An instant of its own for the nth thing that comes. */
function momentOf(n: number): string {
  return new Date(Date.parse('2026-03-01T09:00:00.000Z') + n * 5 * 24 * 60 * 60 * 1000).toISOString();
}

const day = fc
  .integer({ min: 0, max: 900 })
  .map((n) =>
    new Date(Date.parse('2026-01-01T00:00:00Z') + n * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  );
const term = fc
  .tuple(day, day)
  .map(([one, other]): readonly [string, string] => (one < other ? [one, other] : [other, one]));

type Draft<Line> = { readonly line: Line } | Omit<Extract<Change, { type: string }>, 'at' | 'id'>;

/** Everything that comes of a record in any order: a line first, so that it is known, of a moment anywhere among the others. */
function shuffled<Line>(
  line: fc.Arbitrary<Line>,
  change: fc.Arbitrary<Draft<Line>>,
): fc.Arbitrary<readonly Came<Line>[]> {
  const drafts = fc.array(
    fc.oneof({ weight: 1, arbitrary: line.map((one) => ({ line: one })) }, { weight: 3, arbitrary: change }),
    {
      maxLength: 8,
    },
  );
  return fc
    .tuple(line, drafts)
    .chain(([first, rest]) =>
      fc.tuple(
        fc.constant([{ line: first }, ...rest]),
        fc.shuffledSubarray(
          [{ line: first }, ...rest].map((_, n) => n),
          { minLength: rest.length + 1, maxLength: rest.length + 1 },
        ),
      ),
    )
    .map(([all, moments]) =>
      all.map((draft, n) => {
        const at = momentOf(moments[n] ?? 0);
        return ('line' in draft ? { line: draft.line, at } : { ...draft, at, id: `news-${n}` }) as Came<Line>; // cast: spread unions
      }),
    );
}

/** Lines and changes of one policy in Shanghai. */
export function newsOfPolicy(
  policyId: string,
  customerId: string,
): fc.Arbitrary<readonly Came<PolicyRecord>[]> {
  const line = fc
    .tuple(term, fc.constantFrom('active' as const, 'lapsed' as const, 'pending' as const))
    .map(([[effectiveFrom, effectiveTo], status]) =>
      aPolicyRecord({
        id: policyId,
        customerId,
        effectiveFrom,
        effectiveTo,
        status,
        timeZone: 'Asia/Shanghai',
      }),
    );
  const money = fc.integer({ min: 1, max: 900_000 }).map((minor) => ({ minor, currency: 'CNY' }));
  const premium = fc.record({ on: day, amount: money });
  const premiumDue = fc.option(premium, { nil: undefined });
  const set = premium.map((due) => ({
    type: 'premium.set' as const,
    data: { policyId, premiumDue: due },
  }));
  const renewed = fc
    .record({ term, premiumDue, isNew: fc.boolean() })
    .map(({ term: [from, to], premiumDue: due, isNew }) => ({
      type: 'policy.renewed' as const,
      data: {
        policyId,
        effectiveFrom: from,
        effectiveTo: to,
        ...(isNew && { newPolicyId: 'pol_next' }),
        ...(due && { premiumDue: due }),
      },
    }));
  const cancelled = day.map((on) => ({ type: 'policy.cancelled' as const, data: { policyId, on } }));
  const granted = fc
    .tuple(fc.constantFrom('b1', 'b2'), fc.integer({ min: 0, max: 9 }))
    .map(([id, remaining]) => ({
      type: 'benefit.granted' as const,
      data: { policyId, customerId, benefit: { id, kind: 'checkup' as const, remaining } },
    }));
  return shuffled<PolicyRecord>(
    line,
    fc.oneof(renewed, set, cancelled, granted) as fc.Arbitrary<Draft<PolicyRecord>>,
  ); // cast: unions of drafts
}

/** Lines and changes of one customer in Shanghai. */
export function newsOfCustomer(customerId: string): fc.Arbitrary<readonly Came<CustomerRecord>[]> {
  const kind = fc.constantFrom('deceased' as const, 'litigation' as const);
  const line = fc.option(kind, { nil: undefined }).map((one) =>
    aCustomerRecord({
      id: customerId,
      consents: {},
      ...(one && { holds: [{ kind: one, source: 'line' }] }),
    }),
  );
  const set = fc.tuple(kind, fc.constantFrom('a', 'b')).map(([one, source]) => ({
    type: 'hold.set' as const,
    data: { customerId, kind: one, source },
  }));
  const cleared = kind.map((one) => ({ type: 'hold.cleared' as const, data: { customerId, kind: one } }));
  const said = fc
    .record({
      purpose: fc.constantFrom('service' as const, 'marketing' as const),
      state: fc.constantFrom('granted' as const, 'refused' as const),
      channel: fc.option(fc.constantFrom('sms' as const, 'email' as const), { nil: undefined }),
      at: fc.integer({ min: 0, max: 9 }).map(momentOf),
    })
    .map(({ channel, ...rest }) => ({
      type: 'consent.changed' as const,
      data: { customerId, source: 'app', textVersion: '3', ...rest, ...(channel && { channel }) },
    }));
  return shuffled<CustomerRecord>(line, fc.oneof(set, cleared, said) as fc.Arbitrary<Draft<CustomerRecord>>); // cast: unions of drafts
}
