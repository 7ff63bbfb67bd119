import type { Contender } from './bench.ts';

/** How often a second each did the job, one number for each round; the rounds of all are the same moments. */
export type Rates = ReadonlyMap<string, readonly number[]>;

const ROUNDS = 15;
const TURN_MS = 60;

/** Measures in turns, so that whatever else the machine does hits all alike. Each round begins with another one. */
export async function measure(contenders: readonly Contender[]): Promise<Rates> {
  const turns = await Promise.all(contenders.map(async (one) => ({ ...one, times: 1 })));
  for (const turn of turns) turn.times = await timesIn(turn, TURN_MS);
  const rates = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const first = round % turns.length;
    for (const { name, run, times } of [...turns.slice(first), ...turns.slice(0, first)]) {
      rates.get(name)?.push((times / (await millisecondsOf(() => run(times)))) * 1000);
    }
  }
  return rates;
}

/** How often the job fits into the time, warm. */
async function timesIn({ run }: Contender, milliseconds: number): Promise<number> {
  let times = 1;
  for (;;) {
    const taken = await millisecondsOf(() => run(times));
    if (taken >= milliseconds) return Math.max(1, Math.round((times * milliseconds) / taken));
    times *= 2;
  }
}

async function millisecondsOf(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The ratio of two in each round. */
export function ratios(rates: Rates, of: string, against: string): readonly number[] {
  const below = rates.get(against) ?? [];
  return (rates.get(of) ?? []).map((rate, round) => rate / (below[round] ?? Number.NaN));
}
