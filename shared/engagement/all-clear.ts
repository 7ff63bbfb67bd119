import { CHUNK_SIZE, type Chunk, type Recipient } from '../contracts/candidate.ts';
import type { Episode } from '../contracts/episode.ts';
import type { HazardAlert } from '../contracts/hazard-alert.ts';
import { plus } from '../contracts/instant.ts';
import { strongest } from '../domain/concern/strongest.ts';
import { warningsOf } from '../domain/concern/warnings.ts';
import { recipientLots } from '../domain/recipient-lots.ts';
import { allClearProgramme } from '../programmes/all-clear.ts';
import type { MatchingServices } from './matching-services.ts';
import type { AboutAlert } from './warn.ts';

/** How much before an episode began its manifests may have been noted: clocks differ a little. */
const CLOCKS_DIFFER_MS = 60_000;

/** Under which programmes and occurrences who was written to. */
interface Heard {
  readonly heardAs: ReadonlyMap<string, { readonly programme: string; readonly occurrence: string }>;
  readonly customerIds: ReadonlySet<string>;
}

/**
 * Everybody who was a candidate of the episode, to hear that it is over; who was not warned, outreach leaves out.
 * Nothing when the warning it ends is not known, or of no use any more.
 */
export async function allClear(about: AboutAlert, services: MatchingServices): Promise<readonly Chunk[]> {
  const { alert, episode, at, cause } = about;
  const warned = await lastWarning(about, services);
  const ended = warned && strongest(warningsOf(warned, warned.sent).warnings);
  if (!ended || ended.usefulUntil <= at) return [];
  const { heardAs, customerIds } = await heardOf(episode, at, services);
  const recipients: Recipient[] = [...customerIds]
    .sort()
    .map((customerId) => ({ customerId, policyIds: [] }));
  return recipientLots(recipients, CHUNK_SIZE.ordinary).map((lot, part) => ({
    id: `${cause.id}/${allClearProgramme.name}/${part}`,
    programme: allClearProgramme.name,
    occurrence: `${episode.id}#over${episode.occurrences.length}`,
    messageClass: 'service',
    asOf: at,
    usefulUntil: ended.usefulUntil,
    data: { ...ended.data, issuedAt: alert.sent },
    episode: {
      content: { sent: alert.sent, severity: ended.severity, onset: ended.onset },
      heardAs: [...heardAs.values()],
    },
    correlationId: cause.correlationId,
    causationId: cause.id,
    recipients: [...lot],
  }));
}

/** The newest alert of the episode that told of anything and came before its end, as it was archived. */
async function lastWarning(
  { episode, alert }: AboutAlert,
  { archive }: MatchingServices,
): Promise<HazardAlert | undefined> {
  const last = episode.alerts.findLast(({ level, sent }) => level !== undefined && sent <= alert.sent);
  return last && (await archive.alert(last.alertKey));
}

async function heardOf(
  { occurrences, since }: Episode,
  now: string,
  { manifests }: MatchingServices,
): Promise<Heard> {
  const heardAs = new Map<string, { readonly programme: string; readonly occurrence: string }>();
  const customerIds = new Set<string>();
  for await (const page of manifests.between(plus(since, -CLOCKS_DIFFER_MS), plus(now, CLOCKS_DIFFER_MS))) {
    for (const { chunk } of page) {
      const { programme, occurrence, recipients } = chunk;
      if (!occurrences.includes(occurrence)) continue;
      heardAs.set(`${programme}/${occurrence}`, { programme, occurrence });
      for (const { customerId } of recipients) customerIds.add(customerId);
    }
  }
  return { heardAs, customerIds };
}
