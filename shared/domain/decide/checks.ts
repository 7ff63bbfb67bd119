import type { Check } from './check.ts';
import { budget } from './checks/budget.ts';
import { channel } from './checks/channel.ts';
import { consent } from './checks/consent.ts';
import { customerKnown } from './checks/customer-known.ts';
import { episode } from './checks/episode.ts';
import { halted } from './checks/halted.ts';
import { holds } from './checks/holds.ts';
import { ledger } from './checks/ledger.ts';
import { policyState } from './checks/policy-state.ts';
import { programmeEnabled } from './checks/programme-enabled.ts';
import { quietHours } from './checks/quiet-hours.ts';
import { refusalByNumber } from './checks/refusal-by-number.ts';
import { template } from './checks/template.ts';
import { usefulUntil } from './checks/useful-until.ts';
import { window } from './checks/window.ts';

/** Every check, in the order in which they are asked; the first that does not pass decides. */
export const checks: readonly Check[] = [
  halted,
  programmeEnabled,
  customerKnown,
  holds,
  policyState,
  refusalByNumber,
  consent,
  ledger,
  episode,
  usefulUntil,
  quietHours,
  window,
  budget,
  channel,
  template,
];
