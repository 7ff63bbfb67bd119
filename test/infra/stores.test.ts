import { describe, expect, test } from 'vitest';
import { stages } from '#shared/config/stage-config.ts';
import { synthesized } from './synthesized.ts';
import { everyOfType, ofType } from './template.ts';

const kept = ['staging', 'prod'] as const;
const stateful = [
  'AWS::DynamoDB::GlobalTable',
  'AWS::KMS::Key',
  'AWS::Logs::LogGroup',
  'AWS::S3::Bucket',
  'AWS::SecretsManager::Secret',
  'AWS::SQS::Queue',
];

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

  test('no version of an import file is older than seven days', () => {
    const [bucket] = buckets.filter(({ id }) => id.startsWith('Import'));
    const rules = {
      Rules: [{ ExpirationInDays: 4, NoncurrentVersionExpiration: { NoncurrentDays: 1 } }, {}],
    };
    expect(bucket?.Properties['LifecycleConfiguration']).toMatchObject(rules);
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
        GenerateSecretString: { PasswordLength: 44, GenerateStringKey: 'current' },
      });
      expect(secret.Properties).not.toHaveProperty('SecretString');
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

  test('keeps whatever holds data when it leaves the template', () => {
    const holding = [data, engagement].flatMap((template) =>
      stateful.flatMap((type) => everyOfType(template, type)),
    );
    expect(holding.filter(({ DeletionPolicy }) => DeletionPolicy !== 'Retain').map(({ id }) => id)).toEqual(
      [],
    );
    expect(holding.length).toBeGreaterThan(20);
  });

  test('does not let its stacks be deleted', () => {
    expect(protectedStacks).toEqual([true, true]);
  });
});
