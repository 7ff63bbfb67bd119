import { type Fault, WHOLE_LINE } from '../../domain/import/fault.ts';
import { readInput } from '../../domain/import/faults-of-input.ts';
import { valueAt } from '../../domain/import/value-at.ts';
import { isJsonObject, jsonIn } from '../../domain/json-in.ts';
import { Attributes, type CloudEvent } from './cloud-event.ts';
import { headerValue } from './header-value.ts';

/** The media types of an event: one in structured mode, and of its data alone, with its attributes in headers. */
export const STRUCTURED = 'application/cloudevents+json';
export const BINARY = 'application/json';

/** What is posted: media type without parameters, headers in lower case, the raw bytes. */
export interface Posted {
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** An event with its whole body as text, or why it is none. */
export type CloudEventReading =
  | { readonly ok: true; readonly event: CloudEvent; readonly text: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const names = Object.keys(Attributes.shape);

/** Reads one event in either mode (CloudEvents 1.0, HTTP binding 3). Never throws. */
export function readCloudEvent(posted: Posted): CloudEventReading {
  const text = decoded(posted.body);
  if (text === undefined) return refused({ field: WHOLE_LINE, reason: 'encoding' });
  const json = jsonIn(text);
  if (!isJsonObject(json))
    return refused({ field: WHOLE_LINE, reason: json === undefined ? 'not-json' : 'type' });
  const isStructured = posted.mediaType === STRUCTURED;
  const attributes = isStructured ? json : attributesIn(posted.headers);
  const read = readInput(Attributes, attributes);
  if (!read.ok) return read;
  const { id, source, type, time } = read.value;
  const data = isStructured ? valueAt(json, ['data']) : json;
  if (data === undefined) return refused({ field: 'data', reason: 'missing' });
  return { ok: true, event: { id, source, type, time, data }, text };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the decoder says "no UTF-8" only by throwing
  }
}

/** What cannot be decoded stays as a text that no attribute may be. */
function attributesIn(headers: Posted['headers']): Readonly<Record<string, unknown>> {
  const given = names.flatMap((name) => {
    const header = headers[`ce-${name}`];
    return header === undefined ? [] : [[name, headerValue(header) ?? '\0'] as const];
  });
  return Object.fromEntries(given);
}

function refused(fault: Fault): CloudEventReading {
  return { ok: false, faults: [fault] };
}
