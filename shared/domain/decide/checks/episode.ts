import { isMaterial } from '../../concern/material.ts';
import { type Check, pass, suppress } from '../check.ts';

/**
 * What the customer holds of the episode leaves room for this: a warning is worth hearing again, no older than what
 * they heard, and not over; the all-clear is for those who were warned, and for nobody else.
 */
export const episode: Check = {
  name: 'episode',
  judge: ({ programme, content, told, endedAt }) => {
    if (!content) return pass;
    if (programme.tellsEnd) return told ? pass : suppress('never-told');
    if (endedAt !== undefined && content.sent <= endedAt) return suppress('episode-ended');
    const isHeardOf = told !== undefined && (endedAt === undefined || told.sent > endedAt);
    if (!isHeardOf) return pass;
    if (told.sent > content.sent) return suppress('told-newer');
    return isMaterial(content, told) ? pass : suppress('no-material-change');
  },
};
