import { benefitGranted } from './benefit-granted.ts';
import { claimAdvanced } from './claim-advanced.ts';
import { claimOpened } from './claim-opened.ts';
import { consentChanged } from './consent-changed.ts';
import { customerUpserted } from './customer-upserted.ts';
import { holdCleared } from './hold-cleared.ts';
import { holdSet } from './hold-set.ts';
import { locationUpserted } from './location-upserted.ts';
import { policyCancelled } from './policy-cancelled.ts';
import type { PolicyEvent } from './policy-news.ts';
import { policyRenewed } from './policy-renewed.ts';
import { policyUpserted } from './policy-upserted.ts';
import { programmeCancelledEvent } from './programme-cancelled.ts';
import { programmeTriggeredEvent } from './programme-triggered.ts';
import { serviceCompletedEvent } from './service-completed.ts';

/** Every type of event that policy and claims systems post. One line each. */
export const policyEvents: readonly PolicyEvent[] = [
  customerUpserted,
  policyUpserted,
  locationUpserted,
  claimOpened,
  policyRenewed,
  policyCancelled,
  claimAdvanced,
  benefitGranted,
  consentChanged,
  holdSet,
  holdCleared,
  serviceCompletedEvent,
  programmeTriggeredEvent,
  programmeCancelledEvent,
];
