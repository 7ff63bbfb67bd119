import * as z from 'zod/mini';
import { Severity } from './hazard-alert.ts';
import { Instant } from './instant.ts';

/** The office's own words on a warning in one language. */
export const WarningWords = z.object({ office: z.string(), event: z.string() });

/** What a warning's text is filled with: the `data` of every hazard programme's chunk. `words` are by language tag. */
export const WarningData = z.object({
  issuedAt: Instant,
  severity: Severity,
  colour: z.optional(z.enum(['blue', 'yellow', 'orange', 'red'])),
  words: z.record(z.string(), WarningWords),
});
export type WarningData = z.infer<typeof WarningData>;
