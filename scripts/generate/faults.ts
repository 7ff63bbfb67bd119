import { Buffer } from 'node:buffer';
import type { Reject, RejectReason } from '#shared/contracts/records/import-report.ts';
import { MAX_LINE_BYTES } from '#shared/domain/import/split-lines.ts';

/** A line that must be refused, and what the report must say of it. */
export interface Faulty {
  readonly line: Uint8Array;
  readonly faults: readonly Omit<Reject, 'line'>[];
}

/** Makes a faulty line; `number` tells one from another. */
export type Fault = (number: number) => Faulty;

const customer = (number: number) => ({
  type: 'customer',
  id: `cus_bad_${number}`,
  name: '错行',
  phone: '+8612999999999',
  locale: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  jurisdiction: 'CN',
  consents: {},
  source: 'generated',
});

const policy = (number: number) => ({
  type: 'policy',
  id: `pol_bad_${number}`,
  customerId: 'cus_g0000001',
  line: 'motor',
  product: 'motor-standard',
  number: 'AX-MOTOR-0',
  status: 'active',
  effectiveFrom: '2026-01-01',
  effectiveTo: '2026-12-31',
});

const location = (number: number) => ({
  type: 'location',
  id: `loc_bad_${number}`,
  customerId: 'cus_g0000001',
  kind: 'garage',
  lat: 31.2,
  lon: 121.5,
});

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
  line: Buffer.from(JSON.stringify(customer(number)).slice(0, 40)),
  faults: [{ field: '', reason: 'not-json' }],
});

const otherEncoding: Fault = (number) => ({
  line: Buffer.from(JSON.stringify({ ...customer(number), name: 'Müller' }), 'latin1'),
  faults: [{ field: '', reason: 'encoding' }],
});

const huge: Fault = (number) => ({
  line: Buffer.from(JSON.stringify({ ...customer(number), note: 'x'.repeat(MAX_LINE_BYTES) })),
  faults: [{ field: '', reason: 'range' }],
});

const twoFaults: Fault = (number) => ({
  line: Buffer.from(JSON.stringify({ ...customer(number), phone: undefined, birthDate: '1990-02-30' })),
  faults: [
    { field: 'phone', reason: 'missing' },
    { field: 'birthDate', reason: 'range' },
  ],
});

/** Faults as files from elsewhere have them: every reason there is, in the line, the text, the field and between fields. */
export const faults: readonly Fault[] = [
  changed(customer, { phone: undefined }, 'phone', 'missing'),
  changed(location, { lon: undefined }, 'lon', 'missing'),
  changed(customer, { name: 7 }, 'name', 'type'),
  changed(customer, { phone: '138 0000 9999' }, 'phone', 'format'),
  changed(customer, { phone: '+9991234567' }, 'phone', 'format'),
  changed(location, { lat: 121.5, lon: 31.2 }, 'lat', 'range'),
  changed(policy, { effectiveTo: '2026-02-30' }, 'effectiveTo', 'range'),
  changed(policy, { status: 'asleep' }, 'status', 'unknown-value'),
  changed(customer, { type: 'person' }, 'type', 'unknown-value'),
  changed(customer, { holds: [{ kind: 'moody', source: 'crm' }] }, 'holds.0.kind', 'unknown-value'),
  changed(customer, { name: 'half a pair: \ud800' }, 'name', 'encoding'),
  changed(customer, { id: '13800009999' }, 'id', 'personal-id'),
  changed(policy, { effectiveTo: '2025-01-01' }, 'effectiveTo', 'dates-reversed'),
  cutOff,
  otherEncoding,
  huge,
  twoFaults,
];
