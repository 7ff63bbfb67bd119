import type { StageConfig } from '#shared/config/stage-config.ts';
import type { BusinessClock, SystemClock } from '#shared/contracts/clock.ts';
import type { InboundLog } from '#shared/ports/conversations.ts';
import type { Events } from '#shared/ports/events.ts';
import type { Ledger } from '#shared/ports/ledger.ts';
import type { OptOuts } from '#shared/ports/opt-outs.ts';
import type { KeyedIndex } from '#shared/ports/vault.ts';

/** Everything a door of texts acts through. */
export interface TextServices {
  readonly config: Pick<StageConfig, 'sms'>;
  readonly index: Pick<KeyedIndex, 'digests'>;
  readonly inbound: InboundLog;
  readonly ledger: Pick<Ledger, 'rows' | 'receipt'>;
  readonly optOuts: OptOuts;
  readonly events: Events;
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
}
