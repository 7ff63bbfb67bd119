import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SystemClock } from '../contracts/clock.ts';
import { millisecondsOf } from '../contracts/instant.ts';
import type { TwilioAccount, TwilioSigner } from '../ports/twilio-account.ts';
import { twilioAccountIn } from './twilio-account-in.ts';

const KEEP_MS = 60_000;

interface Options {
  readonly client: SecretsManagerClient;
  /** The secret's name, `covercast/prod/channel/twilio`: see `twilioAccountIn`. */
  readonly secret: string;
  readonly systemClock: SystemClock;
}

/**
 * The account in a secret, asked for at most once a minute. What was read before holds on while it cannot be read:
 * Twilio does not repeat a text that is not taken. Throws what `twilioAccountIn` does where nothing was.
 */
export function secretsTwilioSigner({ client, secret, systemClock }: Options): TwilioSigner {
  let known: { readonly account: TwilioAccount; readonly until: number } | undefined;

  return {
    async account() {
      const now = millisecondsOf(systemClock());
      if (known && now < known.until) return known.account;
      try {
        known = { account: await twilioAccountIn(client, secret), until: now + KEEP_MS };
      } catch (cause) {
        if (!known) throw cause;
      }
      return known.account;
    },
  };
}
