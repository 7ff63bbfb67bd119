/**
 * What can befall an instance at a call. `crash before`: it is no more before the call leaves · `crash after`: AWS
 * has done what was asked, and the instance is no more · `time-out`: AWS has done it, and the client gives up waiting,
 * with all its attempts · `answer lost`: AWS has done it, one answer is lost, and the client asks again where it makes
 * more than one attempt · `crash after, 5 times`: five instances in a row end so, where they come to make the call.
 */
export const faultKinds = [
  'crash before',
  'crash after',
  'time-out',
  'answer lost',
  'crash after, 5 times',
] as const;

/** A fault at one call of a run: `dynamodb:PutItem ledger #1`. */
export interface Fault {
  readonly kind: (typeof faultKinds)[number];
  readonly call: string;
}

/** What is tried of calls that only read, too: there AWS has done nothing, whether the call left or not. */
const atReads: readonly Fault['kind'][] = ['crash before', 'time-out'];

/** The faults there are at a call. */
export function faultsAt(call: string): readonly Fault[] {
  const isRead = /:(Get|BatchGet|Query|Decrypt)/.test(call);
  const kinds = isRead ? atReads : faultKinds;
  return kinds.map((kind) => ({ kind, call }));
}

/** How many instances in a row meet it. */
export function timesOf({ kind }: Fault): number {
  return kind === 'crash after, 5 times' ? 5 : 1;
}
