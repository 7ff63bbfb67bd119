import { type App, Tags, Validations } from 'aws-cdk-lib';
import { ManagedPolicy, PermissionsBoundary } from 'aws-cdk-lib/aws-iam';
import { AwsSolutionsChecks } from 'cdk-nag';
import { type Deployment, isKept, nameIn } from './config.ts';
import { DataStack } from './stacks/data.ts';
import { EngagementStack } from './stacks/engagement.ts';

/** The stacks of a deployment, and the checks that its synthesis must pass. */
export function covercast(app: App, deployment: Deployment): void {
  const { account, region } = deployment;
  const common = { env: { account, region }, terminationProtection: isKept(deployment), deployment };
  const data = new DataStack(app, 'Data', {
    ...common,
    stackName: nameIn(deployment, 'data'),
    description: 'Covercast: what it remembers (tables, keys, buckets, feed secrets)',
  });
  const engagement = new EngagementStack(app, 'Engagement', {
    ...common,
    data,
    stackName: nameIn(deployment, 'engagement'),
    description: 'Covercast: what it does (webhook, bus, queues, functions)',
  });
  engagement.addStackDependency(data);
  Tags.of(app).add('app', 'covercast');
  Tags.of(app).add('stage', deployment.stage);
  bound(app, deployment.permissionsBoundary);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { writeSuppressionsToCloudFormation: true }));
}

function bound(app: App, policyName: string | undefined): void {
  if (policyName === undefined) return;
  for (const stack of app.node.children) {
    const policy = ManagedPolicy.fromManagedPolicyName(stack, 'PermissionsBoundary', policyName);
    PermissionsBoundary.of(stack).apply(policy);
  }
}
