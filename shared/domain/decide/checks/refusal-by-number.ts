import { ourChannels } from '../channel-for.ts';
import { type Check, pass, suppress } from '../check.ts';
import { isRefusedChannel } from '../refused-channel.ts';

/**
 * The number has not refused the purpose, whoever of those that share it is written to. A reply is stopped only where
 * everything is refused, and then by no means every one.
 */
export const refusalByNumber: Check = {
  name: 'refusal-by-number',
  judge: (facts) =>
    ourChannels.every((name) => isRefusedChannel(facts, name))
      ? suppress('refused-number', facts.programme.purpose)
      : pass,
};
