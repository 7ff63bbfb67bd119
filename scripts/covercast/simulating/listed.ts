import type { Instant } from '#shared/contracts/instant.ts';
import type { Simulation } from './simulation.ts';

/** What became, or would become, of a candidate. */
export type Became =
  | { readonly outcome: 'send' }
  | { readonly outcome: 'defer'; readonly until: Instant; readonly reason: string }
  | { readonly outcome: 'suppress' | 'undecided'; readonly reason: string };

/** A candidate of a programme, and what became of them. */
export interface BecameOf {
  readonly chunk: { readonly programme: string };
  readonly customerId: string;
  readonly fate: Became;
}

/** Everybody, and who of them is told, told later, and not told. */
export type Listed = Pick<Simulation, 'audience' | 'send' | 'defer' | 'suppress' | 'undecided'>;

/** Candidates in lists by what becomes of each; `messages` say when each message leaves. */
export function listed(
  judged: readonly BecameOf[],
  messages: readonly (Omit<BecameOf, 'fate'> & { readonly at: Instant })[],
): Listed {
  const lists: Listed = { audience: [], send: [], defer: [], suppress: [], undecided: [] };
  for (const { customerId, chunk, at } of messages)
    lists.send.push({ customerId, programme: chunk.programme, at });
  for (const { customerId, chunk, fate } of judged) {
    const { programme } = chunk;
    lists.audience.push({ customerId, programme });
    switch (fate.outcome) {
      case 'send':
        break; // listed with the moment it leaves
      case 'defer':
        lists.defer.push({ customerId, programme, until: fate.until, reason: fate.reason });
        break;
      case 'suppress':
        lists.suppress.push({ customerId, programme, reason: fate.reason });
        break;
      case 'undecided':
        lists.undecided.push({ customerId, programme, reason: fate.reason });
    }
  }
  return lists;
}
