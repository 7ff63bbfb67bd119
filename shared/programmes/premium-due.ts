import { aboutPolicyDay } from './policy-day.ts';
import type { Programme } from './programme.ts';

/** That a premium is due, and where it is paid: nowhere but with us. The amount is in no text. */
export const premiumDue: Programme = {
  ...aboutPolicyDay,
  name: 'premium-due',
  isFor: 'premiumDueOn',
  fill: (input) => ({ ...aboutPolicyDay.fill(input), domain: input.brand.domain }),
};
