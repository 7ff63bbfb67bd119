import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SystemClock } from '../contracts/clock.ts';
import { millisecondsOf } from '../contracts/instant.ts';
import { CovercastError } from '../errors.ts';
import type { KnownTwilioAccount, TwilioAccounts } from '../ports/twilio-account.ts';
import { nameOf } from './translate.ts';
import { NO_SUCH_SECRET, twilioAccountIn } from './twilio-account-in.ts';

const KEEP_MS = 60_000;
/** How long a read is waited for: one that a frozen container left behind is begun anew. */
const READ_MS = 10_000;

interface Options {
  readonly client: SecretsManagerClient;
  /** The secret's name, `covercast/prod/channel/twilio`: see `twilioAccountIn`. */
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
    return { is: 'known', account: await twilioAccountIn(client, secret) };
  } catch (cause) {
    return unknownFor(cause); // nobody waits for the read: the next text is told
  }
}

function unknownFor(cause: unknown): KnownTwilioAccount {
  if (nameOf(cause) === NO_SUCH_SECRET) return { is: 'wrong', code: 'no-twilio-secret' };
  if (cause instanceof CovercastError && !cause.retryable) return { is: 'wrong', code: cause.code };
  return { is: 'unread' };
}
