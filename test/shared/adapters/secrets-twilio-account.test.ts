import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { beforeEach, describe, expect, it } from 'vitest';
import { secretsTwilioAccount } from '#shared/adapters/secrets-twilio-account.ts';
import { movableClocks } from '../../support/fakes/movable-clocks.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const secrets = mockedClient(SecretsManagerClient);
const secret = 'covercast/prod/channel/twilio';
const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: '1'.repeat(32) };
const other = { ...account, authToken: '2'.repeat(32) };
const failing = (name: string) => Object.assign(new Error('from AWS'), { name });
const reads = () => secrets.commandCalls(GetSecretValueCommand).length;

/** What stands in the secret from now on. */
function given(text: string): void {
  secrets.on(GetSecretValueCommand, { SecretId: secret }).resolves({ SecretString: text });
}

/** Lets what has been started end. */
const settled = () => new Promise((done) => setImmediate(done));

function made() {
  const { systemClock, advance } = movableClocks();
  return {
    accounts: secretsTwilioAccount({ client: new SecretsManagerClient({}), secret, systemClock }),
    advance,
  };
}

beforeEach(() => secrets.reset());

describe('the account of Twilio', () => {
  it('is read at once, and known from then on', async () => {
    given(JSON.stringify(account));
    const { accounts } = made();
    expect(accounts.current()).toEqual({ is: 'unread' });
    await settled();
    expect([accounts.current(), accounts.current()]).toEqual(Array(2).fill({ is: 'known', account }));
    expect(reads()).toBe(1);
  });

  it('is read again after a minute, and holds as it was until then', async () => {
    given(JSON.stringify(account));
    const { accounts, advance } = made();
    await settled();
    given(JSON.stringify(other));
    advance(60_000);
    expect(accounts.current()).toEqual({ is: 'known', account });
    await settled();
    expect(accounts.current()).toEqual({ is: 'known', account: other });
    expect(reads()).toBe(2);
  });

  it('holds on while it cannot be read again', async () => {
    given(JSON.stringify(account));
    const { accounts, advance } = made();
    await settled();
    secrets.on(GetSecretValueCommand).rejects(failing('InternalServiceError'));
    advance(60_000);
    accounts.current();
    await settled();
    expect(accounts.current()).toEqual({ is: 'known', account });
  });

  it('is asked for anew when a read has not ended in ten seconds, and what that brings later is disregarded', async () => {
    let end: (answer: { readonly SecretString: string }) => void = () => undefined;
    secrets.on(GetSecretValueCommand).callsFakeOnce(() => new Promise((done) => (end = done)));
    const { accounts, advance } = made();
    given(JSON.stringify(other));
    advance(9_999);
    accounts.current();
    await settled();
    expect([accounts.current(), reads()]).toEqual([{ is: 'unread' }, 1]);
    advance(1);
    accounts.current();
    await settled();
    expect([accounts.current(), reads()]).toEqual([{ is: 'known', account: other }, 2]);
    end({ SecretString: JSON.stringify(account) });
    await settled();
    expect(accounts.current()).toEqual({ is: 'known', account: other });
  });

  it.each([
    ['ThrottlingException', { is: 'unread' }],
    ['InternalServiceError', { is: 'unread' }],
    ['ResourceNotFoundException', { is: 'wrong', code: 'no-twilio-secret' }],
    ['AccessDeniedException', { is: 'wrong', code: 'access-denied' }],
  ])('that is answered %s is %o, and asked for again', async (name, expected) => {
    secrets.on(GetSecretValueCommand).rejects(failing(name));
    const { accounts } = made();
    await settled();
    expect(accounts.current()).toEqual(expected);
    given(JSON.stringify(account));
    await settled();
    accounts.current();
    await settled();
    expect(accounts.current()).toEqual({ is: 'known', account });
  });

  it.each([
    '',
    'no JSON',
    '{}',
    JSON.stringify({ ...account, accountSid: 'AC1' }),
    JSON.stringify({ ...account, accountSid: `AC${'0'.repeat(31)}/` }),
    JSON.stringify({ ...account, authToken: '' }),
  ])('is wrong when the secret is %j', async (text) => {
    given(text);
    const { accounts } = made();
    await settled();
    expect(accounts.current()).toEqual({ is: 'wrong', code: 'configuration' });
  });
});
