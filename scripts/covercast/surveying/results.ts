import * as z from 'zod/mini';
import { PlainDate } from '#shared/contracts/plain-date.ts';
import { ChannelName } from '#shared/contracts/records/customer.ts';

const count = z.int();
const ends = { low: z.number(), high: z.number() };

const rating = {
  invited: count,
  answered: count,
  satisfied: z.nullable(z.object({ count, share: z.number(), ...ends })),
  mean: z.nullable(
    z.object({ value: z.number(), low: z.nullable(z.number()), high: z.nullable(z.number()) }),
  ),
};

/**
 * How some services were rated. `invited`: whose invitation left · `answered`: of those, who answered; their last answer
 * counts · `satisfied`: who answered 8 or more, how many and what share of the answered (0 to 1), with Wilson’s 95 %
 * interval · `mean`: of the answers, 1 to 10, with Student’s 95 % interval, which takes two answers; null: no answer.
 */
export const Rating = z.object(rating);
export type Rating = z.infer<typeof Rating>;

/**
 * The JSON of `survey results`: of invitations from a day to a day (inclusive, null: from the first, or to the last; days
 * of the customer), all together, by service, and by service, channel and period. `channel` is by what the service was
 * given, null where its record does not say; `period` the month of the invitation. `leftOut`: invitations about services
 * that are not in the book any more. `chart` is the file it was drawn into.
 */
export const SurveyResults = z.object({
  from: z.nullable(PlainDate),
  to: z.nullable(PlainDate),
  total: Rating,
  services: z.array(z.object({ service: z.string(), ...rating })),
  groups: z.array(
    z.object({ service: z.string(), channel: z.nullable(ChannelName), period: z.string(), ...rating }),
  ),
  leftOut: count,
  chart: z.optional(z.string()),
});
export type SurveyResults = z.infer<typeof SurveyResults>;
