import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import { dynamoAgenda } from '#shared/adapters/dynamo-agenda.ts';
import { dynamoAgendaReader } from '#shared/adapters/dynamo-agenda-reader.ts';
import { dynamoBudget } from '#shared/adapters/dynamo-budget.ts';
import { clockKey, dynamoClockSettings } from '#shared/adapters/dynamo-clock-settings.ts';
import { dynamoConversationBook } from '#shared/adapters/dynamo-conversation-book.ts';
import { dynamoConversationReader } from '#shared/adapters/dynamo-conversation-reader.ts';
import { dynamoCustomers } from '#shared/adapters/dynamo-customers.ts';
import { dynamoDueItems } from '#shared/adapters/dynamo-due-items.ts';
import { dynamoEpisodes } from '#shared/adapters/dynamo-episodes.ts';
import { dynamoImportJobs } from '#shared/adapters/dynamo-import-jobs.ts';
import { dynamoInboundLog } from '#shared/adapters/dynamo-inbound-log.ts';
import { dynamoInsuredOf } from '#shared/adapters/dynamo-insured-of.ts';
import { dynamoKeptChunks } from '#shared/adapters/dynamo-kept-chunks.ts';
import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import { dynamoLedger } from '#shared/adapters/dynamo-ledger.ts';
import { dynamoLedgerReader } from '#shared/adapters/dynamo-ledger-reader.ts';
import { dynamoManifests } from '#shared/adapters/dynamo-manifests.ts';
import { dynamoOptOuts } from '#shared/adapters/dynamo-opt-outs.ts';
import { dynamoPace } from '#shared/adapters/dynamo-pace.ts';
import { dynamoPlaces } from '#shared/adapters/dynamo-places.ts';
import { dynamoPoliciesOf } from '#shared/adapters/dynamo-policies-of.ts';
import { dynamoPortfolio } from '#shared/adapters/dynamo-portfolio.ts';
import { dynamoReminderFacts } from '#shared/adapters/dynamo-reminder-facts.ts';
import { dynamoReplyFacts } from '#shared/adapters/dynamo-reply-facts.ts';
import { dynamoStops } from '#shared/adapters/dynamo-stops.ts';
import { dynamoStopsBook } from '#shared/adapters/dynamo-stops-book.ts';
import { dynamoTasks } from '#shared/adapters/dynamo-tasks.ts';
import { dynamoUnknownEvents } from '#shared/adapters/dynamo-unknown-events.ts';
import { cursorKey, dynamoWatchCursor } from '#shared/adapters/dynamo-watch-cursor.ts';
import { dynamoWebhookLog } from '#shared/adapters/dynamo-webhook-log.ts';
import { s3Archive } from '#shared/adapters/s3-archive.ts';
import { s3ImportFiles } from '#shared/adapters/s3-import-files.ts';
import { s3ImportParts } from '#shared/adapters/s3-import-parts.ts';
import { sqsImportTasks } from '#shared/adapters/sqs-import-tasks.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { sqsWakeQueue } from '#shared/adapters/sqs-wake-queue.ts';
import { Chunk } from '#shared/contracts/candidate.ts';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import { ImportTask } from '#shared/contracts/import-task.ts';
import type { ProductLine } from '#shared/contracts/records/policy.ts';
import { WakeUp } from '#shared/contracts/wake-up.ts';
import { customerKey } from '#shared/domain/portfolio/customer-item.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import { agendaConforms } from '../conformance/agenda.ts';
import { amendmentsConform } from '../conformance/amendments.ts';
import { archiveConforms } from '../conformance/archive.ts';
import { ASOF } from '../conformance/book-under-test.ts';
import { budgetConforms } from '../conformance/budget.ts';
import { claimCodesConform } from '../conformance/claim-codes.ts';
import { clockSettingsConform } from '../conformance/clock-settings.ts';
import { conversationBookConforms } from '../conformance/conversation-book.ts';
import { customersConform } from '../conformance/customers.ts';
import { episodesConform } from '../conformance/episodes.ts';
import { eventsConform } from '../conformance/events.ts';
import { importFilesConform } from '../conformance/import-files.ts';
import { importJobsConform } from '../conformance/import-jobs.ts';
import { importPartsConform } from '../conformance/import-parts.ts';
import { importTasksConform } from '../conformance/import-tasks.ts';
import { inboundLogConforms } from '../conformance/inbound-log.ts';
import { insuredOfConforms } from '../conformance/insured-of.ts';
import { keyStoreConforms } from '../conformance/key-store.ts';
import { ledgerConforms } from '../conformance/ledger.ts';
import { missingDocumentsConform } from '../conformance/missing-documents.ts';
import { outreachQueueConforms } from '../conformance/outreach-queue.ts';
import { paceConforms } from '../conformance/pace.ts';
import { placesConform } from '../conformance/places.ts';
import { policiesOfConform } from '../conformance/policies-of.ts';
import { portfolioConforms } from '../conformance/portfolio.ts';
import { reminderFactsConform } from '../conformance/reminder-facts.ts';
import { replyFactsConform } from '../conformance/reply-facts.ts';
import { stopsConform } from '../conformance/stops.ts';
import { unique } from '../conformance/unique.ts';
import { unknownEventsConform } from '../conformance/unknown-events.ts';
import { wakeQueueConforms } from '../conformance/wake-queue.ts';
import { watchCursorConforms } from '../conformance/watch-cursor.ts';
import { webhookLogConforms } from '../conformance/webhook-log.ts';
import { inboundItemReader } from '../support/inbound-item-reader.ts';
import { type OwnAws, ownAws } from '../support/own-aws.ts';

const aws = await ownAws(inject('target'));
const keysOfItsOwn = await ownAws(inject('target'));
afterAll(() => Promise.all([aws.remove(), keysOfItsOwn.remove()]));

function aContainer() {
  const arns = Object.fromEntries([...dataClasses, 'index'].map((one) => [one, aws.keyArn]));
  const store = dynamoKeyStore({ client: aws.dynamo, table: aws.tables.keys });
  const keys = vaultKeys({ store, masterKeys: kmsMasterKeys({ client: aws.kms, arns }), systemClock });
  const classes = dataClasses;
  return {
    seal: sealing({ keys, classes }),
    open: opening({ keys, classes }),
    index: keyedIndex(keys),
    keys,
  };
}

const { seal, open, index } = aContainer();
const core = { client: aws.dynamo, table: aws.tables.core };
const stopsTable = { client: aws.dynamo, table: aws.tables.stops };
const agendaTable = { client: aws.dynamo, table: aws.tables.agenda };
const ledgerTable = { client: aws.dynamo, table: aws.tables.ledger };
const placedLines = new Set<ProductLine>(['motor', 'home']);

const book = async () => ({
  portfolio: dynamoPortfolio({ ...core, seal, open, index, placedLines }),
  places: dynamoPlaces({ ...core, open }),
  customers: dynamoCustomers({ ...core, open }),
});

portfolioConforms('dynamoPortfolio', book);
amendmentsConform('dynamoPortfolio', book, 10);
missingDocumentsConform('dynamoPortfolio', book, 5);
claimCodesConform('dynamoPortfolio', book, 5);
reminderFactsConform('dynamoReminderFacts', async () => ({
  facts: dynamoReminderFacts({ ...core, open }),
  save: async (records) => (await book()).portfolio.save(records.map((record) => ({ record, asOf: ASOF }))),
  spoil: async (customerId) => {
    const { batchGet, put } = dynamoTable(core);
    const [item = {}] = await batchGet([customerKey(customerId)]);
    await put({ ...item, ...customerKey(customerId), timeZone: 8 });
  },
}));
placesConform('dynamoPlaces', book);
policiesOfConform('dynamoPoliciesOf', async () => ({
  portfolio: (await book()).portfolio,
  policies: dynamoPoliciesOf(core),
}));
insuredOfConforms('dynamoInsuredOf', async () => ({
  portfolio: (await book()).portfolio,
  insured: dynamoInsuredOf(core),
}));
customersConform('dynamoCustomers', book);
ledgerConforms('dynamoLedger', async () => ({
  ledger: dynamoLedger({ ...ledgerTable, seal, open }),
  reader: dynamoLedgerReader({ ...ledgerTable, open }),
  manifests: dynamoManifests(ledgerTable),
}));
inboundLogConforms('dynamoInboundLog', async () => ({
  log: dynamoInboundLog({ ...ledgerTable, seal }),
  read: inboundItemReader(ledgerTable, open),
}));
conversationBookConforms('dynamoConversationBook', async () => ({
  log: dynamoInboundLog({ ...ledgerTable, seal }),
  book: dynamoConversationBook({ client: aws.dynamo, tables: aws.tables, open }),
  reader: dynamoConversationReader({ ...ledgerTable, open }),
  tasks: dynamoTasks({ client: aws.dynamo, table: aws.tables.tasks }),
  save: async (records) => (await book()).portfolio.save(records.map((record) => ({ record, asOf: ASOF }))),
  indexesOf: (phone) => index.digests('phone', phone),
}));
replyFactsConform('dynamoReplyFacts', async () => ({
  facts: dynamoReplyFacts({ client: aws.dynamo, tables: aws.tables, open }),
  log: dynamoInboundLog({ ...ledgerTable, seal }),
  stops: dynamoStopsBook(stopsTable),
  save: async (records) => (await book()).portfolio.save(records.map((record) => ({ record, asOf: ASOF }))),
  record: dynamoLedger({ ...ledgerTable, seal }).record,
  indexesOf: (phone) => index.digests('phone', phone),
}));
episodesConform('dynamoEpisodes', async () =>
  dynamoEpisodes({ client: aws.dynamo, table: aws.tables.episodes }),
);
stopsConform('dynamoStops', async () => ({
  stops: dynamoStops(stopsTable),
  book: dynamoStopsBook(stopsTable),
  kept: dynamoKeptChunks(stopsTable),
  optOuts: dynamoOptOuts(stopsTable),
}));
agendaConforms('dynamoAgenda', async () => ({
  agenda: dynamoAgenda(agendaTable),
  due: dynamoDueItems(agendaTable),
  reader: dynamoAgendaReader(agendaTable),
}));
budgetConforms('dynamoBudget', async (workers) => [
  dynamoBudget(ledgerTable),
  ...Array.from({ length: workers - 1 }, () => dynamoBudget(ledgerTable)),
]);
paceConforms('dynamoPace', async (workers) => [
  dynamoPace(ledgerTable),
  ...Array.from({ length: workers - 1 }, () => dynamoPace(ledgerTable)),
]);
unknownEventsConform('dynamoUnknownEvents', async () => dynamoUnknownEvents({ ...core, systemClock }));
watchCursorConforms('dynamoWatchCursor', async () => {
  await aws.dynamo.send(new DeleteItemCommand({ TableName: aws.tables.ledger, Key: marshall(cursorKey) }));
  return dynamoWatchCursor(ledgerTable);
});
clockSettingsConform('dynamoClockSettings', async () => {
  await aws.dynamo.send(new DeleteItemCommand({ TableName: aws.tables.agenda, Key: marshall(clockKey) }));
  return dynamoClockSettings(agendaTable);
});
webhookLogConforms('dynamoWebhookLog', async () => dynamoWebhookLog({ ...core, systemClock }));
archiveConforms('s3Archive', async () => s3Archive({ client: aws.s3, bucket: aws.bucket }));
eventsConform('bridgeEvents', async () => bridgeEvents({ client: aws.events, bus: 'default' }));
outreachQueueConforms('sqsOutreachQueue', async () => ({
  queue: sqsOutreachQueue({ client: aws.sqs, urls: { urgent: aws.queueUrl, ordinary: aws.queueUrl } }),
  takeUrgent: async () => (await takeAll()).map((body) => Chunk.parse(body)),
}));
wakeQueueConforms('sqsWakeQueue', async () => ({
  queue: sqsWakeQueue({ client: aws.sqs, url: aws.queueUrl }),
  take: async () => (await takeAll()).map((body) => WakeUp.parse(body)),
}));

importJobsConform('dynamoImportJobs', async () => dynamoImportJobs(core));
importPartsConform('s3ImportParts', async () => s3ImportParts({ client: aws.s3, bucket: aws.bucket }));
importFilesConform('s3ImportFiles', async () => ({
  files: s3ImportFiles({ client: aws.s3, bucket: aws.bucket }),
  async upload(content) {
    const key = `uploads/${unique('book')}.ndjson`;
    await aws.s3.send(new PutObjectCommand({ Bucket: aws.bucket, Key: key, Body: content }));
    return { key };
  },
}));
importTasksConform('sqsImportTasks', async () => ({
  tasks: sqsImportTasks({ client: aws.sqs, url: aws.queueUrl }),
  take: async () => (await takeAll()).map((body) => ImportTask.parse(body)),
}));

keyStoreConforms('dynamoKeyStore', async () => {
  const { dynamo: client, tables } = keysOfItsOwn;
  return { store: dynamoKeyStore({ client, table: tables.keys }), erase: erasing(keysOfItsOwn) };
});

/** Deletes the secret of one class, as erasure does. */
function erasing({ dynamo, tables }: OwnAws) {
  return async (customerId: string, dataClass: string): Promise<void> => {
    const Key = { pk: { S: `customer#${customerId}` }, sk: { S: 'keys' } };
    const request = { TableName: tables.keys, Key, UpdateExpression: `REMOVE ${dataClass}` };
    await dynamo.send(new UpdateItemCommand(request));
  };
}

describe('the vault on KMS and DynamoDB', () => {
  it('lets containers that write the first keys at the same moment agree', async () => {
    const at = {
      customerId: 'cus_first',
      dataClass: 'health',
      table: 'core',
      item: 'a|b',
      schema: 1,
    } as const;
    const containers = Array.from({ length: 5 }, aContainer);
    const sealed = await Promise.all(containers.map((one) => one.seal.seal([{ at, value: 'pulse' }])));
    const opened = await aContainer().open.open(sealed.flat());
    expect(opened.map((one) => one.reveal())).toEqual(containers.map(() => 'pulse'));
  });
});

/** Receives, and deletes, until nothing more comes. */
async function takeAll(): Promise<readonly unknown[]> {
  const bodies: unknown[] = [];
  for (;;) {
    const request = { QueueUrl: aws.queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 };
    const { Messages = [] } = await aws.sqs.send(new ReceiveMessageCommand(request));
    if (Messages.length === 0) return bodies;
    for (const { Body = '', ReceiptHandle } of Messages) {
      bodies.push(JSON.parse(Body));
      await aws.sqs.send(new DeleteMessageCommand({ QueueUrl: aws.queueUrl, ReceiptHandle }));
    }
  }
}
