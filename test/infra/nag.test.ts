import { Stack } from 'aws-cdk-lib';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { describe, expect, test } from 'vitest';
import { stages } from '#shared/config/stage-config.ts';
import { anApp } from './synthesized.ts';

const ACKNOWLEDGED = 'aws:cdk:acknowledged-rules';

function findingsIn(app: IConstruct): readonly string[] {
  const { violations } = new AwsSolutionsChecks().validateScope(app);
  return violations.map(({ ruleName }) => ruleName);
}

function acknowledgedOn(construct: IConstruct): readonly string[] {
  return construct.node.metadata
    .filter(({ type }) => type === ACKNOWLEDGED)
    .flatMap(({ data }) => Object.keys(data));
}

describe.each(stages)('cdk-nag on the stage %s', (stage) => {
  test('finds nothing', () => {
    expect(findingsIn(anApp(stage))).toEqual([]);
  });

  test('accepts findings on single constructs, never on a stack', () => {
    const app = anApp(stage);
    const stacks = [app, ...app.node.children];
    expect(stacks.flatMap(acknowledgedOn)).toEqual([]);
    expect(app.node.findAll().flatMap(acknowledgedOn).length).toBeGreaterThan(3);
  });
});

describe('a bucket without any protection', () => {
  test('is found, and fails the synthesis', () => {
    const app = anApp('local');
    const stack = app.node.findAll().find((construct) => Stack.isStack(construct));
    if (stack === undefined) throw new Error('The app has no stack.');
    new CfnBucket(stack, 'Planted');

    expect(findingsIn(app)).toEqual(expect.arrayContaining(['AwsSolutions-S1', 'AwsSolutions-S10']));
    expect(() => app.synth()).toThrow();
  });
});
