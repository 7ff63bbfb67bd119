import { agendaConforms } from '../../conformance/agenda.ts';
import { amendmentsConform } from '../../conformance/amendments.ts';
import { archiveConforms } from '../../conformance/archive.ts';
import { ASOF } from '../../conformance/book-under-test.ts';
import { claimCodesConform } from '../../conformance/claim-codes.ts';
import { clockSettingsConform } from '../../conformance/clock-settings.ts';
import { conversationBookConforms } from '../../conformance/conversation-book.ts';
import { customersConform } from '../../conformance/customers.ts';
import { episodesConform } from '../../conformance/episodes.ts';
import { eventsConform } from '../../conformance/events.ts';
import { importFilesConform } from '../../conformance/import-files.ts';
import { importJobsConform } from '../../conformance/import-jobs.ts';
import { importPartsConform } from '../../conformance/import-parts.ts';
import { importTasksConform } from '../../conformance/import-tasks.ts';
import { inboundLogConforms } from '../../conformance/inbound-log.ts';
import { insuredOfConforms } from '../../conformance/insured-of.ts';
import { keyStoreConforms } from '../../conformance/key-store.ts';
import { ledgerConforms } from '../../conformance/ledger.ts';
import { missingDocumentsConform } from '../../conformance/missing-documents.ts';
import { outreachQueueConforms } from '../../conformance/outreach-queue.ts';
import { placesConform } from '../../conformance/places.ts';
import { policiesOfConform } from '../../conformance/policies-of.ts';
import { portfolioConforms } from '../../conformance/portfolio.ts';
import { proofsConform } from '../../conformance/proofs.ts';
import { serviceBookConforms } from '../../conformance/service-book.ts';
import { stopsConform } from '../../conformance/stops.ts';
import { tasksConform } from '../../conformance/tasks.ts';
import { unknownEventsConform } from '../../conformance/unknown-events.ts';
import { wakeQueueConforms } from '../../conformance/wake-queue.ts';
import { watchCursorConforms } from '../../conformance/watch-cursor.ts';
import { webhookLogConforms } from '../../conformance/webhook-log.ts';
import { memoryAgenda } from '../../support/fakes/memory-agenda.ts';
import { memoryClockSettings } from '../../support/fakes/memory-clock-settings.ts';
import { memoryConversations } from '../../support/fakes/memory-conversations.ts';
import { memoryEpisodes } from '../../support/fakes/memory-episodes.ts';
import { memoryImportFiles } from '../../support/fakes/memory-import-files.ts';
import { memoryImportJobs } from '../../support/fakes/memory-import-jobs.ts';
import { memoryImportParts } from '../../support/fakes/memory-import-parts.ts';
import { memoryImportTasks } from '../../support/fakes/memory-import-tasks.ts';
import { memoryKeyStore } from '../../support/fakes/memory-key-store.ts';
import { memoryWakeQueue } from '../../support/fakes/memory-wake-queue.ts';
import { memoryWatchCursor } from '../../support/fakes/memory-watch-cursor.ts';
import { memoryWorld } from '../../support/fakes/memory-world.ts';
import { runs } from '../../support/runs.ts';

const world = async () => memoryWorld();

portfolioConforms('memoryPortfolio', world);
amendmentsConform('memoryPortfolio', world, runs(500));
missingDocumentsConform('memoryPortfolio', world, runs(150));
claimCodesConform('memoryPortfolio', world, runs(60));
placesConform('memoryPlaces', world);
customersConform('memoryCustomers', world);
ledgerConforms('memoryLedger', async () => {
  const { ledger } = memoryWorld();
  return { ledger, reader: ledger, manifests: ledger };
});
episodesConform('memoryEpisodes', async () => memoryEpisodes());
policiesOfConform('memoryPoliciesOf', async () => {
  const { portfolio, policiesOf: policies } = memoryWorld();
  return { portfolio, policies };
});
insuredOfConforms('memoryInsuredOf', async () => {
  const { portfolio, insuredOf: insured } = memoryWorld();
  return { portfolio, insured };
});
serviceBookConforms('memoryServices', async () => memoryWorld().services);
stopsConform('memoryStops', async () => {
  const { stops } = memoryWorld();
  return { stops, book: stops, kept: stops, optOuts: stops };
});
unknownEventsConform('memoryUnknownEvents', async () => memoryWorld().unknownEvents);
clockSettingsConform('memoryClockSettings', async () => memoryClockSettings());
watchCursorConforms('memoryWatchCursor', async () => memoryWatchCursor());
webhookLogConforms('memoryWebhookLog', async () => memoryWorld().webhookLog);
archiveConforms('memoryArchive', async () => memoryWorld().archive);
eventsConform('memoryEvents', async () => memoryWorld().events);
outreachQueueConforms('memoryOutreachQueue', async () => {
  const { outreachQueue } = memoryWorld();
  return { queue: outreachQueue, takeUrgent: async () => outreachQueue.take('urgent') };
});
agendaConforms('memoryAgenda', async () => {
  const agenda = memoryAgenda();
  return { agenda, due: agenda, reader: agenda };
});
wakeQueueConforms('memoryWakeQueue', async () => {
  const queue = memoryWakeQueue();
  return { queue, take: async () => queue.waiting.splice(0) };
});
keyStoreConforms('memoryKeyStore', async () => {
  const store = memoryKeyStore();
  return { store, erase: async (customerId, dataClass) => store.erase(customerId, dataClass) };
});
importJobsConform('memoryImportJobs', async () => memoryImportJobs());
importPartsConform('memoryImportParts', async () => memoryImportParts());
importFilesConform('memoryImportFiles', async () => {
  const files = memoryImportFiles();
  return { files, upload: async (content) => ({ key: files.put(content) }) };
});
importTasksConform('memoryImportTasks', async () => {
  const tasks = memoryImportTasks();
  return { tasks, take: async () => tasks.waiting.splice(0) };
});
inboundLogConforms('memoryConversations', async () => {
  const log = memoryConversations();
  return { log, read: async (ref) => log.kept(ref) };
});
conversationBookConforms('memoryConversations', async () => {
  const { portfolio, conversations, vault } = memoryWorld();
  return {
    log: conversations,
    book: conversations,
    reader: conversations,
    tasks: conversations,
    save: (records) => portfolio.save(records.map((record) => ({ record, asOf: ASOF }))),
    indexesOf: (phone) => vault.index.digests('phone', phone),
  };
});
tasksConform('memoryConversations', async () => {
  const tasks = memoryConversations();
  let version = 0;
  return {
    tasks,
    async open(task) {
      const messageId = `eum-${version}`;
      const at = task.openedAt;
      const from = { id: messageId, sender: '1.number', senders: ['1.number'], sentAt: at, receivedAt: at };
      await tasks.keep(
        { ...from, source: 'eum', phoneCountry: 'CN' },
        { from: '+8613800000042', text: 'TJ' },
      );
      const came = {
        meaning: 'booking',
        customerIds: [],
        announcements: [],
        dialogue: { version, tries: [] },
      };
      const message = { sender: '1.number', messageId };
      await tasks.commit({ message, ...came, effects: [{ is: 'task', task }] });
      version += 1;
    },
  };
});
proofsConform('memoryProofs', async () => {
  const { portfolio, proofs } = memoryWorld();
  return {
    proofs,
    save: (records) => portfolio.save(records.map((record) => ({ record, asOf: ASOF }))),
    giveCode: async ({ id }, code) => proofs.giveCode(id, code),
  };
});
