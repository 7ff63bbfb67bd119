import type { StageConfig } from '#shared/config/stage-config.ts';
import { brandOf } from '#shared/domain/decide/brand-of.ts';
import { dayIn } from '#shared/domain/time/day-in.ts';
import type { Asking, Came } from './answer.ts';

/**
 * What is said to somebody who is nobody's customer, once a day of our office's calendar, whatever they write: where to
 * ask. The ledger keeps it single, so that no call tells whether it was said before.
 */
export function neutral({ heard, at }: Asking, config: StageConfig): Came {
  const occurrence = dayIn(brandOf(config, undefined).timeZone, at);
  return {
    dialogue: heard.dialogue,
    effects: [],
    reply: { programme: 'reply-neutral', data: {}, occurrence },
  };
}
