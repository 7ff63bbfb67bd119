import type { ClaimRecord } from '#shared/contracts/records/claim.ts';
import type { Reject } from '#shared/contracts/records/import-report.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { aClaimRecord, aCustomerRecord, aLocationRecord, aPolicyRecord } from './records.ts';

const towns = [
  { lat: 31.23, lon: 121.5, geocodes: { adcode: '310115' } },
  { lat: 23.13, lon: 113.26, geocodes: { adcode: '440103' } },
  { lat: 29.87, lon: 121.55, geocodes: { adcode: '330203' } },
];

/** Four lines of one customer: themselves, a policy, where the car stands, and a second policy or a claim. */
export function aHousehold(at: number): readonly PortfolioRecord[] {
  const customerId = `cus_${at}`;
  const policy = aPolicyRecord({ id: `pol_${at}`, customerId, number: `PDAA${at}` });
  const claim: ClaimRecord = aClaimRecord({ id: `clm_${at}`, customerId, policyId: policy.id });
  return [
    aCustomerRecord({ id: customerId, name: `王${at}`, phone: `+86138${String(at).padStart(8, '0')}` }),
    policy,
    aLocationRecord({ id: `loc_${at}`, customerId, ...towns[at % towns.length] }),
    at % 10 === 0 ? claim : aPolicyRecord({ id: `pol_${at}_b`, customerId, line: 'accident' }),
  ];
}

/** A file for import, the records that must be in the book afterwards, and the rejects its faults must get. */
export interface BigBook {
  readonly text: string;
  readonly records: readonly PortfolioRecord[];
  readonly rejected: readonly Reject[];
  readonly duplicates: number;
}

/** So many customers, four lines each in an order of no help, with faults and repetitions planted all over. */
export function aBigBook(customers: number): BigBook {
  const records = Array.from({ length: customers }, (_, at) => aHousehold((at * 7919) % customers)).flat();
  const lines: string[] = [];
  const rejected: Reject[] = [];
  let duplicates = 0;
  for (const [at, record] of records.entries()) {
    if (at % 400 === 7) rejected.push(...fault(lines, at));
    if (at % 500 === 3) {
      lines.push(JSON.stringify({ ...record, asOf: '2020-01-01T00:00:00.000Z' }));
      duplicates += 1;
    }
    lines.push(JSON.stringify(record));
  }
  return { text: `\ufeff${lines.join('\r\n')}\r\n`, records, rejected, duplicates };
}

const faults: readonly (readonly [text: string, ...rejects: readonly Omit<Reject, 'line'>[]])[] = [
  ['{"type":"customer"', { field: '', reason: 'not-json' }],
  [''],
  [`"${'x'.repeat(70_000)}"`, { field: '', reason: 'range' }],
  [
    JSON.stringify({ ...aPolicyRecord(), line: 'boat', effectiveTo: '2025-01-01' }),
    { field: 'line', reason: 'unknown-value' },
    { field: 'effectiveTo', reason: 'dates-reversed' },
  ],
  [JSON.stringify({ ...aCustomerRecord(), phone: '13800000042' }), { field: 'phone', reason: 'format' }],
];

function fault(lines: string[], at: number): readonly Reject[] {
  const [text, ...rejects] = faults[Math.floor(at / 400) % faults.length] ?? [''];
  lines.push(text);
  return rejects.map((reject) => ({ line: lines.length, ...reject }));
}
