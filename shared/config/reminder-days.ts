import type { ReminderDays } from './stage-config.ts';

/**
 * When reminders are due, for every stage alike. A change counts from each customer's next wake on: what is still to
 * come by the old days wakes them once too often, what the new days have earlier waits for that wake, unless everybody
 * is looked at again: `covercast agenda --look-again` (docs/runbook.md).
 */
export const reminderDays: ReminderDays = {
  renewalLeadDays: { default: 30 },
  lastChanceDays: 3,
  inspectionDays: 15,
  premiumDays: 7,
  claimDocuments: { firstAfterDays: 3, everyDays: 7, atMost: 3 },
};
