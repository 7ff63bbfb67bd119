import type { Recipient } from '../contracts/candidate.ts';

/** The most bytes of recipients in a chunk; what else is in it stays far below the 200 KB that a chunk may have. */
const RECIPIENT_BYTES = 160 * 1024;

/** Recipients in order, in lots of at most so many and of no more bytes than a chunk may hold. */
export function recipientLots(
  recipients: readonly Recipient[],
  size: number,
): readonly (readonly Recipient[])[] {
  const lots: Recipient[][] = [];
  let bytes = 0;
  for (const recipient of recipients) {
    const more = JSON.stringify(recipient).length + 1;
    const lot = lots.at(-1);
    const fits = lot !== undefined && lot.length < size && bytes + more <= RECIPIENT_BYTES;
    if (fits) lot.push(recipient);
    else lots.push([recipient]);
    bytes = fits ? bytes + more : more;
  }
  return lots;
}
