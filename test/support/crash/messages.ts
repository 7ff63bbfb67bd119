import type { Chunk } from '#shared/contracts/candidate.ts';
import { unique } from '../../conformance/unique.ts';
import { aChunk } from '../a-chunk.ts';
import { aCustomerRecord, aPolicyRecord } from '../records.ts';

/** A message of each class that outreach sends, as its chunk says it. */
export const messages = {
  'property-alert': {},
  service: { programme: 'policy-notice', messageClass: 'service', data: { topic: 'documents-ready' } },
  marketing: {
    programme: 'offer',
    messageClass: 'marketing',
    data: { product: 'home', validTo: '2026-12-31' },
  },
} as const satisfies Readonly<Record<string, Partial<Chunk>>>;
export type SentClass = keyof typeof messages;

const agreed = { state: 'granted', at: '2026-01-01T00:00:00Z', source: 'app', textVersion: '1' } as const;

let numbers = 0;

/** A chunk of that class for these customers, each with one policy. */
export function chunkFor(messageClass: SentClass, customerIds: readonly string[]): Chunk {
  const id = unique('chunk');
  return aChunk({
    ...messages[messageClass],
    id,
    occurrence: `${id}#1`,
    usefulUntil: '2026-09-12T00:00:00.000Z',
    correlationId: unique('alert'),
    recipients: customerIds.map((customerId) => ({ customerId, policyIds: [policyOf(customerId)] })),
  });
}

/** Somebody who has agreed to everything, or refused it, with a motor policy and a number of their own. */
export function somebody(customerId: string, said: 'granted' | 'refused' = 'granted') {
  numbers += 1;
  const consents = { alerts: said, service: said, marketing: { ...agreed, state: said } };
  const phone = `+86138${String(numbers).padStart(8, '0')}`;
  return [
    aCustomerRecord({ id: customerId, phone, consents }),
    aPolicyRecord({ id: policyOf(customerId), customerId }),
  ];
}

function policyOf(customerId: string): string {
  return `pol_${customerId}`;
}
