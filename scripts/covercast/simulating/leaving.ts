import type { StageConfig } from '#shared/config/stage-config.ts';
import { type Instant, instantOf, millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { ConfigurationError } from '#shared/errors.ts';
import type { Fate, Judged } from './judge-all.ts';

/** A message that would go, with the moment it would leave. */
export type Leaving = Judged & {
  readonly fate: Extract<Fate, { outcome: 'send' }>;
  readonly at: Instant;
};

/**
 * When each message would leave, from `now`: every identity sends its messages in their order, at its pace, each as
 * long as its template can be. As if nothing else waited to leave.
 *
 *     sns  20 parts/s  |aaa|aaa|bbb|…   a leaves at 0 s and 0.15 s, b at 0.3 s
 *     eum   1 part/s   |cccc|…          c leaves at 0 s
 */
export function leaving(
  judged: readonly Judged[],
  { sms }: Pick<StageConfig, 'sms'>,
  now: Instant,
): readonly Leaving[] {
  const before = new Map<string, number>();
  return judged.flatMap(({ fate, ...one }) => {
    if (fate.outcome !== 'send') return [];
    const parts = before.get(fate.sender) ?? 0;
    before.set(fate.sender, parts + fate.parts);
    return [{ ...one, fate, at: plus(now, Math.ceil((parts * 1000) / paceOf(fate.sender, sms))) }];
  });
}

/**
 * When each of several messages would leave that are decided at different moments, in the order of these: every
 * identity begins with a message when it is decided, or when it is done with those before.
 */
export function leavingEach(
  messages: readonly Pick<Leaving, 'fate' | 'at'>[],
  { sms }: Pick<StageConfig, 'sms'>,
): readonly Instant[] {
  const freeAt = new Map<string, number>();
  return messages.map(({ fate, at }) => {
    const leavesAt = Math.max(freeAt.get(fate.sender) ?? 0, millisecondsOf(at));
    freeAt.set(fate.sender, leavesAt + (fate.parts * 1000) / paceOf(fate.sender, sms));
    return instantOf(Math.ceil(leavesAt));
  });
}

function paceOf(name: string, { senders }: StageConfig['sms']): number {
  const sender = senders[name];
  if (!sender) throw new ConfigurationError(`There is no sender identity ${name} (config: sms.senders).`);
  return sender.partsPerSecond;
}
