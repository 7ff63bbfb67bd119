import { systemClock } from '#shared/runtime/clocks.ts';
import { ClockAnswer } from '../../covercast/verbs/clock.ts';
import type { Scene } from './scene.ts';

const MINUTE = 60_000;

/** Business time catches up with the wall clock, so that what is tried afterwards with real times works. */
export const backToNow: Scene = {
  title: 'Back to the present',
  play: async ({ covercast, say }) => {
    const { now } = await covercast('clock', [], ClockAnswer);
    const minutes = Math.floor((Date.parse(systemClock()) - Date.parse(now)) / MINUTE);
    if (minutes > 0) {
      say(`   covercast clock --advance PT${minutes}M`);
      await covercast('clock', ['--advance', `PT${minutes}M`], ClockAnswer);
    }
    say('   covercast clock --wall');
    const { mode } = await covercast('clock', ['--wall'], ClockAnswer);
    return [{ line: 'business time is the wall clock’s', ok: mode === 'wall' }];
  },
};
