import { UnknownProgramme } from '../errors.ts';
import { programmeName } from '../hazards/hazard.ts';
import { hazards } from '../hazards/registry.ts';
import { allClearProgramme } from './all-clear.ts';
import { benefitChange } from './benefit-change.ts';
import { birthday } from './birthday.ts';
import { claimDocuments } from './claim-documents.ts';
import { claimOpened } from './claim-opened.ts';
import { claimProgress } from './claim-progress.ts';
import { motorInspection } from './motor-inspection.ts';
import { motorLastChance } from './motor-last-chance.ts';
import { offer } from './offer.ts';
import { policyChange } from './policy-change.ts';
import { policyNotice } from './policy-notice.ts';
import { premiumDue } from './premium-due.ts';
import type { Programme } from './programme.ts';
import { renewalReminder } from './renewal-reminder.ts';
import { replyAskBack } from './replies/reply-ask-back.ts';
import { replyBooking } from './replies/reply-booking.ts';
import { replyCannotMove } from './replies/reply-cannot-move.ts';
import { replyClaim } from './replies/reply-claim.ts';
import { replyClaimReported } from './replies/reply-claim-reported.ts';
import { replyHandedOver } from './replies/reply-handed-over.ts';
import { replyHelp } from './replies/reply-help.ts';
import { replyNeutral } from './replies/reply-neutral.ts';
import { replyNotFound } from './replies/reply-not-found.ts';
import { replyOptedOut } from './replies/reply-opted-out.ts';
import { replyPolicies } from './replies/reply-policies.ts';
import { replySafe } from './replies/reply-safe.ts';
import { replyStarted } from './replies/reply-started.ts';
import { replyStopped } from './replies/reply-stopped.ts';
import { seasonalTip } from './seasonal-tip.ts';
import { warningProgramme } from './warning-programme.ts';

/** A programme per hazard and product line it concerns. */
const ofHazards = hazards.flatMap((hazard) =>
  hazard.lines.map(({ line }) => warningProgramme(programmeName(hazard, line), line)),
);

/** Every programme there is. */
export const programmes: readonly Programme[] = [
  ...ofHazards,
  allClearProgramme,
  policyNotice,
  offer,
  renewalReminder,
  motorLastChance,
  motorInspection,
  premiumDue,
  claimDocuments,
  birthday,
  seasonalTip,
  policyChange,
  benefitChange,
  claimOpened,
  claimProgress,
  replyOptedOut,
  replyStopped,
  replyStarted,
  replyAskBack,
  replyHelp,
  replyNeutral,
  replyNotFound,
  replyPolicies,
  replyClaim,
  replyClaimReported,
  replyBooking,
  replyHandedOver,
  replySafe,
  replyCannotMove,
];

/** The programme of a name. Throws UnknownProgramme. */
export function programmeOf(name: string): Programme {
  const programme = programmes.find((one) => one.name === name);
  if (!programme) throw new UnknownProgramme(`There is no programme ${name}.`);
  return programme;
}
