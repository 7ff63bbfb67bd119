import { UnknownProgramme } from '../errors.ts';
import { programmeName } from '../hazards/hazard.ts';
import { hazards } from '../hazards/registry.ts';
import { allClearProgramme } from './all-clear.ts';
import { benefitChange } from './benefit-change.ts';
import { claimProgress } from './claim-progress.ts';
import { offer } from './offer.ts';
import { policyChange } from './policy-change.ts';
import { policyNotice } from './policy-notice.ts';
import type { Programme } from './programme.ts';
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
  policyChange,
  benefitChange,
  claimProgress,
  offer,
];

/** The programme of a name. Throws UnknownProgramme. */
export function programmeOf(name: string): Programme {
  const programme = programmes.find((one) => one.name === name);
  if (!programme) throw new UnknownProgramme(`There is no programme ${name}.`);
  return programme;
}
