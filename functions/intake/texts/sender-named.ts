import type { StageConfig } from '#shared/config/stage-config.ts';
import type { InboundSource } from '#shared/contracts/inbound.ts';

/** The name of the sender identity of a provider that has one of these ids; undefined when none has. */
export function senderNamed(
  { sms }: Pick<StageConfig, 'sms'>,
  provider: InboundSource,
  ids: readonly string[],
): string | undefined {
  const senders = Object.entries(sms.senders);
  return senders.find(([, sender]) => sender.provider === provider && ids.includes(sender.id ?? ''))?.[0];
}
