import type { Purpose } from '../../contracts/message-class.ts';
import type { ChannelName, Consent, Consents } from '../../contracts/records/customer.ts';

/** What a customer has said about being written to for a purpose by a channel. */
export type Standing = 'granted' | 'refused' | 'absent';

/** Absent, these are refused; and a grant of them counts only with evidence (when, where, to which wording). */
const needEvidence: readonly Purpose[] = ['marketing', 'health'];

function fromWord(word: 'granted' | 'refused', purpose: Purpose): Standing {
  return word === 'granted' && needEvidence.includes(purpose) ? 'absent' : word;
}

/** Among entries for this channel or for all, the latest counts; of two at the same moment, the refusal. */
function fromEntries(consent: Exclude<Consent, string>, channel: ChannelName): Standing {
  const entries = (Array.isArray(consent) ? consent : [consent]).filter(
    (entry) => entry.channel === undefined || entry.channel === channel,
  );
  const rank = (entry: (typeof entries)[number]) => `${entry.at}${entry.state === 'refused' ? 1 : 0}`;
  return entries.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).at(-1)?.state ?? 'absent';
}

/** Where a customer stands for a purpose and a channel. */
export function standingOf(consents: Consents, purpose: Purpose, channel: ChannelName): Standing {
  const consent = consents[purpose];
  if (consent === undefined) return 'absent';
  return typeof consent === 'string' ? fromWord(consent, purpose) : fromEntries(consent, channel);
}

/** Purposes that stand on the contract or on danger: allowed until refused. The others need a grant. */
export function isAllowedUnasked(purpose: Purpose): boolean {
  return purpose === 'alerts' || purpose === 'service';
}
