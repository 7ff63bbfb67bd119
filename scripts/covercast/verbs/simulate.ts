import { writeFile } from 'node:fs/promises';
import { configOf } from '#shared/config/config.ts';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { Severity } from '#shared/contracts/hazard-alert.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { warningsOf } from '#shared/domain/concern/warnings.ts';
import { prepareArea } from '#shared/domain/geometry/area.ts';
import { toldOf } from '#shared/engagement/told.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { type Given, positionals, textFlag } from '../given.ts';
import { inCells } from '../simulating/map/cells.ts';
import { drawMap } from '../simulating/map/draw-map.ts';
import { marksOf } from '../simulating/map/marks.ts';
import { readAlertFile } from '../simulating/read-alert-file.ts';
import { seenPlaces } from '../simulating/seen-places.ts';
import { showSimulation } from '../simulating/show-simulation.ts';
import { simulate as simulated } from '../simulating/simulate.ts';
import { Simulation } from '../simulating/simulation.ts';
import { kinds, whatIf } from '../simulating/what-if.ts';
import { defineVerb } from '../verb.ts';
import { writableFile } from '../writable-file.ts';

/** `covercast simulate`: whom a warning would concern and what they would get, without sending or writing anything. */
export const simulate = defineVerb<Simulation>({
  name: 'simulate',
  synopsis: 'FILE | --polygon FILE --hazard KIND --severity SEVERITY [--onset T] [--expires T] [--map FILE]',
  summary: 'Tells whom a warning would concern, who would be told, and how long it would take',
  details: `FILE is a CAP document, as \`send cap\` takes it. It is matched and decided now by the code of live runs, in a role
that can change nothing: what is told here is what then happens.
--polygon FILE: what if this area were warned of? GeoJSON (RFC 7946): Polygon, MultiPolygon, or Features of these.
--hazard KIND: of what: ${kinds}.
--severity SEVERITY: how bad: ${Severity.options.join(', ')}.
--onset T, --expires T: when it begins (now) and ends (24 hours from now), such as 2026-07-01T08:00:00+08:00.
--map FILE: draws the areas and who in them is told into an SVG file, by cells of about 5 km, never at a home.
Parts and cost are at most: nobody's name or number is opened, so every text is taken to be as long as it can be.
Prices are those of the configuration (sms.senders.pricePerPart).`,
  options: {
    polygon: { type: 'string' },
    hazard: { type: 'string' },
    severity: { type: 'string' },
    onset: { type: 'string' },
    expires: { type: 'string' },
    map: { type: 'string' },
  },
  result: Simulation,
  run: runSimulate,
  show: showSimulation,
});

async function runSimulate(given: Given, desk: Desk): Promise<Simulation> {
  const reached = once(() => desk.reachAsSimulator());
  const alert = await alertOf(given, async () => (await reached()).businessClock());
  const map = textFlag(given, 'map');
  if (map !== undefined) await writableFile(map, 'map');
  const { deployment, places, cells, ...reach } = await reached();
  const config = configOf(deployment.stage);
  const seen = seenPlaces(places, { say: desk.say, remember: map !== undefined });
  const services = { ...reach, config, systemClock: desk.clock, places: seen };
  const result = await simulated(alert, services, desk.say);
  if (map === undefined) return result.simulation;
  const told = toldOf(warningsOf(alert, result.simulation.at).warnings);
  const area = prepareArea(told.flatMap(({ warning }) => warning.areas));
  const marks = marksOf(seen.seen(), { ...result, told, area, now: result.simulation.at });
  await writeFile(map, drawMap({ ...result, alert, told, area, placed: await inCells(marks, cells) }));
  return { ...result.simulation, map };
}

/** The alert in a file, or the one that is drawn. Throws UsageError for both, neither, and flags of the other. */
async function alertOf(given: Given, now: () => Promise<Instant>): Promise<HazardAlert> {
  if (textFlag(given, 'polygon') !== undefined) {
    positionals(given);
    return await whatIf(given, await now());
  }
  const stray = ['hazard', 'severity', 'onset', 'expires'].find(
    (flag) => textFlag(given, flag) !== undefined,
  );
  if (stray !== undefined) throw new UsageError(`--${stray} goes with --polygon`, stray);
  const [file] = positionals(given, 'FILE');
  return await readAlertFile(file);
}

/** What is made when it is first asked for, so that misuse is answered before anything is reached. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
