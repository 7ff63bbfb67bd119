import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import { newClaimCode } from '#shared/adapters/new-claim-code.ts';
import { local } from '#shared/config/local.ts';
import type { StageConfig } from '#shared/config/stage-config.ts';
import type { Answered } from '#shared/contracts/answered.ts';
import type { Chunk } from '#shared/contracts/candidate.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import { messageReceived } from '#shared/contracts/events/message-received.ts';
import type { Inbound, InboundRef } from '#shared/contracts/inbound.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import type { ClaimRecord } from '#shared/contracts/records/claim.ts';
import { phoneCountry } from '#shared/domain/portfolio/phone-country.ts';
import { understand } from '#shared/keywords/understand.ts';
import { answerMessage } from '../../functions/converse/answer-message.ts';
import type { ConverseServices } from '../../functions/converse/services.ts';
import { type ConversingTables, conversingTables } from './conversing-tables.ts';
import type { MadeCall } from './fakes/memory-dynamo.ts';
import { type MemoryEvents, memoryEvents } from './fakes/memory-events.ts';
import { type MemoryOutreachQueue, memoryOutreachQueue } from './fakes/memory-outreach-queue.ts';
import { repliesOffTheBus } from './fakes/replies-off-the-bus.ts';

/** What somebody wrote, and when. */
export interface Written {
  readonly phone: string;
  readonly text: string;
  readonly at?: Instant;
  /** When it was sent; absent: when it came in. */
  readonly sentAt?: Instant;
  readonly id?: string;
  readonly refusedAtProvider?: true;
}

/** What answering a message came to: what was written of it, left on the queue and told, and the calls it took. */
export interface Outcome {
  readonly answered: Answered | undefined;
  readonly replies: readonly Chunk[];
  readonly events: readonly EventOf<unknown>[];
  readonly calls: readonly MadeCall[];
}

/** Answering as it is deployed, on tables in memory: the real use case and adapters, another understanding. */
export interface Conversing extends ConversingTables {
  readonly services: ConverseServices;
  readonly events: MemoryEvents;
  readonly queue: MemoryOutreachQueue;
  /** Lets a message come in; nothing answers it yet. */
  receive(written: Written): Promise<InboundRef>;
  /** Lets a message that came in be answered, or answered again. */
  answer(ref: InboundRef): Promise<Outcome>;
  /** Both. */
  say(written: Written): Promise<Outcome>;
  /** Gives a claim a code. */
  giveCode(claim: Pick<ClaimRecord, 'id' | 'customerId'>, code: string): Promise<void>;
}

/** When the first message comes in unless it says otherwise: 10:05 in Shanghai. */
export const FIRST_AT: Instant = '2026-09-10T02:05:00.000Z';

/** Nobody has written, and nobody is known. */
export function conversing(config: StageConfig = local): Conversing {
  const tables = conversingTables();
  const { dynamo, index } = tables;
  const [events, queue] = [memoryEvents(), memoryOutreachQueue()];
  const others: MadeCall[] = [];
  const services: ConverseServices = {
    config,
    understand,
    book: tables.book,
    ledger: tables.ledgerReader,
    proofs: tables.proofs,
    policies: tables.policies,
    insured: tables.insured,
    newClaimCode,
    events: {
      publish: async (some) => {
        others.push({ name: 'PutEventsCommand', tables: {} });
        await repliesOffTheBus(events, queue).publish(some);
      },
    },
    queue: {
      enqueue: async (...of) => {
        others.push({ name: 'SendMessageBatchCommand', tables: {} });
        await queue.enqueue(...of);
      },
    },
  };
  let count = 0;

  async function receive({
    phone,
    text,
    at = plus(FIRST_AT, count * 1000),
    sentAt = at,
    id,
    refusedAtProvider,
  }: Written): Promise<InboundRef> {
    count += 1;
    const ownId = id ?? `twilio-SM${String(count).padStart(32, '0')}`;
    const senders = await index.digests('phone', phone);
    const inbound: Inbound = {
      id: ownId,
      source: 'twilio',
      sender: senders[0] ?? '',
      senders: [...senders],
      sentAt,
      receivedAt: at,
      phoneCountry: phoneCountry(phone),
      ...(refusedAtProvider && { refusedAtProvider }),
    };
    await tables.log.keep(inbound, { from: phone, text });
    return { sender: inbound.sender, messageId: inbound.id };
  }

  async function answer(ref: InboundRef): Promise<Outcome> {
    const [from, told, left] = [dynamo.made.length, events.published.length, queue.chunks.replies.length];
    others.length = 0;
    const answered = await answerMessage(eventOf(ref), services);
    return {
      answered,
      replies: queue.chunks.replies.slice(left),
      events: events.published.slice(told),
      calls: [...dynamo.made.slice(from), ...others],
    };
  }

  return {
    ...tables,
    services,
    events,
    queue,
    receive,
    answer,
    say: async (written) => answer(await receive(written)),
    async giveCode({ id, customerId }, code) {
      const digest = await index.digest('claim-code', code);
      const core = dynamoTable({ client: dynamo.client, table: 'core' });
      await core.put({ pk: `claim-code#${digest}`, sk: `claim#${id}`, customerId });
    },
  };
}

function eventOf(ref: InboundRef): EventOf<InboundRef> {
  return messageReceived.of({
    id: `${ref.messageId}-received`,
    subject: ref.messageId,
    occurredAt: FIRST_AT,
    receivedAt: FIRST_AT,
    correlationId: ref.messageId,
    causationId: 'webhook',
    data: ref,
  });
}

/** Everything that lies in tables, on the bus and on queues, as one text: what is sealed is not in it. */
export function inClear({ dynamo, events, queue }: Conversing): string {
  const items = ['core', 'ledger', 'stops', 'tasks', 'keys'].flatMap((table) => dynamo.items(table));
  return JSON.stringify([items, events.published, queue.chunks], (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}
