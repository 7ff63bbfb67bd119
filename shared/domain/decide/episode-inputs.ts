import type { Inputs } from '../../contracts/inputs.ts';
import type { Facts } from './check.ts';

type EpisodeInputs = Pick<Inputs, 'content' | 'told' | 'newest' | 'replaced' | 'endedAt'>;

/**
 * What a row keeps of the episode its message is about: an end that does not stop it matters to nothing but what was
 * heard before the end, and the newest heard matters where it stops it; all else would only make the row longer.
 */
export function episodeInputs(facts: Facts): EpisodeInputs {
  const { programme, content, told, newest, replaced, endedAt } = facts;
  if (!content) return {};
  const isEnded = endedAt !== undefined && content.sent <= endedAt;
  const isBefore = endedAt !== undefined && (newest ?? told?.sent ?? '') <= endedAt;
  const isNewer = [newest, told?.sent].some((sent) => sent !== undefined && sent > content.sent);
  return {
    content,
    ...(told && (programme.tellsEnd || isEnded || !isBefore) && { told }),
    ...(newest !== undefined && isNewer && { newest }),
    ...(replaced && { replaced }),
    ...(isEnded && { endedAt }),
  };
}
