import type { Instant } from '#shared/contracts/instant.ts';
import type { Reject } from '#shared/contracts/records/import-report.ts';
import { dayFrom } from './day.ts';

/** A line that must be refused, and what the report must say of it. */
export interface BadLine {
  readonly text: string;
  readonly expected: Omit<Reject, 'line'>;
}

const customer = {
  type: 'customer',
  id: 'cus_bad',
  name: '错行',
  phone: '+8613800009999',
  locale: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  jurisdiction: 'CN',
  consents: {},
  source: 'sample',
};

/** Lines with one fault each, as files from elsewhere have them. */
export function badLines(now: Instant): readonly BadLine[] {
  return [
    bad({ ...customer, phone: undefined }, 'phone', 'missing'),
    bad({ ...customer, phone: '138 0000 9999' }, 'phone', 'format'),
    bad({ ...customer, id: '13800009999' }, 'id', 'personal-id'),
    bad({ ...customer, consents: { marketing: 'yes' } }, 'consents.marketing', 'unknown-value'),
    bad(policy(dayFrom(now, 30), dayFrom(now, -30)), 'effectiveTo', 'dates-reversed'),
    bad(
      { type: 'location', id: 'loc_bad', customerId: 'cus_two_cars', kind: 'garage', lat: 121.5, lon: 31.2 },
      'lat',
      'range',
    ),
    { text: '{"type":"customer","id":"cus_cut', expected: { field: '', reason: 'not-json' } },
  ];
}

function policy(effectiveFrom: string, effectiveTo: string) {
  const about = { line: 'motor', product: 'motor-standard', number: 'AX-MOTOR-0', status: 'active' };
  return { type: 'policy', id: 'pol_bad', customerId: 'cus_two_cars', ...about, effectiveFrom, effectiveTo };
}

function bad(line: object, field: string, reason: Reject['reason']): BadLine {
  return { text: JSON.stringify(line), expected: { field, reason } };
}
