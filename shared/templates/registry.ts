import { programmes } from '../programmes/registry.ts';
import { allClear } from './all-clear.ts';
import { benefitChange } from './benefit-change.ts';
import { birthday } from './birthday.ts';
import { claimDocuments } from './claim-documents.ts';
import { claimOpened } from './claim-opened.ts';
import { claimProgress } from './claim-progress.ts';
import { coldWaveHome } from './cold-wave-home.ts';
import { coldWaveMotor } from './cold-wave-motor.ts';
import { earthquakeHome } from './earthquake-home.ts';
import { floodHome } from './flood-home.ts';
import { floodMotor } from './flood-motor.ts';
import { hailMotor } from './hail-motor.ts';
import { motorInspection } from './motor-inspection.ts';
import { motorLastChance } from './motor-last-chance.ts';
import { offer } from './offer.ts';
import { policyChange } from './policy-change.ts';
import { policyNotice } from './policy-notice.ts';
import { premiumDue } from './premium-due.ts';
import { rainstormMotor } from './rainstorm-motor.ts';
import { renewalReminder } from './renewal-reminder.ts';
import { renewalReminderOffer } from './renewal-reminder-offer.ts';
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
import type { Template } from './template.ts';
import { thunderstormHome } from './thunderstorm-home.ts';
import { thunderstormMotor } from './thunderstorm-motor.ts';
import { typhoonHome } from './typhoon-home.ts';
import { typhoonMotor } from './typhoon-motor.ts';
import { windHome } from './wind-home.ts';
import { windMotor } from './wind-motor.ts';
import { withOptOut } from './with-opt-out.ts';

const templates: readonly Template[] = withOptOut(
  [
    typhoonMotor,
    typhoonHome,
    rainstormMotor,
    floodMotor,
    floodHome,
    windMotor,
    windHome,
    thunderstormMotor,
    thunderstormHome,
    hailMotor,
    earthquakeHome,
    coldWaveMotor,
    coldWaveHome,
    allClear,
    policyNotice,
    policyChange,
    benefitChange,
    claimOpened,
    claimProgress,
    offer,
    renewalReminder,
    renewalReminderOffer,
    motorLastChance,
    motorInspection,
    premiumDue,
    claimDocuments,
    birthday,
    seasonalTip,
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
  ],
  programmes,
);

/** Every template there is. The first use of any throws ConfigurationError when one that needs an opt-out instruction has none. */
export function allTemplates(): readonly Template[] {
  return templates;
}

/** The template of a programme, or undefined when none has been written. */
export function templateOf(programme: string): Template | undefined {
  return templates.find((template) => template.id === programme);
}

/** The words of a programme for those who agreed to marketing, or undefined when none have been written. */
export function offerTemplateOf(programme: string): Template | undefined {
  return templateOf(`${programme}-offer`);
}
