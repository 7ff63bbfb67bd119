import { Stack } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import { prod } from '#shared/config/prod.ts';
import type { Sender, StageConfig } from '#shared/config/stage-config.ts';
import type { Variable } from '#shared/env.ts';
import { ConfigurationError } from '#shared/errors.ts';
import { DataKey } from '../../infra/constructs/data-key.ts';
import type { Holder } from '../../infra/constructs/holder.ts';
import { grantTextingPhones } from '../../infra/constructs/phones.ts';

/** Whoever is granted something, and what that was. */
class Granted extends Construct implements Holder {
  readonly statements: PolicyStatement[] = [];
  readonly told: [Variable, string][] = [];

  allow(statement: PolicyStatement): void {
    this.statements.push(statement);
  }

  tell(variable: Variable, value: string): void {
    this.told.push([variable, value]);
  }
}

const account = '111122223333';
const pool = `pool-${'1'.repeat(32)}`;
const phone = `phone-${'2'.repeat(32)}`;

function textingBy(
  sender: Omit<Sender, 'partsPerSecond'>,
  more: Partial<StageConfig['sms']> = {},
): StageConfig {
  const senders = { it: { ...sender, partsPerSecond: 1 } };
  return { ...prod, sms: { ...prod.sms, senders, routes: { US: 'it', GB: 'it' }, ...more } };
}

/** What is granted by a configuration in a Region. */
function granted(config: StageConfig, region = 'us-east-1') {
  const stack = new Stack(undefined, 'Stack', { env: { account, region } });
  const deployment = {
    stage: 'prod',
    account,
    region,
    prefix: 'covercast',
    permissionsBoundary: undefined,
  } as const;
  const holder = new Granted(stack, 'Holder');
  const dataKey = new DataKey(stack, 'DataKey', { deployment });
  grantTextingPhones(holder, { deployment, config, dataKey, webhookUrl: 'https://api.example/prod' });
  const rights = holder.statements.map((one) => stack.resolve(one.toStatementJson()));
  return { rights, told: Object.fromEntries(holder.told) };
}

/** A thing of AWS End User Messaging by its ARN. */
const resource = (name: string) => ({
  'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:sms-voice:us-east-1:${account}:${name}`]],
});
const sending = (...resources: readonly unknown[]) => ({
  Effect: 'Allow',
  Action: 'sms-voice:SendTextMessage',
  Resource: resources.length === 1 ? resources[0] : resources,
});

describe('a stage that texts by SNS', () => {
  const { rights, told } = granted(textingBy({ provider: 'sns' }));

  test('may publish to phones and to no topic, and nothing else', () => {
    expect(rights).toMatchObject([
      { Effect: 'Allow', Action: 'sns:Publish', Resource: '*' },
      { Effect: 'Deny', Action: 'sns:Publish' },
    ]);
    expect(told).toEqual({});
  });
});

describe('a stage that texts by AWS End User Messaging', () => {
  test.each([
    ['a pool', pool, [`pool/${pool}`]],
    ['a phone number', phone, [`phone-number/${phone}`]],
    ['a sender id, in the countries it is for', 'AnXing', ['sender-id/AnXing/US', 'sender-id/AnXing/GB']],
  ])('may send by %s, and nothing else', (_, id, names) => {
    const { rights, told } = granted(textingBy({ provider: 'eum', id }));
    expect(rights).toEqual([sending(...names.map(resource))]);
    expect(told).toEqual({});
  });

  test('may send by the ARN of an identity that is another account’s', () => {
    const shared = `arn:aws:sms-voice:us-east-1:444455556666:pool/${pool}`;
    expect(granted(textingBy({ provider: 'eum', id: shared })).rights).toEqual([sending(shared)]);
  });

  test('may use its configuration set', () => {
    const config = textingBy({ provider: 'eum', id: pool }, { configurationSet: 'texts' });
    const names = [`pool/${pool}`, 'configuration-set/texts'];
    expect(granted(config).rights).toEqual([sending(...names.map(resource))]);
  });

  test('may send by a brand’s own sender id in the country it is for', () => {
    const config = textingBy({ provider: 'eum', id: 'AnXing' }, { routes: {} });
    const brands = Object.fromEntries(
      Object.entries(prod.brands).map(([name, brand]) => [name, { ...brand, sender: { IE: 'it' } }]),
    );
    expect(granted({ ...config, brands }).rights).toEqual([sending(resource('sender-id/AnXing/IE'))]);
  });

  test.each([undefined, '', '+12065550100', '12345'])(
    'is refused with the id %j, which no ARN follows from',
    (id) => {
      const config = textingBy(id === undefined ? { provider: 'eum' } : { provider: 'eum', id });
      expect(() => granted(config)).toThrow(ConfigurationError);
    },
  );
});

describe('a stage that texts by Twilio', () => {
  const { rights, told } = granted(textingBy({ provider: 'twilio', id: '+12065550100' }));

  test('may read the account’s secret, and nothing else', () => {
    const name = 'secret:covercast/prod/channel/twilio-\\?{6}';
    expect(JSON.stringify(rights[0])).toMatch(new RegExp(`:secretsmanager:us-east-1:${account}:${name}"`));
    expect(rights).toMatchObject([
      { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue' },
      {
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Condition: { StringEquals: { 'kms:ViaService': expect.anything() } },
      },
    ]);
  });

  test('is told where the secret is, and where Twilio says what became of a text', () => {
    expect(told).toEqual({
      twilioSecret: 'covercast/prod/channel/twilio',
      webhookUrl: 'https://api.example/prod',
    });
  });
});

describe('a stage that texts by several', () => {
  test('may do what each of them asks for', () => {
    const { rights } = granted({ ...local, sms: { ...local.sms, transport: 'phones' } });
    const actions = rights.map(({ Action }: { readonly Action: string }) => Action);
    expect([...new Set(actions)].toSorted()).toEqual([
      'kms:Decrypt',
      'secretsmanager:GetSecretValue',
      'sms-voice:SendTextMessage',
      'sns:Publish',
    ]);
  });
});

describe('in a Region in China', () => {
  test.each(['sns', 'eum'] as const)('a sender of %s is refused: it texts nobody from there', (provider) => {
    expect(() => granted(textingBy({ provider, id: pool }), 'cn-north-1')).toThrow('Regions in China');
  });
});
