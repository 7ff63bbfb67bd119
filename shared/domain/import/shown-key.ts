import { isPersonalId } from '../../contracts/ids.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,39}$/;
const INDEX = /^\d{1,4}$/;

/** A key of the sender's as a report may show it; one that is no field name could be anything, and is not shown. */
export function shownKey(key: string): string {
  return INDEX.test(key) || (NAME.test(key) && !isPersonalId(key)) ? key : '(unnamed)';
}
