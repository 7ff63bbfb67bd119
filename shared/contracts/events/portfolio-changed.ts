import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { defineEvent } from './event.ts';

/** How many customers an event names at most: their ids stay far below the 32 KB of an event. */
export const MOST_CHANGED = 250;

/** What is known of these customers, or of their policies and claims, has changed; what, stands in the book. */
export const portfolioChanged = defineEvent(
  'PortfolioChanged',
  1,
  z.object({ customerIds: z.array(Id).check(z.minLength(1), z.maxLength(MOST_CHANGED)) }),
);
