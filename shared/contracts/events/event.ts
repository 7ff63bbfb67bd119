import * as z from 'zod/mini';
import { Instant } from '../instant.ts';

/** The `source` of every event on the engagement bus. */
export const EVENT_SOURCE = 'covercast';

/** The largest event, in bytes of JSON; what is larger stays in S3 and travels by key. */
export const MAX_EVENT_BYTES = 32 * 1024;

const text = z.string().check(z.minLength(1));

/** What every event of ours carries around its data; `subject` is the id of what it is about. */
const envelope = {
  id: text,
  type: text,
  version: z.int(),
  occurredAt: Instant,
  receivedAt: Instant,
  correlationId: text,
  causationId: text,
  subject: text,
};

/** An event as published: envelope and data. */
export interface EventOf<Data> {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly occurredAt: Instant;
  readonly receivedAt: Instant;
  readonly correlationId: string;
  readonly causationId: string;
  readonly subject: string;
  readonly data: Data;
}

/** What a rule on a bus matches. */
export interface EventPattern {
  readonly source: string[];
  readonly detailType: string[];
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** One event as one value: entry, pattern and parser all derive from it. */
export interface EventContract<Data> {
  readonly type: string;
  readonly version: number;
  /** The bus's `detail-type`, `HazardAlertReceived.v1`. */
  readonly detailType: string;
  readonly pattern: EventPattern;
  /** The event of these facts. */
  of(facts: Omit<EventOf<Data>, 'type' | 'version'>): EventOf<Data>;
  /** The event in a bus message (its `detail`). Throws ZodError when it is not this event. */
  fromBus(message: unknown): EventOf<Data>;
}

/** Declares an event. An additive change keeps the version; a breaking one is a new contract, both emitted. */
export function defineEvent<Data>(
  type: string,
  version: number,
  data: z.ZodMiniType<Data>,
): EventContract<Data> {
  const detailType = `${type}.v${version}`;
  const envelopeOnly = z.object({ detail: z.object(envelope) });
  const dataOnly = z.object({ detail: z.object({ data }) });
  return {
    type,
    version,
    detailType,
    pattern: { source: [EVENT_SOURCE], detailType: [detailType] },
    of: (facts) => ({ ...facts, type, version }),
    fromBus: (message) => ({
      ...envelopeOnly.parse(message).detail,
      data: data.parse(dataOnly.parse(message).detail.data),
    }),
  };
}
