import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { stages } from '#shared/config/stage-config.ts';
import { synthesized } from './synthesized.ts';
import { everyOfType, ofType } from './template.ts';

const Lifecycle = z.object({
  Rules: z.array(
    z.object({
      Status: z.string(),
      ExpirationInDays: z.optional(z.number()),
      NoncurrentVersionExpiration: z.optional(z.object({ NoncurrentDays: z.number() })),
    }),
  ),
});

/** How many days the objects of a bucket stay, and their older versions after that. */
function daysIn(properties: Readonly<Record<string, unknown>>): readonly (number | undefined)[] {
  const [rule] = Lifecycle.parse(properties['LifecycleConfiguration']).Rules;
  return [rule?.ExpirationInDays, rule?.NoncurrentVersionExpiration?.NoncurrentDays];
}

const kept = ['staging', 'prod'] as const;
const stores = [
  'AWS::DynamoDB::GlobalTable',
  'AWS::KMS::Key',
  'AWS::S3::Bucket',
  'AWS::SecretsManager::Secret',
];
const builtAgain = ['AWS::Logs::LogGroup', 'AWS::SQS::Queue', 'AWS::SNS::Topic'];

describe.each(stages)('what the stage %s stores', (stage) => {
  const { data, engagement } = synthesized(stage);
  const tables = ofType(data, 'AWS::DynamoDB::GlobalTable');
  const buckets = ofType(data, 'AWS::S3::Bucket');
  const keys = ofType(data, 'AWS::KMS::Key');

  test.each(tables)('table $id is encrypted under our own key', ({ Properties }) => {
    expect(Properties).toMatchObject({ SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } });
    expect(JSON.stringify(Properties['Replicas'])).toContain('KMSMasterKeyId');
  });

  test.each(tables)('table $id can be restored to any second', ({ Properties }) => {
    const recovery = { PointInTimeRecoveryEnabled: true };
    expect(Properties['Replicas']).toMatchObject([{ PointInTimeRecoverySpecification: recovery }]);
  });

  test.each(tables)('table $id is paid by use and forgets what has expired', ({ Properties }) => {
    expect(Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  test('destroyed customer keys are past restoring after seven days', () => {
    const days = tables.map(({ id, Properties }) => [id, JSON.stringify(Properties['Replicas'])] as const);
    const [, keysTable] = days.find(([id]) => id.startsWith('Keys')) ?? [];
    expect(keysTable).toContain('"RecoveryPeriodInDays":7');
  });

  test.each(buckets)('bucket $id is closed to the public, encrypted and versioned', ({ Properties }) => {
    expect(Properties).toMatchObject({
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    expect(JSON.stringify(Properties['BucketEncryption'])).toMatch(/aws:kms|AES256/);
  });

  test('only the log of accesses is not under our own key', () => {
    const others = buckets.filter(({ Properties }) => !JSON.stringify(Properties).includes('aws:kms'));
    expect(others.map(({ Properties }) => Properties['BucketName'])).toEqual([
      expect.stringContaining('access-logs'),
    ]);
  });

  test('every bucket says how long things stay: import files no longer than seven days in all', () => {
    const stated = buckets.map(({ id, Properties }) => [id.replace(/Bucket.*/, ''), daysIn(Properties)]);
    expect(Object.fromEntries(stated)).toEqual({
      AccessLogs: [90, 1],
      Import: [4, 1],
      Archive: [1826, 90],
    });
  });

  test.each(ofType(engagement, 'AWS::SQS::Queue'))(
    'queue $id says how long it keeps a message',
    ({ Properties }) => {
      const holdsTexts = String(Properties['QueueName']).includes('-eum-');
      const days = Properties['RedrivePolicy'] === undefined && !holdsTexts ? 14 : 4;
      expect(Properties['MessageRetentionPeriod']).toBe(days * 24 * 60 * 60);
    },
  );

  test.each(tables)('table $id says how far back it can be restored', ({ Properties }) => {
    expect(JSON.stringify(Properties['Replicas'])).toMatch(/"RecoveryPeriodInDays":(1|7|35)\b/);
  });

  test.each(keys)('key $id is replaced every year', ({ Properties }) => {
    expect(Properties['EnableKeyRotation']).toBe(true);
  });

  test('each class of data and the index has a key of its own, beside the one for things at rest', () => {
    const names = ofType(data, 'AWS::KMS::Alias').map(({ Properties }) => Properties['AliasName']);
    const classes = ['contact', 'content', 'data', 'health', 'identity', 'index', 'place', 'policy'];
    expect(names.toSorted()).toEqual(classes.map((of) => `alias/covercast-${stage}-${of}`));
  });

  test.each(ofType(data, 'AWS::SecretsManager::Secret'))(
    'secret $id is encrypted and made here',
    (secret) => {
      expect(secret.Properties).toMatchObject({
        KmsKeyId: expect.anything(),
        GenerateSecretString: String(secret.Properties['Name']).endsWith('/channel/twilio')
          ? { PasswordLength: 32, GenerateStringKey: 'authToken' }
          : { PasswordLength: 44, GenerateStringKey: 'current' },
      });
      expect(secret.Properties).not.toHaveProperty('SecretString');
    },
  );

  test.each(ofType(engagement, 'AWS::SNS::Topic'))(
    'topic $id is encrypted under our own key',
    ({ Properties }) => {
      expect(Properties).toHaveProperty('KmsMasterKeyId');
    },
  );

  test.each(ofType(engagement, 'AWS::Logs::LogGroup'))('log $id is encrypted and ends', ({ Properties }) => {
    expect(Properties).toMatchObject({ KmsKeyId: expect.anything(), RetentionInDays: 90 });
  });

  test('whoever speaks to a bucket, queue or topic in clear is refused', () => {
    const spokenTo = [
      ...everyOfType(data, 'AWS::S3::BucketPolicy'),
      ...everyOfType(engagement, 'AWS::SNS::TopicPolicy'),
    ];
    const policies = [...spokenTo, ...ofType(engagement, 'AWS::SQS::QueuePolicy')];
    for (const { Properties } of policies) {
      expect(JSON.stringify(Properties['PolicyDocument'])).toContain('"aws:SecureTransport":"false"');
    }
    expect(everyOfType(data, 'AWS::S3::BucketPolicy')).toHaveLength(buckets.length);
    expect(everyOfType(engagement, 'AWS::SQS::QueuePolicy')).toHaveLength(
      everyOfType(engagement, 'AWS::SQS::Queue').length,
    );
  });
});

describe.each(kept)('the stage %s', (stage) => {
  const { data, engagement, protectedStacks } = synthesized(stage);

  test.each(ofType(data, 'AWS::DynamoDB::GlobalTable'))(
    'does not let table $id be deleted',
    ({ Properties }) => {
      expect(Properties['Replicas']).toMatchObject([{ DeletionProtectionEnabled: true }]);
    },
  );

  test.each(stores.flatMap((type) => ofType(data, type)))(
    'keeps $id when it leaves the template or is replaced, unless its first deployment fails',
    ({ DeletionPolicy, UpdateReplacePolicy }) => {
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['RetainExceptOnCreate', 'Retain']);
    },
  );

  test('has no store outside the stack that keeps them', () => {
    expect(stores.flatMap((type) => everyOfType(engagement, type))).toEqual([]);
  });

  test('can tear down and build again what only passes things on: no name is left taken', () => {
    const passing = builtAgain.flatMap((type) => everyOfType(engagement, type));
    expect(passing.length).toBeGreaterThan(12);
    expect(passing.filter(({ DeletionPolicy = 'Delete' }) => DeletionPolicy !== 'Delete')).toEqual([]);
    expect(builtAgain.flatMap((type) => everyOfType(data, type))).toEqual([]);
  });

  test('does not let its stacks be deleted', () => {
    expect(protectedStacks).toEqual([true, true]);
  });
});
