import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whateverTheOrder } from '../support/an-episode.ts';
import { areaEpisodes } from '../support/arbitrary/area-episodes.ts';
import type { AreaAlert, AreaWarning } from '../support/cap/area-warnings.ts';
import { runs } from '../support/runs.ts';
import { type TwoMotorists, twoMotorists } from '../support/two-motorists.ts';

const east = (severity: string): readonly AreaWarning[] => [{ severity, area: 'east' }];
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

async function heardIn(
  order: readonly number[],
  alerts: readonly AreaAlert[],
  who: 'east' | 'west' = 'east',
): Promise<readonly string[]> {
  const two = await twoMotorists();
  for (const at of order) await two.hear(...alerts.slice(at, at + 1));
  return two.heard(who);
}

describe.each(orders)('in the order %i, %i, %i', (...order) => {
  test('a cancel older than an update leaves the update the last that is heard', async () => {
    const alerts: readonly AreaAlert[] = [
      { sent: '00:00', warns: east('Severe') },
      { sent: '00:04', refs: ['00:00'], warns: east('Extreme') },
      { sent: '00:02', msgType: 'Cancel', refs: ['00:00'] },
    ];
    expect((await heardIn(order, alerts)).at(-1)).toBe('typhoon-motor 00:04 Extreme');
  });

  test('the end is heard by who was warned, though the alert between is the link', async () => {
    const alerts: readonly AreaAlert[] = [
      { sent: '00:00', warns: east('Severe') },
      { sent: '00:02', refs: ['00:00'], warns: east('Severe') },
      { sent: '00:04', msgType: 'Cancel', refs: ['00:02'] },
    ];
    const heard = await heardIn(order, alerts);
    expect(heard.at(-1)).toBe(heard.length === 0 ? undefined : 'all-clear 00:04 Severe');
    if (order.indexOf(0) < order.indexOf(1)) expect(heard).not.toEqual([]);
  });

  test('the newest is the last that is heard, though the alert between is the link', async () => {
    const alerts: readonly AreaAlert[] = [
      { sent: '00:00', warns: east('Severe') },
      { sent: '00:02', refs: ['00:00'], warns: east('Severe') },
      { sent: '00:04', refs: ['00:02'], warns: east('Extreme') },
    ];
    expect((await heardIn(order, alerts)).at(-1)).toBe('typhoon-motor 00:04 Extreme');
  });
});

test('a link that comes again tells nobody twice', async () => {
  const alerts: readonly AreaAlert[] = [
    { sent: '00:00', warns: east('Severe') },
    { sent: '00:02', refs: ['00:00'], warns: east('Severe') },
    { sent: '00:04', refs: ['00:02'], warns: east('Extreme') },
  ];
  const once = await heardIn([2, 0, 1], alerts);
  expect(once).toHaveLength(3);
  expect(await heardIn([2, 0, 1, 1, 0, 2, 1], alerts)).toEqual(once);
});

const RANK = ['Unknown', 'Minor', 'Moderate', 'Severe', 'Extreme'];

/** The severity an alert tells somebody, or that it is over; undefined where it does not concern them. */
function saidTo(who: 'east' | 'west', { msgType, warns = [] }: AreaAlert): string | undefined {
  if (msgType === 'Cancel') return 'over';
  const mine = warns.filter(({ area }) => area === who || area === 'wide').map(({ severity }) => severity);
  return mine.toSorted((a, b) => RANK.indexOf(b) - RANK.indexOf(a))[0];
}

/** What somebody has to hear last, when all is known: of the alerts that concern them and stand, the newest. */
function newestFor(who: 'east' | 'west', alerts: readonly AreaAlert[]): AreaAlert | undefined {
  const lastEnd = alerts.findLast(({ msgType }) => msgType === 'Cancel')?.sent ?? '';
  const isReplaced = ({ sent }: AreaAlert) => alerts.some(({ refs }) => refs?.includes(sent));
  return alerts.findLast(
    (one) =>
      saidTo(who, one) !== undefined &&
      (one.sent === lastEnd || (one.sent > lastEnd && one.msgType !== 'Cancel' && !isReplaced(one))),
  );
}

function check(who: 'east' | 'west', alerts: readonly AreaAlert[], two: TwoMotorists): void {
  const newest = newestFor(who, alerts);
  const heard = two.heard(who);
  const [programme = '', sent = '', severity = ''] = heard.at(-1)?.split(' ') ?? [];
  // Nothing concerns them, or something newer did and has left them since: they may have heard of it or not.
  const left = alerts.some((one) => one.sent > (newest?.sent ?? '') && saidTo(who, one) !== undefined);
  if (!newest || left) return;
  const said = saidTo(who, newest) ?? '';
  if (said === 'over') expect(heard.length === 0 || programme === 'all-clear').toBe(true);
  else {
    expect(programme).toBe('typhoon-motor');
    const isNewest = sent === newest.sent;
    const isAsGood = RANK.indexOf(said) <= RANK.indexOf(severity);
    expect({ heard, newest: newest.sent, holds: isNewest || isAsGood }).toMatchObject({ holds: true });
  }
}

test('whatever the order and however often alerts come, everybody last hears what holds for them', async () => {
  const property = fc.asyncProperty(
    areaEpisodes.chain((alerts) =>
      fc.record({
        alerts: fc.constant(alerts),
        order: fc.shuffledSubarray(
          alerts.map((_, at) => at),
          { minLength: alerts.length },
        ),
        again: fc.array(fc.nat({ max: alerts.length - 1 }), { maxLength: 3 }),
      }),
    ),
    async ({ alerts, order, again }) => {
      const [two, inOrder] = [await twoMotorists(), await twoMotorists()];
      for (const at of [...order, ...again]) await two.hear(...alerts.slice(at, at + 1));
      await inOrder.hear(...alerts);
      const kept = ({ covercast }: TwoMotorists) => covercast.world.episodes.all().map(whateverTheOrder);
      expect(kept(two)).toEqual(kept(inOrder));
      for (const who of ['east', 'west'] as const) {
        check(who, alerts, two);
        check(who, alerts, inOrder);
        expect(new Set(two.heard(who)).size === 0 || !two.heard(who)[0]?.startsWith('all-clear')).toBe(true);
      }
    },
  );
  await fc.assert(property, { numRuns: runs(25) });
});
