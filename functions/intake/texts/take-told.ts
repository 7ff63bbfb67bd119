import type { InboundSource } from '#shared/contracts/inbound.ts';
import type { Logger } from '#shared/runtime/logger.ts';
import type { Told } from '#shared/sources/inbound/inbound-source.ts';
import { keepText } from './keep-text.ts';
import type { TextServices } from './services.ts';
import { takeReceipt } from './take-receipt.ts';

/** Does what follows from what a provider told. What is nothing to us is counted by kind, in a log line. */
export async function takeTold(
  told: Told,
  by: { readonly source: InboundSource; readonly log: Logger },
  services: TextServices,
): Promise<void> {
  switch (told.is) {
    case 'text':
      return await keepText(told, by, services);
    case 'receipt':
      return await takeReceipt(told, by, services);
    case 'nothing':
      return by.log.info('passed over', { source: by.source, counts: { [told.kind]: 1 } });
  }
}
