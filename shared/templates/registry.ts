import { allClear } from './all-clear.ts';
import { benefitChange } from './benefit-change.ts';
import { claimProgress } from './claim-progress.ts';
import { coldWaveHome } from './cold-wave-home.ts';
import { coldWaveMotor } from './cold-wave-motor.ts';
import { earthquakeHome } from './earthquake-home.ts';
import { floodHome } from './flood-home.ts';
import { floodMotor } from './flood-motor.ts';
import { hailMotor } from './hail-motor.ts';
import { offer } from './offer.ts';
import { policyChange } from './policy-change.ts';
import { policyNotice } from './policy-notice.ts';
import { rainstormMotor } from './rainstorm-motor.ts';
import type { Template } from './template.ts';
import { thunderstormHome } from './thunderstorm-home.ts';
import { thunderstormMotor } from './thunderstorm-motor.ts';
import { typhoonHome } from './typhoon-home.ts';
import { typhoonMotor } from './typhoon-motor.ts';
import { windHome } from './wind-home.ts';
import { windMotor } from './wind-motor.ts';

const templates: readonly Template[] = [
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
  claimProgress,
  offer,
];

/** Every template there is. */
export function allTemplates(): readonly Template[] {
  return templates;
}

/** The template of a programme, or undefined when none has been written. */
export function templateOf(programme: string): Template | undefined {
  return templates.find((template) => template.id === programme);
}
