import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { secretsTwilioSigner } from '#shared/adapters/secrets-twilio-signer.ts';
import { AccessDenied, ConfigurationError, ServiceFailed } from '#shared/errors.ts';
import { movableClocks } from '../../support/fakes/movable-clocks.ts';

const secrets = mockClient(SecretsManagerClient);
const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: '1'.repeat(32) };
const replacing = { ...account, authToken: '2'.repeat(32), otherAuthToken: account.authToken };
const failing = (name: string) => Object.assign(new Error('from AWS'), { name });
const reads = () => secrets.commandCalls(GetSecretValueCommand).length;

function given(text: string): void {
  secrets
    .on(GetSecretValueCommand, { SecretId: 'covercast/prod/channel/twilio' })
    .resolves({ SecretString: text });
}

function made() {
  const { systemClock, advance } = movableClocks();
  const secret = 'covercast/prod/channel/twilio';
  return {
    signer: secretsTwilioSigner({ client: new SecretsManagerClient({}), secret, systemClock }),
    advance,
  };
}

beforeEach(() => secrets.reset());

describe('the account that Twilio signs for', () => {
  it('is asked for once a minute, with the other token while one is being replaced', async () => {
    given(JSON.stringify(account));
    const { signer, advance } = made();
    expect([await signer.account(), await signer.account()]).toEqual([account, account]);
    given(JSON.stringify(replacing));
    advance(59_999);
    expect([await signer.account(), reads()]).toEqual([account, 1]);
    advance(1);
    expect([await signer.account(), reads()]).toEqual([replacing, 2]);
  });

  it('holds on while it cannot be read again, and is asked for each time', async () => {
    given(JSON.stringify(account));
    const { signer, advance } = made();
    await signer.account();
    secrets.on(GetSecretValueCommand).rejects(failing('InternalServiceError'));
    advance(60_000);
    expect([await signer.account(), await signer.account(), reads()]).toEqual([account, account, 3]);
    given(JSON.stringify(replacing));
    expect(await signer.account()).toEqual(replacing);
  });

  it.each([
    ['InternalServiceError', ServiceFailed],
    ['AccessDeniedException', AccessDenied],
  ])('that was never read and is answered %s is asked for anew', async (name, error) => {
    secrets.on(GetSecretValueCommand).rejects(failing(name));
    const { signer } = made();
    await expect(signer.account()).rejects.toThrow(error);
    given(JSON.stringify(account));
    expect(await signer.account()).toEqual(account);
  });

  it.each(['{}', 'no JSON', JSON.stringify({ ...account, otherAuthToken: 'short' })])(
    'is wrong when the secret is %j',
    async (text) => {
      given(text);
      await expect(made().signer.account()).rejects.toThrow(ConfigurationError);
    },
  );
});
