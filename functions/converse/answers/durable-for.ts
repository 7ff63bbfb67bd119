/**
 * For how many seconds a refusal has stood before it is said that it does: nothing is sent that rests on what was read
 * more than two seconds before.
 */
export const DURABLE_FOR_SECONDS = 4;
