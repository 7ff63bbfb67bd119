/** A failure whose message is meant for the person at the keyboard: what happened, and what to do about it. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
