import { archiveConforms } from '../../conformance/archive.ts';
import { customersConform } from '../../conformance/customers.ts';
import { eventsConform } from '../../conformance/events.ts';
import { keyStoreConforms } from '../../conformance/key-store.ts';
import { ledgerConforms } from '../../conformance/ledger.ts';
import { outreachQueueConforms } from '../../conformance/outreach-queue.ts';
import { placesConform } from '../../conformance/places.ts';
import { portfolioConforms } from '../../conformance/portfolio.ts';
import { webhookLogConforms } from '../../conformance/webhook-log.ts';
import { memoryKeyStore } from '../../support/fakes/memory-key-store.ts';
import { memoryWorld } from '../../support/fakes/memory-world.ts';

const world = async () => memoryWorld();

portfolioConforms('memoryPortfolio', world);
placesConform('memoryPlaces', world);
customersConform('memoryCustomers', world);
ledgerConforms('memoryLedger', async () => {
  const { ledger } = memoryWorld();
  return { ledger, reader: ledger };
});
webhookLogConforms('memoryWebhookLog', async () => memoryWorld().webhookLog);
archiveConforms('memoryArchive', async () => memoryWorld().archive);
eventsConform('memoryEvents', async () => memoryWorld().events);
outreachQueueConforms('memoryOutreachQueue', async () => {
  const { outreachQueue } = memoryWorld();
  return { queue: outreachQueue, takeUrgent: async () => outreachQueue.take('urgent') };
});
keyStoreConforms('memoryKeyStore', async () => {
  const store = memoryKeyStore();
  return { store, erase: async (customerId, dataClass) => store.erase(customerId, dataClass) };
});
