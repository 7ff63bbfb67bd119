import type { Change } from '../../contracts/changes/change.ts';
import type { ServiceDone } from '../../contracts/changes/service-done.ts';
import type { Instant } from '../../contracts/instant.ts';
import type { PortfolioRecord } from '../../contracts/records/record.ts';
import type { Fault } from '../../domain/import/fault.ts';

/** A programme asked for, for named customers; what its data are, its own schema has said. */
export interface TriggerAsked {
  readonly programme: string;
  readonly occurrence: string;
  readonly customerIds: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** Exclusive. */
  readonly usefulUntil: Instant;
}

/** What is no longer to be sent: an occurrence of a programme, for these customers or (absent) for all. */
export interface CancellationAsked {
  readonly programme: string;
  readonly occurrence: string;
  readonly customerIds?: readonly string[];
}

/** What an event says: a whole record, a change of one, a service, or what is to be sent or not. */
export type PolicyNews =
  | { readonly kind: 'line'; readonly record: PortfolioRecord }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'service'; readonly service: ServiceDone }
  | { readonly kind: 'trigger'; readonly trigger: TriggerAsked }
  | { readonly kind: 'cancellation'; readonly cancellation: CancellationAsked };

/** What an event carries beside its data, as far as reading the data takes it. */
export interface Context {
  /** A digest of source and id: tells the event from all others. */
  readonly key: string;
  readonly occurredAt: Instant;
  readonly receivedAt: Instant;
}

/** What data turned out to be; fields of faults are paths below `data`. */
export type NewsReading =
  | { readonly ok: true; readonly news: PolicyNews }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Data that an event takes, or must refuse, naming the field. */
export interface EventExample {
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What it is refused for, `effectiveTo dates-reversed`; absent: it is taken. */
  readonly refused?: string;
}

/** One type of event from the insurer's policy and claims systems, as a plug-in. Pure. */
export interface PolicyEvent {
  /** The `type` of the CloudEvent. */
  readonly type: string;
  /** Reads its data. Never throws, whatever the data. */
  readonly read: (data: unknown, context: Context) => NewsReading;
  /** The first is the one the documentation shows. */
  readonly examples: readonly [EventExample, ...EventExample[]];
}
