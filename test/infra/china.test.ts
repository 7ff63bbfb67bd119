import { describe, expect, test } from 'vitest';
import { synthesizedIn } from './synthesized.ts';
import { ofType } from './template.ts';

describe('a deployment to a Region in China', () => {
  const { data, engagement } = synthesizedIn('staging', 'cn-north-1');
  const text = JSON.stringify([data, engagement]);

  test('names nothing by the partition of other Regions', () => {
    expect(text).toContain('arn:aws-cn:');
    expect(text.match(/[^"]*arn:aws:[^"]*/g) ?? []).toEqual([]);
  });

  test('knows services by the names that services have there', () => {
    const policies = [
      ...ofType(data, 'AWS::KMS::Key').map(({ Properties }) => Properties['KeyPolicy']),
      ...ofType(data, 'AWS::S3::BucketPolicy').map(({ Properties }) => Properties['PolicyDocument']),
      ...ofType(engagement, 'AWS::SNS::TopicPolicy').map(({ Properties }) => Properties['PolicyDocument']),
      ...ofType(engagement, 'AWS::SQS::QueuePolicy').map(({ Properties }) => Properties['PolicyDocument']),
      ...ofType(engagement, 'AWS::IAM::Role').map(({ Properties }) => Properties['AssumeRolePolicyDocument']),
    ];
    const services = JSON.stringify(policies).matchAll(/"Service":("[^"]*"|{"Fn::Join".*?]]})/g);
    expect([...new Set([...services].map(([, service]) => service))].toSorted()).toEqual([
      '"events.amazonaws.com"',
      '"lambda.amazonaws.com"',
      '"logging.s3.amazonaws.com"',
      '"scheduler.amazonaws.com"',
      '"sns.amazonaws.com"',
      '{"Fn::Join":["",["logs.cn-north-1.",{"Ref":"AWS::URLSuffix"}]]}',
    ]);
  });

  test('asks for no service by an address of other Regions', () => {
    const grants = JSON.stringify(engagement);
    expect(grants).toContain('"kms:ViaService"');
    expect(grants).not.toMatch(/cn-north-1\.amazonaws\.com(?!\.cn)/);
  });
});
