import { createHash } from 'node:crypto';
import { type Instant, plus } from '../../contracts/instant.ts';
import { type Fault, fieldOf } from '../../domain/import/fault.ts';
import { faultInWords } from '../../domain/import/fault-words.ts';
import type { CloudEvent } from '../cloudevents/cloud-event.ts';
import { type Posted, readCloudEvent } from '../cloudevents/read-cloud-event.ts';
import type { Refusal } from '../source.ts';
import { asKeys } from './as-keys.ts';
import type { Context, PolicyNews } from './policy-news.ts';
import { policyEvents } from './registry.ts';

/** An event with what it says; `text` is its whole body. */
export interface PolicyEventRead extends Context {
  readonly ok: true;
  readonly event: CloudEvent;
  readonly news: PolicyNews;
  readonly text: string;
}

/** What was posted turned out to be an event, or why it is none: one fault, the first by the order of fields. */
export type PolicyEventReading = PolicyEventRead | { readonly ok: false; readonly problem: Refusal };

/** How far ahead of us an event may be dated: clocks differ, and zones are mistaken. */
const AHEAD_MS = 24 * 60 * 60 * 1000;

/** Reads what was posted, all of it, before anything is done about it. Never throws. */
export function readPolicyEvent(posted: Posted, receivedAt: Instant): PolicyEventReading {
  const read = readCloudEvent(posted);
  if (!read.ok) return refused(read.faults);
  const { event, text } = read;
  const type = policyEvents.find((one) => one.type === event.type);
  if (!type) return refused([{ field: 'type', reason: 'unknown-value' }], knownTypes);
  if (event.time > plus(receivedAt, AHEAD_MS)) return refused([{ field: 'time', reason: 'range' }]);
  const context = { key: keyOf(event), occurredAt: event.time, receivedAt };
  const reading = type.read(event.data, context);
  if (!reading.ok) return refused(reading.faults.map(belowData));
  return { ok: true, event, text, news: reading.news, ...context };
}

const knownTypes = ` There are: ${policyEvents.map(({ type }) => type).join(', ')}.`;

/** What makes two deliveries the same (CloudEvents 1.0, 3.1.1): source and id, as a digest, for they may be long. */
function keyOf({ source, id }: CloudEvent): string {
  return createHash('sha256')
    .update(JSON.stringify([source, id]))
    .digest('base64url')
    .slice(0, 32);
}

function belowData({ field, reason }: Fault): Fault {
  return { field: fieldOf(['data', ...asKeys(field)]), reason };
}

function refused([fault]: readonly Fault[], remedy = ''): PolicyEventReading {
  const { field, reason } = fault ?? { field: '', reason: 'format' };
  const message = `${faultInWords({ field, reason }, 'The body')}${remedy}`;
  return { ok: false, problem: { code: 'invalid-event', message, ...(field !== '' && { field }) } };
}
