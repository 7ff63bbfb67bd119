import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  AlertArea,
  AlertInfo,
  AlertReference,
  AlertResource,
  Circle,
  HazardAlert,
  LatLon,
} from '#shared/contracts/hazard-alert.ts';
import { Instant } from '#shared/contracts/instant.ts';

const file = join(import.meta.dirname, '../../../docs/hazard-alert.schema.json');

/** What the document says of each part beside its form. */
const notes = z
  .registry<{ id?: string; title?: string; description: string }>()
  .add(HazardAlert, {
    title: 'HazardAlert',
    description:
      'An alert of any source in one form, archived as alerts/<id>.json beside the bytes it came in. Terms and values are those of CAP 1.2. Unknown fields may be added; those here keep their meaning.',
  })
  .add(AlertInfo, { id: 'AlertInfo', description: 'One hazard in one language.' })
  .add(AlertArea, {
    id: 'AlertArea',
    description:
      'The union of its polygons, circles and zone codes; altitude and ceiling in feet above mean sea level, or as words.',
  })
  .add(AlertReference, {
    id: 'AlertReference',
    description: 'An earlier alert; a bare identifier has neither sender nor time.',
  })
  .add(AlertResource, {
    id: 'AlertResource',
    description: 'What a file that belongs to it is, without its content.',
  })
  .add(Circle, {
    id: 'Circle',
    description: 'A great-circle disc; the radius in kilometres, 0 is the point.',
  })
  .add(LatLon, {
    id: 'LatLon',
    description:
      'Latitude from -90 to 90, then longitude from -180 to 180, in degrees, WGS 84 (GeoJSON has them the other way).',
  })
  .add(Instant, {
    id: 'Instant',
    description: 'A moment in UTC with milliseconds; text order is time order.',
  });

function schemaText(): string {
  const schema = z.toJSONSchema(HazardAlert, { metadata: notes, io: 'input', reused: 'inline' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

test('the schema in docs is that of the contract (vitest --update writes it anew)', async () => {
  await expect(schemaText()).toMatchFileSnapshot(file);
});
