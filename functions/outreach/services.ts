import type { StageConfig } from '#shared/config/stage-config.ts';
import type { BusinessClock, SystemClock } from '#shared/contracts/clock.ts';
import type { ChannelName } from '#shared/contracts/records/customer.ts';
import type { Channel } from '#shared/ports/channel.ts';
import type { Customers } from '#shared/ports/customers.ts';
import type { Ledger } from '#shared/ports/ledger.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';

/** Everything outreach acts through. */
export interface OutreachServices {
  readonly config: StageConfig;
  readonly customers: Customers;
  readonly ledger: Ledger;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly queue: OutreachQueue;
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
}
