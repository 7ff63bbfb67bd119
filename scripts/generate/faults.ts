import { Buffer } from 'node:buffer';
import type { Reject, RejectReason } from '#shared/contracts/records/import-report.ts';
import { MAX_LINE_BYTES } from '#shared/domain/import/split-lines.ts';
import { aPlantedCustomer, aPlantedLocation, aPlantedPolicy } from './planted-records.ts';

/** A line that must be refused, and what the report must say of it. */
export interface Faulty {
  readonly line: Uint8Array;
  readonly faults: readonly Omit<Reject, 'line'>[];
}

/** Makes a faulty line; `number` tells one from another. */
export type Fault = (number: number) => Faulty;

function changed(
  base: (number: number) => object,
  change: object,
  field: string,
  reason: RejectReason,
): Fault {
  return (number) => ({
    line: Buffer.from(JSON.stringify({ ...base(number), ...change })),
    faults: [{ field, reason }],
  });
}

const cutOff: Fault = (number) => ({
  line: Buffer.from(JSON.stringify(aPlantedCustomer(number)).slice(0, 40)),
  faults: [{ field: '', reason: 'not-json' }],
});

const otherEncoding: Fault = (number) => ({
  line: Buffer.from(JSON.stringify({ ...aPlantedCustomer(number), name: 'Müller' }), 'latin1'),
  faults: [{ field: '', reason: 'encoding' }],
});

const huge: Fault = (number) => ({
  line: Buffer.from(JSON.stringify({ ...aPlantedCustomer(number), note: 'x'.repeat(MAX_LINE_BYTES) })),
  faults: [{ field: '', reason: 'range' }],
});

const twoFaults: Fault = (number) => ({
  line: Buffer.from(
    JSON.stringify({ ...aPlantedCustomer(number), phone: undefined, birthDate: '1990-02-30' }),
  ),
  faults: [
    { field: 'phone', reason: 'missing' },
    { field: 'birthDate', reason: 'range' },
  ],
});

/** Faults as files from elsewhere have them: every reason there is, in the line, the text, the field and between fields. */
export const faults: readonly Fault[] = [
  changed(aPlantedCustomer, { phone: undefined }, 'phone', 'missing'),
  changed(aPlantedLocation, { lon: undefined }, 'lon', 'missing'),
  changed(aPlantedCustomer, { name: 7 }, 'name', 'type'),
  changed(aPlantedCustomer, { phone: '138 0000 9999' }, 'phone', 'format'),
  changed(aPlantedCustomer, { phone: '+9991234567' }, 'phone', 'format'),
  changed(aPlantedLocation, { lat: 121.5, lon: 31.2 }, 'lat', 'range'),
  changed(aPlantedPolicy, { effectiveTo: '2026-02-30' }, 'effectiveTo', 'range'),
  changed(aPlantedPolicy, { status: 'asleep' }, 'status', 'unknown-value'),
  changed(aPlantedCustomer, { type: 'person' }, 'type', 'unknown-value'),
  changed(aPlantedCustomer, { holds: [{ kind: 'moody', source: 'crm' }] }, 'holds.0.kind', 'unknown-value'),
  changed(aPlantedCustomer, { name: 'half a pair: \ud800' }, 'name', 'encoding'),
  changed(aPlantedCustomer, { id: '13800009999' }, 'id', 'personal-id'),
  changed(aPlantedPolicy, { effectiveTo: '2025-01-01' }, 'effectiveTo', 'dates-reversed'),
  cutOff,
  otherEncoding,
  huge,
  twoFaults,
];
