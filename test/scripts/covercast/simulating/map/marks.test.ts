import { describe, expect, it } from 'vitest';
import { warningsOf } from '#shared/domain/concern/warnings.ts';
import { prepareArea } from '#shared/domain/geometry/area.ts';
import { toldOf } from '#shared/engagement/told.ts';
import { marksOf } from '../../../../../scripts/covercast/simulating/map/marks.ts';
import { seenPlaces } from '../../../../../scripts/covercast/simulating/seen-places.ts';
import { simulate } from '../../../../../scripts/covercast/simulating/simulate.ts';
import { anAlert, anArea, anInfo } from '../../../../support/an-alert.ts';
import { covercastInMemory } from '../../../../support/covercast-in-memory.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../../../../support/records.ts';
import { reachOf } from '../../../../support/simulated.ts';

// A triangle that leaves the place out, and passes through its cell.
const beside = anArea({
  polygons: [
    [
      [31.2, 121.46],
      [31.24, 121.46],
      [31.24, 121.4745],
      [31.2, 121.46],
    ],
  ],
  geocodes: [{ name: 'adcode', value: '310000' }],
});

async function kindsOf(areas: readonly ReturnType<typeof anArea>[], geocodes: object): Promise<unknown> {
  const covercast = covercastInMemory();
  const place = aLocationRecord({ lat: 31.22, lon: 121.475, geocodes });
  await covercast.importLines([aCustomerRecord(), aPolicyRecord(), place]);
  const alert = anAlert({ infos: [anInfo({ areas: [...areas] })] });
  const reach = reachOf(covercast);
  const places = seenPlaces(reach.places, { say: () => undefined, remember: true });
  const result = await simulate(alert, { ...covercast.outreach, ...reach, places }, () => undefined);
  const { at } = result.simulation;
  const told = toldOf(warningsOf(alert, at).warnings);
  const area = prepareArea(told.flatMap(({ warning }) => warning.areas));
  return marksOf(places.seen(), { ...result, told, area, now: at }).map(({ kind }) => kind);
}

describe('a place outside the polygon, in a cell that its edge passes', () => {
  it('is spared', async () => expect(await kindsOf([beside], {})).toEqual(['spared']));
  it('is told where the alert names its zone', async () =>
    expect(await kindsOf([beside], { adcode: '310101' })).toEqual(['told']));
});
