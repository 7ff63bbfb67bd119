import type { PortfolioRecord } from '../../contracts/records/record.ts';
import { WHOLE_LINE } from '../../domain/import/fault.ts';
import { readRecord } from '../../domain/import/read-line.ts';
import { valueAt } from '../../domain/import/value-at.ts';
import type { PolicyEvent } from './policy-news.ts';

/**
 * An event whose data are a line of an import file, read as such. Its `type` may be left out, for the event says it;
 * as of when it is says the event, too, whatever `asOf` the line has.
 */
export function lineEvent(
  type: string,
  of: PortfolioRecord['type'],
  examples: PolicyEvent['examples'],
): PolicyEvent {
  return {
    type,
    examples,
    read(data, { receivedAt }) {
      if (typeof data !== 'object' || data === null || Array.isArray(data))
        return { ok: false, faults: [{ field: WHOLE_LINE, reason: 'type' }] };
      const said = valueAt(data, ['type']);
      if (said !== undefined && said !== of)
        return { ok: false, faults: [{ field: 'type', reason: 'unknown-value' }] };
      const read = readRecord({ ...data, type: of, asOf: undefined }, receivedAt);
      return read.ok ? { ok: true, news: { kind: 'line', record: read.record } } : read;
    },
  };
}
