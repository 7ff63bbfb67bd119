import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimRecord } from '#shared/contracts/records/claim.ts';
import type { Received } from '#shared/ports/portfolio.ts';
import { aClaimRecord } from '../support/records.ts';
import { ASOF, aFamily, type BookUnderTest } from './book-under-test.ts';
import { unique } from './unique.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const photos = [{ code: 'photos', name: { en: 'photos' } }];
const licence = [{ code: 'licence', name: { en: 'licence' } }];

/** What a line says of a claim, and as of which day. */
interface Said {
  readonly missing: ClaimRecord['missingDocuments'];
  readonly stage: ClaimRecord['stage'];
  readonly number: number;
}

/** Lines of an upload, what was said before it, and the order in which they come. */
interface Played {
  readonly lines: readonly Said[];
  readonly before: Said | undefined;
  readonly order: readonly number[];
}

function overOf({ missing, stage }: Said): Partial<ClaimRecord> {
  return { stage, ...(missing && { missingDocuments: missing }) };
}

function lacks(one: Said | undefined): boolean {
  return (one?.missing ?? []).length > 0 && one?.stage !== 'closed';
}

/** So many days after the beginning. */
function day(number: number): string {
  return new Date(Date.parse(ASOF) + number * DAY_MS).toISOString();
}

/** A claim of somebody known, and ways to have it said something of, and to ask since when documents are missing. */
async function aClaim(book: BookUnderTest) {
  const { customer, customerId } = aFamily();
  const claimId = unique('clm');
  await book.portfolio.save([{ record: customer(), asOf: ASOF }]);
  const record = (over: Partial<ClaimRecord>) => aClaimRecord({ id: claimId, customerId, ...over });
  const save = (over: Partial<ClaimRecord>, number: number, from?: Received['from']) =>
    book.portfolio.save([{ record: record(over), asOf: day(number), ...(from && { from }) }]);
  const own = { occurrence: 'o', usefulUntil: ASOF, dueAt: ASOF, claimId };
  const claimNow = async () =>
    (await book.customers.known([{ customerId, policyIds: [], own }])).get(customerId)?.claim;
  const advance = (missingDocuments: ClaimRecord['missingDocuments'], number: number) =>
    book.portfolio.amend({
      type: 'claim.advanced',
      id: unique('news'),
      at: day(number),
      data: { claimId, stage: 'survey', at: day(number), ...(missingDocuments && { missingDocuments }) },
    });
  return { claimId, record, save, advance, claimNow, since: async () => (await claimNow())?.missingSince };
}

/** Since when documents of a claim are missing, in every book of which parts of records can be changed. */
export function missingDocumentsConform(
  name: string,
  make: () => Promise<BookUnderTest>,
  runs: number,
): void {
  describe(`documents that are missing in ${name}`, () => {
    let book: BookUnderTest;
    beforeAll(async () => {
      book = await make();
    });

    it('are missing since the claim first lacked any, for as long as it lacks some', async () => {
      const { save, since } = await aClaim(book);
      await save({}, 1);
      expect(await since()).toBeUndefined();
      await save({ missingDocuments: photos }, 2);
      expect(await since()).toBe(day(2));
      await save({ missingDocuments: licence, stage: 'loss-assessment' }, 3);
      expect(await since()).toBe(day(2));
      await save({ missingDocuments: [] }, 4);
      expect(await since()).toBeUndefined();
      await save({ missingDocuments: photos }, 5);
      expect(await since()).toBe(day(5));
    });

    it.each(['closed', 'declined'] as const)(
      'are not missing any more of a claim that is %s',
      async (stage) => {
        const { save, since } = await aClaim(book);
        await save({ missingDocuments: photos }, 1);
        await save({ missingDocuments: photos, stage }, 2);
        expect(await since()).toBeUndefined();
      },
    );

    it('are known with the claim, which tells nobody whom to call', async () => {
      const { save, claimNow, record } = await aClaim(book);
      await save({ missingDocuments: photos }, 1);
      const { type: _type, phones: _phones, ...clear } = record({ missingDocuments: photos });
      expect(await claimNow()).toEqual({ ...clear, missingSince: day(1), code: expect.any(String) });
    });

    it('are missing since then when nothing new, or only older news, comes', async () => {
      const { save, since } = await aClaim(book);
      await save({ missingDocuments: photos }, 2);
      await save({ missingDocuments: photos }, 3);
      await save({ missingDocuments: [] }, 1);
      expect(await since()).toBe(day(2));
    });

    it('stay missing of a claim that comes to belong to somebody else', async () => {
      const { save, record } = await aClaim(book);
      const { customer, customerId } = aFamily();
      await save({ missingDocuments: photos }, 1);
      const moved = record({ missingDocuments: licence, customerId });
      await book.portfolio.save([
        { record: customer(), asOf: ASOF },
        { record: moved, asOf: day(2) },
      ]);
      const own = { occurrence: 'o', usefulUntil: ASOF, dueAt: ASOF, claimId: moved.id };
      const known = await book.customers.known([{ customerId, policyIds: [], own }]);
      expect(known.get(customerId)?.claim?.missingSince).toBe(day(1));
    });

    it('come and go with news over the line, and stay what they were by the line below it', async () => {
      const { save, advance, since } = await aClaim(book);
      await save({}, 1);
      await advance(photos, 4);
      expect(await since()).toBe(day(4));
      await advance(licence, 6);
      expect(await since()).toBe(day(4));
      await advance([], 8);
      expect(await since()).toBeUndefined();
      await save({ missingDocuments: photos }, 2);
      await advance(photos, 9);
      expect(await since()).toBe(day(9));
      await save({ missingDocuments: photos }, 10);
      expect(await since()).toBe(day(9));
    });

    it('are told of by news that came before in time and was heard later', async () => {
      const { save, advance, since } = await aClaim(book);
      await save({}, 1);
      await advance(photos, 4);
      await advance(photos, 3);
      expect(await since()).toBe(day(3));
      await advance([], 2);
      expect(await since()).toBe(day(3));
    });

    /** Since when documents are missing once the lines of an upload came in an order, and again in the opposite one. */
    async function sinceAfter({ lines, before, order }: Played): Promise<unknown> {
      const { save, since } = await aClaim(book);
      const upload = unique('upload');
      if (before) await save(overOf(before), 1);
      for (const at of [...order, ...order.toReversed()]) {
        const line = lines[at];
        if (line) await save(overOf(line), line.number, { upload, offset: at });
      }
      return await since();
    }

    it('are the same whatever order lines of one upload come in', async () => {
      const said = fc.record({
        missing: fc.constantFrom(undefined, [], photos, licence),
        stage: fc.constantFrom<ClaimRecord['stage']>('survey', 'approval', 'closed'),
        number: fc.integer({ min: 2, max: 4 }),
      });
      const played = fc.array(said, { minLength: 1, maxLength: 5 }).chain((lines) =>
        fc.record({
          lines: fc.constant(lines),
          before: fc.option(said, { nil: undefined }),
          order: fc.shuffledSubarray(
            lines.map((_, at) => at),
            { minLength: lines.length },
          ),
        }),
      );
      await fc.assert(
        fc.asyncProperty(played, async ({ lines, before, order }) => {
          const inOrder = await sinceAfter({ lines, before, order: lines.map((_, at) => at) });
          expect(await sinceAfter({ lines, before, order })).toEqual(inOrder);
          const last = lines.toSorted((a, b) => a.number - b.number).at(-1);
          const expected = lacks(last) ? day(lacks(before) ? 1 : (last?.number ?? 0)) : undefined;
          expect(inOrder).toBe(expected);
        }),
        { numRuns: runs },
      );
    });
  });
}
