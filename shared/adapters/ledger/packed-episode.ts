import type { Content } from '../../contracts/episode.ts';
import type { Inputs } from '../../contracts/inputs.ts';
import { inputLetters } from './input-letters.ts';
import { packedInstant, unpackedInstant } from './packed-instant.ts';

const { severity } = inputLetters;
const OVER = '.o';
const REPLACED = 'r';

/**
 * What inputs say of an episode, as parts of their text; none for a message about none:
 *
 *     xmf1k2j40.mf1k9zzz   smf1k2j40.mf1k9zzz.o   mf1k2j40       mf1k2j40               r
 *     │└sent     └onset    what they were told    when it ended  the newest of the told  replaced
 *     └severity of what this tells          └over
 */
export function packedEpisode({ content, told, endedAt, newest, replaced }: Inputs): readonly string[] {
  if (!content) return [];
  const parts = [
    packedContent(content),
    told ? packedContent(told) : '',
    endedAt ? packedInstant(endedAt) : '',
    newest ? packedInstant(newest) : '',
    replaced ? REPLACED : '',
  ];
  while (parts.at(-1) === '') parts.pop();
  return parts;
}

/** How many parts `packedEpisode` makes at most. */
export const EPISODE_PARTS = 3;

/** What `packedEpisode` was given, for a schema to judge. */
export function unpackedEpisode(parts: readonly string[]): object {
  const [content = '', told = '', endedAt = '', newest = '', replaced = ''] = parts;
  return {
    ...(content !== '' && { content: unpackedContent(content) }),
    ...(told !== '' && { told: unpackedContent(told) }),
    ...(endedAt !== '' && { endedAt: unpackedInstant(endedAt) }),
    ...(newest !== '' && { newest: unpackedInstant(newest) }),
    ...(replaced === REPLACED && { replaced: true }),
  };
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
