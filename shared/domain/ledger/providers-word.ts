/** As many characters of it as a row has room for within its write unit. */
const LONGEST = 20;

/** A provider's word for why a message was not delivered, as the ledger keeps it: `30003`, `CARRIER_UNREACHABLE`. */
export function providersWord(word: string): string {
  return word.slice(0, LONGEST);
}
