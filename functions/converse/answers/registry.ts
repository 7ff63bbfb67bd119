import type { Understood } from '#shared/keywords/understood.ts';
import type { Answer } from './answer.ts';
import { askBack } from './ask-back.ts';
import { booking } from './booking.ts';
import { claimReport } from './claim-report.ts';
import { claimStatus } from './claim-status.ts';
import { help } from './help.ts';
import { none } from './none.ts';
import { optOut } from './opt-out.ts';
import { policies } from './policies.ts';
import { safety } from './safety.ts';
import { start } from './start.ts';
import { wrongNumber } from './wrong-number.ts';

/** The answer to each thing that a message can mean. */
const answers: { readonly [Is in Understood['is']]?: Answer<Is> } = {
  'ask-back': askBack,
  booking,
  'claim-report': claimReport,
  'claim-status': claimStatus,
  help,
  none,
  'opt-out': optOut,
  policies,
  safety,
  start,
  'wrong-number': wrongNumber,
};

/** The answer to what a message was understood as; what nobody has an answer to goes to a person. */
export function answerTo<Is extends Understood['is']>(is: Is): Answer<Is> | undefined {
  return answers[is];
}
