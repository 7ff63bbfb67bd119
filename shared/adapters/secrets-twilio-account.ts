import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import type { SystemClock } from '../contracts/clock.ts';
import { millisecondsOf } from '../contracts/instant.ts';
import { ConfigurationError, CovercastError } from '../errors.ts';
import type { KnownTwilioAccount, TwilioAccount, TwilioAccounts } from '../ports/twilio-account.ts';
import { nameOf, translated } from './translate.ts';

const KEEP_MS = 60_000;
/** How long a read is waited for: one that a frozen container left behind is begun anew. */
const READ_MS = 10_000;
const UNKNOWN = 'ResourceNotFoundException';

const Account = z.object({
  accountSid: z.string().check(z.regex(/^AC[0-9a-fA-F]{32}$/)),
  authToken: z.string().check(z.regex(/^[0-9a-zA-Z]{32,64}$/)),
});

interface Options {
  readonly client: SecretsManagerClient;
  /** The secret's name, `covercast/prod/channel/twilio`: JSON `{"accountSid":"AC…","authToken":"…"}`. */
  readonly secret: string;
  readonly systemClock: SystemClock;
}

/**
 * The account in a secret: read when this is made, and beside sending when what is known is a minute old. A read that
 * fails leaves what is known; without any, the next text asks for it again. So it does when a read has lasted 10 s; what a
 * read brings that was begun before another is disregarded.
 */
export function secretsTwilioAccount({ client, secret, systemClock }: Options): TwilioAccounts {
  let known: KnownTwilioAccount = { is: 'unread' };
  let keptUntil = 0;
  let reading: { readonly since: number } | undefined;
  const now = () => millisecondsOf(systemClock());

  async function read(): Promise<void> {
    const begun = { since: now() };
    reading = begun;
    const read = await accountOrWhyNot(client, secret);
    if (reading !== begun) return;
    reading = undefined;
    if (read.is === 'known') keptUntil = now() + KEEP_MS;
    if (read.is === 'known' || known.is !== 'known') known = read; // an account read before still holds
  }

  function current(): KnownTwilioAccount {
    const isUnderWay = reading !== undefined && now() < reading.since + READ_MS;
    if (!isUnderWay && keptUntil <= now()) void read(); // it never throws
    return known;
  }

  current();
  return { current };
}

async function accountOrWhyNot(client: SecretsManagerClient, secret: string): Promise<KnownTwilioAccount> {
  try {
    return { is: 'known', account: await accountIn(client, secret) };
  } catch (cause) {
    return unknownFor(cause); // nobody waits for the read: the next text is told
  }
}

async function accountIn(client: SecretsManagerClient, secret: string): Promise<TwilioAccount> {
  const command = new GetSecretValueCommand({ SecretId: secret });
  const { SecretString = '' } = await translated('Secrets Manager', client.send(command), [UNKNOWN]);
  const account = Account.safeParse(jsonIn(SecretString));
  if (account.success) return account.data;
  throw new ConfigurationError(`The secret ${secret} is not {"accountSid":"AC…","authToken":"…"}.`);
}

function unknownFor(cause: unknown): KnownTwilioAccount {
  if (nameOf(cause) === UNKNOWN) return { is: 'wrong', code: 'no-twilio-secret' };
  if (cause instanceof CovercastError && !cause.retryable) return { is: 'wrong', code: cause.code };
  return { is: 'unread' };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // reported above as not of the form, without its text
  }
}
