import type { InboundSource } from '#shared/contracts/inbound.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { PhoneNumber } from '#shared/contracts/records/customer.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { Logger } from '#shared/runtime/logger.ts';
import type { ReceiptTold } from '#shared/sources/inbound/inbound-source.ts';
import { inBusinessTime } from './in-business-time.ts';
import type { TextServices } from './services.ts';

/**
 * Takes what became of a text into its row. That the number has opted out at the provider is a refusal of everything by
 * the number, recorded first: a repetition, which finds the row as it is, records it again.
 */
export async function takeReceipt(
  told: ReceiptTold,
  { source, log }: { readonly source: InboundSource; readonly log: Logger },
  services: TextServices,
): Promise<void> {
  const { key, state, failure, hasOptedOut } = told;
  if (hasOptedOut) await recordOptOut(told, source, services);
  if (!key) return log.info('passed over', { source, counts: { 'not-ours': 1 } });
  if (!state) return;
  const changed = await services.ledger.receipt(key, { state, ...(failure !== undefined && { failure }) });
  log.info('receipt', { source, programme: key.programme, counts: { [state]: 1, changed: Number(changed) } });
}

async function recordOptOut(told: ReceiptTold, source: InboundSource, services: TextServices): Promise<void> {
  const number = PhoneNumber.safeParse(told.number);
  if (!number.success) return;
  await services.optOuts.record({
    senders: await services.index.digests('phone', number.data),
    word: 'everything',
    messageId: `${source}-${told.providerId}`,
    at: await whenOptedOut(told, services),
  });
}

/**
 * The same however often it is told, so that no repetition undoes a later START: when the provider says, or else when
 * the message that it stopped was decided.
 */
async function whenOptedOut({ at, key }: ReceiptTold, services: TextServices): Promise<Instant> {
  const now = { business: services.businessClock(), system: services.systemClock() };
  if (at !== undefined) return inBusinessTime(at, now);
  const row = key && (await services.ledger.rows([key])).get(ledgerKeyText(key));
  return row?.at ?? now.business;
}
