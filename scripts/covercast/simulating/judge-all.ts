import type { Chunk, Recipient } from '#shared/contracts/candidate.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { chunksOf as inLots } from '#shared/domain/chunks-of.ts';
import { senderFor } from '#shared/domain/decide/sender-for.ts';
import { templateSent } from '#shared/domain/decide/template-sent.ts';
import { inParallel } from '#shared/domain/in-parallel.ts';
import { togetherOrAlone } from '#shared/domain/together-or-alone.ts';
import {
  type Judgement,
  type JudgingServices,
  judgeRecipients,
} from '#shared/engagement/judge-recipients.ts';
import { mostParts } from '#shared/templates/template.ts';

/** What would become of one candidate. A message has its worst case of parts. */
export type Fate =
  | {
      readonly outcome: 'send';
      readonly sender: string;
      readonly phoneCountry: string;
      readonly parts: number;
    }
  | { readonly outcome: 'defer'; readonly until: Instant; readonly reason: string }
  | { readonly outcome: 'suppress'; readonly reason: string }
  /** What is stored of them cannot be read: a live run would leave them to its dead letters. */
  | { readonly outcome: 'undecided'; readonly reason: string };

/** A candidate of a chunk, with what would become of them. */
export interface Judged {
  readonly chunk: Chunk;
  readonly customerId: string;
  readonly fate: Fate;
}

/** How many are decided together, as a live run does, and how many such lots side by side. */
const LOT = 25;
const LOTS_AT_ONCE = 8;
/** How many are decided between two words of progress. */
const BETWEEN_WORDS = 10_000;

/**
 * Decides about every candidate by the very code that decides in live runs, in the order in which they would be
 * queued; reads, and writes nothing. `say` hears of progress.
 */
export async function judgeAll(
  chunks: readonly Chunk[],
  services: JudgingServices,
  say: (line: string) => void,
): Promise<readonly Judged[]> {
  const lots = chunks.flatMap((chunk) =>
    inLots(chunk.recipients, LOT).map((recipients) => ({ chunk, recipients })),
  );
  const all = lots.reduce((sum, { recipients }) => sum + recipients.length, 0);
  let done = 0;
  const judged = await inParallel(lots, LOTS_AT_ONCE, async ({ chunk, recipients }) => {
    const fates = await fatesOf(chunk, recipients, services);
    const before = done;
    done += fates.length;
    if (done < all && Math.floor(done / BETWEEN_WORDS) > Math.floor(before / BETWEEN_WORDS))
      say(`${done} of ${all} decided`);
    return fates.map((one) => ({ ...one, chunk }));
  });
  return judged.flat();
}

/** The fates of one lot, in its order. Whoever cannot be read holds up no other. */
async function fatesOf(
  chunk: Chunk,
  recipients: readonly Recipient[],
  services: JudgingServices,
): Promise<readonly Pick<Judged, 'customerId' | 'fate'>[]> {
  const fates = new Map<string, Fate>();
  const failed = await togetherOrAlone(recipients, async (some) => {
    for (const one of await judgeRecipients(chunk, some, services)) fates.set(one.customerId, fateOf(one));
  });
  for (const [{ customerId }, { code }] of failed)
    fates.set(customerId, { outcome: 'undecided', reason: code });
  return recipients.flatMap(({ customerId }) => {
    const fate = fates.get(customerId);
    return fate ? [{ customerId, fate }] : [];
  });
}

/** What becomes of a candidate by a judgement of them, a message at the worst case of the words it would go in. */
export function fateOf({ decision, facts, known }: Judgement): Fate {
  switch (decision.outcome) {
    case 'suppress':
      return { outcome: 'suppress', reason: decision.code };
    case 'defer':
      return { outcome: 'defer', until: decision.until, reason: decision.reasons.at(-1)?.code ?? 'deferred' };
    case 'send': {
      const { config } = facts;
      const template = templateSent(facts, decision.withOffer);
      if (!known || !template) return { outcome: 'undecided', reason: 'unexpected' }; // the checks made sure of both
      const { phoneCountry } = known.customer;
      const parts = template.maxParts[decision.locale] ?? mostParts(template);
      return { outcome: 'send', sender: senderFor(config, known.customer).name, phoneCountry, parts };
    }
  }
}
