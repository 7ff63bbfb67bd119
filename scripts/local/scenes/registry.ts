import { backToNow } from './back-to-now.ts';
import { checkUpBooked } from './check-up-booked.ts';
import { deployedStacks } from './deployed-stacks.ts';
import { offerRefused } from './offer-refused.ts';
import { onThePage } from './on-the-page.ts';
import { policiesAskedFor } from './policies-asked-for.ts';
import { portfolioLoaded } from './portfolio-loaded.ts';
import { rescueRated } from './rescue-rated.ts';
import { sameWarningAgain } from './same-warning-again.ts';
import type { Scene } from './scene.ts';
import { thirtyDays } from './thirty-days.ts';
import { typhoonWarning } from './typhoon-warning.ts';
import { whyNot } from './why-not.ts';

/** The scenes of `npm start`, in the order in which they are played. */
export const scenes: readonly Scene[] = [
  deployedStacks,
  portfolioLoaded,
  thirtyDays,
  typhoonWarning,
  sameWarningAgain,
  whyNot,
  policiesAskedFor,
  checkUpBooked,
  rescueRated,
  offerRefused,
  backToNow,
  onThePage,
];
