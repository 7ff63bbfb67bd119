import type { ChannelName } from '#shared/contracts/records/customer.ts';
import type { AskedService, AskedServices, Days } from './asked-services.ts';
import { ratingOf } from './rating-of.ts';
import type { SurveyResults } from './results.ts';

const MONTH_LENGTH = 'YYYY-MM'.length;
/** Before the name of every channel: services whose channel is not known come first. */
const NO_CHANNEL = '';

/** The results of the services asked about, in the order of their names. */
export function resultsOf({ asked, leftOut }: AskedServices, { from, to }: Days): SurveyResults {
  return {
    from: from ?? null,
    to: to ?? null,
    total: ratingOf(asked.map(scoreOf)),
    services: grouped(asked, ({ service }) => [service.service]).map(({ names: [service = ''], rating }) => ({
      service,
      ...rating,
    })),
    groups: grouped(asked, ({ service, invitedOn }) => [
      service.service,
      service.channel ?? NO_CHANNEL,
      invitedOn.slice(0, MONTH_LENGTH),
    ]).map(({ names: [service = '', , period = ''], first, rating }) => ({
      service,
      channel: channelOf(first),
      period,
      ...rating,
    })),
    leftOut,
  };
}

function grouped(asked: readonly AskedService[], namesOf: (one: AskedService) => readonly string[]) {
  const groups = Map.groupBy(asked, (one) => JSON.stringify(namesOf(one)));
  return [...groups.values()]
    .map((some) => ({
      names: some[0] ? namesOf(some[0]) : [],
      first: some[0],
      rating: ratingOf(some.map(scoreOf)),
    }))
    .toSorted((a, b) => inOrder(a.names, b.names));
}

function channelOf(one: AskedService | undefined): ChannelName | null {
  return one?.service.channel ?? null;
}

/** The last answer counts. */
function scoreOf({ service }: AskedService): number | undefined {
  return service.answers?.at(-1)?.score;
}

function inOrder(some: readonly string[], others: readonly string[]): number {
  const at = some.findIndex((name, index) => name !== others[index]);
  if (at < 0) return 0;
  return (some[at] ?? '') < (others[at] ?? '') ? -1 : 1;
}
