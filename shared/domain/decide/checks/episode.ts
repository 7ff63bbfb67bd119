import { isMaterial } from '../../concern/material.ts';
import { type Check, type Facts, pass, suppress, type Verdict } from '../check.ts';

type AboutEpisode = Facts & { readonly content: NonNullable<Facts['content']> };

/**
 * What the customer holds of the episode leaves room for this: a warning is worth hearing again, no older than what
 * they heard, not over, and no other stands in its place; the all-clear is for those who were warned and have not
 * heard of its end, and for nobody else.
 */
export const episode: Check = {
  name: 'episode',
  judge: (facts) => {
    const { content, programme } = facts;
    if (!content) return pass;
    return (programme.tellsEnd ? ofEnd : ofWarning)({ ...facts, content });
  },
};

function ofEnd(facts: AboutEpisode): Verdict {
  if (!facts.told) return suppress('never-told');
  if (isOlder(facts)) return suppress('told-newer');
  return facts.told.over ? suppress('no-material-change') : pass;
}

function ofWarning(facts: AboutEpisode): Verdict {
  const { content, told, newest = told?.sent ?? '', endedAt, replaced } = facts;
  if (endedAt !== undefined && content.sent <= endedAt) return suppress('episode-ended');
  if (replaced) return suppress('replaced');
  if (isOlder(facts)) return suppress('told-newer');
  const isHeardOf = told !== undefined && !told.over && (endedAt === undefined || newest > endedAt);
  return !isHeardOf || isMaterial(content, told) ? pass : suppress('no-material-change');
}

/** Whether they heard something newer already, be it last or before, or there was nothing new in it for them. */
function isOlder({ content, told, newest = told?.sent ?? '' }: AboutEpisode): boolean {
  return newest > content.sent;
}
