import * as z from 'zod/mini';
import { Instant } from './instant.ts';

/** The partition of the core table in which events that no hazard knows are counted. */
export const UNKNOWN_EVENTS = 'unknown-events';

/** An event that no hazard knows, as offices of a source name it, and how many alerts have told of it. Public. */
export const UnknownEvent = z.object({
  source: z.string(),
  event: z.string(),
  count: z.int(),
  firstAt: Instant,
  lastAt: Instant,
});
export type UnknownEvent = z.infer<typeof UnknownEvent>;
