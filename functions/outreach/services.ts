import type { SmsProvider, StageConfig } from '#shared/config/stage-config.ts';
import type { BusinessClock, SystemClock } from '#shared/contracts/clock.ts';
import type { Agenda } from '#shared/ports/agenda.ts';
import type { Budget } from '#shared/ports/budget.ts';
import type { Channel } from '#shared/ports/channel.ts';
import type { Customers } from '#shared/ports/customers.ts';
import type { Episodes } from '#shared/ports/episodes.ts';
import type { Ledger } from '#shared/ports/ledger.ts';
import type { OptOuts } from '#shared/ports/opt-outs.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';
import type { Pace } from '#shared/ports/pace.ts';
import type { ReplyFacts } from '#shared/ports/reply-facts.ts';
import type { Stops } from '#shared/ports/stops.ts';
import type { Logger } from '#shared/runtime/logger.ts';

/** Everything outreach acts through. */
export interface OutreachServices {
  readonly config: StageConfig;
  readonly customers: Customers;
  readonly ledger: Ledger;
  readonly budget: Budget;
  readonly episodes: Pick<Episodes, 'standing'>;
  readonly stops: Stops;
  readonly agenda: Pick<Agenda, 'postpone'>;
  readonly pace: Pace;
  readonly channels: ReadonlyMap<SmsProvider, Channel>;
  readonly queue: OutreachQueue;
  readonly replyFacts: ReplyFacts;
  readonly optOuts: OptOuts;
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
  /** Waits until so many milliseconds have passed. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: Pick<Logger, 'warn'>;
}
