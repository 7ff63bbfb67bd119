import type { Rating, SurveyResults } from '../results.ts';

/** A row of the chart: what it is about, and how that was rated. Sums are bold. */
export interface ChartRow {
  readonly label: string;
  readonly rating: Rating;
  readonly isSum: boolean;
}

/** Groups drawn at most: of more, services only, and then the first of those. */
const MOST = 60;

/** What the chart shows: all together, each service, and its channels and months where there are several. */
export function chartRows({ total, services, groups }: SurveyResults): readonly ChartRow[] {
  const withGroups = groups.length <= MOST;
  const ofServices = services.slice(0, MOST).flatMap(({ service, ...rating }) => {
    const own = groups.filter((one) => one.service === service);
    const parts = withGroups && own.length > 1 ? own : [];
    const [only] = own.length === 1 ? own : [];
    const about = only ? `, ${only.channel ?? 'channel unknown'}, ${only.period}` : '';
    return [
      { label: `${service}${about}`, rating, isSum: true },
      ...parts.map(({ service: _, channel, period, ...rest }) => ({
        label: `${channel ?? 'channel unknown'}, ${period}`,
        rating: rest,
        isSum: false,
      })),
    ];
  });
  return [{ label: 'all services', rating: total, isSum: true }, ...ofServices];
}
