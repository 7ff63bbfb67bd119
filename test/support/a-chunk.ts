import type { Chunk, Recipient } from '#shared/contracts/candidate.ts';
import { aCustomerRecord, aPolicyRecord } from './records.ts';

/** A chunk of a typhoon warning for one customer, as matching makes it. */
export function aChunk(over: Partial<Chunk> = {}): Chunk {
  return {
    id: 'chunk-1',
    programme: 'typhoon-motor',
    occurrence: 'episode#1',
    messageClass: 'property-alert',
    asOf: '2026-09-10T02:05:00.000Z',
    usefulUntil: '2026-09-10T06:00:00.000Z',
    data: {
      issuedAt: '2026-09-10T00:00:00.000Z',
      severity: 'Severe',
      words: { 'zh-CN': { office: '上海中心气象台', event: '台风' } },
    },
    correlationId: 'alert-1',
    causationId: 'cap-alert-1',
    recipients: [{ customerId: 'cus_1', policyIds: ['pol_1'] }],
    ...over,
  };
}

/** So many customers with a motor policy each, as lines of a portfolio. Every one has a number of their own. */
export function people(count: number): readonly object[] {
  return numbers(count).flatMap((at) => [
    aCustomerRecord({ id: `cus_${at}`, phone: `+86138${String(at).padStart(8, '0')}` }),
    aPolicyRecord({ id: `pol_${at}`, customerId: `cus_${at}` }),
  ]);
}

/** The same customers as recipients. */
export function recipients(count: number): Recipient[] {
  return numbers(count).map((at) => ({ customerId: `cus_${at}`, policyIds: [`pol_${at}`] }));
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
