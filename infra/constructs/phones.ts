import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { providersInUse } from '#shared/config/providers-in-use.ts';
import type { SmsProvider, StageConfig } from '#shared/config/stage-config.ts';
import { ConfigurationError } from '#shared/errors.ts';
import type { Deployed } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';
import { eumResources } from './eum-resources.ts';
import type { Holder } from './holder.ts';
import { grantTwilioAccount } from './twilio-secret.ts';

interface PhonesProps extends Deployed {
  readonly config: StageConfig;
  readonly dataKey: DataKey;
  /** Where Twilio says what became of a text. */
  readonly webhookUrl: string;
}

type Grant = (holder: Holder & Construct, props: PhonesProps) => void;

const grants: Readonly<Record<SmsProvider, Grant>> = { sns: grantSns, eum: grantEum, twilio: grantTwilio };

/**
 * Lets the holder text phones by the providers of the stage's senders, and by no other. Throws ConfigurationError in
 * a Region where a provider is not.
 */
export function grantTextingPhones(holder: Holder & Construct, props: PhonesProps): void {
  for (const provider of providersInUse(props.config)) grants[provider](holder, props);
}

/**
 * To text, and to publish to no topic. SNS knows no ARN for a phone number, so the right is to everything and topics
 * are denied: https://docs.aws.amazon.com/sns/latest/dg/sns-sms-custom-policy.html
 */
function grantSns(holder: Holder & Construct, { deployment }: PhonesProps): void {
  refuseInChina(deployment.region, 'Amazon SNS texts nobody from');
  const topics = `arn:${Stack.of(holder).partition}:sns:*:*:*`;
  holder.allow(new PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] }));
  holder.allow(new PolicyStatement({ effect: Effect.DENY, actions: ['sns:Publish'], resources: [topics] }));
  acknowledge(
    holder,
    'AwsSolutions-IAM5[Resource::*]',
    'SNS has no ARN for a phone number: texting people takes the right to publish to *; topics are denied beside it.',
  );
}

/** To send by the identities of the stage and through its configuration set. */
function grantEum(holder: Holder & Construct, { config, deployment }: PhonesProps): void {
  refuseInChina(deployment.region, 'AWS End User Messaging is not in');
  const resources = eumResources(config, Stack.of(holder));
  holder.allow(new PolicyStatement({ actions: ['sms-voice:SendTextMessage'], resources }));
}

/** To read the account, which people make (docs/channels.md). */
function grantTwilio(holder: Holder & Construct, { deployment, dataKey, webhookUrl }: PhonesProps): void {
  grantTwilioAccount(holder, deployment, dataKey);
  holder.tell('webhookUrl', webhookUrl);
}

function refuseInChina(region: string, what: string): void {
  if (region.startsWith('cn-'))
    throw new ConfigurationError(`${what} the Regions in China (config: sms.senders, docs/channels.md).`);
}
