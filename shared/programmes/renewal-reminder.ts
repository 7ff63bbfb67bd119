import { aboutPolicyDay } from './policy-day.ts';
import type { Programme } from './programme.ts';

/**
 * That a policy is about to end. To those who have agreed to marketing it may say more; what it says promises nothing
 * beside the contract (保险法 article 116(4)).
 */
export const renewalReminder: Programme = {
  ...aboutPolicyDay,
  name: 'renewal-reminder',
  isFor: 'effectiveTo',
  mayOffer: true,
};
