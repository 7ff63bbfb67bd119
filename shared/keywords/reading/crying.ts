/** A face that cries: TT, T_T, T.T */
const CRYING = /^t ?[_.,;^-]? ?t$/;

/** Whether a folded message is a face that cries, and no letter twice. */
export function isCrying(folded: string): boolean {
  return CRYING.test(folded);
}
