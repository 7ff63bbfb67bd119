import type { Standing } from '../../contracts/inputs.ts';
import type { Instant } from '../../contracts/instant.ts';
import type { Purpose } from '../../contracts/message-class.ts';
import type { ChannelName, Consent, Consents } from '../../contracts/records/customer.ts';
import type { Refusal } from '../../contracts/refusal.ts';
import { lastRefusal } from './refused.ts';

/** Absent, these are refused; and a grant of them counts only with evidence (when, where, to which wording). */
const needEvidence: readonly Purpose[] = ['marketing', 'health'];

function fromWord(word: 'granted' | 'refused', purpose: Purpose): Standing {
  return word === 'granted' && needEvidence.includes(purpose) ? 'absent' : word;
}

/**
 * Among entries for this channel or for all, the latest; of two at the same moment, the refusal. A grant that is still to
 * come is none yet: a clock that was wrong, or a slip of the pen, outweighs nothing.
 */
function latestOf(consent: Exclude<Consent, string>, channel: ChannelName, now: Instant) {
  const entries = (Array.isArray(consent) ? consent : [consent])
    .filter((entry) => entry.channel === undefined || entry.channel === channel)
    .filter((entry) => entry.state === 'refused' || entry.at <= now);
  const rank = (entry: (typeof entries)[number]) => `${entry.at}${entry.state === 'refused' ? 1 : 0}`;
  return entries.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).at(-1);
}

/** Where a customer stands now for a purpose and a channel, by what the book says of their consents. */
export function standingOf(
  consents: Consents,
  purpose: Purpose,
  channel: ChannelName,
  now: Instant,
): Standing {
  const consent = consents[purpose];
  if (consent === undefined) return 'absent';
  if (typeof consent === 'string') return fromWord(consent, purpose);
  return latestOf(consent, channel, now)?.state ?? 'absent';
}

/** Since when the book has a grant that has its evidence; a bare word says nothing of when. */
function grantedAt(
  consents: Consents,
  purpose: Purpose,
  channel: ChannelName,
  now: Instant,
): Instant | undefined {
  const consent = consents[purpose];
  if (consent === undefined || typeof consent === 'string') return undefined;
  const latest = latestOf(consent, channel, now);
  return latest?.state === 'granted' ? latest.at : undefined;
}

/**
 * Where a customer stands now when what they refused since is counted in: a refusal stands until the book has a grant
 * with its evidence that is later, and not later than now. A book imported again with an older word does not undo it.
 */
export function standingAfter(
  consents: Consents,
  refusals: readonly Refusal[],
  purpose: Purpose,
  channel: ChannelName,
  now: Instant,
): Standing {
  const refusedAt = lastRefusal(refusals, purpose, channel);
  if (refusedAt === undefined) return standingOf(consents, purpose, channel, now);
  return (grantedAt(consents, purpose, channel, now) ?? '') > refusedAt ? 'granted' : 'refused';
}

/** Purposes that stand on the contract or on danger: allowed until refused. The others need a grant. */
export function isAllowedUnasked(purpose: Purpose): boolean {
  return purpose === 'alerts' || purpose === 'service';
}
