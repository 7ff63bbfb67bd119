import { placesOf } from '#shared/adapters/dynamo-places.ts';
import { savingRecords } from '#shared/adapters/portfolio/save-records.ts';
import { settlingPlaces } from '#shared/adapters/portfolio/settle-places.ts';
import type { AlertArea } from '#shared/contracts/hazard-alert.ts';
import { placesIn } from '#shared/engagement/places-in.ts';
import type { Places } from '#shared/ports/places.ts';
import type { Open } from '#shared/ports/vault.ts';
import { importsInMemory } from '../an-import.ts';
import { memoryTable } from '../fakes/memory-table.ts';
import { memoryVault } from '../fakes/memory-vault.ts';
import { seeded } from '../seeded.ts';
import { aPortfolioFile } from './a-portfolio-file.ts';
import { exactArea, type Whereabouts } from './exact-area.ts';
import { isNearEdge } from './near-edge.ts';
import { pagedTable } from './paged-table.ts';
import { aFamily } from './random-areas.ts';

/** What a proof came to. A point is one line of the file against one area. */
export interface Proof {
  readonly lines: number;
  readonly points: number;
  readonly near: number;
  readonly inside: number;
  /** Within 1 mm of a rim, where either answer is right. */
  readonly either: number;
  readonly rows: number;
  readonly opened: number;
  readonly ranges: number;
  readonly queries: number;
  readonly furtherPages: number;
  readonly differences: readonly string[];
}

const PAGE = 50;
const { seal, open, index } = memoryVault();

/** What opens the points of files that came in by `imported`. */
export const openImported: Open = open;

/**
 * A portfolio file of so many locations round the edges of ten areas goes through import, place rows and matching; an
 * oracle reads the same file and says of every line and area, exactly, whether it must be found.
 */
export async function proveMatching(seed: number, locations: number): Promise<Proof> {
  const random = seeded(seed);
  const family = aFamily(random);
  const file = aPortfolioFile(random, family, locations);
  const { table, reads } = pagedTable(await imported(file), PAGE);
  const counts = { opened: 0 };
  const places = placesOf(table, countingOpen(counts));
  const compared = await matchBeside(file, family.alerts, places, `seed ${seed}`);
  return {
    ...compared,
    rows: reads.items,
    opened: counts.opened,
    queries: reads.queries,
    furtherPages: reads.full,
  };
}

/** Matches alerts with places that come from a file, and compares each with what the oracle says of the file. */
export async function matchBeside(
  file: string,
  alerts: readonly (readonly AlertArea[])[],
  places: Places,
  name: string,
): Promise<Compared> {
  const lines = file.split('\n').map((line): Line => JSON.parse(line));
  const compared: Compared[] = [];
  for (const [at, areas] of alerts.entries()) {
    const { found, ranges } = await foundIn(areas, places);
    compared.push({ ...compare(areas, lines, found, `${name}, area ${at}`), lines: 0, ranges });
  }
  const total = (of: (one: Compared) => number) => compared.reduce((sum, one) => sum + of(one), 0);
  return {
    lines: lines.length,
    points: total((one) => one.points),
    near: total((one) => one.near),
    inside: total((one) => one.inside),
    either: total((one) => one.either),
    ranges: total((one) => one.ranges),
    differences: compared.flatMap(({ differences }) => differences),
  };
}

type Compared = Pick<Proof, 'lines' | 'points' | 'near' | 'inside' | 'either' | 'ranges' | 'differences'>;

/** What was found in areas beside what the oracle says of every line. */
function compare(
  areas: readonly AlertArea[],
  lines: readonly Line[],
  found: ReadonlySet<string>,
  name: string,
): Omit<Compared, 'lines' | 'ranges'> {
  const verdictOn = exactArea(areas);
  const verdicts = lines
    .filter(({ type }) => type === 'location')
    .map((line) => ({ line, verdict: line.kind === 'mailing' ? 'out' : verdictOn(line) }));
  const count = (isCounted: (one: (typeof verdicts)[number]) => boolean) => verdicts.filter(isCounted).length;
  return {
    points: verdicts.length,
    near: count(({ line }) => isNear(areas, line)),
    inside: count(({ verdict }) => verdict === 'in'),
    either: count(({ verdict }) => verdict === 'either'),
    differences: verdicts
      .filter(({ line, verdict }) => verdict !== 'either' && found.has(line.id) !== (verdict === 'in'))
      .map(({ line, verdict }) => `${name}, ${line.lat}, ${line.lon}: the oracle says ${verdict}`),
  };
}

type Line = Whereabouts & { readonly type: string; readonly id: string; readonly kind?: string };

/** What an import of the file leaves in the table. */
export async function imported(file: string) {
  const { table, items } = memoryTable();
  const options = { table, seal, open, index };
  const portfolio = {
    save: savingRecords(options),
    settlePlaces: settlingPlaces({ ...options, placedLines: new Set(['motor'] as const) }),
  };
  const imports = importsInMemory(portfolio, { range: 2 ** 30, segment: 2 ** 30, atOnce: 2 ** 30 });
  const report = await imports.run(imports.upload(file));
  if (report.accepted !== file.split('\n').length) throw new Error('The import refused a line.');
  return items.values();
}

function countingOpen(counts: { opened: number }): Open {
  return {
    open: (fields) => {
      counts.opened += fields.length;
      return open.open(fields);
    },
  };
}

async function foundIn(areas: readonly AlertArea[], places: Places) {
  const found = new Set<string>();
  const streams = placesIn(areas, places, () => {
    throw new Error('A point could not be opened.');
  });
  for (const stream of streams)
    for await (const page of stream) for (const { locationId } of page) found.add(locationId);
  return { found, ranges: streams.length };
}

function isNear(areas: readonly AlertArea[], { lat, lon }: Line): boolean {
  return lat !== undefined && lon !== undefined && isNearEdge(areas, [lat, lon]);
}
