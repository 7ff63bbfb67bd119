import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Holder } from './holder.ts';

/**
 * Lets the holder text phones, and publish to no topic. SNS knows no ARN for a phone number, so the right is to
 * everything and topics are denied: https://docs.aws.amazon.com/sns/latest/dg/sns-sms-custom-policy.html
 */
export function grantTextingPhones(holder: Holder & Construct): void {
  const topics = `arn:${Stack.of(holder).partition}:sns:*:*:*`;
  holder.allow(new PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] }));
  holder.allow(new PolicyStatement({ effect: Effect.DENY, actions: ['sns:Publish'], resources: [topics] }));
  acknowledge(
    holder,
    'AwsSolutions-IAM5[Resource::*]',
    'SNS has no ARN for a phone number: texting people takes the right to publish to *; topics are denied beside it.',
  );
}
