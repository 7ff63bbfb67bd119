import type { Delivery } from '../ports/channel.ts';

/** The answer of a channel that has not asked its provider: the text would be of no use any more when it arrives. */
export const tooLate: Delivery = { outcome: 'refused', code: 'no-longer-useful', permanent: true };
