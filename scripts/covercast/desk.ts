import type { BusinessClock, SystemClock } from '#shared/contracts/clock.ts';
import type { ImportProgress } from '#shared/contracts/import-job.ts';
import type { Consents } from '#shared/contracts/records/customer.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import type { JudgingServices } from '#shared/engagement/judge-recipients.ts';
import type { MatchingServices } from '#shared/engagement/matching-services.ts';
import type { PlanningServices } from '#shared/engagement/planning/plan.ts';
import type { AgendaReader } from '#shared/ports/agenda.ts';
import type { ClockSettings } from '#shared/ports/clock-settings.ts';
import type { ConversationReader, Lookings } from '#shared/ports/conversations.ts';
import type { CustomerIds } from '#shared/ports/customer-ids.ts';
import type { Episodes } from '#shared/ports/episodes.ts';
import type { LedgerReader } from '#shared/ports/ledger.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';
import type { ServiceReader } from '#shared/ports/service-book.ts';
import type { KeptChunks, StopsBook } from '#shared/ports/stops.ts';
import type { TasksBook } from '#shared/ports/tasks.ts';
import type { TwilioAccount } from '#shared/ports/twilio-account.ts';
import type { UnknownEvents } from '#shared/ports/unknown-events.ts';
import type { KeyedIndex } from '#shared/ports/vault.ts';
import type { WakeQueue } from '#shared/ports/wake-queue.ts';
import type { WebhookSecrets } from '#shared/ports/webhook-secrets.ts';
import type { Deployment } from './deployment.ts';

/** How many messages of a queue wait, are being worked on, and wait for their time. */
export interface QueueWork {
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

/** The same, and how many were given up. */
export interface QueueState extends QueueWork {
  readonly dead: number;
}

/** Where import files go in and their reports come out. */
export interface Uploads {
  /** Puts the file up under an id. */
  put(id: string, file: string): Promise<void>;
  /** The report of that upload, once there is one. */
  report(id: string): Promise<ImportReport | undefined>;
  /** How far its import has come, once it has begun. */
  progress(id: string): Promise<ImportProgress | undefined>;
}

/** What came back from a door: `body` parsed where it is JSON, else as text. */
export interface Posted {
  readonly status: number;
  readonly body: unknown;
}

/** How dead letters are brought back: at most how many, and what is told of how many are. */
export interface Redriving {
  readonly limit: number;
  readonly progress: (brought: number) => void;
}

/** The clock of a deployment that can be moved, and how what is due by it is looked for at once. */
export interface MovableClock {
  readonly settings: ClockSettings;
  tick(): Promise<void>;
}

/** What verbs reach in a deployment, all of it with the permissions of the operator's role. */
export interface Reach {
  readonly deployment: Deployment;
  /** Business time of the deployment: that of the wall clock, unless its clock was moved. */
  readonly businessClock: BusinessClock;
  /** Absent in production. */
  readonly clock?: MovableClock;
  queues(): Promise<Readonly<Record<string, QueueState>>>;
  /** What the queues still have to deal with, by half as many calls: nobody looks at dead letters. */
  work(): Promise<Readonly<Record<string, QueueWork>>>;
  /** Brings dead letters of a queue, by its name, back to it; returns how many. */
  redrive(queue: string, redriving: Redriving): Promise<number>;
  /** Where candidates are left for outreach. */
  readonly candidates: OutreachQueue;
  /** The approximate number of items of each table. */
  counts(): Promise<Readonly<Record<string, number>>>;
  readonly uploads: Uploads;
  readonly secrets: WebhookSecrets;
  post(url: string, body: Uint8Array, headers: Readonly<Record<string, string>>): Promise<Posted>;
  /** The invented account of a stage that texts nobody, to sign texts with. Throws CommandFailed elsewhere. */
  twilioAccount(): Promise<TwilioAccount>;
  /** Publishes to a topic of such a stage as the provider would, and returns the message's id. Throws CommandFailed elsewhere. */
  publish(topicArn: string, message: string): Promise<string>;
  /** Texts readable, phone numbers never. */
  readonly ledger: LedgerReader;
  /** The same without its texts: nothing is opened. */
  readonly decisions: LedgerReader;
  /** What was said with the numbers customers wrote from, readable; the numbers never are. */
  readonly conversations: ConversationReader;
  /** The record of who has read what. */
  readonly lookings: Lookings;
  /** By which ARN whoever works at the desk is signed in. */
  caller(): Promise<string>;
  /** What people have to do. */
  readonly tasks: TasksBook;
  /** What is to come, and what is due and not yet handed over. */
  readonly agenda: AgendaReader;
  /** Everybody in the book. */
  readonly customerIds: CustomerIds;
  /** Where those are left who are to be looked at again. */
  readonly wakes: WakeQueue;
  /** The services that customers were given, with their answers. */
  readonly services: ServiceReader;
  /** Refusals and halts, to be set and lifted. */
  readonly stops: StopsBook;
  /** Whether anything that a lifted halt kept still waits to go back on its queue. */
  readonly kept: Pick<KeptChunks, 'released'>;
  /** What nobody was told of, because no hazard knows it. */
  readonly unknownEvents: Pick<UnknownEvents, 'latest'>;
  /** Digests of numbers under every key version in use. */
  readonly index: Pick<KeyedIndex, 'digests'>;
  /** What the book says of a customer's consents. */
  consents(customerId: string): Promise<Consents>;
}

/** What a simulation reads of a deployment, with the permissions of the simulator's role: it can write nothing. */
export interface SimulatorReach
  extends Omit<MatchingServices, 'config'>,
    Pick<JudgingServices, 'customers' | 'stops' | 'ledger' | 'budget' | 'businessClock'> {
  readonly deployment: Deployment;
  readonly episodes: Pick<Episodes, 'rehearse' | 'standing'>;
  /** The cells (geohash of five characters) of locations that have one, by `customerId#locationId`. */
  cells(locations: readonly LocationId[]): Promise<ReadonlyMap<string, string>>;
}

/** What a plan reads of a deployment, with the permissions of the planner's role: it can write nothing. */
export interface PlannerReach extends Omit<PlanningServices, 'config' | 'systemClock'> {
  readonly deployment: Deployment;
  readonly businessClock: BusinessClock;
}

/** Names a location of a customer. */
export interface LocationId {
  readonly customerId: string;
  readonly locationId: string;
}

/** Where a verb works: the deployment it was asked about, a clock, patience, and a way to say how it is getting on. */
export interface Desk {
  /** Finds the deployment. Throws CommandFailed with the remedy when there is none. */
  reach(): Promise<Reach>;
  /** The same by the role that can read what deciding reads, and change nothing. */
  reachAsSimulator(): Promise<SimulatorReach>;
  /** The same by the role that can read what waking and deciding read, and change nothing. */
  reachAsPlanner(): Promise<PlannerReach>;
  readonly clock: SystemClock;
  /** Waits so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
  /** Everything on standard input. */
  input(): Promise<string>;
  /** Tells a person, on standard error, how long work is going on. */
  say(line: string): void;
}
