import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { hazardOf } from '#shared/hazards/hazard-of.ts';

const file = new URL('../../../../shared/data/nws/active-alerts-a.json', import.meta.url);
const Feed = z.object({ features: z.array(z.object({ properties: z.object({ event: z.string() }) })) });

/** What the events of a day in the United States are to us. */
const expected: Readonly<Record<string, string | undefined>> = {
  'Blizzard Warning': 'cold-wave',
  'Flood Advisory': 'flood',
  'Flood Warning': 'flood',
  'Flood Watch': 'flood',
  'Gale Warning': 'wind',
  'High Wind Warning': 'wind',
  'Severe Thunderstorm Warning': 'thunderstorm',
  'Severe Thunderstorm Watch': 'thunderstorm',
  'Wind Advisory': 'wind',
  'Winter Storm Warning': 'cold-wave',
  'Winter Storm Watch': 'cold-wave',
  'Winter Weather Advisory': 'cold-wave',
};

/** Events that are none of ours, and why. */
const deliberatelyUnknown: Readonly<Record<string, string>> = {
  'Fire Weather Watch': 'Fire is no hazard of ours.',
  'Red Flag Warning': 'Fire weather too.',
  'Heavy Freezing Spray Warning': 'Ice on vessels.',
  'High Surf Warning': 'Waves on a beach, where nothing insured stands.',
  'Small Craft Advisory': 'For boats.',
  'Special Weather Statement': 'Of anything at all: its name does not tell what.',
};

describe.skipIf(!existsSync(file))(
  'the recorded alerts of the US National Weather Service (skipped where ../shared/data/nws is absent)',
  () => {
    const { features } = existsSync(file)
      ? Feed.parse(JSON.parse(readFileSync(file, 'utf8')))
      : { features: [] };
    const events = [...new Set(features.map(({ properties }) => properties.event))].toSorted();

    test.each(events)('%s is of a hazard of ours, or deliberately of none', (event) => {
      const isListed = event in expected || event in deliberatelyUnknown;
      expect([isListed, hazardOf({ event, eventCodes: [] })?.kind]).toEqual([true, expected[event]]);
    });

    test('hold every event that is listed here', () => {
      expect(Object.keys({ ...expected, ...deliberatelyUnknown }).toSorted()).toEqual(events);
    });
  },
);
