import * as z from 'zod/mini';
import type { Stage } from '#shared/config/stage-config.ts';

const QueueUrls = z.record(z.string(), z.object({ url: z.string(), deadLetterUrl: z.string() }));

const fromJson = z.pipe(
  z.string(),
  z.transform((text: string): unknown => JSON.parse(text)),
);

/** What a deployed stage says about itself: the outputs of its engagement stack that the command line reads. */
export const Outputs = z.object({
  WebhookUrl: z.string(),
  ImportBucket: z.string(),
  ArchiveBucket: z.string(),
  CoreTable: z.string(),
  EpisodesTable: z.string(),
  StopsTable: z.string(),
  LedgerTable: z.string(),
  AgendaTable: z.string(),
  TasksTable: z.string(),
  /** By which the clock is stepped; absent where it cannot be moved. */
  AgendaFunction: z.optional(z.string()),
  KeysTable: z.string(),
  Queues: z.pipe(fromJson, QueueUrls),
  OperatorRoleArn: z.string(),
  SimulatorRoleArn: z.string(),
  PlannerRoleArn: z.string(),
  ContentKeyArn: z.string(),
  IndexKeyArn: z.string(),
  IdentityKeyArn: z.string(),
  PlaceKeyArn: z.string(),
  WebhookSecretCap: z.string(),
  /** Where AWS End User Messaging publishes texts that come in, and what became of ours. */
  InboundTopicArn: z.string(),
  ReceiptsTopicArn: z.string(),
  /** The invented account of Twilio's; absent where people are texted. */
  TwilioSecret: z.optional(z.string()),
});
export type Outputs = z.infer<typeof Outputs>;

/** A deployed stage. */
export interface Deployment {
  readonly stage: Stage;
  /** Whether its last deployment went through. */
  readonly isComplete: boolean;
  /** The base address of its webhooks, as this machine reaches it; no slash at the end. */
  readonly endpoint: string;
  readonly outputs: Outputs;
  /** How AWS tools reach a local AWS: its address, and the PEM file to trust. Absent on AWS itself. */
  readonly aws?: { readonly endpointUrl: string; readonly caBundle?: string };
}

/** Which deployment is meant: its stage, and the first part of its names (CDK context `prefix`). */
export interface Where {
  readonly stage: Stage;
  readonly prefix: string;
}

/** The prefix of a deployment that was given none. */
export const DEFAULT_PREFIX = 'covercast';

/** The stack whose outputs describe a deployment. */
export function stackOf({ stage, prefix }: Where): string {
  return `${prefix}-${stage}-engagement`;
}
