import { sentBy } from './sent-by.ts';
import { servedBySns } from './served-by-sns.ts';
import type { Sender } from './stage-config.ts';

/** Invented identities, one a provider, so that all of them are rehearsed where no phone is ever texted. */
export function sandboxedSenders(partsPerSecond: number): Readonly<Record<string, Sender>> {
  return {
    sns: { provider: 'sns', partsPerSecond },
    eum: { provider: 'eum', id: 'pool-0123456789abcdef0123456789abcdef', partsPerSecond },
    twilio: { provider: 'twilio', id: 'MG0123456789abcdef0123456789abcdef', partsPerSecond },
  };
}

/** The routes of the rehearsal: the US by AWS End User Messaging, Canada by Twilio, all others by SNS. */
export const sandboxedRoutes: Readonly<Record<string, string>> = {
  ...sentBy('sns', ['CN', ...servedBySns]),
  US: 'eum',
  CA: 'twilio',
};
