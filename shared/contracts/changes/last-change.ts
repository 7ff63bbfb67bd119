import * as z from 'zod/mini';
import { PlainDate } from '../plain-date.ts';

/**
 * The newest that news says of a policy's term: that it was renewed, `day` its last day then, or cancelled, `day` the
 * first without cover. It stands in clear beside the policy, and goes when a newer line replaces the news.
 */
export const LastChange = z.object({ change: z.enum(['renewed', 'cancelled']), day: PlainDate });
export type LastChange = z.infer<typeof LastChange>;
