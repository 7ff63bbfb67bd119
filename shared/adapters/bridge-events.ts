import {
  type EventBridgeClient,
  PutEventsCommand,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import { EVENT_SOURCE, type EventOf, MAX_EVENT_BYTES } from '../contracts/events/event.ts';
import { chunksOf } from '../domain/chunks-of.ts';
import { EventTooLarge, PublishFailed } from '../errors.ts';
import type { Events } from '../ports/events.ts';
import { translated } from './translate.ts';

const ENTRIES_A_CALL = 8; // of 32 KB each: a call carries 256 KB at most

/** The engagement bus on EventBridge. Throws PublishFailed, EventTooLarge, AccessDenied, StoreBusy, ServiceFailed. */
export function bridgeEvents({ client, bus }: { client: EventBridgeClient; bus: string }): Events {
  async function put(Entries: PutEventsRequestEntry[]): Promise<void> {
    const answer = await translated('EventBridge', client.send(new PutEventsCommand({ Entries })));
    if (!answer.FailedEntryCount) return;
    const codes = new Set((answer.Entries ?? []).flatMap(({ ErrorCode }) => ErrorCode ?? []));
    throw new PublishFailed(`The bus refused ${answer.FailedEntryCount} events (${[...codes].join(', ')}).`);
  }

  return {
    async publish(events) {
      const entries = events.map((event) => entryOf(event, bus));
      for (const chunk of chunksOf(entries, ENTRIES_A_CALL)) await put([...chunk]);
    },
  };
}

function entryOf(event: EventOf<unknown>, bus: string): PutEventsRequestEntry {
  const detail = JSON.stringify(event);
  const bytes = Buffer.byteLength(detail);
  const detailType = `${event.type}.v${event.version}`;
  if (bytes > MAX_EVENT_BYTES) throw new EventTooLarge(`${detailType} has ${bytes} bytes.`);
  return {
    EventBusName: bus,
    Source: EVENT_SOURCE,
    DetailType: detailType,
    Detail: detail,
    Time: new Date(event.occurredAt),
  };
}
