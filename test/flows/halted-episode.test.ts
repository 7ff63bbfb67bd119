import { beforeEach, describe, expect, test } from 'vitest';
import { releaseKept } from '../../functions/watch/release-kept.ts';
import type { AreaAlert } from '../support/cap/area-warnings.ts';
import { type TwoMotorists, twoMotorists } from '../support/two-motorists.ts';

let two: TwoMotorists;
beforeEach(async () => {
  two = await twoMotorists();
});

const first: AreaAlert = { sent: '00:00', warns: [{ severity: 'Severe', area: 'east' }] };
const second: AreaAlert = { sent: '00:01', warns: [{ severity: 'Severe', area: 'west' }] };
const link: AreaAlert = {
  sent: '00:02',
  refs: ['00:00', '00:01'],
  warns: [{ severity: 'Extreme', area: 'wide' }],
};

async function halt(id: string): Promise<void> {
  const { stops, clocks } = two.covercast.world;
  await stops.halt({ scope: `episode:${id}`, by: 'Ada', reason: 'a test', at: clocks.systemClock() });
}

async function resume(id: string): Promise<void> {
  const { stops, outreachQueue, clocks } = two.covercast.world;
  const by = { by: 'Ada', reason: 'a test', at: clocks.systemClock() };
  await stops.resume(`episode:${id}`, by);
  await releaseKept(() => true, { kept: stops, queue: outreachQueue });
  await two.covercast.settle();
}

const ids = () => two.covercast.world.episodes.all().map(({ id }) => id);

describe.each([
  ['joined into another', -1],
  ['that another was joined into', 0],
])('a halt on an episode %s', (_, which) => {
  test.each([
    ['one way', [first, second]],
    ['the other', [second, first]],
  ])('holds what comes of both, and lets it go, %s', async (__, order) => {
    await two.hear(...order);
    const id = ids().toSorted().at(which) ?? '';
    await halt(id);
    await two.hear(link);
    expect([two.heard('east').length, two.heard('west').length]).toEqual([1, 1]);
    await resume(id);
    expect(two.heard('east').at(-1)).toBe('typhoon-motor 00:02 Extreme');
    expect(two.heard('west').at(-1)).toBe('typhoon-motor 00:02 Extreme');
  });
});

test('a halt on an episode holds what waits under the id it had before', async () => {
  const { world } = two.covercast;
  await two.hear(first, second);
  const [low = '', high = ''] = ids().toSorted();
  const { take } = world.outreachQueue;
  const waiting: ReturnType<typeof take>[number][] = [];
  world.outreachQueue.take = (urgency) => {
    waiting.push(...take(urgency));
    return [];
  };
  const worse = { severity: 'Extreme', area: 'wide' } as const;
  const older =
    world.episodes
      .all()
      .find(({ id }) => id === high)
      ?.alerts[0]?.sent.slice(11, 16) ?? '';
  await two.hear({ sent: '00:03', refs: [older], warns: [worse] });
  const [chunk] = waiting;
  expect(chunk?.occurrence.startsWith(high)).toBe(true);
  await two.hear({ sent: '00:04', msgType: 'Cancel', refs: ['00:00', '00:01'] });
  expect(ids()).toEqual([low]);
  await halt(low);
  const fates = chunk && (await two.covercast.deliver(chunk));
  expect([...(fates?.values() ?? [])]).toEqual(Array(2).fill('halted'));
});
