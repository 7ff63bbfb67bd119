import { describe, expect, it } from 'vitest';
import { ImportReport } from '#shared/contracts/records/import-report.ts';
import { covercast } from './a-desk.ts';

const file = import.meta.filename;
const report: ImportReport = {
  accepted: 7,
  unchanged: 1,
  duplicates: 0,
  rejected: [
    { line: 3, field: 'phone', reason: 'format' },
    { line: 3, field: 'id', reason: 'personal-id' },
    { line: 9, field: 'line', reason: 'not-json' },
  ],
  warnings: [{ line: 4, field: 'consents.marketing', warning: 'no-evidence' }],
  rejectedLines: 2,
  rejectedTotal: 3,
  warningsTotal: 1,
  orphans: 0,
  unknownFields: {},
  durationMs: 1200,
};

describe('covercast import', () => {
  it('answers with the report once the import has written it', async () => {
    const { code, stdout, uploads } = await covercast(['import', file, '--json'], { report, looks: 3 });
    expect(code).toBe(0);
    expect(ImportReport.parse(JSON.parse(stdout))).toEqual(report);
    expect(uploads).toEqual([expect.stringMatching(/^20260701080000000-[0-9a-f]{16}$/)]);
  });

  it('says how far it is, on standard error', async () => {
    const nothing = { bytes: 200, bytesRead: 0, linesRead: 0, buckets: 4, settled: 0 };
    const reading = { ...nothing, bytesRead: 50, linesRead: 7 };
    const settling = { ...nothing, bytesRead: 200, linesRead: 30, settled: 3 };
    const progress = [undefined, nothing, reading, settling];
    const { stderr } = await covercast(['import', file], { report, looks: 50, progress });
    expect(stderr.split('\n').slice(0, 5)).toEqual([
      expect.stringMatching(/^Uploaded .+ bytes\), waiting for its report$/),
      '5 s: not begun yet',
      '10 s: still being imported',
      '15 s: 7 lines read, 25 % of the file',
      '20 s: 30 lines read, places settled: 75 %',
    ]);
  });

  it('a report that does not come in time is a failure', async () => {
    const { code, stdout } = await covercast(['import', file, '--wait', '30', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'no-report', field: 'wait' } });
  });

  it('people get totals by line and the reasons by field', async () => {
    const { stdout } = await covercast(['import', file], { report });
    expect(stdout).toContain('7 accepted, 1 unchanged, 0 repeated in the file, 2 refused');
    expect(stdout).toContain('Refused: 1 format, 1 personal-id, 1 not-json');
    expect(stdout).toContain('To look at: 1 no-evidence');
    expect(stdout).toContain('; 1.2 s');
  });

  it('people get fields that are not stored, orphans, and how many are not listed', async () => {
    const more = { ...report, orphans: 4, unknownFields: { shoe: 3 }, rejectedTotal: 12_000 };
    const { stdout } = await covercast(['import', file], { report: more });
    expect(stdout).toContain('4 for customers who are not known yet');
    expect(stdout).toContain('Fields that are not stored, with their lines: shoe (3)');
    expect(stdout).toContain('… and 11997 more (--json has the first ten thousand)');
  });
});
