import { createHash } from 'node:crypto';
import type { AlertReference, HazardAlert } from '../../contracts/hazard-alert.ts';

/**
 * The episode an alert belongs to: that of the earliest alert it refers to, or else its own. 32 hexadecimal digits of
 * SHA-256 over sender and identifier, since identifiers are unique per sender only (CAP 1.2 §3.2.1); a reference by
 * bare identifier means one of the alert's own sender. Standards ask an update to name every
 * earlier alert still valid, so the earliest named is the first; joining those that do not is the place of the
 * episode store.
 */
export function episodeOf(alert: Pick<HazardAlert, 'sender' | 'identifier' | 'references'>): string {
  const { sender = alert.sender, identifier } = earliest(alert.references) ?? alert;
  return createHash('sha256')
    .update(JSON.stringify([sender, identifier]))
    .digest('hex')
    .slice(0, 32);
}

/** What makes telling of an episode unique: the episode and the number of its material change, from 1. */
export function occurrenceOf(episode: string, change = 1): string {
  return `${episode}#${change}`;
}

/** The earliest by time sent; those without a time come after all that have one, in the order given. */
function earliest(references: readonly AlertReference[]): AlertReference | undefined {
  const timed = references.filter(({ sent }) => sent !== undefined);
  if (timed.length === 0) return references[0];
  return timed.reduce((first, next) => ((next.sent ?? '') < (first.sent ?? '') ? next : first));
}
