import { element, group, type Piece } from '../../simulating/map/svg.ts';
import { linesOf } from '../../simulating/map/write-lines.ts';
import type { SurveyResults } from '../results.ts';
import { type ChartRow, chartRows } from './chart-rows.ts';
import { axis, estimate, type Scale } from './scale.ts';

const WIDTH = 1120;
const MARGIN = 28;
const TOP = 132;
const ROW = 24;
const FOOT = 46;
const LABEL_WIDTH = 320;
const FONTS = "system-ui, 'Helvetica Neue', Arial, 'Noto Sans', 'Noto Sans CJK SC', sans-serif";

const share: Scale = {
  name: 'Share that answered 8 or more',
  from: 0,
  to: 1,
  ticks: [0, 0.25, 0.5, 0.75, 1],
  x: 460,
  width: 270,
  write: (value) => `${Math.round(value * 100)} %`,
};
const mean: Scale = {
  name: 'Mean answer, 1 to 10',
  from: 1,
  to: 10,
  ticks: [1, 4, 7, 10],
  x: 810,
  width: 270,
  write: String,
};

/** Results of surveys as an SVG document: shares and means with their 95 % intervals, a row for each. */
export function drawChart(results: SurveyResults): string {
  const rows = chartRows(results);
  const bottom = TOP + rows.length * ROW;
  const height = bottom + FOOT;
  const title = titleOf(results);
  const description = rows.map(inWords).join(' ');
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
    line(
      element(
        'text',
        { x: MARGIN, y: height - 16, 'font-size': 11, fill: '#333' },
        'Lines are 95 % intervals, as far as the scale goes: Wilson’s of a share, Student’s of a mean. A hollow dot is one answer.',
      ),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.svg}\n`;
}

function plot(rows: readonly ChartRow[], bottom: number): Piece {
  const heading = { y: TOP - 28, 'font-size': 12.5, 'font-weight': 'bold' };
  return group(
    { class: 'results' },
    ...rows.filter(({ isSum }) => isSum).map((row) => band(rows.indexOf(row))),
    element('text', { x: MARGIN, ...heading }, 'Service, channel, month of the invitation'),
    element('text', { x: MARGIN + LABEL_WIDTH + 70, 'text-anchor': 'end', ...heading }, 'answered'),
    axis(share, TOP, bottom),
    axis(mean, TOP, bottom),
    ...rows.map((row, at) => drawn(row, TOP + at * ROW + ROW / 2)),
  );
}

function band(at: number): Piece {
  const box = { x: MARGIN - 8, y: TOP + at * ROW, width: WIDTH - 2 * MARGIN + 16, height: ROW };
  return element('rect', { ...box, fill: '#f3f5f8' });
}

function drawn({ label, rating, isSum }: ChartRow, y: number): Piece {
  const { invited, answered, satisfied, mean: of } = rating;
  const style = { size: 12.5, bold: isSum };
  const text = { y: y + 4.5, 'font-size': style.size, 'font-weight': isSum ? 'bold' : undefined };
  const indent = isSum ? 0 : 16;
  const [shown = ''] = linesOf(label, LABEL_WIDTH - indent, style, 1);
  const interval = of && of.low !== null && of.high !== null ? { low: of.low, high: of.high } : undefined;
  return group(
    {},
    element('text', { x: MARGIN + indent, ...text }, shown),
    element(
      'text',
      { x: MARGIN + LABEL_WIDTH + 70, 'text-anchor': 'end', ...text },
      `${answered} of ${invited}`,
    ),
    ...(satisfied ? [estimate(share, satisfied.share, satisfied, y)] : []),
    ...(of ? [estimate(mean, of.value, interval, y)] : []),
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

function inWords({ label, rating: { invited, answered, satisfied, mean: of } }: ChartRow): string {
  const rated =
    satisfied && of
      ? `; ${share.write(satisfied.share)} answered 8 or more (${share.write(satisfied.low)} to ${share.write(satisfied.high)}), mean ${of.value.toFixed(1)}`
      : '';
  return `${label}: ${answered} of ${invited} answered${rated}.`;
}

function nothing(): Piece {
  return element('text', { x: MARGIN, y: TOP, 'font-size': 14 }, 'Nobody was asked.');
}

function line({ svg }: Piece): Piece {
  return { svg: `\n${svg}` };
}
