import type { ChannelName } from '#shared/contracts/records/customer.ts';
import type { Channel, Delivery, Outgoing } from '#shared/ports/channel.ts';

/** A channel that keeps what was sent and answers as told. */
export interface MemoryChannel extends Channel {
  /** Every message handed over, whatever the answer was. */
  readonly attempts: readonly Outgoing[];
  /** Those that were accepted. */
  readonly sent: readonly Outgoing[];
  /** The answers to the next calls, in order; afterwards everything is accepted again. */
  answer(...deliveries: readonly Delivery[]): void;
}

/** A channel in memory. */
export function memoryChannel(name: ChannelName = 'sms'): MemoryChannel {
  const attempts: Outgoing[] = [];
  const sent: Outgoing[] = [];
  const answers: Delivery[] = [];
  return {
    name,
    attempts,
    sent,
    answer: (...deliveries) => {
      answers.push(...deliveries);
    },
    send: async (message) => {
      attempts.push(message);
      const answer = answers.shift() ?? { outcome: 'accepted', providerMessageId: `msg_${attempts.length}` };
      if (answer.outcome === 'accepted') sent.push(message);
      return answer;
    },
  };
}
