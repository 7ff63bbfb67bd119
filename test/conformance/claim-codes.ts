import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimRecord } from '#shared/contracts/records/claim.ts';
import { readClaimCode } from '#shared/domain/claims/claim-code.ts';
import type { Received } from '#shared/ports/portfolio.ts';
import { aClaimRecord } from '../support/records.ts';
import { ASOF, aFamily, type BookUnderTest } from './book-under-test.ts';
import { unique } from './unique.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What happens to a claim: a line of it, loose or of one upload, or news; as of which day. */
interface Step {
  readonly kind: 'line' | 'uploaded' | 'news';
  readonly stage: ClaimRecord['stage'];
  readonly day: number;
}

function day(number: number): string {
  return new Date(Date.parse(ASOF) + number * DAY_MS).toISOString();
}

/** A claim of somebody known that stands, ways to have it said something of, and to ask for its code. */
async function aClaim(book: BookUnderTest) {
  const { customer, customerId } = aFamily();
  const claimId = unique('clm');
  await book.portfolio.save([{ record: customer(), asOf: ASOF }]);
  const record = (over: Partial<ClaimRecord> = {}) => aClaimRecord({ id: claimId, customerId, ...over });
  const save = (over: Partial<ClaimRecord>, number: number, from?: Received['from']) =>
    book.portfolio.save([{ record: record(over), asOf: day(number), ...(from && { from }) }]);
  const advance = (stage: ClaimRecord['stage'], number: number) =>
    book.portfolio.amend({
      type: 'claim.advanced',
      id: unique('news'),
      at: day(number),
      data: { claimId, stage, at: day(number) },
    });
  const codeWith = async (whom: string) => {
    const own = { occurrence: 'o', usefulUntil: ASOF, dueAt: ASOF, claimId };
    const known = await book.customers.known([{ customerId: whom, policyIds: [], own }]);
    return known.get(whom)?.claim?.code;
  };
  const play = async (steps: readonly Step[]) => {
    const upload = unique('upload');
    for (const [offset, { kind, stage, day: number }] of steps.entries())
      if (kind === 'news') await advance(stage, number);
      else await save({ stage }, number, kind === 'uploaded' ? { upload, offset } : undefined);
  };
  return { record, save, play, codeWith, code: () => codeWith(customerId) };
}

/** What customers ask about a claim by, in every book of which parts of records can be changed. */
export function claimCodesConform(name: string, make: () => Promise<BookUnderTest>, runs: number): void {
  describe(`codes of claims in ${name}`, () => {
    let book: BookUnderTest;
    beforeAll(async () => {
      book = await make();
    });

    it('are there with the first line of a claim, and of another claim another', async () => {
      const [one, other] = [await aClaim(book), await aClaim(book)];
      await one.save({}, 1);
      await other.save({}, 1);
      const codes = [await one.code(), await other.code()];
      expect(codes.map((code) => readClaimCode(code ?? ''))).toEqual(codes);
      expect(new Set(codes).size).toBe(2);
    });

    it('stay what they were through whatever lines and news come, early, late or again', async () => {
      const step = fc.record<Step>({
        kind: fc.constantFrom('line', 'uploaded', 'news'),
        stage: fc.constantFrom('reported', 'survey', 'closed'),
        day: fc.integer({ min: 1, max: 6 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
          const { save, play, code } = await aClaim(book);
          await save({}, 3);
          const first = await code();
          await play([...steps, ...steps]);
          expect(first).toMatch(/^\w{8}$/);
          expect(await code()).toBe(first);
        }),
        { numRuns: runs },
      );
    });

    it('go with a claim that comes to belong to somebody else', async () => {
      const { save, record, code, codeWith } = await aClaim(book);
      const { customer, customerId } = aFamily();
      await save({}, 1);
      const before = await code();
      await book.portfolio.save([
        { record: customer(), asOf: ASOF },
        { record: record({ customerId }), asOf: day(2) },
      ]);
      expect(before).toBeDefined();
      expect([await code(), await codeWith(customerId)]).toEqual([undefined, before]);
    });

    it('are one of a claim that several write first at once', async () => {
      const { save, code } = await aClaim(book);
      await Promise.all([1, 2, 3, 4].map((number) => save({}, number)));
      const first = await code();
      await save({ stage: 'closed' }, 9);
      expect([first, await code()]).toEqual([expect.stringMatching(/^\w{8}$/), first]);
    });

    it('come from us alone: what a line says of one is no field of a claim', async () => {
      const { record, code } = await aClaim(book);
      const saying = { ...record(), code: '00000000' };
      await book.portfolio.save([{ record: saying, asOf: day(1) }]);
      expect(await code()).not.toBe('00000000');
    });
  });
}
