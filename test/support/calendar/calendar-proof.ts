import { type Instant, instantOf, millisecondsOf, plus } from '#shared/contracts/instant.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { endingOf } from '#shared/domain/ledger/ending.ts';
import { START } from '../covercast-in-memory.ts';
import { type EngagementWorld, engagementWorld } from '../engagement-world.ts';
import { seeded } from '../seeded.ts';
import { linesOf } from './lines-of.ts';
import type { TextbookPerson } from './person.ts';
import { randomPerson } from './random-person.ts';
import { type Outage, textbookFates } from './textbook-fates.ts';

/** What a proof came to: how much was compared, and every difference between what happened and the textbook. */
export interface CalendarProof {
  readonly policies: number;
  readonly messages: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly stops: number;
  readonly differences: readonly string[];
}

const dayMs = 86_400_000;

/** People with so many policies together, one to three each. */
export function randomPeople(policies: number, seed: number): readonly TextbookPerson[] {
  const random = seeded(seed);
  const people: TextbookPerson[] = [];
  for (let left = policies; left > 0; ) {
    const some = Math.min(left, 1 + Math.floor(random() * 3));
    people.push(randomPerson(people.length, some, random));
    left -= some;
  }
  return people;
}

/** A world with these people in its book, looked at once. */
export async function worldOf(people: readonly TextbookPerson[]): Promise<EngagementWorld> {
  const world = engagementWorld();
  await world.importBook(people.flatMap(linesOf));
  return world;
}

/**
 * Random policies through so many days, in the whole path in memory: what became of every message, to the minute and
 * the reason, beside what the textbook says. In an outage the tick stays away.
 */
export async function proveCalendar(
  policies: number,
  days: number,
  seed: number,
  outages: readonly Outage[] = [],
): Promise<CalendarProof> {
  const people = randomPeople(policies, seed);
  const world = await worldOf(people);
  const to = plus(START, days * dayMs);
  const stops = await advanceThrough(world, outages, to);
  const happened = happenedIn(world);
  const expected = expectedOf(people, to, outages);
  const keys = [...new Set([...happened.keys(), ...expected.keys()])].toSorted();
  const differences = keys
    .filter((key) => happened.get(key) !== expected.get(key))
    .map(
      (key) =>
        `${key}: ${happened.get(key) ?? 'nothing'}, and by the textbook ${expected.get(key) ?? 'nothing'}`,
    );
  const twice = world.world.channel.sent.length - counted(expected)['sent'];
  if (twice !== 0) differences.push(`${twice} messages more left than were to be sent`);
  return { policies, messages: expected.size, outcomes: counted(expected), stops, differences };
}

async function advanceThrough(
  world: EngagementWorld,
  outages: readonly Outage[],
  to: Instant,
): Promise<number> {
  let stops = 0;
  for (const outage of outages) {
    stops += await world.advanceTo(instantOf(outage.from));
    world.stand(instantOf(outage.to));
  }
  return stops + (await world.advanceTo(to));
}

function happenedIn({ world }: EngagementWorld): ReadonlyMap<string, string> {
  return new Map([...world.ledger.standing.values()].map((row) => [row.key, told(row)]));
}

function expectedOf(
  people: readonly TextbookPerson[],
  to: Instant,
  outages: readonly Outage[],
): ReadonlyMap<string, string> {
  const all = people.flatMap((person) =>
    textbookFates(person, millisecondsOf(START), millisecondsOf(to), outages).map((fate) => {
      const { programme, occurrence, outcome, at, reason } = fate;
      const when = `${outcome} ${minute(instantOf(at))}${reason ? ` ${reason}` : ''}`;
      return [`${person.id}/${programme}/${occurrence}`, outcome === 'waiting' ? outcome : when] as const;
    }),
  );
  return new Map(all);
}

/** How many messages ended alike. */
function counted(expected: ReadonlyMap<string, string>): Record<string, number> & { sent: number } {
  const outcomes: Record<string, number> & { sent: number } = { sent: 0 };
  for (const what of expected.values()) {
    const [outcome = '', , reason = ''] = what.split(' ');
    const name = `${outcome} ${reason}`.trim();
    outcomes[name] = (outcomes[name] ?? 0) + 1;
  }
  return outcomes;
}

function told(row: LedgerRow): string {
  if (row.state === 'deferred') return 'waiting';
  const reason = endingOf(row);
  return `${row.state} ${minute(row.at)}${reason ? ` ${reason}` : ''}`;
}

function minute(at: string): string {
  return `${at.slice(0, 16)}Z`;
}
