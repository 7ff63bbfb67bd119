import { allClear } from './all-clear.ts';
import { offer } from './offer.ts';
import { policyNotice } from './policy-notice.ts';
import type { Template } from './template.ts';
import { typhoonHome } from './typhoon-home.ts';
import { typhoonMotor } from './typhoon-motor.ts';

const templates: readonly Template[] = [typhoonMotor, typhoonHome, allClear, policyNotice, offer];

/** Every template there is. */
export function allTemplates(): readonly Template[] {
  return templates;
}

/** The template of a programme, or undefined when none has been written. */
export function templateOf(programme: string): Template | undefined {
  return templates.find((template) => template.id === programme);
}
