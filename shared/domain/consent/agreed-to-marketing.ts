import type { CustomerFacts } from '../../contracts/facts.ts';
import type { Instant } from '../../contracts/instant.ts';
import { ourChannels } from '../decide/channel-for.ts';
import { standingOf } from './standing.ts';

/**
 * Whether, by the book, a customer has agreed to marketing on any channel of ours at an instant. Nobody else is woken
 * for a greeting or a tip; what they have refused since is asked when it is sent.
 */
export function agreedToMarketing({ consents }: Pick<CustomerFacts, 'consents'>, at: Instant): boolean {
  return ourChannels.some((channel) => standingOf(consents, 'marketing', channel, at) === 'granted');
}
