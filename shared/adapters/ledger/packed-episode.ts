import type { Content } from '../../contracts/episode.ts';
import type { Inputs } from '../../contracts/inputs.ts';
import { inputLetters } from './input-letters.ts';
import { packedInstant, unpackedInstant } from './packed-instant.ts';

const { severity } = inputLetters;
const OVER = '.o';
const REPLACED = 'r';

/** How many parts `packedEpisode` makes at most. */
export const EPISODE_PARTS = 3;

/**
 * What inputs say of an episode, as parts of their text; none for a message about none:
 *
 *     xmf1k2j40.mf1k9zzz   smf1k2j40.mf1k9zzz.o   mf1k2j40.mf1k9zzz.r
 *     │└sent     └onset    what they were told │  │        │        └replaced
 *     └severity of what this tells             │  │        └the newest they were told
 *                                              │  └when it ended
 *                                              └over
 */
export function packedEpisode(inputs: Inputs): readonly string[] {
  const { content, told } = inputs;
  if (!content) return [];
  const parts = [packedContent(content), told ? packedContent(told) : '', packedStanding(inputs)];
  while (parts.at(-1) === '') parts.pop();
  return parts;
}

/** What `packedEpisode` was given, for a schema to judge. */
export function unpackedEpisode([content = '', told = '', standing = '']: readonly string[]): object {
  const [endedAt = '', newest = '', replaced = ''] = standing.split('.');
  return {
    ...(content !== '' && { content: unpackedContent(content) }),
    ...(told !== '' && { told: unpackedContent(told) }),
    ...(endedAt !== '' && { endedAt: unpackedInstant(endedAt) }),
    ...(newest !== '' && { newest: unpackedInstant(newest) }),
    ...(replaced === REPLACED && { replaced: true }),
  };
}

function packedStanding({ endedAt, newest, replaced }: Inputs): string {
  const instants = [endedAt, newest].map((instant) => (instant ? packedInstant(instant) : ''));
  return [...instants, replaced ? REPLACED : ''].join('.').replace(/\.+$/, '');
}

function packedContent({ severity: how, sent, onset, over }: Content): string {
  return `${severity.letterOf(how)}${packedInstant(sent)}.${packedInstant(onset)}${over ? OVER : ''}`;
}

function unpackedContent(packed: string): unknown {
  const [sent = '', onset = '', over] = packed.slice(1).split('.');
  return {
    severity: severity.nameOf(packed.slice(0, 1)),
    sent: unpackedInstant(sent),
    onset: unpackedInstant(onset),
    ...(over !== undefined && { over: true }),
  };
}
