import * as z from 'zod/mini';
import { Instant } from '#shared/contracts/instant.ts';
import { Money } from '#shared/contracts/money.ts';
import { Counts } from '../simulating/simulation.ts';

const count = z.int();
const ofOne = { customerId: z.string(), programme: z.string(), occurrence: z.string() };

/**
 * The JSON of `plan`. A message is in one list, by what becomes of it in the span: sent `at`, still waiting `until`, or
 * suppressed `at`; `reason` is the deciding check's code, `waited` why a message that is sent was deferred before.
 * `undecided` can only be listed: what is stored of them cannot be read; without an occurrence nothing of theirs can be
 * told. `byReason` counts what is not sent; `byDayAndHour` what is sent, by day and hour of `zone`. `parts` and
 * `estimatedCost` are at most, by the longest text of each template; the cost is null where a sender has no price.
 * `lastLeavesAfter` is an ISO 8601 duration from `from`, by the pace of the senders.
 */
export const Plan = z.object({
  from: Instant,
  to: Instant,
  zone: z.string(),
  audience: z.array(z.object(ofOne)),
  send: z.array(z.object({ ...ofOne, at: Instant, waited: z.optional(z.string()) })),
  defer: z.array(z.object({ ...ofOne, until: Instant, reason: z.string() })),
  suppress: z.array(z.object({ ...ofOne, at: Instant, reason: z.string() })),
  undecided: z.array(
    z.object({
      customerId: z.string(),
      programme: z.optional(z.string()),
      occurrence: z.optional(z.string()),
      reason: z.string(),
    }),
  ),
  byReason: z.record(z.string(), count),
  byProgramme: z.record(z.string(), Counts),
  byDayAndHour: z.record(z.string(), z.record(z.string(), count)),
  parts: count,
  lastLeavesAfter: z.string(),
  estimatedCost: z.nullable(Money),
});
export type Plan = z.infer<typeof Plan>;
