import { RegionInfo } from 'aws-cdk-lib/region-info';
import { describe, expect, test } from 'vitest';
import { stages } from '#shared/config/stage-config.ts';
import { nameIn, readDeployment } from '../../infra/config.ts';
import { bucketNameIn } from '../../infra/constructs/access-logs.ts';

function whenAskedFor(context: Record<string, unknown>, env: Record<string, string> = {}) {
  return readDeployment((key) => context[key], env);
}

describe('a deployment', () => {
  test('is the laptop when nothing is said', () => {
    expect(whenAskedFor({})).toMatchObject({ stage: 'local', account: '000000000000', region: 'us-east-1' });
  });

  test('goes to the account and region the CDK signed in to', () => {
    const env = { CDK_DEFAULT_ACCOUNT: '111122223333', CDK_DEFAULT_REGION: 'eu-central-1' };

    expect(whenAskedFor({ stage: 'prod' }, env)).toMatchObject({
      stage: 'prod',
      account: '111122223333',
      region: 'eu-central-1',
    });
  });

  test('prefers the account that is named to the one signed in to', () => {
    const env = { CDK_DEFAULT_ACCOUNT: '111122223333', CDK_DEFAULT_REGION: 'eu-central-1' };

    expect(whenAskedFor({ account: '444455556666' }, env).account).toBe('444455556666');
  });

  test('gives its name to everything in it', () => {
    expect(nameIn(whenAskedFor({ prefix: 'anxing' }), 'intake')).toBe('anxing-local-intake');
  });

  test.each(stages)('of the longest prefix has names of buckets that S3 takes, in the stage %s', (stage) => {
    const longest = RegionInfo.regions.map(({ name }) => name).toSorted((a, b) => b.length - a.length)[0];
    const deployment = { ...whenAskedFor({ prefix: 'a2345678901234' }), stage, region: longest ?? '' };
    const names = ['import', 'archive', 'access-logs'].map((name) => bucketNameIn(deployment, name));
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(63);
  });

  test.each([
    ['an unknown stage', { stage: 'production' }, 'There is no stage "production"'],
    ['a stage that is not text', { stage: 3 }, 'The context "stage" must be text'],
    ['staging without an account', { stage: 'staging', region: 'eu-central-1' }, 'The account is not given'],
    ['prod without a region', { stage: 'prod', account: '111122223333' }, 'The region is not given'],
    ['a malformed account', { account: '1234' }, 'The account is "1234"'],
    ['a malformed region', { region: 'Frankfurt' }, 'The region is "Frankfurt"'],
    ['a prefix that no bucket may have', { prefix: 'Cover_Cast' }, 'The prefix is "Cover_Cast"'],
    ['a prefix that makes names of buckets too long', { prefix: 'a23456789012345' }, 'The prefix is "a2345'],
  ])('is refused for %s, with the remedy', (_, context, message) => {
    expect(() => whenAskedFor(context)).toThrow(message);
    expect(() => whenAskedFor(context)).toThrow('-c ');
  });
});
