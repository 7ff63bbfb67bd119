import { type Check, pass, suppress } from '../check.ts';

/** There is a customer of that id. One who comes later may be decided about again. */
export const customerKnown: Check = {
  name: 'customer-known',
  judge: ({ customer }) => (customer ? pass : suppress('customer-unknown')),
};
