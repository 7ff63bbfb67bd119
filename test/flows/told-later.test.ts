import { describe, expect, test } from 'vitest';
import type { AreaAlert } from '../support/cap/area-warnings.ts';
import { twoMotorists } from '../support/two-motorists.ts';

const moderate = (sent: string, ...refs: readonly string[]): AreaAlert => ({
  sent,
  refs,
  warns: [{ severity: 'Moderate', area: 'east' }],
});

describe.each([undefined, 'latest-first'] as const)('what waits for its hour, decided %s', (order) => {
  test('is not told where another stands in its place by then', async () => {
    const two = await twoMotorists('Asia/Karachi');
    await two.hear(moderate('00:00'), moderate('00:04', '00:00'));
    expect(two.heard('east')).toEqual([]);
    await two.wake(order);
    expect(two.heard('east')).toEqual(['typhoon-motor 00:04 Moderate']);
  });

  test('is not told when it is over by then, nor that it is', async () => {
    const two = await twoMotorists('Asia/Karachi');
    await two.hear(moderate('00:00'), { sent: '00:04', msgType: 'Cancel', refs: ['00:00'] });
    await two.wake(order);
    expect(two.heard('east')).toEqual([]);
  });
});
