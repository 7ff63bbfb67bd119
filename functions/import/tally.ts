import type { ImportReport, ImportWarning } from '#shared/contracts/records/import-report.ts';
import type { SaveOutcome } from '#shared/ports/portfolio.ts';
import { type Lot, recordKey } from './lots.ts';

/** Counts what becomes of the lines of one file. */
export interface Tally {
  add(lot: Lot, outcomes: readonly SaveOutcome[]): void;
  report(): ImportReport;
}

function olderWarnings({ good }: Lot, outcomes: readonly SaveOutcome[]): readonly ImportWarning[] {
  return good.flatMap(({ line }, at) =>
    outcomes[at] === 'older' ? [{ line, field: 'asOf', warning: 'older-than-stored' }] : [],
  );
}

/** An empty tally. Every line that is not blank comes to be counted once: accepted, unchanged, duplicate or rejected. */
export function newTally(): Tally {
  const report: ImportReport = { accepted: 0, unchanged: 0, duplicates: 0, rejected: [], warnings: [] };
  const seen = new Set<string>();
  return {
    add(lot, outcomes) {
      report.rejected.push(...lot.rejected);
      report.warnings.push(...lot.warnings, ...olderWarnings(lot, outcomes));
      report.duplicates += lot.replaced;
      for (const [at, one] of lot.good.entries()) {
        const count = seen.has(recordKey(one))
          ? 'duplicates'
          : outcomes[at] === 'accepted'
            ? 'accepted'
            : 'unchanged';
        report[count] += 1;
        seen.add(recordKey(one));
      }
    },
    report: () => report,
  };
}
