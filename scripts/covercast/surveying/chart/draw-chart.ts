import { element, group, type Piece } from '../../simulating/map/svg.ts';
import { columnsIn } from '../../simulating/map/write-lines.ts';
import type { SurveyResults } from '../results.ts';
import { type ChartRow, chartRows } from './chart-rows.ts';
import { axis, estimate, type Scale } from './scale.ts';

const WIDTH = 1120;
const MARGIN = 28;
const TOP = 132;
const ROW = 24;
const FOOT = 62;
const LABEL_WIDTH = 320;
/** Where counts end on the page, and how far beyond a scale its figures do. */
const ANSWERED_AT = 438;
const FIGURE_WIDTH = 52;
const FONTS = "system-ui, 'Helvetica Neue', Arial, 'Noto Sans', 'Noto Sans CJK SC', sans-serif";

const share: Scale = {
  name: 'Share that answered 8 or more',
  from: 0,
  to: 1,
  ticks: [0, 0.25, 0.5, 0.75, 1],
  x: 470,
  width: 250,
  write: (value) => `${Math.round(value * 100)} %`,
};
const mean: Scale = {
  name: 'Mean answer, 1 to 10',
  from: 1,
  to: 10,
  ticks: [1, 4, 7, 10],
  x: 810,
  width: 230,
  write: String,
};

const LEGEND =
  'Lines are 95 % intervals: Wilson’s of a share, Student’s of a mean; one that goes on beyond the scale has no end there. A hollow dot is one answer.';

/** Results of surveys as an SVG document: shares and means with their 95 % intervals, a row for each. */
export function drawChart(results: SurveyResults): string {
  const { rows, leftOut } = chartRows(results);
  const bottom = TOP + rows.length * ROW;
  const height = bottom + FOOT;
  const title = titleOf(results);
  const description = [...inWords(rows), leftOut].join(' ').trim();
  const isEmpty = results.total.invited === 0;
  const document = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': FONTS,
      role: 'img',
      'aria-labelledby': 'title description',
    },
    line(element('title', { id: 'title' }, title)),
    line(element('desc', { id: 'description' }, isEmpty ? 'Nobody was asked.' : description)),
    line(element('rect', { width: WIDTH, height, fill: '#fff' })),
    line(element('text', { x: MARGIN, y: 44, 'font-size': 20, 'font-weight': 'bold' }, title)),
    line(element('text', { x: MARGIN, y: 68, 'font-size': 12.5, fill: '#333' }, subtitleOf(results))),
    line(isEmpty ? nothing() : plot(rows, bottom)),
    line(footnote(LEGEND, height - 16)),
    ...(leftOut === '' ? [] : [line(footnote(leftOut, height - 32))]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.svg}\n`;
}

function footnote(text: string, y: number): Piece {
  return element('text', { x: MARGIN, y, 'font-size': 11, fill: '#333' }, text);
}

function plot(rows: readonly ChartRow[], bottom: number): Piece {
  const heading = { y: TOP - 28, 'font-size': 12.5, 'font-weight': 'bold' };
  return group(
    { class: 'results' },
    ...rows.filter(({ isSum }) => isSum).map((row) => band(rows.indexOf(row))),
    element('text', { x: MARGIN, ...heading }, 'Service, channel, month of the invitation'),
    element('text', { x: ANSWERED_AT, 'text-anchor': 'end', ...heading }, 'answered'),
    axis(share, TOP, bottom),
    axis(mean, TOP, bottom),
    ...rows.map((row, at) => drawn(row, TOP + at * ROW + ROW / 2)),
  );
}

function band(at: number): Piece {
  const box = { x: MARGIN - 8, y: TOP + at * ROW, width: WIDTH - 2 * MARGIN + 16, height: ROW };
  return element('rect', { ...box, fill: '#f3f5f8' });
}

function drawn(row: ChartRow, y: number): Piece {
  const { rating, isSum } = row;
  const { invited, answered, satisfied, mean: of } = rating;
  const style = { size: 12.5, bold: isSum };
  const text = { y: y + 4.5, 'font-size': style.size, 'font-weight': isSum ? 'bold' : undefined };
  const indent = isSum ? 0 : 16;
  const shown = labelOf(row, columnsIn(LABEL_WIDTH - indent, style));
  const interval = of && of.low !== null && of.high !== null ? { low: of.low, high: of.high } : undefined;
  return group(
    {},
    element('text', { x: MARGIN + indent, ...text }, shown),
    element(
      'text',
      { x: ANSWERED_AT, 'text-anchor': 'end', ...text },
      `${answered.toLocaleString('en')} of ${invited.toLocaleString('en')}`,
    ),
    ...(satisfied
      ? [estimate(share, satisfied.share, satisfied, y), figure(share, share.write(satisfied.share), text)]
      : []),
    ...(of ? [estimate(mean, of.value, interval, y), figure(mean, of.value.toFixed(1), text)] : []),
  );
}

function titleOf({ from, to }: SurveyResults): string {
  const days = [from === null ? '' : ` from ${from}`, to === null ? '' : ` to ${to}`].join('');
  return `How services were rated${days}`;
}

function subtitleOf({ total: { invited, answered } }: SurveyResults): string {
  const part = invited === 0 ? '' : ` (${Math.round((100 * answered) / invited)} %)`;
  return `${answered.toLocaleString('en')} answers to ${invited.toLocaleString('en')} invitations${part}`;
}

function figure({ x, width }: Scale, value: string, text: Parameters<typeof element>[1]): Piece {
  return element('text', { x: x + width + FIGURE_WIDTH, 'text-anchor': 'end', ...text }, value);
}

/** Of a code that is too long its end gives way, so that channel and month are seen. */
function labelOf({ service, part }: Pick<ChartRow, 'service' | 'part'>, columns: number): string {
  const rest = service !== '' && part !== '' ? `, ${part}` : part;
  const room = columns - rest.length;
  return `${service.length > room ? `${service.slice(0, room - 1)}…` : service}${rest}`;
}

/** Each row in words, whole: of a part with the service it is of. */
function inWords(rows: readonly ChartRow[]): readonly string[] {
  let service = '';
  return rows.map((row) => {
    service = row.service || service;
    return `${labelOf({ service, part: row.part }, Number.POSITIVE_INFINITY)}: ${ratedAs(row)}.`;
  });
}

function ratedAs({ rating: { invited, answered, satisfied, mean: of } }: ChartRow): string {
  const counts = `${answered} of ${invited} answered`;
  if (!satisfied || !of) return counts;
  const good = `${share.write(satisfied.share)} answered 8 or more (${share.write(satisfied.low)} to ${share.write(satisfied.high)})`;
  const interval =
    of.low === null || of.high === null ? '' : ` (${of.low.toFixed(1)} to ${of.high.toFixed(1)})`;
  return `${counts}; ${good}, mean ${of.value.toFixed(1)}${interval}`;
}

function nothing(): Piece {
  return element('text', { x: MARGIN, y: TOP, 'font-size': 14 }, 'Nobody was asked.');
}

function line({ svg }: Piece): Piece {
  return { svg: `\n${svg}` };
}
