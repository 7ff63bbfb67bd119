import { dayAt } from '../calendar/days.ts';
import { firstOpen } from '../calendar/first-open.ts';
import { courtesy } from '../calendar/textbook-hours.ts';
import type { Season, SeasonPerson, SeasonText, ToldService } from './season.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A survey by the textbook: its moments, who answered what, and whether they were reminded. */
export interface TextbookSurvey {
  readonly person: SeasonPerson;
  readonly service: ToldService;
  readonly start: number;
  readonly end: number;
  readonly answers: { readonly sentAt: number; readonly id: string; readonly score: number }[];
  remindedAt?: number;
}

/** What a season comes to by the textbook: surveys whose invitation leaves, and whose low score somebody follows up. */
export interface TextbookSeason {
  readonly surveys: readonly TextbookSurvey[];
  /** `customer service assignee`, one a service. */
  readonly followedUp: readonly string[];
}

/** The services of somebody by their first word, as they fall due. */
function dueServices(person: SeasonPerson, { services }: Season) {
  const mine = services.filter((one) => one.customerId === person.id).toSorted((a, b) => a.toldAt - b.toldAt);
  const first = mine.filter((one, at) => mine.findIndex((other) => other.serviceId === one.serviceId) === at);
  return first
    .map((service) => ({ service, due: Math.max(service.completedAt + 2 * hourMs, service.toldAt) }))
    .toSorted((a, b) => a.due - b.due);
}

function surveysOf(person: SeasonPerson, season: Season): readonly TextbookSurvey[] {
  let last = Number.NEGATIVE_INFINITY;
  const surveys: TextbookSurvey[] = [];
  for (const { service, due } of dueServices(person, season)) {
    if (due < last + 30 * dayMs) continue;
    last = due;
    const start = firstOpen([courtesy], person.zone, due, due + 3 * dayMs) ?? due;
    if (person.isWritable && start <= season.to)
      surveys.push({ person, service, start, end: start + 7 * dayMs, answers: [] });
  }
  return surveys;
}

/** Something that happens to a phone. */
type Happening =
  | {
      readonly at: number;
      readonly is: 'asks' | 'reminds';
      readonly survey: TextbookSurvey;
      readonly name: string;
    }
  | { readonly at: number; readonly is: 'warns'; readonly until: number; readonly name: string }
  | { readonly at: number; readonly is: 'text'; readonly text: SeasonText };

function happeningsTo(
  phone: string,
  surveys: readonly TextbookSurvey[],
  season: Season,
): readonly Happening[] {
  const ids = season.people.filter((one) => one.phone === phone).map(({ id }) => id);
  const asked = surveys
    .filter(({ person }) => person.phone === phone)
    .flatMap((survey): readonly Happening[] => {
      const { start, end, person, service } = survey;
      const again = firstOpen([courtesy], person.zone, start + 48 * hourMs, end);
      const about = (programme: string) => `${person.id} ${programme} ${service.serviceId}`;
      const asks: Happening = { at: start, is: 'asks', survey, name: about('survey-invitation') };
      return again === undefined || again > season.to
        ? [asks]
        : [asks, { at: again, is: 'reminds', survey, name: about('survey-reminder') }];
    });
  const warned = season.warnings
    .filter(({ customerId }) => ids.includes(customerId))
    .map(({ customerId, name, at, until }): Happening => {
      const named = `${customerId} typhoon-motor ${name}`;
      return { at, is: 'warns', until: Math.max(until, at + dayMs), name: named };
    });
  const texts = season.texts
    .filter((one) => one.phone === phone && one.receivedAt <= season.to)
    .map((text): Happening => ({ at: text.receivedAt, is: 'text', text }));
  // Of two questions at one moment the warning's is the last, then the one whose name comes first: it is put last here.
  const rank = (one: Happening) => (one.is === 'warns' ? 1 : 0);
  const name = (one: Happening) => (one.is === 'text' ? '' : one.name);
  return [...asked, ...warned, ...texts].toSorted(
    (a, b) => a.at - b.at || rank(a) - rank(b) || (name(a) < name(b) ? 1 : -1),
  );
}

/** What is open on a phone: until when, and of a survey which. */
interface Open {
  readonly until: number;
  readonly survey?: TextbookSurvey;
}

/** What is open after something has been asked. */
function openAfter(one: Exclude<Happening, { is: 'text' }>, open: Open | undefined): Open | undefined {
  switch (one.is) {
    case 'asks':
      return { until: one.survey.end, survey: one.survey };
    case 'warns':
      return { until: one.until };
    case 'reminds':
      if (one.survey.answers.length > 0 || one.at >= one.survey.end) return open;
      one.survey.remindedAt = one.at;
      return { until: one.survey.end, survey: one.survey };
  }
}

/** Takes a text for an answer to what is open, if it is one; and says whose low score it is. */
function answer({ id, score, sentAt, receivedAt }: SeasonText, open: Open | undefined): string | undefined {
  if (!open?.survey || score === undefined || receivedAt >= open.until) return undefined;
  const { answers, service, person } = open.survey;
  answers.push({ sentAt, id, score });
  const assignee = person.servicedBy ?? service.servicedBy ?? 'customer-service';
  return score <= 6 ? `${person.id} ${service.serviceId} ${assignee}` : undefined;
}

/** What comes of the season on one phone, in the order in which it happens: the low scores, each once. */
function live(phone: string, surveys: readonly TextbookSurvey[], season: Season): ReadonlySet<string> {
  const [low, seen] = [new Set<string>(), new Set<string>()];
  let open: Open | undefined;
  for (const one of happeningsTo(phone, surveys, season)) {
    if (one.is !== 'text') open = openAfter(one, open);
    else if (!seen.has(one.text.id)) {
      seen.add(one.text.id);
      const named = answer(one.text, open);
      if (named !== undefined) low.add(named);
    }
  }
  return low;
}

/** What a season comes to. */
export function textbookSeason(season: Season): TextbookSeason {
  const surveys = season.people.flatMap((person) => surveysOf(person, season));
  const phones = [...new Set(season.people.map(({ phone }) => phone))];
  return { surveys, followedUp: phones.flatMap((phone) => [...live(phone, surveys, season)]) };
}

/** The last answer of a survey, by when it was sent, then by its id. */
export function lastAnswer({ answers }: TextbookSurvey): number | undefined {
  const inOrder = answers.toSorted((a, b) => a.sentAt - b.sentAt || (a.id < b.id ? -1 : 1));
  return inOrder.at(-1)?.score;
}

/** The month of an invitation, by its reader's calendar. */
export function monthOf({ person, start }: TextbookSurvey): string {
  return dayAt(start, person.zone).slice(0, 7);
}
