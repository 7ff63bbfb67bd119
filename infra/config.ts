import { isStage } from '#shared/config/config.ts';
import { type Stage, stages } from '#shared/config/stage-config.ts';
import { ConfigurationError } from '#shared/errors.ts';

/** One deployment: which stage, where, under which names. */
export interface Deployment {
  readonly stage: Stage;
  /** The AWS account, 12 digits. */
  readonly account: string;
  readonly region: string;
  /** The first part of every name, so that two deployments can share an account. */
  readonly prefix: string;
  /** The name of a managed policy that bounds every role, where the account demands one. */
  readonly permissionsBoundary: string | undefined;
}

/** What every construct of ours is told. */
export interface Deployed {
  readonly deployment: Deployment;
}

/** Where settings are looked up: CDK context by key. */
export type Context = (key: string) => unknown;

// The names of buckets have at most 63 characters, of which stage, name, account and region take up to 49.
const PREFIX = /^[a-z][a-z0-9]{1,13}$/;

const laptop = { account: '000000000000', region: 'us-east-1' };

/**
 * The deployment asked for by CDK context (`stage`, `account`, `region`, `prefix`, `permissionsBoundary`) and,
 * for account and region, by what the CDK's own environment variables say. Nothing else in infra reads either.
 * Throws ConfigurationError naming the setting and the remedy.
 */
export function readDeployment(context: Context, env: NodeJS.ProcessEnv = process.env): Deployment {
  const setting = (key: string) => textOf(key, context(key));
  const stage = stageNamed(setting('stage') ?? 'local');
  const fallback = stage === 'local' ? laptop : undefined;
  const account = setting('account') ?? env['CDK_DEFAULT_ACCOUNT'] ?? fallback?.account;
  const region = setting('region') ?? env['CDK_DEFAULT_REGION'] ?? fallback?.region;
  return {
    stage,
    account: matching('account', account, /^\d{12}$/, 'its 12 digits'),
    region: matching('region', region, /^[a-z]{2}(-[a-z]+)+-\d$/, 'a region such as eu-central-1'),
    prefix: matching(
      'prefix',
      setting('prefix') ?? 'covercast',
      PREFIX,
      '2–14 small letters and digits, a letter first',
    ),
    permissionsBoundary: setting('permissionsBoundary'),
  };
}

/** A name in a deployment: `covercast-prod-intake`. */
export function nameIn(deployment: Deployment, name: string): string {
  return `${deployment.prefix}-${deployment.stage}-${name}`;
}

/** Whether what the deployment holds must outlive it: everywhere but on the laptop. */
export function isKept({ stage }: Deployment): boolean {
  return stage !== 'local';
}

/** Whether business time can be moved there: wherever nobody is texted. */
export function hasMovableClock({ stage }: Deployment): boolean {
  return stage !== 'prod';
}

function textOf(key: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value || undefined;
  throw new ConfigurationError(`The context "${key}" must be text: -c ${key}=…`);
}

function stageNamed(name: string): Stage {
  if (isStage(name)) return name;
  throw new ConfigurationError(`There is no stage "${name}": use -c stage=${stages.join(', -c stage=')}.`);
}

function matching(key: string, value: string | undefined, form: RegExp, expected: string): string {
  if (value !== undefined && form.test(value)) return value;
  const found = value === undefined ? 'is not given' : `is "${value}"`;
  throw new ConfigurationError(`The ${key} ${found}: give ${expected} with -c ${key}=…`);
}
