import {
  GetRolePolicyCommand,
  IAMClient,
  ListRolePoliciesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  GetQueueAttributesCommand,
  PurgeQueueCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import type { LocalTarget } from '../../scripts/aws/local-target.ts';
import { roleOfFunction } from './as-role.ts';

/** Puts back what was changed. */
export type Mend = () => Promise<void>;

/** Takes a grant away from a function: every statement of its role that names the action. Throws when there is none. */
export async function withoutGrant(target: LocalTarget, name: string, action: string): Promise<Mend> {
  const iam = new IAMClient(clientConfig(target));
  const RoleName = await roleOfFunction(iam, name);
  const { PolicyNames = [] } = await iam.send(new ListRolePoliciesCommand({ RoleName }));
  const PolicyName = PolicyNames[0];
  const { PolicyDocument = '' } = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
  const before = decodeURIComponent(PolicyDocument);
  const { Statement, ...rest } = JSON.parse(before);
  const left = Statement.filter((one: unknown) => !JSON.stringify(one).includes(`"${action}"`));
  if (left.length === Statement.length) throw new Error(`${name} is not granted ${action}.`);
  const put = (document: string) =>
    iam.send(new PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument: document }));
  await put(JSON.stringify({ ...rest, Statement: left }));
  return async () => {
    await put(before);
  };
}

/** Makes a queue give up what failed once, when it would next be delivered. */
export async function withoutPatience(target: LocalTarget, QueueUrl: string): Promise<Mend> {
  const sqs = new SQSClient({ ...clientConfig(target), useQueueUrlAsEndpoint: false });
  const request = { QueueUrl, AttributeNames: ['RedrivePolicy' as const] };
  const { Attributes: { RedrivePolicy = '{}' } = {} } = await sqs.send(
    new GetQueueAttributesCommand(request),
  );
  const set = (policy: string) =>
    sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { RedrivePolicy: policy } }));
  await set(JSON.stringify({ ...JSON.parse(RedrivePolicy), maxReceiveCount: 1 }));
  return async () => {
    await set(RedrivePolicy);
  };
}

/** How many messages wait in a queue. */
export async function waitingIn(target: LocalTarget, QueueUrl: string): Promise<number> {
  const sqs = new SQSClient({ ...clientConfig(target), useQueueUrlAsEndpoint: false });
  const request = { QueueUrl, AttributeNames: ['ApproximateNumberOfMessages' as const] };
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand(request));
  return Number(Attributes?.['ApproximateNumberOfMessages']);
}

/** Empties a queue. */
export async function emptied(target: LocalTarget, QueueUrl: string): Promise<void> {
  const sqs = new SQSClient({ ...clientConfig(target), useQueueUrlAsEndpoint: false });
  await sqs.send(new PurgeQueueCommand({ QueueUrl }));
}
