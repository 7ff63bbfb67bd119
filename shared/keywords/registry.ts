import { affirmation } from './affirmation.ts';
import { booking } from './booking.ts';
import { claimReport } from './claim-report.ts';
import { claimStatus } from './claim-status.ts';
import { comment } from './comment.ts';
import { help } from './help.ts';
import type { Keyword } from './keyword.ts';
import { optOutOfEverything } from './opt-out-of-everything.ts';
import { optOutOfMarketing } from './opt-out-of-marketing.ts';
import { policies } from './policies.ts';
import { refusalInWords } from './refusal-in-words.ts';
import { refusalLikely } from './refusal-likely.ts';
import { refusalPerhaps } from './refusal-perhaps.ts';
import { safety } from './safety.ts';
import { score } from './score.ts';
import { start } from './start.ts';
import { wrongNumber } from './wrong-number.ts';

/** Everything a message can mean, in the order it is looked for. One line each. */
export const keywords: readonly Keyword[] = [
  optOutOfEverything,
  optOutOfMarketing,
  refusalInWords,
  start,
  wrongNumber,
  refusalPerhaps,
  help,
  affirmation,
  safety,
  score,
  policies,
  claimStatus,
  booking,
  claimReport,
  comment,
  refusalLikely,
];
