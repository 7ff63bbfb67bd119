import { describe, expect, it } from 'vitest';
import type { SurveyResults } from '../../scripts/covercast/surveying/results.ts';
import { covercast } from '../scripts/covercast/a-desk.ts';
import { START } from '../support/covercast-in-memory.ts';
import { type PlayedSeason, playSeason } from '../support/surveys/play-season.ts';
import { randomSeason, type Season } from '../support/surveys/season.ts';
import { digits, textbookResults } from '../support/surveys/textbook-results.ts';
import { type TextbookSeason, textbookSeason } from '../support/surveys/textbook-season.ts';

/** How many seasons are lived through; RUNS=20 tries more. */
const RUNS = Number(process.env['RUNS'] ?? 1);

interface Lived extends PlayedSeason {
  readonly season: Season;
  readonly textbook: TextbookSeason;
}

async function lived(seed: number): Promise<Lived> {
  const season = randomSeason(300, 90, Date.parse(START), seed);
  return { season, textbook: textbookSeason(season), ...(await playSeason(season)) };
}

/** The messages of a programme that left, by whom they went to, about what and when. */
function leftOf({ world }: Lived, programme: string): readonly string[] {
  return [...world.world.ledger.standing.values()]
    .filter((row) => row.programme === programme && row.state === 'sent')
    .map(({ customerId, occurrence, at }) => `${customerId} ${occurrence} ${at}`)
    .toSorted();
}

function figuresOf({ invited, answered, satisfied, mean }: SurveyResults['total']): string {
  const counts = `invited ${invited} answered ${answered}`;
  if (!satisfied || !mean) return `${counts} – –`;
  const share = [satisfied.share, satisfied.low, satisfied.high];
  const of = [mean.value, mean.low ?? '–', mean.high ?? '–'];
  return `${counts} satisfied ${satisfied.count} ${share.map(digits).join(' ')} mean ${of.map(digits).join(' ')}`;
}

describe.each(Array.from({ length: RUNS }, (_, run) => 20_260_910 + run))('a season by seed %i', (seed) => {
  const living = lived(seed);

  it('asks whom the textbook asks, when it does, and reminds whom it reminds', {
    timeout: 120_000,
  }, async () => {
    const one = await living;
    const { surveys } = one.textbook;
    const named = ({ person, service }: (typeof surveys)[number], at: number) =>
      `${person.id} ${service.serviceId} ${new Date(at).toISOString()}`;
    expect(leftOf(one, 'survey-invitation')).toEqual(surveys.map((s) => named(s, s.start)).toSorted());
    const reminded = surveys.flatMap((s) => (s.remindedAt === undefined ? [] : [named(s, s.remindedAt)]));
    expect(leftOf(one, 'survey-reminder')).toEqual(reminded.toSorted());
  });

  it('is rated as the textbook counts, to seven decimals, intervals too', async () => {
    const one = await living;
    const { world } = one.world;
    const rows = [...world.ledger.standing.values()];
    const { stdout } = await covercast(['survey', 'results', '--json'], { rows, services: world.services });
    const results: SurveyResults = JSON.parse(stdout);
    const found = new Map([
      ['all', figuresOf(results.total)],
      ...results.services.map((of) => [of.service, figuresOf(of)] as const),
      ...results.groups.map(
        (of) => [`${of.service} ${of.channel ?? '–'} ${of.period}`, figuresOf(of)] as const,
      ),
    ]);
    expect(found).toEqual(textbookResults(one.textbook.surveys));
    expect(results.total.answered).toBeGreaterThan(100);
  });

  it('gives the low scores to whom the textbook gives them, each once', async () => {
    const { conversations, textbook } = await living;
    const tasks = conversations.effects().flatMap((effect) => (effect.is === 'task' ? [effect.task] : []));
    const low = tasks.filter(({ kind }) => kind === 'low-score');
    expect(low.map((of) => `${of.customerId} ${of.serviceId} ${of.assignee}`).toSorted()).toEqual(
      textbook.followedUp.toSorted(),
    );
    expect(new Set(low.map(({ id }) => id)).size).toBe(low.length);
  });

  it('lets invitations to one person leave thirty days apart', async () => {
    const left = leftOf(await living, 'survey-invitation').map((one) => one.split(' '));
    const byPerson = Map.groupBy(left, ([id]) => id);
    for (const [id, invitations] of byPerson) {
      const moments = invitations.map(([, , at = '']) => Date.parse(at)).toSorted((a, b) => a - b);
      for (const [before, moment] of moments.slice(1).entries())
        expect(moment - (moments[before] ?? 0), id).toBeGreaterThanOrEqual(30 * 86_400_000);
    }
    expect([...byPerson.values()].some((invitations) => invitations.length > 1)).toBe(true);
  });
});
