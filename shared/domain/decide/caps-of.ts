import type { Capped, NamedCap } from '../../contracts/cap.ts';
import { spanMs } from '../time/span-ms.ts';
import type { Facts } from './check.ts';
import { lawOf } from './timing.ts';

const HOUR_MS = 60 * 60 * 1000;
const none: readonly NamedCap[] = [];

/** With what a message is counted, where caps concern it: invitations to rate a service, or marketing; undefined: not. */
export function cappedAs({
  programme,
  messageClass,
}: {
  readonly programme: Pick<Facts['programme'], 'asks'>;
  readonly messageClass: Facts['messageClass'];
}): Capped | undefined {
  if (programme.asks === 'first') return 'invitations';
  return messageClass === 'marketing' ? 'marketing' : undefined;
}

/**
 * The caps that a message counts towards: of marketing, those of the law where the customer is; of invitations, the one in
 * so many days of the configuration, `survey-pause`; of the rest none.
 */
export function capsOf(
  facts: Pick<Facts, 'customer' | 'programme' | 'messageClass' | 'config'>,
): readonly NamedCap[] {
  const { customer, config } = facts;
  const as = cappedAs(facts);
  if (!customer || !as) return none;
  if (as === 'marketing') return lawOf(customer).caps;
  return [{ messages: 1, hours: spanMs(config.surveys.atMostEvery) / HOUR_MS, rule: 'survey-pause' }];
}
