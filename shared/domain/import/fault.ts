import type { RejectReason } from '../../contracts/records/import-report.ts';

/** One faulty field of a line and why; `field` is a path such as `consents.marketing.at`, or empty for all of the line. */
export interface Fault {
  readonly field: string;
  readonly reason: RejectReason;
}

/** The field of a fault that concerns the whole line. */
export const WHOLE_LINE = '';

/** A path as people write it: `['holds', 0, 'kind']` is `holds.0.kind`; the empty path is the whole line. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? WHOLE_LINE : path.map(String).join('.');
}
