import { configOf } from '#shared/config/config.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { chunksOf as inLots } from '#shared/domain/chunks-of.ts';
import { joinEpisodes } from '#shared/domain/concern/join-episodes.ts';
import { warningsOf } from '#shared/domain/concern/warnings.ts';
import { prepareArea } from '#shared/domain/geometry/area.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { candidatesOf } from '#shared/engagement/candidates-of.ts';
import { toldOf } from '#shared/engagement/told.ts';
import { businessClockAt } from '#shared/runtime/clocks.ts';
import type { SimulatorReach } from '../../covercast/desk.ts';
import { aboutAlert } from '../../covercast/simulating/about-alert.ts';
import { type Became, type BecameOf, listed } from '../../covercast/simulating/listed.ts';
import { inCells } from '../../covercast/simulating/map/cells.ts';
import { drawMap } from '../../covercast/simulating/map/draw-map.ts';
import { marksOf } from '../../covercast/simulating/map/marks.ts';
import { seenPlaces } from '../../covercast/simulating/seen-places.ts';
import type { Meant, TakenUp } from './last-warning.ts';

/** A map as SVG, what it is of, and whether everybody on it has been decided about. */
export interface DrawnWarning {
  readonly svg: string;
  readonly title: string;
  readonly isWhole: boolean;
}

const cause = { id: 'map', correlationId: 'map' };
const ROWS_AT_ONCE = 100;

/**
 * Draws the map of a warning as `simulate` does, of what the ledger says became of everybody it concerned when it was
 * taken up; where in it they are is found by the code of live runs. Reads, and writes nothing.
 */
export async function mapOfWarning(
  { alertKey, occurrence, at: takenUpAt, meant }: TakenUp,
  { places, cells, ledger, archive, manifests, deployment }: SimulatorReach,
): Promise<DrawnWarning> {
  const at = businessClockAt(takenUpAt)();
  const alert = await archive.alert(alertKey);
  const seen = seenPlaces(places, { say: () => undefined, remember: true });
  const services = { config: configOf(deployment.stage), archive, manifests, places: seen };
  // As if nothing else had come of its episode: then it concerns whom it concerned.
  const alone = async (joining: Parameters<typeof joinEpisodes>[1]) => joinEpisodes([], joining);
  const found = await candidatesOf({ alert, alertKey, at, cause }, alone, services);
  const became = await whatBecame(meant, occurrence, ledger);
  const messages = became.flatMap(({ row, ...one }) =>
    one.fate.outcome === 'send' && row ? [{ ...one, at: row.at }] : [],
  );
  const told = toldOf(warningsOf(alert, at).warnings);
  const area = prepareArea(told.flatMap(({ warning }) => warning.areas));
  const about = aboutAlert(alert, at);
  const simulation = { at, ...about, ...listed(became, messages), unreadable: found.unreadable };
  const marks = marksOf(seen.seen(), { told, judged: became, area, now: at });
  const placed = await inCells(marks, cells);
  return {
    svg: drawMap({ alert, told, area, simulation, placed, recorded: true }),
    title: titleOf(about),
    isWhole: simulation.undecided.length === 0,
  };
}

function titleOf({ alert: { warnings, identifier } }: ReturnType<typeof aboutAlert>): string {
  const [warning] = warnings;
  return warning ? `${warning.event}, ${warning.severity}: ${warning.office}` : identifier;
}

async function whatBecame(
  meant: readonly Meant[],
  occurrence: string,
  ledger: SimulatorReach['ledger'],
): Promise<readonly (BecameOf & { readonly row: LedgerRow | undefined })[]> {
  const keys = meant.map((one) => ({ ...one, occurrence }));
  const read = await Promise.all(inLots(keys, ROWS_AT_ONCE).map((some) => ledger.rows(some)));
  const rows = new Map(read.flatMap((some) => [...some]));
  return keys.map((key) => {
    const row = rows.get(ledgerKeyText(key));
    return { chunk: { programme: key.programme }, customerId: key.customerId, fate: fateIn(row), row };
  });
}

function fateIn(row: LedgerRow | undefined): Became {
  const deciding = row?.reasons.at(-1);
  switch (row?.state) {
    case undefined:
      return { outcome: 'undecided', reason: 'undecided' };
    case 'deferred':
      return {
        outcome: 'defer',
        until: deciding?.until ?? row.usefulUntil,
        reason: deciding?.code ?? 'deferred',
      };
    case 'suppressed':
      return { outcome: 'suppress', reason: deciding?.code ?? 'suppressed' };
    case 'failed':
      return { outcome: 'suppress', reason: 'failed' };
    case 'claimed':
    case 'sent':
    case 'delivered':
    case 'unknown':
      return { outcome: 'send' };
  }
}
