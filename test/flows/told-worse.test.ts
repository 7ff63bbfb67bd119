import { beforeEach, describe, expect, test } from 'vitest';
import type { AreaAlert, AreaWarning } from '../support/cap/area-warnings.ts';
import { type TwoMotorists, twoMotorists } from '../support/two-motorists.ts';

let two: TwoMotorists;
beforeEach(async () => {
  two = await twoMotorists();
});

const alert = (...warns: readonly AreaWarning[]): AreaAlert => ({ sent: '00:00', warns });
const update = (...warns: readonly AreaWarning[]): AreaAlert => ({ sent: '00:04', refs: ['00:00'], warns });
const eastSevere: AreaWarning = { severity: 'Severe', area: 'east' };

describe('what gets worse for somebody is told to them, and to nobody else', () => {
  test('though the alert was as severe elsewhere', async () => {
    await two.hear(
      alert(eastSevere, { severity: 'Moderate', area: 'west' }),
      update({ severity: 'Severe', area: 'wide' }),
    );
    expect(two.heard('west')).toEqual(['typhoon-motor 00:00 Moderate', 'typhoon-motor 00:04 Severe']);
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Severe']);
  });

  test('though another hazard was as severe', async () => {
    const rain = (severity: string): AreaWarning => ({ event: 'Rainstorm', severity, area: 'west' });
    await two.hear(alert(eastSevere, rain('Moderate')), update(eastSevere, rain('Severe')));
    expect(two.heard('west')).toEqual(['rainstorm-motor 00:00 Moderate', 'rainstorm-motor 00:04 Severe']);
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Severe']);
  });

  test('though another hazard began as early', async () => {
    const early = { ...eastSevere, onset: '01:00' };
    const rain = (onset: string): AreaWarning => ({
      event: 'Rainstorm',
      severity: 'Moderate',
      area: 'west',
      onset,
    });
    await two.hear(alert(early, rain('09:00')), update(early, rain('02:00')));
    expect(two.heard('west')).toEqual(['rainstorm-motor 00:00 Moderate', 'rainstorm-motor 00:04 Moderate']);
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Severe']);
  });

  test('though a hazard that nobody knows was worse all along', async () => {
    const dust: AreaWarning = { event: 'Dust storm', severity: 'Extreme', area: 'wide' };
    await two.hear(
      alert(dust, { severity: 'Moderate', area: 'east' }),
      update(dust, { severity: 'Severe', area: 'east' }),
    );
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Moderate', 'typhoon-motor 00:04 Severe']);
  });

  test('by little steps that are an hour together', async () => {
    const steps = ['05:00', '04:30', '04:00'].map((onset, at) => ({
      sent: `00:0${at}`,
      refs: at === 0 ? [] : [`00:0${at - 1}`],
      warns: [{ ...eastSevere, onset }],
    }));
    await two.hear(...steps);
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Severe', 'typhoon-motor 00:02 Severe']);
  });
});

describe('an episode of many updates', () => {
  const minute = (at: number) => `0${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
  const chain = (count: number): readonly AreaAlert[] =>
    Array.from({ length: count }, (_, at) => ({
      sent: minute(at),
      refs: at === 0 ? [] : [minute(at - 1)],
      warns: [{ severity: at % 2 === 0 ? 'Severe' : 'Moderate', area: 'east' }],
    }));

  test('that go back and forth is told once', async () => {
    await two.hear(...chain(41));
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Severe']);
  });

  test('is over for who heard of its first', async () => {
    await two.hear(...chain(130), { sent: '02:30', msgType: 'Cancel', refs: [minute(129)] });
    expect(two.heard('east')).toEqual(['typhoon-motor 00:00 Severe', 'all-clear 02:30 Moderate']);
  });
});
