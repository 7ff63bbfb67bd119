import { beforeAll, describe, expect, it } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import type { HaltScope } from '#shared/contracts/halt.ts';
import type { Kept } from '#shared/ports/stops.ts';
import { aChunk } from '../support/a-chunk.ts';
import { aHalt, type StopsUnderTest } from './stops-under-test.ts';
import { unique } from './unique.ts';

function aRecipient(): Chunk['recipients'][number] {
  return { customerId: unique('cus'), policyIds: [unique('pol')] };
}

/** A chunk of its own, with an id as long as ids of chunks become. */
function aChunkOfItsOwn(over: Partial<Chunk> = {}): Chunk {
  return aChunk({ id: `${unique('chunk')}/${'x'.repeat(150)}/7`, recipients: [aRecipient()], ...over });
}

const aScope = (): HaltScope => aHalt().scope;

function byId(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What every KeptChunks does, fed by `Stops.keep`. */
export function keptChunksConform(name: string, make: () => Promise<StopsUnderTest>): void {
  describe(`${name} as KeptChunks`, () => {
    let under: StopsUnderTest | undefined;
    beforeAll(async () => {
      under = await make();
    });

    const reach = (): StopsUnderTest => {
      if (!under) throw new Error('There is nothing to test.');
      return under;
    };

    async function keptUnder(scope: HaltScope): Promise<readonly Kept[]> {
      const found: Kept[] = [];
      for await (const page of reach().kept.under(scope)) found.push(...page);
      return found;
    }

    const chunksUnder = async (scope: HaltScope) => (await keptUnder(scope)).map(({ chunk }) => chunk);

    it('gives back what was kept under a scope, and nothing of another', async () => {
      const [scope, other] = [aScope(), aScope()];
      const chunks = [aChunkOfItsOwn(), aChunkOfItsOwn(), aChunkOfItsOwn()];
      for (const chunk of chunks) await reach().stops.keep(scope, chunk);
      await reach().stops.keep(other, aChunkOfItsOwn());
      expect(byId(await chunksUnder(scope))).toEqual(byId(chunks));
      expect(await chunksUnder(aScope())).toEqual([]);
    });

    it('gives back many large chunks, page by page', async () => {
      const scope = aScope();
      const text = () => Array.from({ length: 4_000 }, () => unique('')).join('');
      const chunks = Array.from({ length: 40 }, () => aChunkOfItsOwn({ data: { text: text() } }));
      for (const chunk of chunks) await reach().stops.keep(scope, chunk);
      expect(byId(await chunksUnder(scope))).toEqual(byId(chunks));
    });

    it('keeps the same chunk with the same recipients once, and with others beside it', async () => {
      const scope = aScope();
      const { id, ...rest } = aChunkOfItsOwn();
      const others = { ...rest, id, recipients: [...rest.recipients, aRecipient()] };
      await reach().stops.keep(scope, { id, ...rest });
      await reach().stops.keep(scope, { ...rest, id });
      await reach().stops.keep(scope, others);
      expect((await chunksUnder(scope)).map(({ recipients }) => recipients.length).toSorted()).toEqual([
        1, 2,
      ]);
    });

    it('loses nothing of what many keep at once', async () => {
      const scope = aScope();
      const chunks = Array.from({ length: 8 }, () => aChunkOfItsOwn());
      await Promise.all(chunks.map((chunk) => reach().stops.keep(scope, chunk)));
      expect(byId(await chunksUnder(scope))).toEqual(byId(chunks));
      expect(await reach().kept.released()).toContain(scope);
    });

    it('releases a scope when its halt is lifted, not before, and until all is forgotten', async () => {
      const { stops, book, kept } = reach();
      const halt = aHalt();
      await book.halt(halt);
      await stops.keep(halt.scope, aChunkOfItsOwn());
      await stops.keep(halt.scope, aChunkOfItsOwn());
      expect(await kept.released()).not.toContain(halt.scope);
      await book.resume(halt.scope, halt);
      expect(await kept.released()).toContain(halt.scope);
      const [first, ...others] = await keptUnder(halt.scope);
      await kept.forget(halt.scope, first ? [first] : []);
      expect(await kept.released()).toContain(halt.scope);
      await kept.forget(halt.scope, others);
      expect(await kept.released()).not.toContain(halt.scope);
      expect(await chunksUnder(halt.scope)).toEqual([]);
    });

    it('forgets the same again without harm', async () => {
      const { stops, kept } = reach();
      const scope = aScope();
      await stops.keep(scope, aChunkOfItsOwn());
      const read = await keptUnder(scope);
      await kept.forget(scope, read);
      await kept.forget(scope, read);
      await kept.forget(scope, []);
      expect(await chunksUnder(scope)).toEqual([]);
      expect(await kept.released()).not.toContain(scope);
    });

    it('does not forget what was kept again since it was read', async () => {
      const { stops, kept } = reach();
      const scope = aScope();
      const chunk = aChunkOfItsOwn();
      await stops.keep(scope, chunk);
      const read = await keptUnder(scope);
      await stops.keep(scope, chunk);
      await kept.forget(scope, read);
      expect(await chunksUnder(scope)).toEqual([chunk]);
      expect(await kept.released()).toContain(scope);
    });

    it('lists whatever is kept, however keeping and forgetting fall together', async () => {
      const { stops, kept } = reach();
      const scope = aScope();
      const chunks = Array.from({ length: 12 }, () => aChunkOfItsOwn());
      const forgotten: Chunk[] = [];
      const forgetting = async () => {
        for (let round = 0; round < 12; round++) {
          const read = await keptUnder(scope);
          await kept.forget(scope, read);
          forgotten.push(...read.map(({ chunk }) => chunk));
        }
      };
      const keeping = async () => {
        for (const chunk of chunks) await stops.keep(scope, chunk);
      };
      await Promise.all([keeping(), forgetting(), forgetting()]);
      const left = await chunksUnder(scope);
      expect(new Set([...forgotten, ...left].map(({ id }) => id))).toEqual(
        new Set(chunks.map(({ id }) => id)),
      );
      expect((await kept.released()).includes(scope)).toBe(left.length > 0);
    });
  });
}
