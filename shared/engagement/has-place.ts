import { cappedAs, capsOf } from '../domain/decide/caps-of.ts';
import type { Budget } from '../ports/budget.ts';
import type { Judgement } from './judge-recipients.ts';

/** Whether caps, where there are any, leave room for a message that is to be sent; if so, it counts from now on. */
export async function hasPlace(
  { key, decidedAt, facts }: Pick<Judgement, 'key' | 'decidedAt' | 'facts'>,
  budget: Pick<Budget, 'take'>,
): Promise<boolean> {
  const [as, caps] = [cappedAs(facts), capsOf(facts)];
  return !as || caps.length === 0 || (await budget.take({ as, key, at: decidedAt, caps }));
}
