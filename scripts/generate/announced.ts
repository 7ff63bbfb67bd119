import {
  type ImportReport,
  type ImportWarning,
  LISTED,
  type Reject,
} from '#shared/contracts/records/import-report.ts';

/** What the report of an import into an empty book must say of some lines; `unknownFields` once a line and field. */
export interface Announced {
  readonly accepted: number;
  readonly duplicates: number;
  readonly orphans: number;
  readonly rejects: readonly Reject[];
  readonly warnings: readonly ImportWarning[];
  readonly unknownFields: readonly string[];
}

/** What is said of no lines. */
export const nothingAnnounced: Announced = {
  accepted: 0,
  duplicates: 0,
  orphans: 0,
  rejects: [],
  warnings: [],
  unknownFields: [],
};

/** What a report must say besides its rejects, which a file of their own lists. */
export type AnnouncedReport = Omit<ImportReport, 'rejected' | 'durationMs'>;

/** Adds announcements up, as a report does. */
export function announcedReport() {
  const warnings: ImportWarning[] = [];
  const unknownFields = new Map<string, number>();
  const counts = { accepted: 0, unchanged: 0, duplicates: 0, orphans: 0 };
  const totals = { rejectedLines: 0, rejectedTotal: 0, warningsTotal: 0 };
  return {
    add(one: Announced): void {
      counts.accepted += one.accepted;
      counts.duplicates += one.duplicates;
      counts.orphans += one.orphans;
      totals.rejectedLines += new Set(one.rejects.map(({ line }) => line)).size;
      totals.rejectedTotal += one.rejects.length;
      totals.warningsTotal += one.warnings.length;
      warnings.push(...one.warnings.slice(0, LISTED - warnings.length));
      for (const name of one.unknownFields) unknownFields.set(name, (unknownFields.get(name) ?? 0) + 1);
    },
    report: (): AnnouncedReport => ({
      ...counts,
      ...totals,
      warnings,
      unknownFields: Object.fromEntries(unknownFields),
    }),
  };
}
