import { randomUUID } from 'node:crypto';
import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { vi } from 'vitest';
import { clientConfig } from '../../../scripts/aws/client-config.ts';
import type { LocalTarget } from '../../../scripts/aws/local-target.ts';

/** A function that logs all it gets: the mistake the canary is for. */
export interface LeakyFunction {
  readonly logGroup: string;
  hand(message: string): Promise<void>;
  remove(): Promise<void>;
}

const code = `exports.handler = async (event) => {
  for (const { body } of event.Records) {
    console.log('got ' + body);
    console.log('got ' + Buffer.from(body).toString('base64'));
    console.log('got ' + encodeURIComponent(body));
  }
};`;

function template(name: string) {
  const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const may = { Effect: 'Allow', Action: ['sqs:*', 'logs:*'], Resource: '*' };
  const Version = '2012-10-17';
  const Policies = [{ PolicyName: 'may', PolicyDocument: { Version, Statement: [may] } }];
  return {
    Resources: {
      Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: name } },
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: { AssumeRolePolicyDocument: { Version, Statement: [trust] }, Policies },
      },
      Function: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          FunctionName: name,
          Runtime: 'nodejs24.x',
          Handler: 'index.handler',
          Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
          Code: { ZipFile: code },
        },
      },
      Source: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          FunctionName: { Ref: 'Function' },
          EventSourceArn: { 'Fn::GetAtt': ['Queue', 'Arn'] },
          BatchSize: 1,
        },
      },
    },
    Outputs: { QueueUrl: { Value: { Ref: 'Queue' } } },
  };
}

/** Deploys it beside the app. */
export async function leakyFunction(target: LocalTarget): Promise<LeakyFunction> {
  const cloud = new CloudFormationClient(clientConfig(target));
  const sqs = new SQSClient({ ...clientConfig(target), useQueueUrlAsEndpoint: false });
  const StackName = `leaky-${randomUUID().slice(0, 8)}`;
  const TemplateBody = JSON.stringify(template(StackName));
  await cloud.send(new CreateStackCommand({ StackName, TemplateBody, Capabilities: ['CAPABILITY_IAM'] }));
  const QueueUrl = await vi.waitFor(async () => {
    const { Stacks = [] } = await cloud.send(new DescribeStacksCommand({ StackName }));
    const url = Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === 'QueueUrl')?.OutputValue;
    if (Stacks[0]?.StackStatus !== 'CREATE_COMPLETE' || !url) throw new Error(`${Stacks[0]?.StackStatus}`);
    return url;
  }, 20_000);
  return {
    logGroup: `/aws/lambda/${StackName}`,
    hand: async (MessageBody) => {
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
    },
    remove: async () => {
      await cloud.send(new DeleteStackCommand({ StackName }));
    },
  };
}
