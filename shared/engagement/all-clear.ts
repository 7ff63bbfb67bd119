import { CHUNK_SIZE, type Chunk, type Recipient } from '../contracts/candidate.ts';
import type { Content, Episode } from '../contracts/episode.ts';
import { type Instant, plus } from '../contracts/instant.ts';
import { byStrength } from '../domain/concern/strongest.ts';
import { recipientLots } from '../domain/recipient-lots.ts';
import { sortedJson } from '../domain/sorted-json.ts';
import { allClearProgramme } from '../programmes/all-clear.ts';
import type { MatchingServices } from './matching-services.ts';
import type { AboutAlert } from './warn.ts';

/** How much before an episode began its manifests may have been noted: clocks differ a little. */
const CLOCKS_DIFFER_MS = 60_000;

/** What a chunk warned of: the same for all its recipients. */
interface Warned extends Pick<Chunk, 'programme' | 'data' | 'usefulUntil'> {
  readonly content: Content;
}

/** Customers who hear of the end in the same words. */
interface Alike {
  /** The newest of their warnings that is of use still. */
  readonly ended: Warned;
  readonly usefulUntil: Instant;
  readonly warnedBy: readonly string[];
  readonly customerIds: string[];
}

/**
 * Everybody who was a candidate of the episode, to hear that what they were warned of is over, as long as it would
 * have been of use; who was not warned after all, outreach leaves out, and who is a candidate of a newer warning is
 * left to it.
 */
export async function allClear(about: AboutAlert, services: MatchingServices): Promise<readonly Chunk[]> {
  const { alert, kept, episode, at } = about;
  if (kept.occurrence === undefined) return [];
  const alike = new Map<string, Alike>();
  for (const [customerId, warned] of await warnedOf(episode, at, services))
    if (warned.every(({ content }) => content.sent <= alert.sent)) place(alike, customerId, warned, at);
  const chunks = [...alike.values()].flatMap((some) =>
    recipientLots(recipientsOf(some), CHUNK_SIZE.ordinary).map((lot) => ({ some, lot })),
  );
  return chunks.map(({ some, lot }, part) => chunkOf(about, kept.occurrence ?? '', some, lot, part));
}

/** Puts a customer with those who hear the same; not one whose warnings are all of no use any more. */
function place(alike: Map<string, Alike>, customerId: string, warned: readonly Warned[], at: Instant): void {
  const [ended] = warned.filter(({ usefulUntil }) => usefulUntil > at).toSorted(newestFirst);
  if (!ended) return;
  const usefulUntil =
    warned
      .map((one) => one.usefulUntil)
      .toSorted()
      .at(-1) ?? ended.usefulUntil;
  const warnedBy = [...new Set(warned.map(({ programme }) => programme))].toSorted();
  const key = sortedJson([ended.data, ended.content, usefulUntil, warnedBy]);
  const group = alike.get(key) ?? { ended, usefulUntil, warnedBy, customerIds: [] };
  group.customerIds.push(customerId);
  alike.set(key, group);
}

/** The newest first, of one alert the strongest. */
function newestFirst({ content: a }: Warned, { content: b }: Warned): number {
  if (a.sent !== b.sent) return a.sent > b.sent ? -1 : 1;
  return byStrength(a, b);
}

function recipientsOf({ customerIds }: Alike): readonly Recipient[] {
  return customerIds.toSorted().map((customerId) => ({ customerId, policyIds: [] }));
}

function chunkOf(
  { alert, at, cause, chunksAs }: AboutAlert,
  occurrence: string,
  { ended, usefulUntil, warnedBy }: Alike,
  lot: readonly Recipient[],
  part: number,
): Chunk {
  const { severity, onset } = ended.content;
  return {
    id: `${chunksAs}/${allClearProgramme.name}/${part}`,
    programme: allClearProgramme.name,
    occurrence,
    messageClass: 'service',
    asOf: at,
    usefulUntil,
    data: { ...ended.data, issuedAt: alert.sent },
    episode: { content: { sent: alert.sent, severity, onset, over: true }, warnedBy: [...warnedBy] },
    correlationId: cause.correlationId,
    causationId: cause.id,
    recipients: [...lot],
  };
}

/** What each candidate of an episode was to be warned of, by customer id; what is alike is held once. */
async function warnedOf(
  { occurrences, since }: Episode,
  now: Instant,
  { manifests }: MatchingServices,
): Promise<ReadonlyMap<string, readonly Warned[]>> {
  const isOurs = new Set(occurrences);
  const single = new Map<string, Warned>();
  const byCustomer = new Map<string, Warned[]>();
  for await (const page of manifests.between(plus(since, -CLOCKS_DIFFER_MS), plus(now, CLOCKS_DIFFER_MS))) {
    for (const { chunk } of page) {
      if (!isOurs.has(chunk.occurrence) || !chunk.episode) continue;
      const { programme, data, usefulUntil } = chunk;
      const one: Warned = { programme, data, usefulUntil, content: chunk.episode.content };
      const key = sortedJson(one);
      const warned = single.get(key) ?? one;
      single.set(key, warned);
      for (const { customerId } of chunk.recipients) note(byCustomer, customerId, warned);
    }
  }
  return byCustomer;
}

function note(byCustomer: Map<string, Warned[]>, customerId: string, warned: Warned): void {
  const before = byCustomer.get(customerId);
  if (!before) byCustomer.set(customerId, [warned]);
  else if (!before.includes(warned)) before.push(warned);
}
