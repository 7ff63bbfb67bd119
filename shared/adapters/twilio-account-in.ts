import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import { jsonIn } from '../domain/json-in.ts';
import { ConfigurationError } from '../errors.ts';
import type { TwilioAccount } from '../ports/twilio-account.ts';
import { translated } from './translate.ts';

/** The name of the error of Secrets Manager for a secret there is none of. */
export const NO_SUCH_SECRET = 'ResourceNotFoundException';

const Token = z.string().check(z.regex(/^[0-9a-zA-Z]{32,64}$/));
const Account = z.object({
  accountSid: z.string().check(z.regex(/^AC[0-9a-fA-F]{32}$/)),
  authToken: Token,
  otherAuthToken: z.optional(Token),
});

/**
 * The account in a secret: JSON `{"accountSid":"AC…","authToken":"…"}`, while a token is being replaced with
 * `"otherAuthToken"`. Throws ConfigurationError for a secret of another form; NO_SUCH_SECRET, AccessDenied, StoreBusy,
 * ServiceFailed.
 */
export async function twilioAccountIn(client: SecretsManagerClient, secret: string): Promise<TwilioAccount> {
  const command = new GetSecretValueCommand({ SecretId: secret });
  const { SecretString = '' } = await translated('Secrets Manager', client.send(command), [NO_SUCH_SECRET]);
  const account = Account.safeParse(jsonIn(SecretString));
  if (account.success) return account.data;
  throw new ConfigurationError(`The secret ${secret} is not {"accountSid":"AC…","authToken":"…"}.`);
}
