/** What kind of sender it is that has no telephone number, for a log line. */
export function numberKind(from: string): 'short-code' | 'name' | 'other' {
  if (/^\d{3,8}$/.test(from)) return 'short-code';
  return /^[A-Za-z0-9 ]{1,11}$/.test(from) ? 'name' : 'other';
}
