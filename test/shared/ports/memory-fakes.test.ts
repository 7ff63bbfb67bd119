import { archiveConforms } from '../../conformance/archive.ts';
import { customersConform } from '../../conformance/customers.ts';
import { eventsConform } from '../../conformance/events.ts';
import { ledgerConforms } from '../../conformance/ledger.ts';
import { outreachQueueConforms } from '../../conformance/outreach-queue.ts';
import { placesConform } from '../../conformance/places.ts';
import { portfolioConforms } from '../../conformance/portfolio.ts';
import { webhookLogConforms } from '../../conformance/webhook-log.ts';
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
