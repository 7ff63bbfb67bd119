import type { Rating, SurveyResults } from '../results.ts';

/** A row of the chart: the service it is of, what of it, and how that was rated. Sums are bold. */
export interface ChartRow {
  /** Empty where the rows above say it. */
  readonly service: string;
  /** Channel and month. */
  readonly part: string;
  readonly rating: Rating;
  readonly isSum: boolean;
}

/** What is drawn, and in words what is not. */
export interface ChartRows {
  readonly rows: readonly ChartRow[];
  /** Empty: all is. */
  readonly leftOut: string;
}

/** Groups drawn at most: of more, services only, and then the first of those. */
const MOST = 60;

/** What the chart shows: all together, each service, and its channels and months where there are several. */
export function chartRows(results: SurveyResults): ChartRows {
  const { total, services } = results;
  const rows = services.slice(0, MOST).flatMap((service) => rowsOf(service, results));
  const all: ChartRow = { service: 'all services', part: '', rating: total, isSum: true };
  return { rows: [all, ...rows], leftOut: notDrawn(results) };
}

type Group = SurveyResults['groups'][number];

function rowsOf(
  { service, ...rating }: SurveyResults['services'][number],
  { groups }: SurveyResults,
): readonly ChartRow[] {
  const own = groups.filter((one) => one.service === service);
  const parts = groups.length <= MOST && own.length > 1 ? own : [];
  return [
    { service, part: own.length === 1 ? own.map(partOf).join() : '', rating, isSum: true },
    ...parts.map((one) => ({ service: '', part: partOf(one), rating: one, isSum: false })),
  ];
}

function partOf({ channel, period }: Group): string {
  return `${channel ?? 'channel unknown'}, ${period}`;
}

function notDrawn({ groups, services }: SurveyResults): string {
  const more = services.length - MOST;
  const ofServices = more === 1 ? ', and the last service' : `, and the last ${more} services`;
  const parts = Map.groupBy(groups, ({ service }) => service).values();
  const left = [...parts].filter((own) => own.length > 1).reduce((sum, own) => sum + own.length, 0);
  if (groups.length <= MOST) return '';
  if (left === 0) return `Not drawn for want of room: ${ofServices.slice(', and '.length)}.`;
  const some = `${left} rows of channels and months`;
  return `Not drawn for want of room: ${some}${more > 0 ? ofServices : ''}.`;
}
