import { dawn, dayAt, daysAfter, daysFrom } from './days.ts';
import type { Day, TextbookClaim, TextbookPerson, TextbookPolicy } from './person.ts';

/** A message that falls due, by the textbook; moments in milliseconds. `policies`: one of them has to be in force. */
export interface TextbookDue {
  readonly programme: string;
  readonly occurrence: string;
  readonly dueAt: number;
  readonly usefulUntil: number;
  readonly policies: readonly TextbookPolicy[];
}

const midnightAfter = (day: Day, zone: string) => dawn(daysAfter(day, 1), zone);

function onDay(programme: string, subject: string, due: Day, on: Day, zone: string) {
  const moments = { dueAt: dawn(due, zone), usefulUntil: midnightAfter(on, zone) };
  return { programme, occurrence: `${subject}#${on}`, ...moments };
}

function isInForce(policy: TextbookPolicy, day: Day): boolean {
  return ['active', 'renewed'].includes(policy.status) && policy.from <= day && day <= policy.to;
}

/** So many days before the end; of a policy that is shorter, in its middle. */
function beforeEnd({ from, to }: TextbookPolicy, days: number): Day {
  const day = daysAfter(to, -days);
  return day < from ? daysAfter(from, Math.floor(daysFrom(from, to) / 2)) : day;
}

function ofPolicy(policy: TextbookPolicy, person: TextbookPerson): readonly TextbookDue[] {
  const zone = policy.zone ?? person.zone;
  const policies = [policy];
  const dues: TextbookDue[] = [];
  const add = (programme: string, due: Day, on: Day) =>
    dues.push({ ...onDay(programme, policy.id, due, on, zone), policies });
  if (policy.status === 'active') {
    const renewal = beforeEnd(policy, 30);
    const last = beforeEnd(policy, 3);
    add('renewal-reminder', renewal, policy.to);
    if (policy.line === 'motor' && last > renewal) add('motor-last-chance', last, policy.to);
  }
  if (policy.inspection !== undefined && policy.line === 'motor') {
    const due = laterOf(daysAfter(policy.inspection, -15), policy.from);
    if (due <= policy.inspection && isInForce(policy, due)) add('motor-inspection', due, policy.inspection);
  }
  if (policy.premium !== undefined) {
    const due = laterOf(daysAfter(policy.premium, -7), policy.from);
    if (due <= policy.premium && isInForce(policy, due)) add('premium-due', due, policy.premium);
  }
  return dues;
}

/** On the third day after documents were first missing, then the tenth and the seventeenth. */
function ofClaim(
  { id, policyId, missingSince }: TextbookClaim,
  person: TextbookPerson,
): readonly TextbookDue[] {
  const policy = person.policies.find((one) => one.id === policyId);
  const zone = policy?.zone ?? person.zone;
  const since = dayAt(Date.parse(missingSince), zone);
  const dues = [3, 10, 17].map((days) => dawn(daysAfter(since, days), zone));
  return dues.map((dueAt, at) => ({
    programme: 'claim-documents',
    occurrence: `${id}#${missingSince.slice(0, 10)}#${at + 1}`,
    dueAt,
    usefulUntil: dues[at + 1] ?? dueAt + 365 * 86_400_000,
    policies: [],
  }));
}

function birthdays({ id, birth, zone, marketing }: TextbookPerson): readonly TextbookDue[] {
  if (birth === undefined || marketing !== 'granted') return [];
  return [2026, 2027].map((year) => {
    const isCommon = birth.endsWith('02-29'); // neither 2026 nor 2027 has a 29 February
    const day = isCommon ? `${year}-02-28` : `${year}${birth.slice(4)}`;
    return { ...onDay('birthday', id, day, day, zone), policies: [] };
  });
}

type Lines = readonly TextbookPolicy['line'][];
const every: Lines = ['motor', 'home', 'health', 'accident', 'pension', 'life', 'travel'];
const gulf = ['US-AL', 'US-FL', 'US-GA', 'US-LA', 'US-MS', 'US-NC', 'US-SC', 'US-TX'];

/** First day, for how many days, to whom, for which lines. */
const seasons: readonly (readonly [first: Day, days: number, where: readonly string[], lines: Lines])[] = [
  ['2027-06-08', 14, ['CN'], ['motor', 'home']],
  ['2027-07-01', 14, ['CN'], ['motor', 'home']],
  ['2027-06-01', 14, gulf, ['motor', 'home']],
  ['2026-12-01', 14, ['CN', 'US', 'GB', 'DE', 'FR'], ['motor']],
  ['2026-08-25', 14, ['CN'], ['accident', 'health']],
  ['2027-08-25', 14, ['CN'], ['accident', 'health']],
  ['2026-08-10', 14, ['US'], ['accident', 'health']],
  ['2027-08-10', 14, ['US'], ['accident', 'health']],
  ['2026-10-20', 14, ['CN'], ['health']],
  ['2027-10-20', 14, ['CN'], ['health']],
  ['2026-10-01', 14, ['US', 'GB', 'DE', 'FR', 'IT', 'ES'], ['health']],
  ['2027-10-01', 14, ['US', 'GB', 'DE', 'FR', 'IT', 'ES'], ['health']],
  ['2027-02-06', 1, ['CN'], every],
  ['2026-09-25', 1, ['CN'], every],
  ['2027-09-15', 1, ['CN'], every],
  ['2027-01-01', 1, ['US', 'GB', 'DE', 'FR', 'IT', 'ES'], every],
];

function ofSeasons(person: TextbookPerson): readonly TextbookDue[] {
  const { id, zone, jurisdiction, marketing } = person;
  if (marketing !== 'granted') return [];
  return seasons.flatMap(([first, days, where, lines]) => {
    const isThere = where.includes(jurisdiction) || where.includes(jurisdiction.slice(0, 2));
    const policies = person.policies.filter((one) => lines.includes(one.line) && isInForce(one, first));
    if (!isThere || policies.length === 0) return [];
    const last = daysAfter(first, days - 1);
    const due = onDay('seasonal-tip', id, first, last, zone);
    return [{ ...due, occurrence: `${id}#${first}`, policies }];
  });
}

/** Everything that ever falls due for somebody in the years of these proofs, the earliest first. */
export function textbookDues(person: TextbookPerson): readonly TextbookDue[] {
  const dues = [
    ...person.policies.flatMap((policy) => ofPolicy(policy, person)),
    ...person.claims.flatMap((claim) => ofClaim(claim, person)),
    ...birthdays(person),
    ...ofSeasons(person),
  ];
  return dues.toSorted((a, b) => a.dueAt - b.dueAt);
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}
