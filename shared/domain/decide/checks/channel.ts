import { channelFor } from '../channel-for.ts';
import { type Check, pass, suppress } from '../check.ts';

/** There is a channel that is consented to and reaches the country of the customer's number. */
export const channel: Check = {
  name: 'channel',
  judge: (facts) =>
    facts.customer && channelFor(facts) === undefined ? suppress('no-channel', facts.config.version) : pass,
};
