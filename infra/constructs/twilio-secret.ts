import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { Deployment } from '../config.ts';
import type { DataKey } from './data-key.ts';
import type { Holder } from './holder.ts';

/** The name of the secret with Twilio's account, by which texts leave and what Twilio posts is verified. */
export function twilioSecretName({ prefix, stage }: Deployment): string {
  return `${prefix}/${stage}/channel/twilio`;
}

/** Lets the holder read the account, and tells it the secret's name. */
export function grantTwilioAccount(
  holder: Holder & Construct,
  deployment: Deployment,
  dataKey: DataKey,
): void {
  const secret = twilioSecretName(deployment);
  const arn = Stack.of(holder).formatArn({
    service: 'secretsmanager',
    resource: 'secret',
    resourceName: `${secret}-??????`, // Secrets Manager ends every ARN with six characters of its own
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  holder.allow(new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [arn] }));
  dataKey.grantReadThrough('secretsmanager', holder);
  holder.tell('twilioSecret', secret);
}
