import type { Content } from '../../contracts/episode.ts';
import type { Inputs } from '../../contracts/inputs.ts';
import { inputLetters } from './input-letters.ts';
import { packedInstant, unpackedInstant } from './packed-instant.ts';

const { severity } = inputLetters;

/**
 * What inputs say of an episode, as parts of their text; none for a message about none:
 *
 *     xmf1k2j40.mf1k9zzz   smf1k2j40.mf1k9zzz   mf1k2j40
 *     │└sent     └onset    what they were told  when it ended
 *     └severity of what this tells
 */
export function packedEpisode({ content, told, endedAt }: Inputs): readonly string[] {
  if (!content) return [];
  const parts = [
    packedContent(content),
    told ? packedContent(told) : '',
    endedAt ? packedInstant(endedAt) : '',
  ];
  while (parts.at(-1) === '') parts.pop();
  return parts;
}

/** How many parts `packedEpisode` makes at most. */
export const EPISODE_PARTS = 3;

/** What `packedEpisode` was given, for a schema to judge. */
export function unpackedEpisode([content = '', told = '', endedAt = '']: readonly string[]): object {
  return {
    ...(content !== '' && { content: unpackedContent(content) }),
    ...(told !== '' && { told: unpackedContent(told) }),
    ...(endedAt !== '' && { endedAt: unpackedInstant(endedAt) }),
  };
}

function packedContent({ severity: how, sent, onset }: Content): string {
  return `${severity.letterOf(how)}${packedInstant(sent)}.${packedInstant(onset)}`;
}

function unpackedContent(packed: string): unknown {
  const [sent = '', onset = ''] = packed.slice(1).split('.');
  return {
    severity: severity.nameOf(packed.slice(0, 1)),
    sent: unpackedInstant(sent),
    onset: unpackedInstant(onset),
  };
}
