import { beforeEach, describe, expect, test } from 'vitest';
import type { AreaAlert } from '../support/cap/area-warnings.ts';
import { timeOf } from '../support/cap/area-warnings.ts';
import { type TwoMotorists, twoMotorists } from '../support/two-motorists.ts';

let two: TwoMotorists;
beforeEach(async () => {
  two = await twoMotorists();
});

const cancel = (sent: string, ...refs: readonly string[]): AreaAlert => ({ sent, msgType: 'Cancel', refs });
function untilFive(): void {
  const { clocks } = two.covercast.world;
  clocks.advance(Date.parse(timeOf('05:00')) - Date.parse(clocks.systemClock()));
}

describe('the all-clear', () => {
  test('is told to who was warned until later, though the worst warning has expired', async () => {
    await two.hear({
      sent: '00:00',
      warns: [
        { severity: 'Severe', area: 'east', expires: '04:00' },
        { event: 'Rainstorm', severity: 'Moderate', area: 'west' },
      ],
    });
    untilFive();
    await two.hear(cancel('05:00', '00:00'));
    expect(two.heard('west')).toEqual(['rainstorm-motor 00:00 Moderate', 'all-clear 05:00 Moderate']);
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Severe']);
  });

  test('is told to who was warned until later, though the last warning has expired', async () => {
    await two.hear(
      { sent: '00:00', warns: [{ severity: 'Severe', area: 'wide' }] },
      { sent: '00:04', refs: ['00:00'], warns: [{ severity: 'Extreme', area: 'west', expires: '04:00' }] },
    );
    untilFive();
    await two.hear(cancel('05:00', '00:00', '00:04'));
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Severe', 'all-clear 05:00 Severe']);
    expect(two.heard('west')).toEqual(['typhoon-motor 00:00 Severe', 'typhoon-motor 00:04 Extreme']);
  });

  test('is told to who holds a longer warning than the newest that changed nothing for them', async () => {
    await two.hear(
      { sent: '00:00', warns: [{ severity: 'Severe', area: 'east' }] },
      { sent: '00:04', refs: ['00:00'], warns: [{ severity: 'Severe', area: 'east', expires: '04:00' }] },
    );
    untilFive();
    await two.hear(cancel('05:00', '00:04'));
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Severe', 'all-clear 05:00 Severe']);
  });

  test('names what each was warned of', async () => {
    await two.hear(
      {
        sent: '00:00',
        warns: [
          { severity: 'Severe', area: 'east' },
          { event: 'Rainstorm', severity: 'Moderate', area: 'west' },
        ],
      },
      cancel('00:04', '00:00'),
    );
    expect(two.lastText('east')).toMatch(/Typhoon/);
    expect(two.lastText('west')).toMatch(/Rainstorm/);
    expect(two.lastText('west')).not.toMatch(/Typhoon/);
  });

  test('comes again after a new warning, and not with a second cancel', async () => {
    await two.hear(
      { sent: '00:00', warns: [{ severity: 'Severe', area: 'east' }] },
      cancel('00:01', '00:00'),
      cancel('00:02', '00:00', '00:01'),
      { sent: '00:03', refs: ['00:00'], warns: [{ severity: 'Severe', area: 'east' }] },
      cancel('00:04', '00:03'),
      cancel('00:01', '00:00'),
    );
    expect(two.heard('east')).toEqual([
      'typhoon-motor 00:00 Severe',
      'all-clear 00:01 Severe',
      'typhoon-motor 00:03 Severe',
      'all-clear 00:04 Severe',
    ]);
  });

  test('of an office that has warned anew is not told to who was not told again', async () => {
    await two.hear(
      { sent: '00:00', warns: [{ severity: 'Severe', area: 'wide' }] },
      { sent: '00:04', refs: ['00:00'], warns: [{ severity: 'Severe', area: 'east' }] },
      cancel('00:02', '00:00'),
    );
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Severe']);
    expect(two.heard('west')).toEqual(['typhoon-motor 00:00 Severe', 'all-clear 00:02 Severe']);
  });

  test('still in its queue when the office warns anew is not told to who heard that', async () => {
    await two.hear({ sent: '00:00', warns: [{ severity: 'Severe', area: 'east' }] });
    const { world } = two.covercast;
    const take = world.outreachQueue.take;
    const held: ReturnType<typeof take>[number][] = [];
    world.outreachQueue.take = (urgency) => {
      const chunks = take(urgency);
      held.push(...chunks.filter(({ programme }) => programme === 'all-clear'));
      return chunks.filter(({ programme }) => programme !== 'all-clear');
    };
    await two.hear(cancel('00:02', '00:00'), {
      sent: '00:04',
      refs: ['00:00'],
      warns: [{ severity: 'Severe', area: 'east' }],
    });
    for (const chunk of held) await two.covercast.deliver(chunk);
    expect(held).toHaveLength(1);
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Severe', 'typhoon-motor 00:04 Severe']);
  });
});
