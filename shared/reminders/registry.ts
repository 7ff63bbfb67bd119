import { birthday } from './birthday.ts';
import { claimDocuments } from './claim-documents.ts';
import { inspection } from './inspection.ts';
import { lastChance } from './last-chance.ts';
import { premiumDue } from './premium-due.ts';
import type { Reminder } from './reminder.ts';
import { renewal } from './renewal.ts';
import { seasonal } from './seasonal.ts';
import { invitation } from './survey-invitation.ts';
import { secondAsking } from './survey-reminder.ts';

/** Every kind of reminder there is; of what falls due at one moment, the first comes first. */
export const reminders: readonly Reminder[] = [
  renewal,
  lastChance,
  inspection,
  premiumDue,
  claimDocuments,
  invitation,
  secondAsking,
  birthday,
  seasonal,
];
