import type { Posted } from '#shared/sources/cloudevents/read-cloud-event.ts';

/** The attributes of an event, unless others are given. */
export const attributes = {
  specversion: '1.0',
  id: 'evt-1',
  source: '/policy-system',
  type: 'policy.cancelled',
  time: '2026-11-22T10:00:00+08:00',
} as const;

export const cancelled = { policyId: 'pol_1', on: '2026-12-01' } as const;

/** An event in structured mode. */
export function structured(over: Readonly<Record<string, unknown>> = {}): Posted {
  const event = { ...attributes, data: cancelled, ...over };
  return { mediaType: 'application/cloudevents+json', headers: {}, body: Buffer.from(JSON.stringify(event)) };
}

/** The same in binary mode: attributes in headers, the data alone in the body. */
export function binary(
  headers: Readonly<Record<string, string | undefined>> = {},
  data: unknown = cancelled,
): Posted {
  const given = Object.entries({
    ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value])),
    ...headers,
  }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return {
    mediaType: 'application/json',
    headers: Object.fromEntries(given),
    body: Buffer.from(JSON.stringify(data)),
  };
}
