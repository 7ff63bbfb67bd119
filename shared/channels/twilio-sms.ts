import * as z from 'zod/mini';
import type { Channel, Delivery, Outgoing } from '../ports/channel.ts';
import type { KnownTwilioAccount, TwilioAccount, TwilioAccounts } from '../ports/twilio-account.ts';
import { ATTEMPT_MS } from './one-attempt.ts';
import { failureCode } from './outcomes/never-connected.ts';
import { deliveryOf, meaningOf } from './outcomes/outcome.ts';
import { meaningOfStatus, twilioOutcomes } from './outcomes/twilio-outcomes.ts';
import { tooLate } from './too-late.ts';

/** What Twilio takes as ValidityPeriod, seconds: https://www.twilio.com/docs/api/errors/90007 */
const SHORTEST_LIFE = 1;
const LONGEST_LIFE = 36_000;

/** How Twilio answers: with the message it has created, or with the number of what is wrong. */
const Created = z.object({ sid: z.string() });
const Refusal = z.object({ code: z.number() });

/** What texts by Twilio are made of. */
export interface TwilioParts {
  readonly accounts: TwilioAccounts;
  /** The stage's own webhooks, without a slash at the end; Twilio says there what became of a text. */
  readonly webhookUrl: string;
  /** Node's own, unless a test looks on. Twilio's SDK is many times the size of a bundle, for one request. */
  readonly fetch?: typeof fetch;
}

/**
 * Text messages by Twilio's REST API: one request of at most 5 s. A text waits at Twilio for as long as it is of use,
 * ten hours at most. Its status goes to `/webhooks/twilio-status?ref=<ledger key>`.
 */
export function twilioSms(parts: TwilioParts): Channel {
  return {
    name: 'sms',
    send: async (message) => {
      if (message.usefulForSeconds < SHORTEST_LIFE) return tooLate;
      const known = parts.accounts.current();
      return known.is === 'known' ? await attempt(known.account, message, parts) : withoutAccount(known);
    },
  };
}

function withoutAccount(known: Exclude<KnownTwilioAccount, { is: 'known' }>): Delivery {
  return known.is === 'unread'
    ? deliveryOf('throttled', 'twilio-account-unread')
    : deliveryOf('refused', known.code);
}

async function attempt(account: TwilioAccount, message: Outgoing, parts: TwilioParts): Promise<Delivery> {
  try {
    return await answerTo(await request(account, message, parts));
  } catch (error) {
    // no answer: every failure has a meaning for the ledger; none may hide that a text may have left
    const code = failureCode(error);
    return deliveryOf(meaningOf(twilioOutcomes, [code]) ?? 'ambiguous', code);
  }
}

// https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource
function request(
  { accountSid, authToken }: TwilioAccount,
  message: Outgoing,
  { fetch: call = fetch, webhookUrl }: TwilioParts,
): Promise<Response> {
  const credentials = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
  return call(`https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages.json`, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: formOf(message, webhookUrl),
    redirect: 'manual',
    signal: AbortSignal.timeout(ATTEMPT_MS),
  });
}

function formOf(message: Outgoing, webhookUrl: string): URLSearchParams {
  const { to, text, senderId = '', reference, usefulForSeconds } = message;
  return new URLSearchParams({
    To: to,
    Body: text,
    [senderId.startsWith('MG') ? 'MessagingServiceSid' : 'From']: senderId,
    ValidityPeriod: String(Math.min(Math.floor(usefulForSeconds), LONGEST_LIFE)),
    StatusCallback: `${webhookUrl}/webhooks/twilio-status?ref=${encodeURIComponent(reference)}`,
  });
}

async function answerTo(response: Response): Promise<Delivery> {
  const { ok, status } = response;
  const body: unknown = await response.json().catch(() => undefined); // the status alone tells enough
  if (ok) return { outcome: 'accepted', providerMessageId: Created.safeParse(body).data?.sid ?? '' };
  const refusal = Refusal.safeParse(body);
  const code = String(refusal.success ? refusal.data.code : status);
  const means = status >= 500 ? 'ambiguous' : meaningOf(twilioOutcomes, [code]);
  return deliveryOf(means ?? meaningOfStatus(status), code);
}
