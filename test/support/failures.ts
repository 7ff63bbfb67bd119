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

/** For how long a queue goes on with a message. */
export interface Patience {
  /** Deliveries after which it gives one up, when it would next be delivered. */
  readonly deliveries: number;
  /** Seconds for which one is hidden whose function was killed. */
  readonly hidden?: number;
}

/** Makes a queue give up sooner what fails. */
export async function withPatience(
  target: LocalTarget,
  QueueUrl: string,
  { deliveries, hidden }: Patience,
): Promise<Mend> {
  const sqs = new SQSClient({ ...clientConfig(target), useQueueUrlAsEndpoint: false });
  const AttributeNames = ['RedrivePolicy' as const, 'VisibilityTimeout' as const];
  const { Attributes: { RedrivePolicy = '{}', VisibilityTimeout = '' } = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames }),
  );
  const set = (Attributes: Record<string, string>) =>
    sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
  await set({
    RedrivePolicy: JSON.stringify({ ...JSON.parse(RedrivePolicy), maxReceiveCount: deliveries }),
    ...(hidden !== undefined && { VisibilityTimeout: String(hidden) }),
  });
  return async () => {
    await set({ RedrivePolicy, VisibilityTimeout });
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
