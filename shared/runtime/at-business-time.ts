import { functionClock } from '#clock';

/** The middleware by which every invocation begins with business time as it stands. */
export const atBusinessTime = { before: () => functionClock.keepUp() };
