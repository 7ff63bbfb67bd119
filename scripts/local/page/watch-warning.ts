import type { Desk, SimulatorReach } from '../../covercast/desk.ts';
import { hexOf } from '../../covercast/sending/hex-of.ts';
import { keptOpen } from './kept-open.ts';
import { lastWarningFinder, type TakenUp } from './last-warning.ts';
import { type DrawnWarning, mapOfWarning } from './map-of-warning.ts';
import { inWords } from './problem-words.ts';
import { readTogether } from './read-together.ts';
import type { WarningMap } from './view.ts';

/** The last warning as it is known, and its map; `look` has it looked for again, no more than every few seconds. */
export interface WarningWatch {
  look(now: () => Promise<string>): void;
  known(): WarningMap;
  /** SVG; undefined while there is none. */
  map(): string | undefined;
}

/** How often it is looked for, milliseconds. */
const EACH_MS = 5_000;

/** Watches for warnings; draws each once, and again until everybody it concerns has been decided about. */
export function watchWarning(desk: Pick<Desk, 'reachAsSimulator'>, eachMs = EACH_MS): WarningWatch {
  const simulator = keptOpen(() => desk.reachAsSimulator());
  const find = lastWarningFinder();
  let clock: () => Promise<string> = () => Promise.resolve('');
  let drawn: (DrawnWarning & { readonly of: string }) | undefined;
  let known: WarningMap = { is: 'looked-for' };

  const look = readTogether(async () => {
    try {
      const reach = await simulator.get();
      known = await drawnAnew(reach, await find(reach, await clock()));
    } catch (error) {
      simulator.forget();
      known = { is: 'trouble', message: inWords(error).message };
    }
  }, eachMs);

  async function drawnAnew(reach: SimulatorReach, warning: TakenUp | undefined): Promise<WarningMap> {
    if (!warning) return { is: 'none' };
    const of = `${warning.occurrence} ${warning.at} ${warning.meant.length}`; // chunks are taken up one by one
    if (drawn?.of !== of || !drawn.isWhole) drawn = { ...(await mapOfWarning(warning, reach)), of };
    return { is: 'drawn', title: drawn.title, version: hexOf(drawn.svg, 12) };
  }

  return {
    look(now) {
      clock = now;
      void look();
    },
    known: () => known,
    map: () => drawn?.svg,
  };
}
