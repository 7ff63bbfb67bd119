import { writeFile } from 'node:fs/promises';
import { PlainDate } from '#shared/contracts/plain-date.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { type Given, positionals, textFlag } from '../given.ts';
import { askedServices, type Days } from '../surveying/asked-services.ts';
import { drawChart } from '../surveying/chart/draw-chart.ts';
import { SurveyResults } from '../surveying/results.ts';
import { resultsOf } from '../surveying/results-of.ts';
import { showResults } from '../surveying/show-results.ts';
import { defineVerb } from '../verb.ts';
import { writableFile } from '../writable-file.ts';

/** `covercast survey results`: how customers rated the services they were asked about. */
export const survey = defineVerb<SurveyResults>({
  name: 'survey',
  synopsis: 'results [--from DAY] [--to DAY] [--chart FILE]',
  summary: 'Tells how customers rated services: by service, channel and month, with intervals',
  details: `--from DAY, --to DAY: of invitations that left on these days (both inclusive), such as 2026-07-01; days are the customers’.
--chart FILE: draws shares and means with their intervals into an SVG file.
Of whom were asked: who answered, the share that answered 8 or more of 10 with Wilson’s 95 % interval, and the mean with
Student’s. The last answer before a survey ended counts. The channel is the one by which the service was given.`,
  options: { from: { type: 'string' }, to: { type: 'string' }, chart: { type: 'string' } },
  result: SurveyResults,
  run: runSurvey,
  show: showResults,
});

async function runSurvey(given: Given, desk: Desk): Promise<SurveyResults> {
  const [what] = given.positionals;
  if (what !== 'results') throw new UsageError('Say what of surveys: survey results', 'WHAT');
  positionals(given, 'WHAT');
  const days = daysOf(given);
  const chart = textFlag(given, 'chart');
  if (chart !== undefined) await writableFile(chart, 'chart');
  const { decisions, services } = await desk.reach();
  const results = resultsOf(await askedServices(decisions, services, days), days);
  if (chart === undefined) return results;
  await writeFile(chart, drawChart(results));
  return { ...results, chart };
}

function daysOf(given: Given): Days {
  const [from, to] = [dayFlag(given, 'from'), dayFlag(given, 'to')];
  if (from !== undefined && to !== undefined && to < from)
    throw new UsageError('--to wants a day that is not before --from', 'to');
  return { from, to };
}

function dayFlag(given: Given, name: string): PlainDate | undefined {
  const text = textFlag(given, name);
  if (text === undefined) return undefined;
  const day = PlainDate.safeParse(text);
  if (!day.success) throw new UsageError(`--${name} wants a day, such as 2026-07-01`, name);
  return day.data;
}
