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
};

describe('covercast import', () => {
  it('answers with the report once the import has written it', async () => {
    const { code, stdout, uploads } = await covercast(['import', file, '--json'], { report, looks: 3 });
    expect(code).toBe(0);
    expect(ImportReport.parse(JSON.parse(stdout))).toEqual(report);
    expect(uploads).toEqual([expect.stringMatching(/^20260701080000000-[0-9a-f]{16}$/)]);
  });

  it('says that it waits, on standard error', async () => {
    const { stderr } = await covercast(['import', file], { report, looks: 50 });
    expect(stderr).toMatch(/^Uploaded .+ bytes\), waiting for its report\n10 s: still being imported\n20 s/);
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
  });
});
