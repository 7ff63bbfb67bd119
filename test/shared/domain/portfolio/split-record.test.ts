import { describe, expect, it } from 'vitest';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { canonicalRecord } from '#shared/domain/portfolio/canonical.ts';
import { customerFacts } from '#shared/domain/portfolio/customer-item.ts';
import { findables } from '#shared/domain/portfolio/index-rows.ts';
import { phoneCountry } from '#shared/domain/portfolio/phone-country.ts';
import { policyFacts } from '#shared/domain/portfolio/policy-item.ts';
import { splitRecord } from '#shared/domain/portfolio/split-record.ts';
import { aClaimRecord, aCustomerRecord, aLocationRecord, aPolicyRecord } from '../../../support/records.ts';

const phone = { phoneIndex: '2.index', phoneIndexes: ['2.index', '1.index'], phoneCountry: 'CN' };
const split = (record: PortfolioRecord) => splitRecord(record, phone);

describe('a record as it is stored', () => {
  it.each([
    [
      aCustomerRecord(),
      ['+8613800000042', 'Wang@Example.com', '上海市', '王小明', '11010519491231002', '1949-12-31'],
    ],
    [aPolicyRecord(), ['PDAA202631000001', '沪A12345', 'Tesla', '128050', '20000000']],
    [aClaimRecord(), ['+8613900000043']],
    [aLocationRecord(), ['31.2304', '121.5']],
  ] as const)('keeps nothing personal in clear: $0.type', (record, personal) => {
    const { key, clear, sealed } = split(record);
    const text = JSON.stringify([key, clear]);
    for (const value of personal) {
      expect(text).not.toContain(value);
      expect(JSON.stringify(sealed)).toContain(value);
    }
  });

  it('seals each part in its class', () => {
    const classes = [aCustomerRecord(), aPolicyRecord(), aClaimRecord(), aLocationRecord()].map((record) =>
      split(record).sealed.map(({ dataClass }) => dataClass),
    );
    expect(classes).toEqual([['contact', 'identity'], ['policy'], ['contact'], ['place']]);
  });

  it('tells in clear what is decided by', () => {
    expect(customerFacts(split(aCustomerRecord({ segment: 'family' })).clear)).toEqual({
      id: 'cus_1',
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      jurisdiction: 'CN',
      segment: 'family',
      consents: { alerts: 'granted' },
      ...phone,
    });
    expect(policyFacts(split(aPolicyRecord()).clear)).toMatchObject({
      id: 'pol_1',
      line: 'motor',
      status: 'active',
    });
    expect(split(aPolicyRecord()).clear).toMatchObject({ premiumDueOn: '2026-12-31' });
    expect(split(aLocationRecord()).clear).toMatchObject({ cell: 'wtw3s', geocodes: { adcode: '310115' } });
  });
});

describe('the canonical text of a record', () => {
  it('is the same whatever the order of fields and the time of delivery', () => {
    const { id, ...rest } = aCustomerRecord();
    const { locale, ...others } = { ...rest, id, asOf: '2026-11-22T07:00:00.000Z' };
    expect(canonicalRecord({ ...others, locale })).toBe(canonicalRecord(aCustomerRecord()));
  });

  it('changes with any content, deep inside too', () => {
    const texts = [
      aCustomerRecord(),
      aCustomerRecord({ consents: { alerts: 'refused' } }),
      aCustomerRecord({ holds: [{ kind: 'litigation', source: 'legal' }] }),
      aCustomerRecord({ id: 'cus_2' }),
    ].map(canonicalRecord);
    expect(new Set(texts).size).toBe(4);
  });
});

describe('what a customer can be found by', () => {
  it('is in canonical form', () => {
    expect(findables(aCustomerRecord())).toEqual([
      { kind: 'phone', canonical: '+8613800000042' },
      { kind: 'email', canonical: 'wang@example.com' },
      { kind: 'national-id', canonical: '11010519491231002X' },
      { kind: 'last-four', canonical: 'cus_1|002X' },
    ]);
  });

  it('is the phone number alone where nothing else is known', () => {
    const { email, nationalId, ...record } = aCustomerRecord();
    expect(findables(record).map(({ kind }) => kind)).toEqual(['phone']);
  });
});

it.each([
  ['+8613800000042', 'CN'],
  ['+12025550100', 'US'],
  ['+14165550100', 'CA'],
  ['+85261234567', 'HK'],
  ['+88312345678', 'ZZ'],
])('the country of %s is %s', (number, country) => {
  expect(phoneCountry(number)).toBe(country);
});
