import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import type { SystemClock } from '../contracts/clock.ts';
import { millisecondsOf } from '../contracts/instant.ts';
import { jsonIn } from '../domain/json-in.ts';
import { ConfigurationError } from '../errors.ts';
import type { WebhookSecrets } from '../ports/webhook-secrets.ts';
import { nameOf, translated } from './translate.ts';

const KEEP_MS = 60_000;
const UNKNOWN = 'ResourceNotFoundException';
const SOURCE = /^[a-z0-9-]{1,40}$/;
/** How long a key must be, bytes (Standard Webhooks 1.0.0, "Signature scheme"). */
const SHORTEST = 24;
const LONGEST = 64;

/** As an operator sets it: two while one is being replaced, newest first. */
const SetByHand = z.object({ active: z.array(z.string().check(z.regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/))) });
/** As generated at deployment: the base64 part of a secret. */
const Generated = z.object({ current: z.string().check(z.regex(/^[A-Za-z0-9]{44}$/)) });

interface Options {
  readonly client: SecretsManagerClient;
  /** What stands before the source in a secret's name, `covercast/local/webhook/`. */
  readonly prefix: string;
  readonly systemClock: SystemClock;
}

/**
 * Signing secrets in Secrets Manager, asked for at most once a minute and source.
 * Throws ConfigurationError for a secret of neither form or of the wrong length; AccessDenied, StoreBusy, ServiceFailed.
 */
export function secretsWebhookSecrets({ client, prefix, systemClock }: Options): WebhookSecrets {
  const kept = new Map<string, { readonly until: number; readonly secrets: readonly string[] }>();

  async function read(source: string): Promise<readonly string[]> {
    const command = new GetSecretValueCommand({ SecretId: `${prefix}${source}` });
    try {
      const { SecretString } = await translated('Secrets Manager', client.send(command), [UNKNOWN]);
      return secretsIn(SecretString ?? '', `${prefix}${source}`);
    } catch (cause) {
      if (nameOf(cause) === UNKNOWN) return [];
      throw cause;
    }
  }

  return {
    async active(source) {
      if (!SOURCE.test(source)) return [];
      const now = millisecondsOf(systemClock());
      const known = kept.get(source);
      if (known && known.until > now) return known.secrets;
      const secrets = await read(source);
      kept.set(source, { until: now + KEEP_MS, secrets });
      return secrets;
    },
  };
}

function secretsIn(text: string, name: string): readonly string[] {
  const value = jsonIn(text);
  const set = SetByHand.safeParse(value);
  if (set.success) return longEnough(set.data.active, name);
  const generated = Generated.safeParse(value);
  if (generated.success) return [`whsec_${generated.data.current}`];
  throw new ConfigurationError(`The webhook secret ${name} is of neither known form.`);
}

function longEnough(secrets: readonly string[], name: string): readonly string[] {
  const lengths = secrets.map((secret) => Buffer.from(secret.slice('whsec_'.length), 'base64').length);
  if (lengths.every((length) => length >= SHORTEST && length <= LONGEST)) return secrets;
  throw new ConfigurationError(
    `The webhook secret ${name} holds a key that is not ${SHORTEST} to ${LONGEST} bytes long.`,
  );
}
