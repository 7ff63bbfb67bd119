import { isPersonalId } from '../../contracts/ids.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,39}$/;
const INDEX = /^\d{1,4}$/;

/** What is shown instead of a key that could be anything. */
export const UNNAMED = '(unnamed)';

/**
 * A key of the sender's as a report may show it; one that is no field name could be anything, and is not shown;
 * nor is `__proto__`, which readers of JSON drop.
 */
export function shownKey(key: string): string {
  return INDEX.test(key) || (NAME.test(key) && key !== '__proto__' && !isPersonalId(key)) ? key : UNNAMED;
}
