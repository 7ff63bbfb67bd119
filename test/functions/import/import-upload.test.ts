import { beforeEach, describe, expect, test } from 'vitest';
import { ImportReport } from '#shared/contracts/records/import-report.ts';
import { importsInMemory } from '../../support/an-import.ts';
import { type CovercastInMemory, covercastInMemory } from '../../support/covercast-in-memory.ts';
import { memoryPortfolio } from '../../support/fakes/memory-portfolio.ts';
import { aClaimRecord, aCustomerRecord, aLocationRecord, aPolicyRecord } from '../../support/records.ts';

let covercast: CovercastInMemory;
beforeEach(() => {
  covercast = covercastInMemory();
});

const all = [aCustomerRecord(), aPolicyRecord(), aLocationRecord(), aClaimRecord()];

describe('an import', () => {
  test('takes in a line of every type', async () => {
    expect(await covercast.importLines(all)).toEqual({
      accepted: 4,
      unchanged: 0,
      duplicates: 0,
      rejected: [],
      warnings: [],
      rejectedLines: 0,
      rejectedTotal: 0,
      warningsTotal: 0,
      orphans: 0,
      unknownFields: {},
      durationMs: 0,
    });
  });

  test('of the same again finds everything unchanged', async () => {
    await covercast.importLines(all);
    expect(await covercast.importLines(all)).toMatchObject({ accepted: 0, unchanged: 4 });
  });

  test('reports a bad line by line, field and reason, and takes in the good ones', async () => {
    const report = await covercast.importLines([
      aCustomerRecord(),
      '{"type":"customer"',
      { ...aPolicyRecord(), line: 'boat', effectiveTo: '2025-01-01' },
      '',
      aLocationRecord(),
    ]);
    expect(report).toMatchObject({ accepted: 2 });
    expect(report.rejected).toEqual([
      { line: 2, field: '', reason: 'not-json' },
      { line: 3, field: 'line', reason: 'unknown-value' },
      { line: 3, field: 'effectiveTo', reason: 'dates-reversed' },
    ]);
  });

  test('keeps the last of several lines of one record and counts the others', async () => {
    const names = Array.from({ length: 250 }, (_, at) => aCustomerRecord({ name: `第${at}` }));
    expect(await covercast.importLines(names)).toMatchObject({ accepted: 1, unchanged: 0, duplicates: 249 });
  });

  test('never lets an older line overwrite a newer one, and says so', async () => {
    await covercast.importLines([aPolicyRecord({ status: 'lapsed', asOf: '2026-09-02T00:00:00.000Z' })]);
    const report = await covercast.importLines([aPolicyRecord({ asOf: '2026-09-01T00:00:00.000Z' })]);
    expect(report).toMatchObject({ accepted: 0, unchanged: 1 });
    expect(report.warnings).toEqual([{ line: 1, field: 'asOf', warning: 'older-than-stored' }]);
  });

  test('warns of a bare grant of marketing, which carries no evidence', async () => {
    const { warnings } = await covercast.importLines([
      aCustomerRecord({ consents: { marketing: 'granted' } }),
    ]);
    expect(warnings).toEqual([{ line: 1, field: 'consents.marketing', warning: 'no-evidence' }]);
  });

  test('of an empty file is an empty report', async () => {
    expect(await covercast.importLines([])).toMatchObject({ accepted: 0, unchanged: 0, rejected: [] });
  });

  test('accounts for every line that is not blank', async () => {
    const report = await covercast.importLines([...all, ...all, 'nonsense', '', '  ', '[]']);
    expect(report.rejectedLines).toBe(new Set(report.rejected.map(({ line }) => line)).size);
    expect(report.accepted + report.unchanged + report.duplicates + report.rejectedLines).toBe(10);
  });

  test('counts fields that are not stored by name, once a line', async () => {
    const strange = [
      { ...aCustomerRecord(), nickname: '小王', shoe: 42 },
      { ...aPolicyRecord(), nickname: 'red' },
    ];
    const { unknownFields, warnings } = await covercast.importLines(strange);
    expect(unknownFields).toEqual({ nickname: 2, shoe: 1 });
    expect(warnings).toEqual([]);
  });

  test('counts fields named like properties of every object as any other', async () => {
    const names = Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== '__proto__');
    const strange = { ...aCustomerRecord(), ...Object.fromEntries(names.map((name) => [name, 1])) };
    for (const measures of [undefined, { range: 1000, segment: 500, atOnce: 0 }]) {
      const imports = importsInMemory(memoryPortfolio(new Map()), measures);
      const report = await imports.run(imports.upload(JSON.stringify(strange)));
      expect(report.unknownFields).toEqual(Object.fromEntries(names.map((name) => [name, 1])));
      const read = ImportReport.parse(JSON.parse(JSON.stringify(report)));
      expect(read.unknownFields).toEqual(report.unknownFields);
    }
  });

  test('counts records whose customer is not known as orphans, until the customer comes', async () => {
    const orphaned = [aPolicyRecord(), aLocationRecord(), aClaimRecord({ customerId: 'cus_2' })];
    expect(await covercast.importLines(orphaned)).toMatchObject({ accepted: 3, orphans: 3 });
    const joined = await covercast.importLines([...orphaned, aCustomerRecord()]);
    expect(joined).toMatchObject({ accepted: 1, unchanged: 3, orphans: 1 });
  });

  test('lists ten thousand rejects and tells the true totals', async () => {
    const report = await covercast.importLines(Array.from({ length: 10_007 }, () => '{}'));
    expect(report.rejected).toHaveLength(10_000);
    expect(report).toMatchObject({ rejectedLines: 10_007, rejectedTotal: 10_007 });
  });

  test('an earlier line does not stand when a later one says what was known before', async () => {
    await covercast.importLines([aPolicyRecord({ status: 'active' })]);
    const report = await covercast.importLines([
      aPolicyRecord({ status: 'lapsed' }),
      aPolicyRecord({ status: 'active' }),
    ]);
    expect(report).toMatchObject({ accepted: 0, unchanged: 1, duplicates: 1 });
  });
});
