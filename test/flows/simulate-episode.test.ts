import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../scripts/covercast/simulating/simulate.ts';
import { areaEpisodes } from '../support/arbitrary/area-episodes.ts';
import type { AreaAlert } from '../support/cap/area-warnings.ts';
import { runs } from '../support/runs.ts';
import { keptIn, reachOf } from '../support/simulated.ts';
import { readAreaAlert, type TwoMotorists, twoMotorists } from '../support/two-motorists.ts';

/** Who would be sent what if an alert came in, as `<customer>/<programme>`. */
async function foretold({ covercast }: TwoMotorists, alert: AreaAlert): Promise<readonly string[]> {
  const kept = keptIn(covercast);
  const services = { ...covercast.outreach, ...reachOf(covercast) };
  const { simulation } = await simulate(readAreaAlert(alert), services, () => undefined);
  expect(keptIn(covercast)).toBe(kept);
  return simulation.send.map(({ customerId, programme }) => `${customerId}/${programme}`).toSorted();
}

/** Who was sent what when it did. */
async function told(two: TwoMotorists, alert: AreaAlert): Promise<readonly string[]> {
  const { sent } = two.covercast.world.channel;
  const before = sent.length;
  await two.hear(alert);
  const news = sent.slice(before).map(({ reference }) => reference.split('/').slice(0, 2).join('/'));
  return news.toSorted();
}

describe('a simulation of the alert that links', () => {
  const first: AreaAlert = { sent: '00:00', warns: [{ severity: 'Severe', area: 'east' }] };
  const link: AreaAlert = { ...first, sent: '00:02', refs: ['00:00'] };
  test.each<[string, AreaAlert, readonly string[]]>([
    [
      'a warning and a graver one tells the graver again',
      { sent: '00:04', refs: ['00:02'], warns: [{ severity: 'Extreme', area: 'east' }] },
      ['cus_east/typhoon-motor'],
    ],
    [
      'a warning and its end tells the end',
      { sent: '00:04', msgType: 'Cancel', refs: ['00:02'] },
      ['cus_east/all-clear'],
    ],
  ])('%s, as then happens', async (_, last, expected) => {
    const two = await twoMotorists();
    await two.hear(last, first);
    expect(await foretold(two, link)).toEqual(expected);
    expect(await told(two, link)).toEqual(expected);
  });
});

test('of any alert of any episode, in any order, says what then happens', async () => {
  const property = fc.asyncProperty(
    areaEpisodes.chain((alerts) => fc.shuffledSubarray(alerts, { minLength: alerts.length })),
    async (alerts) => {
      const two = await twoMotorists();
      for (const alert of alerts) {
        const expected = await foretold(two, alert);
        expect(await told(two, alert)).toEqual(expected);
      }
    },
  );
  await fc.assert(property, { numRuns: runs(15) });
});
