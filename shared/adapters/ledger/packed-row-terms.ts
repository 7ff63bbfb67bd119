import type { RowTerms } from '../../contracts/inputs.ts';
import { inputLetters } from './input-letters.ts';
import { packedText, unpackedText } from './packed-text.ts';

const { state, messageClass } = inputLetters;
const LEASE_OVER = '!';

/**
 * What a decision read of the row that stood, as one short text:
 *
 *     cp!,2,halted
 *     ││└the lease was over
 *     │└class of the message; then attempts, and the code that had ended it
 *     └state
 */
export function packedRowTerms(row: RowTerms | undefined): string {
  if (!row) return '';
  const about = state.letterOf(row.state) + messageClass.letterOf(row.messageClass);
  const attempts = row.attempts === undefined ? '' : String(row.attempts);
  return [about + (row.leaseOver ? LEASE_OVER : ''), attempts, packedText(row.ending)].join(',');
}

/** What `packedRowTerms` was given, for a schema to judge. */
export function unpackedRowTerms(packed: string): unknown {
  const [about = '', attempts = '', ended] = packed.split(',');
  const ending = unpackedText(ended);
  return {
    state: state.nameOf(about.slice(0, 1)),
    messageClass: messageClass.nameOf(about.slice(1, 2)),
    leaseOver: about.endsWith(LEASE_OVER),
    ...(attempts !== '' && { attempts: Number(attempts) }),
    ...(ending !== undefined && { ending }),
  };
}
