// Matches a typhoon over the coast of China with a book of so many places spread over the country, read from a table
// that makes its pages as they are asked for, and prints what was read and the most memory the process ever held. Run
// by memory.test.ts under the heap of the function.

import { placesOf } from '#shared/adapters/dynamo-places.ts';
import { prepareArea } from '#shared/domain/geometry/area.ts';
import { coverOf } from '#shared/domain/geometry/cover.ts';
import { secret } from '#shared/domain/secret.ts';
import { audiencesOf } from '#shared/engagement/audiences-of.ts';
import { boundedCover } from '#shared/engagement/bounded-cover.ts';
import { chunksOf } from '#shared/engagement/chunks-of.ts';
import type { Open } from '#shared/ports/vault.ts';
import { anAlert, anArea, anInfo } from '../../support/an-alert.ts';
import { countryTable } from '../../support/geometry/country-table.ts';

const size = Number(process.argv[2]);
const { table, reads } = countryTable(size);
const counts = { opened: 0 };
const open: Open = {
  open: async (fields) => {
    counts.opened += fields.length;
    return fields.map(({ bytes }) => secret(JSON.parse(Buffer.from(bytes).toString())));
  },
};
const ring: [number, number][] = [
  [17, 105],
  [33, 105.5],
  [41, 113],
  [46, 124],
  [38, 126],
  [17, 123],
  [17, 105],
];
const alert = anAlert({ infos: [anInfo({ areas: [anArea({ polygons: [ring] })] })] });
const [startedAt, cpuBefore] = [performance.now(), process.cpuUsage()];
const { told, audiences } = await audiencesOf(alert, '2026-09-10T00:00:00.000Z', placesOf(table, open));
const content = { sent: alert.sent, severity: 'Severe', onset: alert.sent } as const;
const origin = {
  chunksAs: 'e',
  occurrence: 'e#1',
  episode: { content },
  asOf: alert.sent,
  correlationId: 'c',
  causationId: 'e',
};
const chunks = audiences.flatMap((audience) => {
  const warning = told[audience.warning]?.warning;
  return warning ? chunksOf(audience, warning, origin, 20) : [];
});
const recipients = chunks.reduce((sum, chunk) => sum + chunk.recipients.length, 0);
const rss = process.resourceUsage().maxRSS * 1024;
const seconds = (performance.now() - startedAt) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const ranges = boundedCover(coverOf(prepareArea([{ polygons: [ring], circles: [] }]))).length;
console.log(
  JSON.stringify({
    ranges,
    ...reads,
    ...counts,
    recipients,
    chunks: chunks.length,
    rss,
    seconds,
    cpuSeconds: (user + system) / 1e6,
  }),
);
