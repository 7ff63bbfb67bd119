import { messageReceived } from '#shared/contracts/events/message-received.ts';
import type { Inbound, InboundSource } from '#shared/contracts/inbound.ts';
import { PhoneNumber } from '#shared/contracts/records/customer.ts';
import { phoneCountry } from '#shared/domain/portfolio/phone-country.ts';
import { phoneState } from '#shared/domain/portfolio/phone-state.ts';
import type { Logger } from '#shared/runtime/logger.ts';
import type { TextTold } from '#shared/sources/inbound/inbound-source.ts';
import { inBusinessTime } from './in-business-time.ts';
import { numberKind } from './number-kind.ts';
import { senderNamed } from './sender-named.ts';
import type { TextServices } from './services.ts';

/**
 * Writes a text down under its number, and puts it on the bus that it came: the same event with the same id, however
 * often it is told. A crash in between leaves it written down; its repetition tells the bus. Texts of whoever has no
 * telephone number are passed over.
 */
export async function keepText(
  told: TextTold,
  { source, log }: { readonly source: InboundSource; readonly log: Logger },
  services: TextServices,
): Promise<void> {
  const { from, text } = told;
  if (!PhoneNumber.safeParse(from).success) {
    log.info('passed over', { source, counts: { [numberKind(from)]: 1 } });
    return;
  }
  const kept = await services.inbound.keep(await inboundOf(told, source, services), { from, text });
  await services.events.publish([received(kept)]);
  log.info('kept', { source, correlationId: kept.id });
}

async function inboundOf(told: TextTold, source: InboundSource, services: TextServices): Promise<Inbound> {
  const now = { business: services.businessClock(), system: services.systemClock() };
  const senders = await services.index.digests('phone', told.from);
  const to = senderNamed(services.config, source, told.to);
  return {
    id: `${source}-${told.providerId}`,
    source,
    sender: senders[0] ?? '',
    senders: [...senders],
    sentAt: told.sentAt === undefined ? now.business : inBusinessTime(told.sentAt, now),
    receivedAt: now.business,
    phoneCountry: phoneCountry(told.from),
    ...phoneState(told.from),
    ...(to !== undefined && { to }),
  };
}

function received({ id, sender, sentAt, receivedAt }: Inbound) {
  return messageReceived.of({
    id: `${id}-received`,
    subject: id,
    occurredAt: sentAt,
    receivedAt,
    correlationId: id,
    causationId: id,
    data: { sender, messageId: id },
  });
}
