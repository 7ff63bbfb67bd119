import { createHash } from 'node:crypto';
import type { EpisodeAlert } from '../../contracts/episode.ts';
import type { AlertReference, HazardAlert } from '../../contracts/hazard-alert.ts';
import type { Instant } from '../../contracts/instant.ts';
import { usefulUntil } from './useful-until.ts';
import { warningsOf } from './warnings.ts';

type Named = Pick<HazardAlert, 'sender' | 'identifier'>;

/**
 * The node of an alert in its episode: 32 hexadecimal digits of SHA-256 over sender and identifier, since identifiers
 * are unique per sender only (CAP 1.2 §3.2.1).
 */
export function nodeOf({ sender, identifier }: Named): string {
  return createHash('sha256')
    .update(JSON.stringify([sender, identifier]))
    .digest('hex')
    .slice(0, 32);
}

/** The nodes an alert refers to; a reference by bare identifier means one of the alert's own sender. */
export function nodesReferredTo({
  sender,
  references,
}: Pick<HazardAlert, 'sender' | 'references'>): string[] {
  return [
    ...new Set(references.map((one) => nodeOf({ sender: one.sender ?? sender, identifier: one.identifier }))),
  ];
}

/**
 * The id of an episode that begins with an alert: the node of the earliest it refers to, or else its own. Standards
 * ask an update to name every earlier alert still valid, so the earliest named is the first.
 */
export function newEpisodeId(alert: Named & Pick<HazardAlert, 'references'>): string {
  const { sender = alert.sender, identifier } = earliest(alert.references) ?? alert;
  return nodeOf({ sender, identifier });
}

/** An alert as its episode keeps it; what counts of it is judged at `now` (business time). */
export function episodeAlert(alert: HazardAlert, alertKey: string, now: Instant): EpisodeAlert {
  const warns = warningsOf(alert, now).warnings.length > 0;
  const ends = alert.infos.map((info) => usefulUntil(alert, info));
  return {
    node: nodeOf(alert),
    sent: alert.sent,
    replaces: nodesReferredTo(alert),
    alertKey,
    ends: endsEpisode(alert),
    usefulUntil: ends.toSorted().at(-1) ?? alert.sent,
    ...(warns && { warns }),
  };
}

/** Whether an alert is part of an episode at all: it is meant for the public, and no exercise. */
export function isOfEpisode({ status, scope, messageType }: HazardAlert): boolean {
  return status === 'Actual' && scope === 'Public' && messageType !== 'Ack' && messageType !== 'Error';
}

function endsEpisode({ messageType, infos }: HazardAlert): boolean {
  if (messageType === 'Cancel') return true;
  const isAllClear =
    infos.length > 0 && infos.every(({ responseTypes }) => responseTypes.includes('AllClear'));
  return messageType === 'Update' && isAllClear;
}

/** The earliest by time sent; those without a time come after all that have one, in the order given. */
function earliest(references: readonly AlertReference[]): AlertReference | undefined {
  const timed = references.filter(({ sent }) => sent !== undefined);
  if (timed.length === 0) return references[0];
  return timed.reduce((first, next) => ((next.sent ?? '') < (first.sent ?? '') ? next : first));
}
