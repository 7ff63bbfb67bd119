import { PolicyStatus } from '#shared/contracts/records/policy.ts';
import { dayFrom } from './days.ts';
import type { Person } from './person.ts';

/** From when to when a policy runs, and how it stands. */
export interface Term {
  readonly status: PolicyStatus;
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
}

const ORDINARY = 0.75;

/** First and last day in days from now, where mistakes are made: today, yesterday, tomorrow, and one day only. */
const edges: readonly (readonly [number, number])[] = [
  [-364, 0],
  [-365, -1],
  [0, 364],
  [1, 365],
  [0, 0],
  [-400, -36],
  [30, 394],
];

/** Mostly somewhere in its year; else at an edge, on a leap day or over a turn of the year, and in any state. */
export function termOf({ random, now }: Person): Term {
  const ends = (from: number, to: number) => ({
    effectiveFrom: dayFrom(now, from),
    effectiveTo: dayFrom(now, to),
  });
  if (random.chance(ORDINARY)) {
    const from = -random.below(340) - 10;
    return { status: random.chance(0.2) ? 'renewed' : 'active', ...ends(from, from + 364) };
  }
  const status = random.chance(0.5) ? 'active' : random.pick(PolicyStatus.options);
  const kind = random.below(10);
  if (kind === 0) return { status, effectiveFrom: '2024-02-29', effectiveTo: '2032-02-29' };
  if (kind === 1) return { status, effectiveFrom: yearOf(now, '-01-01'), effectiveTo: yearOf(now, '-12-31') };
  return { status, ...ends(...random.pick(edges)) };
}

function yearOf(now: string, day: string): string {
  return now.slice(0, 4) + day;
}
