import { table } from '../show/table.ts';
import { chartRows } from './chart/chart-rows.ts';
import type { Rating, SurveyResults } from './results.ts';

/** Results for people: a row for each service, channel and month, and all together below. */
export function showResults(results: SurveyResults): string {
  const { groups, services, total, chart } = results;
  if (total.invited === 0) return `Nobody was asked how a service was${daysOf(results)}.${leftOut(results)}`;
  const several = services.filter(
    ({ service }) => groups.filter((one) => one.service === service).length > 1,
  );
  const head = ['SERVICE', 'CHANNEL', 'MONTH', 'INVITED', 'ANSWERED', '8 OR MORE (95 %)', 'MEAN (95 %)'];
  const rows = [
    head,
    ...groups.map((one) => [one.service, one.channel ?? '–', one.period, ...cellsOf(one)]),
    ...several.map((one) => [one.service, 'all', 'all', ...cellsOf(one)]),
    ['all', 'all', 'all', ...cellsOf(total)],
  ];
  const drawn =
    chart === undefined ? '' : `\n\n${`Drawn into ${chart}. ${chartRows(results).leftOut}`.trim()}`;
  return `${table(rows)}${leftOut(results)}${drawn}`;
}

function daysOf({ from, to }: SurveyResults): string {
  return `${from === null ? '' : ` from ${from} on`}${to === null ? '' : ` up to ${to}`}`;
}

function leftOut({ leftOut: count }: SurveyResults): string {
  if (count === 0) return '';
  return `\n\n${count} ${count === 1 ? 'invitation was' : 'invitations were'} about services that are not in the book any more, and left out.`;
}

function cellsOf({ invited, answered, satisfied, mean }: Rating): readonly string[] {
  return [
    String(invited),
    `${answered} (${percent(answered / invited)})`,
    shareText(satisfied),
    meanText(mean),
  ];
}

function shareText(satisfied: Rating['satisfied']): string {
  if (!satisfied) return '–';
  return `${percent(satisfied.share)} (${percent(satisfied.low)} to ${percent(satisfied.high)})`;
}

function meanText(mean: Rating['mean']): string {
  if (!mean) return '–';
  if (mean.low === null || mean.high === null) return mean.value.toFixed(1);
  return `${mean.value.toFixed(1)} (${mean.low.toFixed(1)} to ${mean.high.toFixed(1)})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
