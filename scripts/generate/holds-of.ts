import { type Hold, HoldKind } from '#shared/contracts/records/customer.ts';
import { dayFrom, instantFrom } from './days.ts';
import type { Person } from './person.ts';

const HELD = 0.06;

/** The holds on a customer: most have none, some one that is over, ends today, runs on, or never ends. */
export function holdsOf({ random, now }: Person): readonly Hold[] {
  if (!random.chance(HELD)) return [];
  const untils = [undefined, dayFrom(now, -1), dayFrom(now, 0), dayFrom(now, 30), instantFrom(now, 0.5)];
  const until = random.pick([0, 1, 2, 3, 4].map((at) => ({ until: untils[at] })));
  const kind = random.pick(HoldKind.options);
  return [{ kind, source: random.pick(['claims', 'call-centre', 'legal']), ...until }];
}
