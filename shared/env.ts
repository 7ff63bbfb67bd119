import * as z from 'zod/mini';
import { ConfigurationError } from './errors.ts';

/**
 * Every environment variable a function may read, by role. Infrastructure sets them from this object
 * (a grant brings its variable), functions read them through `readEnv`, and nothing else reads `process.env`.
 */
export const variables = {
  stage: 'STAGE',
  coreTable: 'CORE_TABLE',
  stopsTable: 'STOPS_TABLE',
  episodesTable: 'EPISODES_TABLE',
  ledgerTable: 'LEDGER_TABLE',
  agendaTable: 'AGENDA_TABLE',
  tasksTable: 'TASKS_TABLE',
  keysTable: 'KEYS_TABLE',
  webhooksTable: 'WEBHOOKS_TABLE',
  archiveBucket: 'ARCHIVE_BUCKET',
  importBucket: 'IMPORT_BUCKET',
  bus: 'ENGAGEMENT_BUS',
  workQueue: 'WORK_QUEUE_URL',
  urgentQueue: 'URGENT_QUEUE_URL',
  repliesQueue: 'REPLIES_QUEUE_URL',
  ordinaryQueue: 'ORDINARY_QUEUE_URL',
  remindersQueue: 'REMINDERS_QUEUE_URL',
  importTasksQueue: 'IMPORT_TASKS_QUEUE_URL',
  sandboxTopic: 'SANDBOX_TOPIC_ARN',
  webhookSecrets: 'WEBHOOK_SECRET_PREFIX',
  webhookUrl: 'WEBHOOK_URL',
  twilioSecret: 'TWILIO_SECRET',
  contactKey: 'CONTACT_KEY_ARN',
  placeKey: 'PLACE_KEY_ARN',
  identityKey: 'IDENTITY_KEY_ARN',
  policyKey: 'POLICY_KEY_ARN',
  healthKey: 'HEALTH_KEY_ARN',
  contentKey: 'CONTENT_KEY_ARN',
  indexKey: 'INDEX_KEY_ARN',
} as const;
export type Variable = keyof typeof variables;

const Value = z.string().check(z.minLength(1));

/** Reads the named variables of the function's environment. Throws ConfigurationError naming the first one missing. */
export function readEnv<const Names extends readonly Variable[]>(
  ...names: Names
): Readonly<Record<Names[number], string>> {
  const read = names.map((name) => [name, valueIn(name)] as const);
  return Object.fromEntries(read) as Readonly<Record<Names[number], string>>; // cast: fromEntries forgets its keys
}

/** The variable's value, or undefined where the function has not been given it. */
export function readOptional(name: Variable): string | undefined {
  return process.env[variables[name]] || undefined;
}

function valueIn(name: Variable): string {
  const parsed = Value.safeParse(process.env[variables[name]]);
  if (!parsed.success)
    throw new ConfigurationError(`The environment variable ${variables[name]} is not set.`);
  return parsed.data;
}
