import { parseArgs } from 'node:util';
import { Instant, type Instant as Moment } from '#shared/contracts/instant.ts';
import { Problem } from '../problem.ts';

/** What `npm run generate` is asked for. */
export interface Options {
  readonly customers: number;
  readonly seed: string;
  readonly now: Moment;
  /** The file to write; standard output when absent. */
  readonly out: string | undefined;
  readonly faulty: boolean;
}

/** How it is asked. */
export const usage = `npm run generate -- --customers N --seed S [--now T] [--out FILE [--faults]]

  --customers N  how many customers; with policies, places and claims about five lines each
  --seed S       the same seed, the same bytes; a larger portfolio begins with the smaller one
  --now T        what every date lies round, 2026-11-20T00:00:00.000Z unless given
  --out FILE     where to; standard output unless given
  --faults       plants faulty and strange lines of every kind; what must be refused goes into FILE.rejects.json,
                 what else the report of an import into an empty book must say into FILE.report.json`;

const ANY_DAY = '2026-11-20T00:00:00.000Z'; // not today: the same seed is to give the same bytes tomorrow

/** Reads the arguments. Throws Problem that names the argument and the fix. */
export function readOptions(args: readonly string[]): Options {
  const { customers, seed, now = ANY_DAY, out, faults = false } = parsed(args);
  if (!customers || !/^\d{1,9}$/.test(customers))
    throw wrong('--customers takes a whole number, such as 1000.');
  if (!seed) throw wrong('--seed is missing: any text will do, such as 1.');
  if (!Instant.safeParse(now).success) throw wrong(`--now takes an instant such as ${ANY_DAY}.`);
  if (faults && !out) throw wrong('--faults needs --out FILE: what must be refused is written beside it.');
  return { customers: Number(customers), seed, now, out, faulty: faults };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { customers: text, seed: text, now: text, out: text, faults: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw wrong(cause instanceof Error ? cause.message : String(cause));
  }
}

function wrong(message: string): Problem {
  return new Problem(`${message}\n\n${usage}`);
}
