import type { Inputs } from '../../contracts/inputs.ts';
import type { Facts } from './check.ts';

type EpisodeInputs = Pick<Inputs, 'content' | 'told' | 'newest' | 'replaced' | 'endedAt'>;

/**
 * What a row keeps of the episode its message is about: an end that does not stop it matters to nothing but what was
 * heard before the end, and the newest heard matters where it stops it; all else would only make the row longer.
 */
export function episodeInputs({ content, told, newest, replaced, endedAt }: Facts): EpisodeInputs {
  if (!content) return {};
  const held = newest ?? told?.sent ?? '';
  const isEnded = endedAt !== undefined && content.sent <= endedAt;
  const isHeard = told !== undefined && (endedAt === undefined || isEnded || held > endedAt);
  return {
    content,
    ...(isHeard && { told }),
    ...(isHeard && newest !== undefined && newest > content.sent && { newest }),
    ...(replaced && { replaced }),
    ...(isEnded && { endedAt }),
  };
}
