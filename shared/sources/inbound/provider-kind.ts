/** A provider's word for a kind of event, fit for a log line: `other` where it is not one. */
export function kindOf(word: string): string {
  return /^[A-Za-z0-9_-]{1,40}$/.test(word) ? word : 'other';
}
